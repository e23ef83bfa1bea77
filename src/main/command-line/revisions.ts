/** `copydesk revisions`: what was kept of a piece, and bringing one of it back. */
import type { Command } from 'commander';
import type { CommandContext } from './context';
import { wholeNumber } from './options';
import * as say from './say';

export function addRevisionsCommand(program: Command, { api, out }: CommandContext): void {
  program
    .command('revisions')
    .description(say.words('cli.revisions'))
    .argument('<id>')
    .option('--restore <number>', say.words('cli.revisions.restore'), wholeNumber)
    .action(async (id: string, { restore }: { restore?: number }) => {
      const { revisions } = await api();
      if (restore === undefined) {
        out.result(await revisions.list({ id }), say.revisions);
        return;
      }
      const { number } = await revisions.restore({ id, number: restore });
      out.result({ id, restored: restore, number }, say.revisionRestored);
    });
}
