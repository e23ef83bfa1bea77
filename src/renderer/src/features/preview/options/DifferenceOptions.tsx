/** What is drawn into the page: differences from a version that is live, or what is suggested, with the list of them. */
import type { PreviewAnswer } from '../../../../../shared/contract/preview';
import type { LiveVersion, PageChange } from '../../../../../shared/model/difference';
import type { ReadThere } from '../../../../../shared/model/revision';
import { keycapOf } from '../../../app/commands/present';
import { errorWords } from '../../../app/error-words';
import { useLocale, useT } from '../../../app/i18n';
import { useStore } from '../../../app/store';
import { Count } from '../../../ui/Chip';
import { Icon } from '../../../ui/Icon';
import { IconButton } from '../../../ui/IconButton';
import { Kbd } from '../../../ui/Kbd';
import { Select } from '../../../ui/Select';
import { Switch } from '../../../ui/Switch';
import type { ChangeStepper } from '../use-change-stepper';
import { comparedWith, marksShown } from '../ways';

export interface DifferenceOptionsProps {
  live: readonly LiveVersion[];
  there: ReadThere | null;
  answer: PreviewAnswer | null;
  stepper: ChangeStepper;
}

export function DifferenceOptions({ live, there, answer, stepper }: DifferenceOptionsProps) {
  const t = useT();
  const locale = useLocale();
  const marks = useStore(marksShown);
  const on = marks === 'difference';
  const shown = answer?.difference ?? null;
  const difference = on && shown?.live ? { ...shown, live: shown.live } : null;
  const suggested = marks === 'suggestions' && shown?.live === null ? shown.changes : null;
  return (
    <section aria-label={t('preview.difference')}>
      <div className="preview-option">
        <h2>{t('preview.difference')}</h2>
        {difference && <Count tone="note">{String(difference.changes.length)}</Count>}
        <Kbd>{keycapOf('preview.difference') ?? ''}</Kbd>
        <Switch
          checked={on}
          disabled={live.length === 0 && !on}
          onCheckedChange={(wanted) => marksShown.set(wanted ? 'difference' : 'clean')}
          labelHidden
        >
          {t('preview.difference')}
        </Switch>
      </div>
      {live.length === 0 && <p className="preview-option-text">{t('preview.difference.nothing')}</p>}
      {on && live.length > 1 && (
        <Select
          label={t('preview.difference.against')}
          value={difference?.live.destinationId ?? null}
          options={live.map(({ destinationId, destination }) => ({
            value: destinationId,
            label: destination,
          }))}
          onValueChange={comparedWith.set}
        />
      )}
      {difference && <Against live={difference.live} />}
      {difference && there?.problem && (
        <p className="preview-option-text preview-option-problem" role="status">
          <Icon name="warning" size={14} />
          {t('preview.difference.lastKnown', { cause: errorWords(there.problem, locale).cause })}
        </p>
      )}
      {difference && <Changes stepper={stepper} none={t('preview.difference.same')} />}
      <div className="preview-option preview-way">
        <h2>{t('preview.suggestions')}</h2>
        {suggested && <Count tone="note">{String(suggested.length)}</Count>}
        <Kbd>{keycapOf('preview.suggestions') ?? ''}</Kbd>
        <Switch
          checked={marks === 'suggestions'}
          onCheckedChange={(wanted) => marksShown.set(wanted ? 'suggestions' : 'clean')}
          labelHidden
        >
          {t('preview.suggestions')}
        </Switch>
      </div>
      {suggested && <Changes stepper={stepper} none={t('preview.suggestions.none')} />}
    </section>
  );
}

function Against({ live }: { live: LiveVersion }) {
  const t = useT();
  const locale = useLocale();
  const at =
    live.at === null
      ? ''
      : new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
          new Date(live.at),
        );
  return (
    <p className="preview-option-text">
      {t(live.published ? 'preview.difference.published' : 'preview.difference.draft', {
        destination: live.destination,
        at,
      })}
    </p>
  );
}

function Changes({
  stepper: { changes, current, choose, step },
  none,
}: {
  stepper: ChangeStepper;
  none: string;
}) {
  const t = useT();
  if (changes.length === 0) return <p className="preview-option-text">{none}</p>;
  return (
    <>
      <div className="preview-option preview-legend">
        <ins>{t('preview.legend.inserted')}</ins>
        <del>{t('preview.legend.deleted')}</del>
        <span className="preview-legend-format">{t('preview.legend.format')}</span>
        <span className="grow" />
        <IconButton
          icon="arrow-up"
          size="small"
          label={t('command.preview.previousChange')}
          keycap={keycapOf('preview.previousChange')}
          onClick={() => step(-1)}
        />
        <IconButton
          icon="arrow-down"
          size="small"
          label={t('command.preview.nextChange')}
          keycap={keycapOf('preview.nextChange')}
          onClick={() => step(1)}
        />
      </div>
      <ul className="preview-changes">
        {changes.map((change) => (
          <li key={change.id}>
            <button
              type="button"
              aria-current={current === change.id || undefined}
              onClick={() => choose(change.id)}
            >
              <span className="preview-change-mark" data-kind={change.kind} aria-hidden="true" />
              <Change change={change} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Change({ change: { part, number, kind, moved, words, count } }: { change: PageChange }) {
  const t = useT();
  const name = t(`preview.part.${part}`, { number: number ?? 1 });
  return (
    <span className="preview-change">
      <b>{name}</b>
      {(kind !== 'changed' || moved) && (
        <span className="text-2">
          {t(`preview.change.${moved && kind === 'changed' ? 'movedAndChanged' : kind}`, { count })}
        </span>
      )}
      {kind !== 'moved' && (
        <span className="preview-change-words">
          {words.map(({ text, change }, index) => {
            if (change === 'inserted') return <ins key={index}>{text}</ins>;
            if (change === 'deleted') return <del key={index}>{text}</del>;
            return (
              <span key={index} className={change === 'format' ? 'preview-legend-format' : undefined}>
                {text}
              </span>
            );
          })}
        </span>
      )}
    </span>
  );
}
