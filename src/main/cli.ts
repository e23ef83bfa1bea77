/** The command line's entry. */
import { runCommandLine } from './command-line/run';
import { builtLayout } from './hosts/layout';

process.exitCode = await runCommandLine(process.argv.slice(2), builtLayout(import.meta.dirname));
