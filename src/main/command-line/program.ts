/**
 * The command line's commands: words in, contract calls, results out. Owns the options and their checks; must not know
 * whether the store is its own or an open workstation's.
 */
import { basename, resolve } from 'node:path';
import { Argument, Command, Option } from 'commander';
import type { Api } from '../../shared/contract';
import { AppError } from '../../shared/model/errors';
import { PIECE_STATUSES } from '../../shared/model/workflow';
import { VERSION } from '../backend/version';
import { addCompareCommand } from './compare';
import { addDestinationCommands } from './destinations';
import type { CommandContext } from './context';
import { followJob } from './follow-job';
import { addPreviewCommand } from './preview';
import { addRevisionsCommand } from './revisions';
import type { Output } from './output';
import { addProofCommand, writeFile } from './proof';
import { readFile } from './files';
import * as say from './say';
import { addThemeCommands } from './themes';

const FOREVER = { context: { deadline: null } } as const;

export function buildProgram(context: CommandContext): Command {
  const { api, out, cwd } = context;
  const program = new Command('copydesk')
    .description(say.words('cli.about'))
    .version(VERSION)
    .option('--data <dir>', say.words('cli.data'))
    .option('--json', say.words('cli.json'))
    .showHelpAfterError(false)
    .exitOverride();

  program
    .command('import')
    .description(say.words('cli.import'))
    .argument('<file-or-url>')
    .addOption(
      new Option('--format <format>')
        .choices(['auto', 'text', 'html', 'markdown', 'json', 'docx'])
        .default('auto'),
    )
    .option('--allow-local', say.words('cli.import.allowLocal'))
    .action(async (source: string, options: { format: 'auto'; allowLocal?: boolean }) => {
      const result = /^[a-z][a-z\d+.-]*:\/\//i.test(source)
        ? await (
            await api()
          ).imports.url(
            { url: source, format: options.format, allowLocal: options.allowLocal ?? false },
            FOREVER,
          )
        : await (
            await api()
          ).imports.file(
            { name: basename(source), bytes: readFile(resolve(cwd, source)), format: options.format },
            FOREVER,
          );
      out.result(result, say.importReport);
    });

  program
    .command('list')
    .description(say.words('cli.list'))
    .addOption(new Option('--status <status>').choices(PIECE_STATUSES))
    .option('--category <name>', say.words('cli.list.category'))
    .action(async (options: { status?: (typeof PIECE_STATUSES)[number]; category?: string }) => {
      const { category, status = null } = options;
      const query = category === undefined ? '' : `category:"${category.replaceAll('"', '')}"`;
      const onNote = (note: QueryNote): void => {
        if (note.code === 'unknown-value')
          throw new AppError('not-found', { what: 'category', id: note.text });
        out.note(say.queryNote(note));
      };
      out.result(await listAll(await api(), query, status, onNote), say.pieceList);
    });

  program
    .command('search')
    .description(say.words('cli.search'))
    .argument('<query...>')
    // “-word” takes a word out of the search.
    .allowUnknownOption()
    .action(async (query: string[], _options, command: Command) => {
      const unknown = query.find((term) => term.startsWith('--'));
      if (unknown !== undefined)
        command.error(`error: ${say.words('cli.unknownOption', { option: unknown })}`);
      const onNote = (note: QueryNote): void => out.note(say.queryNote(note));
      out.result(await listAll(await api(), query.join(' '), null, onNote), say.pieceList);
    });

  program
    .command('show')
    .description(say.words('cli.show'))
    .argument('<id>')
    .addOption(new Option('--format <format>').choices(['json', 'html', 'markdown', 'text']).default('text'))
    .action(async (id: string, { format }: { format: 'json' | 'html' | 'markdown' | 'text' }) => {
      const { text, warnings } = await (await api()).fileExports.text({ id, format });
      // A piece as JSON is JSON already.
      if (format === 'json') out.result(JSON.parse(text) as unknown, () => text);
      else out.text({ id, format, text, warnings });
    });

  program
    .command('check')
    .description(say.words('cli.check'))
    .argument('<id>')
    .action(async (id: string) => {
      out.result(await (await api()).checks.run({ id }, FOREVER), say.findings);
    });

  addPreviewCommand(program, context);
  addProofCommand(program, context);

  program
    .command('export')
    .description(say.words('cli.export'))
    .argument('<id>')
    .requiredOption('--to <destination>', say.words('cli.export.to'))
    .option('--out <dir>', say.words('cli.out'), '.')
    .option('--confirm', say.words('cli.export.confirm'))
    .action(async (id: string, options: { to: string; out: string; confirm?: boolean }) => {
      if (options.to === 'html' || options.to === 'markdown') {
        const directory = resolve(cwd, options.out);
        const { to: format, confirm: confirmed } = options;
        out.result(
          await (await api()).fileExports.files({ id, format, directory, confirmed }, FOREVER),
          say.files,
        );
      } else if (options.to === 'docx' || options.to === 'proof-html' || options.to === 'pdf') {
        const { name, bytes, warnings } = await (await api()).proofs.file({ id, form: options.to }, FOREVER);
        const path = writeFile(resolve(cwd, options.out, name), bytes);
        out.result({ paths: [path], warnings, openFindings: [] }, say.files);
      } else await exportToDestination(await api(), out, id, options.to, options.confirm ?? false);
    });

  program
    .command('exchange')
    .description(say.words('cli.exchange'))
    .argument('<folder>')
    .action(async (folder: string) => {
      out.result(
        await (await api()).exchange.run({ directory: resolve(cwd, folder) }, FOREVER),
        say.exchanged,
      );
    });

  const desk = program.command('desk').description(say.words('cli.desk'));
  desk
    .command('import')
    .argument('<file>')
    .description(say.words('cli.desk.import'))
    .action(async (file: string) => {
      out.result(await (await api()).system.importDesk({ path: resolve(cwd, file) }, FOREVER), say.archive);
    });
  desk
    .command('export')
    .argument('<file>')
    .description(say.words('cli.desk.export'))
    .action(async (file: string) => {
      out.result(await (await api()).system.exportDesk({ path: resolve(cwd, file) }, FOREVER), say.archived);
    });

  addCompareCommand(program, context);
  addRevisionsCommand(program, context);
  addDestinationCommands(program, context);
  addThemeCommands(program, context);

  program
    .command('backup')
    .description(say.words('cli.backup'))
    .action(async () => out.result(await (await api()).system.backup(undefined, FOREVER), say.backup));
  program
    .command('restore')
    .description(say.words('cli.restore'))
    .addArgument(new Argument('[backup]'))
    .action(async (backup: string | undefined) => {
      if (backup === undefined) out.result(context.backups(), say.backups);
      else {
        await context.restore(backup);
        out.result({ restored: backup }, say.restored);
      }
    });
  program
    .command('doctor')
    .description(say.words('cli.doctor'))
    .action(async () => {
      const report = await (await api()).system.doctor(undefined, FOREVER);
      out.result(report, say.doctor);
      if (!report.healthy) out.fail();
    });
  inheritGlobals(program);
  return program;
}

/** `--data` and `--json` may stand before or after the subcommand. */
function inheritGlobals(program: Command): void {
  for (const command of program.commands) {
    command
      .option('--data <dir>', say.words('cli.data'))
      .option('--json', say.words('cli.json'))
      .exitOverride();
    inheritGlobals(command);
  }
}

type Status = Parameters<Api['pieces']['list']>[0]['status'];
type QueryNote = Awaited<ReturnType<Api['pieces']['list']>>['notes'][number];

/** Every row; `onNote` hears first what of the query was not understood. */
async function listAll(api: Api, query: string, status: Status, onNote: (note: QueryNote) => void) {
  const rows = [];
  for (;;) {
    const page = await api.pieces.list({ query, status, offset: rows.length, limit: 500 });
    if (rows.length === 0) page.notes.forEach(onNote);
    rows.push(...page.rows);
    if (page.rows.length === 0 || rows.length >= page.total) return rows;
  }
}

/** Starts the stored job and follows it to its end. */
async function exportToDestination(
  api: Api,
  out: Output,
  id: string,
  name: string,
  confirm: boolean,
): Promise<void> {
  const destination = (await api.destinations.list()).find((candidate) => candidate.name === name);
  if (!destination) throw new AppError('destination-not-found', { name });
  const { jobId } = await api.deliveries.export({
    pieceId: id,
    destinationId: destination.id,
    confirmed: confirm,
  });
  out.result(await followJob(api, out, jobId), say.job);
}
