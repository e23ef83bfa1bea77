/** Over the compared text: which versions, how they are shown, how much differs, what can be done about it. */
import type { ReactNode } from 'react';
import { keycapOf } from '../../../app/commands/present';
import { runCommand } from '../../../app/commands/registry';
import { errorWords } from '../../../app/error-words';
import { useLocale, useT, useTranslateAny } from '../../../app/i18n';
import { useStore } from '../../../app/store';
import type { MessageKey } from '../../../../../shared/messages/translate';
import type { PieceMeta } from '../../../../../shared/model/piece';
import type { ComparedPoint, ComparedSuggestions, ReadThere } from '../../../../../shared/model/revision';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { Segmented } from '../../../ui/Segmented';
import { Select } from '../../../ui/Select';
import { FIELD_NAMES } from '../../../app/field-names';
import {
  comparison,
  FILE,
  layout,
  NOW,
  revisionPoint,
  suggestions,
  wordText,
  type Layout,
  type WordText,
} from './revisions-state';
import { changes, type OpenRevisions } from './use-revisions';
import { useWordFile } from './use-word-file';
import { pointWords } from './words';

/** Among the versions, what leads to another one. */
const CHOOSE = 'choose';

export function CompareBar({ open }: { open: OpenRevisions }): ReactNode {
  const t = useT();
  const shownLayout = useStore(layout);
  const settled = useStore(suggestions);
  const { list, deliveries, shown, compared, restore, propose } = open;
  const read = useStore(wordText);
  const word = useWordFile(shown);
  if (!list || !shown) return null;
  const points: ComparedPoint[] = [
    NOW,
    ...deliveries.map(({ destinationId }): ComparedPoint => ({ at: 'destination', destinationId })),
    ...(read ? [FILE] : []),
    ...list.map(({ number }) => revisionPoint(number)),
  ];
  const options = points.map((point) => ({
    value: JSON.stringify(point),
    label: pointWords(t, point, { list, deliveries, file: read }),
  }));
  options.splice(points.length - list.length, 0, { value: CHOOSE, label: t('revision.file.choose') });
  const choose = (side: 'from' | 'to') => (value: string) =>
    value === CHOOSE
      ? word.choose(side)
      : comparison.set({ ...shown, [side]: JSON.parse(value) as ComparedPoint });
  const differs = changes(compared?.difference);
  return (
    <div className="compare-bar" role="toolbar" aria-label={t('revision.compare')}>
      <div className="compare-bar-row">
        <span className="compare-bar-side">
          <Select
            label={t('revision.from')}
            value={JSON.stringify(shown.from)}
            options={options}
            onValueChange={choose('from')}
          />
        </span>
        <span className="text-3" aria-hidden>
          →
        </span>
        <span className="compare-bar-side">
          <Select
            label={t('revision.to')}
            value={JSON.stringify(shown.to)}
            options={options}
            onValueChange={choose('to')}
          />
        </span>
        <span className="is-end">
          <Segmented<Layout>
            label={t('revision.layout')}
            value={shownLayout}
            onValueChange={layout.set}
            options={[
              { value: 'inline', label: t('revision.layout.inline') },
              { value: 'sides', label: t('revision.layout.sides') },
            ]}
          />
          <Segmented<ComparedSuggestions>
            label={t('revision.suggestions')}
            value={settled}
            onValueChange={suggestions.set}
            options={[
              { value: 'taken', label: t('revision.suggestions.taken') },
              { value: 'left', label: t('revision.suggestions.left') },
            ]}
          />
        </span>
      </div>
      <div className="compare-bar-row">
        <Totals open={open} />
        {compared?.there && <There there={compared.there} />}
        <IconButton
          icon="arrow-down"
          label={t('command.revisions.nextChange')}
          keycap={keycapOf('revisions.nextChange')}
          disabled={!differs}
          onClick={() => runCommand('revisions.nextChange')}
        />
        <IconButton
          icon="arrow-up"
          label={t('command.revisions.previousChange')}
          keycap={keycapOf('revisions.previousChange')}
          disabled={!differs}
          onClick={() => runCommand('revisions.previousChange')}
        />
        <span className="is-end">
          {propose && (
            <Button size="small" icon="review" onClick={propose}>
              {t('command.revisions.suggest')}
            </Button>
          )}
          {restore && (
            <Button size="small" icon="history" onClick={restore}>
              {t('command.revisions.restore')}
            </Button>
          )}
        </span>
      </div>
      {compared && open.file && <FileTold file={open.file} />}
      {word.input}
    </div>
  );
}

/** What a Word file cannot say of a piece, and what of it came in another shape. */
function FileTold({ file: { isOwn, told } }: { file: WordText }): ReactNode {
  const t = useT();
  const any = useTranslateAny();
  const lines = [
    t('revision.file.fields'),
    ...(isOwn ? [] : [t('revision.file.foreign')]),
    ...told.map(({ what, text, count }) => `${any(what, { count })}: ${text}`),
  ];
  return (
    <details className="compare-bar-told">
      <summary>{t('revision.file.told', { count: lines.length })}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

/** When the destination was read, or why it could not be and how old is what is shown. */
function There({ there: { at, problem } }: { there: ReadThere }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const time = at === null ? '' : format.format(new Date(at));
  if (problem === null) return <span className="text-3">{t('revision.there.read', { time })}</span>;
  const { cause } = errorWords(problem, locale);
  return (
    <span role="status">
      {at === null ? t('revision.there.unknown', { cause }) : t('revision.there.lastKnown', { time, cause })}
    </span>
  );
}

const FIELD_OF_VERSION: Record<keyof PieceMeta, MessageKey> = {
  ...FIELD_NAMES,
  workflow: 'revision.field.workflow',
  assignee: 'revision.field.assignee',
  stet: 'revision.field.stet',
};

function Totals({ open: { compared } }: { open: OpenRevisions }): ReactNode {
  const t = useT();
  const any = compared?.fields ?? [];
  if (!compared) return <span className="text-3">{t('revision.comparing')}</span>;
  const { added, removed, moved, cut, restyled } = compared.difference;
  if (!changes(compared.difference) && any.length === 0) return <b>{t('revision.same')}</b>;
  return (
    <span className="compare-bar-totals num" role="status">
      {added > 0 && <span className="is-in">{t('revision.added', { count: added })}</span>}
      {removed > 0 && <span className="is-out">{t('revision.removed', { count: removed })}</span>}
      {moved > 0 && <span>{t('revision.moved', { count: moved })}</span>}
      {cut > 0 && <span>{t('revision.cut', { count: cut })}</span>}
      {restyled > 0 && <span>{t('revision.restyled', { count: restyled })}</span>}
      {any.length > 0 && (
        <span>
          {t('revision.fields', {
            count: any.length,
            names: any.map((name) => t(FIELD_OF_VERSION[name])).join(', '),
          })}
        </span>
      )}
    </span>
  );
}
