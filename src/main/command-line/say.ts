/** Results of the command line in words, a line a fact. */
import type { Api } from '../../shared/contract';
import { exportNotes } from '../../shared/messages/export-notes';
import { siteReportWords } from '../../shared/messages/site-report';
import {
  translate,
  translateAny,
  type MessageKey,
  type MessageParams,
} from '../../shared/messages/translate';
import type { Finding } from '../../shared/model/checks';
import { exportOutcomeSchema } from '../../shared/model/delivery';
import { shortened } from '../../shared/text/shortened';

export const words = (key: MessageKey, params: MessageParams = {}): string => translate(key, params);
const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

type Answer<F extends (...input: never[]) => Promise<unknown>> = Awaited<ReturnType<F>>;

export function importReport({ id, recognised, changed, dropped }: Answer<Api['imports']['file']>): string {
  return lines([
    words('cli.imported', { id }),
    ...recognised.map((part) => `  ${translateAny(part.what)}: ${oneLine(part.text)}`),
    ...told('cli.changed', changed),
    ...told('cli.left', dropped),
  ]);
}

function told(title: MessageKey, parts: Answer<Api['imports']['file']>['dropped']): string[] {
  if (parts.length === 0) return [];
  const lineOf = ({ what, count, text }: (typeof parts)[number]): string =>
    [translateAny(what, { count }), ...(text === '' ? [] : [oneLine(text)])].join(': ');
  return [words(title), ...parts.map((part) => `  ${lineOf(part)}`)];
}

export const queryNote = ({ code, text }: Answer<Api['pieces']['list']>['notes'][number]): string =>
  words(`search.note.${code}`, { text });

export function pieceList(rows: Answer<Api['pieces']['list']>['rows']): string {
  const longest = Math.max(0, ...rows.map(({ id }) => id.length));
  return lines(
    rows.map((row) =>
      [
        row.id.padEnd(longest),
        row.status.padEnd(9),
        (row.category ?? '').padEnd(20),
        `${row.words}`.padStart(6),
        row.editedAt,
        row.headline || words('cli.untitled'),
      ].join('  '),
    ),
  );
}

export function findings(all: readonly Finding[]): string {
  if (all.length === 0) return lines([words('checks.clean')]);
  return lines(all.map(findingLine));
}

function findingLine({ level, rule, message, params, target, fix, stet }: Finding): string {
  const quote = target.kind === 'text' ? `  “${oneLine(target.quote)}”` : '';
  const fixed = fix ? ` → “${fix.replacement}”` : '';
  const aside = stet === null ? '' : `  (${words('cli.stet')})`;
  return `${level} ${rule}  ${translateAny(message, params)}${quote}${fixed}${aside}`;
}

export const written = ({ path }: { path: string }): string => lines([words('cli.written', { path })]);
interface Notice {
  message: string;
  params: Record<string, string | number>;
}
const noticed = ({ message, params }: Notice): string => translateAny(message, params);
export const preview = (page: { paths: string[]; warnings: Notice[]; facts: Notice[] }): string =>
  lines([
    ...page.paths.map((path) => words('cli.written', { path })),
    ...[...page.warnings, ...page.facts].map(noticed),
  ]);
export const pages = (all: { directory: string; pages: number; warnings: number }): string =>
  lines([words('cli.preview.pages', all)]);
export const files = ({ paths, warnings, openFindings }: Answer<Api['fileExports']['files']>): string =>
  lines([
    ...paths.map((path) => words('cli.written', { path })),
    ...warnings.map((warning) => translateAny(warning.message, warning.params)),
    ...(openFindings.length > 0
      ? [words('cli.export.open', { count: openFindings.length }), ...openFindings.map(findingLine)]
      : []),
  ]);
export const proofSent = (sent: { path: string; to: string; warnings: Notice[] }): string =>
  lines([words('cli.proof.sent', { path: sent.path, to: sent.to }), ...sent.warnings.map(noticed)]);
export const proofsSent = (all: Answer<Api['proofs']['sent']>): string =>
  lines(
    all.length === 0
      ? [words('cli.proof.none')]
      : all.flatMap(({ at, form, to, answers: came }) => [
          words('cli.proof.line', { at, form, to }),
          ...came.map((one) => words('cli.proof.answered', one)),
        ]),
  );
export const answers = ({
  author,
  changes,
  comments,
  changed,
  dropped,
}: Answer<Api['proofs']['answers']>): string =>
  lines([
    words('cli.answers', { author, changes, comments }),
    ...told('cli.changed', changed),
    ...told('cli.left', dropped),
  ]);
export const archive = (report: Answer<Api['system']['importDesk']>): string =>
  lines([
    words('cli.archive.in', numbersOf(report)),
    ...(report.themesKept.length > 0
      ? [words('cli.archive.themesKept', { names: report.themesKept.join(', ') })]
      : []),
  ]);
const numbersOf = ({ themesKept: _, ...numbers }: Answer<Api['system']['importDesk']>) => numbers;
export const archived = (report: Answer<Api['system']['exportDesk']>): string =>
  lines([words('cli.archive.out', { ...report })]);
export const exchanged = (report: Answer<Api['exchange']['run']>): string =>
  lines([
    words('cli.exchanged', {
      devices: report.devices.length === 0 ? words('cli.exchanged.nobody') : report.devices.join(', '),
      received: report.received.length,
      written: report.written,
      media: report.media,
    }),
    ...(report.named > 0 ? [words('cli.exchanged.named', { count: report.named })] : []),
    ...report.received.map(({ headline, from }) =>
      words('cli.exchanged.piece', { headline: headline || words('cli.untitled'), from }),
    ),
    ...report.reopened.map(({ headline, from }) =>
      words('cli.exchanged.reopened', { headline: headline || words('cli.untitled'), from }),
    ),
    ...report.unread.map(({ file, why }) => words(`cli.exchanged.${why}`, { file })),
  ]);
export const backup = ({ path }: { path: string }): string => lines([words('cli.written', { path })]);
export const backups = (all: readonly { name: string; bytes: number }[]): string =>
  lines(
    all.length === 0
      ? [words('cli.noBackups')]
      : all.map(({ name, bytes }) => `${name}  ${Math.ceil(bytes / 1024)} kB`),
  );
export const restored = ({ restored: name }: { restored: string }): string =>
  lines([words('cli.restored', { name })]);

export function doctor({ checks }: Answer<Api['system']['doctor']>): string {
  return lines(
    checks.flatMap((check) => [
      words(check.ok ? 'cli.doctor.ok' : 'cli.doctor.bad', {
        what: words(`cli.doctor.${check.name}`),
        checked: check.checked,
        mended: check.mended,
      }),
      ...check.problems.map((problem) => `  ${problem}`),
    ]),
  );
}

export const destinations = (all: Answer<Api['destinations']['list']>): string =>
  lines(all.map(({ name, kind, url, user }) => `${name}  ${kind}  ${url}  ${user}`));
export const destinationAdded = ({ name, report }: Answer<Api['destinations']['add']>): string =>
  lines([words('cli.destination.added', { name }), siteReportWords(report)]);
export const removed = ({ name }: { name: string }): string =>
  lines([words('cli.destination.removed', { name })]);

type Job = Answer<Api['jobs']['get']>;
export function job(done: Job): string {
  const outcome = exportOutcomeSchema.safeParse(done.outcome).data;
  return lines([
    words('cli.job.done', { label: done.label }),
    ...(outcome ? [...exportNotes(outcome), outcome.editLink].map((line) => `  ${line}`) : []),
  ]);
}
export const progress = (running: Job): string =>
  running.progress
    ? `${Math.round((100 * running.progress.done) / Math.max(running.progress.total, 1))} %`
    : '';

const oneLine = (text: string): string => shortened(text, 100).replaceAll('\n', ' ');

export function revisions(rows: Answer<Api['revisions']['list']>): string {
  if (rows.length === 0) return lines([words('cli.revisions.none')]);
  return lines(
    rows.map(({ number, at, kind, name, words: count, added, removed, workflow, origin }) =>
      [
        `${number}`.padStart(4),
        at,
        `+${added} −${removed}`.padEnd(12),
        words('cli.revisions.line', { words: count }).padEnd(11),
        words(`revision.kind.${kind}`, { state: words(`status.${workflow}`), origin: origin ?? '' }),
        ...(name === null ? [] : [`“${name}”`]),
      ].join('  '),
    ),
  );
}

export const revisionRestored = ({ restored, number }: { restored: number; number: number | null }): string =>
  lines([
    number === null
      ? words('cli.revisions.same', { restored })
      : words('cli.revisions.restored', { restored, number }),
  ]);

export function comparison(compared: Answer<Api['compare']['get']>): string {
  const percent = (share: number): string => `${Math.floor(share * 100)} %`.padStart(6);
  const { regions, extras, withoutPictures } = compared;
  return lines([
    words('cli.compared', { percent: percent(compared.score).trim(), url: compared.url }),
    ...(withoutPictures === null
      ? []
      : [
          words('cli.compared.words-only', {
            cause: translateAny(`error.${withoutPictures}.cause`, {
              ability: 'Chromium',
              browser: '',
              detail: '',
              url: '',
            }),
          }),
        ]),
    ...(compared.templateMoved ? [words('cli.compared.moved')] : []),
    ...regions.flatMap((region) => {
      const name = `${words(`compare.region.${region.kind}`)} (${region.id})`;
      if (!region.found) return [words('cli.compared.missing', { name })];
      const line = words('cli.compared.region', { percent: percent(region.text), name });
      const pixels =
        region.pixels === null
          ? []
          : [words('cli.compared.pixels', { percent: percent(region.pixels).trim() })];
      const changes = region.words
        .filter(({ where }) => where !== 'both')
        .map(({ where, text }) => `          ${where === 'ours' ? '−' : '+'} ${oneLine(text)}`);
      return [[line, ...pixels].join('  '), ...(region.masked ? [] : changes)];
    }),
    ...extras.map((text) => words('cli.compared.extra', { text: oneLine(text) })),
  ]);
}
