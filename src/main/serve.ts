/** The serve host's entry: the workstation in a browser. The script that starts it opens the window. */
import { builtLayout } from './hosts/layout';
import { runServe } from './hosts/serve/run';

export const host = await runServe(process.argv.slice(2), builtLayout(import.meta.dirname));
