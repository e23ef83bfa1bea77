/** Revisions and versions as a person names them. */
import type { Translate } from '../../../app/i18n';
import type { MessageKey } from '../../../../../shared/messages/translate';
import type { Delivery } from '../../../../../shared/model/delivery';
import type { ComparedPoint, Revision } from '../../../../../shared/model/revision';
import type { ComparedFact, ComparedRun, Look } from '../../../../../shared/document/compare/difference';
import { FORMAT, type FormatName } from '../../../../../shared/document/json';

export function kindWords(t: Translate, { kind, workflow, origin }: Revision): string {
  return t(`revision.kind.${kind}`, { state: t(`status.${workflow}`), origin: origin ?? '' });
}

/** Where versions can come from. */
export interface Versions {
  list: readonly Revision[];
  deliveries: readonly Delivery[];
  file: { name: string } | null;
}

export function pointWords(t: Translate, point: ComparedPoint, { list, deliveries, file }: Versions): string {
  if (point.at === 'now') return t('revision.now');
  if (point.at === 'file') return file?.name ?? '';
  if (point.at === 'destination') {
    const found = deliveries.find(({ destinationId }) => destinationId === point.destinationId);
    return t('revision.atDestination', { name: found?.destination ?? '' });
  }
  const row = list.find(({ number }) => number === point.number);
  const number = String(point.number);
  if (row?.name) return t('revision.named', { number, name: row.name });
  return row ? t('revision.numbered', { number, kind: kindWords(t, row) }) : number;
}

/** What became of the look of words: "Bold, link". */
export function lookWords(t: Translate, { look, was }: ComparedRun): string {
  if (!was) return '';
  const changed = look.format ^ was.format;
  const formats = (Object.keys(FORMAT) as FormatName[])
    .filter((name) => changed & FORMAT[name])
    .map((name) =>
      t(look.format & FORMAT[name] ? 'revision.look.on' : 'revision.look.off', {
        name: t(FORMAT_NAMES[name]),
      }),
    );
  const link =
    look.link === was.link ? [] : [t(look.link === null ? 'revision.look.unlinked' : 'revision.look.linked')];
  const language = look.language === was.language ? [] : [t('revision.look.language')];
  return [...formats, ...link, ...language].join(', ');
}

const FORMAT_NAMES = {
  bold: 'command.editor.bold',
  italic: 'command.editor.italic',
  underline: 'command.editor.underline',
  strikethrough: 'command.editor.strike',
  subscript: 'command.editor.sub',
  superscript: 'command.editor.sup',
} as const satisfies Record<FormatName, MessageKey>;

export function factWords(t: Translate, { fact, before, after }: ComparedFact): string {
  if (fact === 'kind')
    return t('revision.became', { before: partWords(t, before), after: partWords(t, after) });
  if (fact === 'alignment') {
    const how = t(`block.align.${after === 'center' || after === 'end' ? after : 'start'}`);
    return t('revision.fact.alignment', { how: how.charAt(0).toLowerCase() + how.slice(1) });
  }
  if (fact === 'picture' || fact === 'direction') return t(`revision.fact.${fact}`);
  return t('revision.fact.other', {
    fact: t(`revision.fact.${fact}`),
    before: before || '–',
    after: after || '–',
  });
}

const PARTS: Record<string, MessageKey> = {
  headline: 'revision.part.headline',
  standfirst: 'revision.part.standfirst',
  lead: 'revision.part.lead',
  figure: 'revision.part.figure',
  paragraph: 'revision.part.paragraph',
  h2: 'revision.part.h2',
  h3: 'revision.part.h3',
  h4: 'revision.part.h4',
  quote: 'revision.part.quote',
  'pull-quote': 'revision.part.pull-quote',
  bullet: 'revision.part.bullet',
  number: 'revision.part.number',
};

export function partWords(t: Translate, kind: string): string {
  const key = PARTS[kind];
  return key ? t(key) : kind;
}

/** As a style sheet sees it. */
export function lookNames({ format, link }: Look): string | undefined {
  const names = (Object.keys(FORMAT) as FormatName[]).filter((name) => format & FORMAT[name]);
  return [...names, ...(link === null ? [] : ['link'])].join(' ') || undefined;
}
