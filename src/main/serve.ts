/** The serve host's entry: the workstation in a browser. The script that starts it opens the window. */
import { keepCompiledCode } from './hosts/code-cache';
import { builtLayout } from './hosts/layout';

keepCompiledCode(import.meta.dirname);
const { runServe } = await import('./hosts/serve/run');

export const host = await runServe(process.argv.slice(2), builtLayout(import.meta.dirname));
