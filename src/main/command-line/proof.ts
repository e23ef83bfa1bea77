/** `copydesk proof …`: a marked-up copy for an author, and their answers. Owns its options. */
import { writeFileSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import type { Command } from 'commander';
import type { MarkedForm } from '../../shared/contract/proofs';
import { toStoreError } from '../backend/database/handle';
import { makeFolder } from '../backend/make-folder';
import type { CommandContext } from './context';
import { readFile } from './files';
import * as say from './say';

const FOREVER = { context: { deadline: null } } as const;
const FORMS: Record<string, MarkedForm> = {
  '.docx': 'docx',
  '.html': 'proof-html',
  '.htm': 'proof-html',
  '.pdf': 'pdf',
};

interface Options {
  to?: string;
  for?: string;
  note?: string;
  answers?: string;
  as?: string;
}

export function addProofCommand(program: Command, { api, out, cwd }: CommandContext): void {
  program
    .command('proof')
    .description(say.words('cli.proof'))
    .argument('<id>')
    .option('--to <file>', say.words('cli.proof.to'))
    .option('--for <name>', say.words('cli.proof.for'))
    .option('--note <text>', say.words('cli.proof.note'))
    .option('--answers <file>', say.words('cli.proof.answers'))
    .option('--as <name>', say.words('cli.proof.as'))
    .action(async (id: string, options: Options, command: Command) => {
      if (options.answers !== undefined) {
        const file = resolve(cwd, options.answers);
        const input = { id, name: basename(file), bytes: readFile(file), as: options.as ?? null };
        out.result(await (await api()).proofs.answers(input, FOREVER), say.answers);
        return;
      }
      if (options.to === undefined) {
        out.result(await (await api()).proofs.sent({ id }), say.proofsSent);
        return;
      }
      const form = FORMS[extname(options.to).toLowerCase()];
      if (!form) command.error(`error: ${say.words('cli.proof.form')}`);
      const store = await api();
      const { row } = await store.pieces.get({ id });
      const to = options.for ?? (row.byline || say.words('cli.proof.author'));
      const { bytes, warnings } = await store.proofs.send(
        { id, form, to, note: options.note ?? '' },
        FOREVER,
      );
      const path = writeFile(resolve(cwd, options.to), bytes);
      out.result({ path, to, warnings }, say.proofSent);
    });
}

export function writeFile(path: string, bytes: Uint8Array): string {
  try {
    makeFolder(dirname(path));
    writeFileSync(path, bytes);
    return path;
  } catch (error) {
    throw toStoreError(error, path);
  }
}
