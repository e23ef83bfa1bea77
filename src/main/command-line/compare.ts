/** `copydesk compare`: a piece against the page that a site really shows. */
import type { Command } from 'commander';
import { z } from 'zod';
import { AppError } from '../../shared/model/errors';
import type { CommandContext } from './context';
import { followJob } from './follow-job';
import { viewportWidth } from './options';
import * as say from './say';

interface Options {
  to: string;
  width: number;
  allowLocal?: boolean;
}

const outcomeSchema = z.object({ id: z.string() });

export function addCompareCommand(program: Command, { api, out }: CommandContext): void {
  program
    .command('compare')
    .description(say.words('cli.compare'))
    .argument('<id>')
    .requiredOption('--to <destination-or-url>', say.words('cli.compare.to'))
    .option('--width <pixels>', say.words('cli.preview.width'), viewportWidth, 1280)
    .option('--allow-local', say.words('cli.import.allowLocal'))
    .action(async (pieceId: string, { to, width, allowLocal = false }: Options) => {
      const calls = await api();
      const target = /^https?:\/\//i.test(to) ? { url: to, allowLocal } : await destination(to);
      const { jobId } = await calls.compare.start({ pieceId, target, width });
      const { outcome } = await followJob(calls, out, jobId);
      out.result(await calls.compare.get({ id: outcomeSchema.parse(outcome).id }), say.comparison);
    });

  async function destination(name: string): Promise<{ destinationId: string }> {
    const found = (await (await api()).destinations.list()).find((candidate) => candidate.name === name);
    if (!found) throw new AppError('destination-not-found', { name });
    return { destinationId: found.id };
  }
}
