/** Electron's own end of the DevTools protocol, in the form that a photographed page wants. */
import type { WebContents } from 'electron';
import type { DevTools, Values } from '../browser/devtools';
import { PRINT_OPTIONS } from '../browser/print';

/** Ends with its window. Printing is the one command that Electron's end of the protocol lacks: the contents do it themselves. */
export function devToolsOf(contents: WebContents): DevTools {
  const { debugger: tools } = contents;
  tools.attach();
  const listeners = new Map<string, ((params: Values) => void)[]>();
  tools.on('message', (_event, method, params: Values) => {
    for (const listener of listeners.get(method) ?? []) listener(params);
  });
  return {
    send: async (method, params = {}) => {
      if (method !== 'Page.printToPDF') return (await tools.sendCommand(method, params)) as Values;
      const pdf = await contents.printToPDF({ pageSize: 'A4', ...PRINT_OPTIONS });
      return { data: pdf.toString('base64') };
    },
    on: (event, listener) => void listeners.set(event, [...(listeners.get(event) ?? []), listener]),
  };
}
