/** The command line's entry. */
import { keepCompiledCode } from './hosts/code-cache';
import { builtLayout } from './hosts/layout';

keepCompiledCode(import.meta.dirname);
const { runCommandLine } = await import('./command-line/run');

process.exitCode = await runCommandLine(process.argv.slice(2), builtLayout(import.meta.dirname));
