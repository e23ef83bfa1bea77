/** `copydesk preview …`: pages of pieces as files and pictures. Owns its options; the pages come from the contract. */
import { writeFileSync } from 'node:fs';
import { dirname, join, parse, resolve } from 'node:path';
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Api } from '../../shared/contract';
import { CHANNELS, type Channel } from '../../shared/model/channels';
import { toStoreError } from '../backend/database/handle';
import { makeFolder } from '../backend/make-folder';
import type { CommandContext } from './context';
import { viewportWidth } from './options';
import { PageFiles } from './page-files';
import * as say from './say';

interface Options {
  channel: Channel;
  width?: number;
  theme?: string;
  now?: string;
  out?: string;
  screenshot?: string;
  all?: boolean;
}

/** Pages under way at once: enough to keep the renderer busy while others are read and written. */
const AT_ONCE = 8;
const FOREVER = { context: { deadline: null } } as const;
const PAGE = 500;

export function addPreviewCommand(program: Command, context: CommandContext): void {
  const { api, out, cwd, readFile } = context;
  program
    .command('preview')
    .description(say.words('cli.preview'))
    .argument('[id]')
    .addOption(
      new Option('--channel <name>', say.words('cli.preview.channel')).choices(CHANNELS).default('article'),
    )
    .option('--width <pixels>', say.words('cli.preview.width'), viewportWidth)
    .option('--theme <name>', say.words('cli.preview.theme'))
    .option('--now <time>', say.words('cli.preview.now'), isoTime)
    .option('--out <file>', say.words('cli.out'))
    .option('--screenshot <file>', say.words('cli.preview.screenshot'))
    .option('--all', say.words('cli.preview.all'))
    .action(async (id: string | undefined, options: Options, command: Command) => {
      if (options.all === true) {
        if (id !== undefined || options.out === undefined || options.screenshot !== undefined)
          command.error(`error: ${say.words('cli.preview.all.alone')}`);
        const directory = resolve(cwd, options.out);
        const files = new PageFiles(directory, readFile);
        out.result(await writeAll(await api(), directory, files, options), say.pages);
        return;
      }
      if (id === undefined) command.error(`error: ${say.words('cli.preview.which')}`);
      if (options.screenshot !== undefined) {
        const path = resolve(cwd, options.screenshot);
        out.result(await screenshot(await api(), id, options, path), say.preview);
        if (options.out === undefined) return;
      }
      const page = await (await api()).preview.render(request(id, options));
      const html = options.width === undefined ? page.html : atWidth(page.html, options.width);
      if (options.out === undefined) out.text({ text: html, ...notices(page), ...plainPart(page, options) });
      else {
        const path = resolve(cwd, options.out);
        const whole = await new PageFiles(dirname(path), readFile).beside(html);
        const { plain = null } = plainPart(page, options);
        const paths = [write(path, whole), ...(plain === null ? [] : [write(besideAs(path, '.txt'), plain)])];
        out.result({ path, paths, ...notices(page) }, say.preview);
      }
    });
}

function request(id: string, { channel, theme, now }: Options): Parameters<Api['preview']['render']>[0] {
  return { id, channel, theme: theme ?? null, now: now ?? null, linkTo: 'site' };
}

function notices({ warnings, facts }: Awaited<ReturnType<Api['preview']['render']>>) {
  return { warnings, facts };
}

/** A mail's other half, for programs that show no HTML. */
function plainPart({ text }: { text: string | null }, { channel }: Options): { plain?: string } {
  return channel === 'newsletter' && text !== null ? { plain: text } : {};
}

/** The same name with another ending. */
function besideAs(path: string, ending: string): string {
  const { dir, name } = parse(path);
  return join(dir, `${name}${ending}`);
}

async function writeAll(api: Api, directory: string, files: PageFiles, options: Options) {
  const ids: string[] = [];
  for (;;) {
    const { rows, total } = await api.pieces.list({
      query: '',
      status: null,
      offset: ids.length,
      limit: PAGE,
    });
    ids.push(...rows.map((row) => row.id));
    if (rows.length === 0 || ids.length >= total) break;
  }
  let warnings = 0;
  const queue = ids.values();
  const worker = async (): Promise<void> => {
    for (const id of queue) {
      const page = await api.preview.render(request(id, options));
      const html = options.width === undefined ? page.html : atWidth(page.html, options.width);
      write(join(directory, `${id}.html`), await files.beside(html));
      warnings += page.warnings.length;
    }
  };
  makeOutFolder(directory);
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { directory, pages: ids.length, warnings };
}

async function screenshot(api: Api, id: string, options: Options, path: string) {
  const { png, ...rest } = await api.preview.photograph(
    { ...request(id, options), width: options.width ?? null },
    FOREVER,
  );
  return { path, paths: [write(path, png)], ...rest };
}

function write(path: string, content: string | Uint8Array): string {
  try {
    writeFileSync(path, content);
    return path;
  } catch (error) {
    throw toStoreError(error, path);
  }
}

function makeOutFolder(path: string): void {
  try {
    makeFolder(path);
  } catch (error) {
    throw toStoreError(error, path);
  }
}

/** A page to be looked at as if the window were that wide. */
function atWidth(html: string, width: number): string {
  return html.replace('content="width=device-width, initial-scale=1"', `content="width=${width}"`);
}

function isoTime(text: string): string {
  const time = new Date(text);
  if (Number.isNaN(time.valueOf())) throw new InvalidArgumentError(say.words('cli.bad.time'));
  return time.toISOString();
}
