/** Electron's own end of the DevTools protocol, in the form that a photographed page wants. */
import type { WebContents } from 'electron';
import type { DevTools, Values } from '../browser/devtools';

/** Ends with its window. */
export function devToolsOf(contents: WebContents): DevTools {
  const { debugger: tools } = contents;
  tools.attach();
  const listeners = new Map<string, ((params: Values) => void)[]>();
  tools.on('message', (_event, method, params: Values) => {
    for (const listener of listeners.get(method) ?? []) listener(params);
  });
  return {
    send: async (method, params = {}) => (await tools.sendCommand(method, params)) as Values,
    on: (event, listener) => void listeners.set(event, [...(listeners.get(event) ?? []), listener]),
  };
}
