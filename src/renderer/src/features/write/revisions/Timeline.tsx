/** A piece's revisions, newest first: when, why, by whom, and what they changed. */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocale, useT } from '../../../app/i18n';
import { useStore } from '../../../app/store';
import type { Revision } from '../../../../../shared/model/revision';
import { Avatar } from '../../../ui/Avatar';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { IconButton } from '../../../ui/IconButton';
import { useRoving } from '../../../ui/roving';
import { Segmented } from '../../../ui/Segmented';
import { usePeople } from '../review/people';
import { NameForm } from './NameForm';
import {
  comparison,
  isSamePoint,
  naming,
  NOW,
  revisionPoint,
  withTheOneBefore,
  firstComparison,
  type Comparison,
} from './revisions-state';
import { kindWords } from './words';

export interface TimelineProps {
  list: readonly Revision[];
  shown: Comparison | null;
  onName: (number: number | null, name: string) => void;
  onClose: () => void;
}

type Which = 'all' | 'named';

export function Timeline({ list, shown, onName, onClose }: TimelineProps): ReactNode {
  const t = useT();
  const [which, setWhich] = useState<Which>('all');
  const named = useStore(naming);
  const rows = which === 'all' ? list : list.filter(({ name }) => name !== null);
  const current = shown ? (shown.to.at === 'revision' ? String(shown.to.number) : 'now') : null;
  const roving = useRoving(['now', ...rows.map(({ number }) => String(number))], current, 'vertical');
  const side = useRef<HTMLElement>(null);
  const focusRow = (): void =>
    side.current?.querySelector<HTMLElement>('.revisions-row[tabindex="0"]')?.focus();
  useEffect(() => {
    // The text that had the focus is out of view; a form that is open takes it itself.
    if (naming.get() === null) focusRow();
  }, []);
  const stopNaming = (): void => {
    naming.set(null);
    requestAnimationFrame(focusRow);
  };
  const name =
    (number: number | null) =>
    (words: string): void => {
      stopNaming();
      onName(number, words);
    };
  return (
    <aside
      ref={side}
      className="write-inspector revisions-side"
      data-pane="revisions"
      aria-label={t('revision.title')}
      tabIndex={-1}
    >
      <header className="revisions-head">
        <h2>{t('revision.title')}</h2>
        <Segmented<Which>
          label={t('revision.which')}
          value={which}
          onValueChange={setWhich}
          options={[
            { value: 'all', label: t('revision.which.all') },
            { value: 'named', label: t('revision.which.named') },
          ]}
        />
        <IconButton icon="close" label={t('command.revisions.leave')} onClick={onClose} />
      </header>
      <ol className="revisions-list scroll" {...roving.containerProps}>
        <li className="revisions-item" aria-current={current === 'now' || undefined}>
          <button
            type="button"
            className="revisions-row"
            {...roving.itemProps('now')}
            onClick={() => comparison.set(firstComparison(list))}
          >
            <span className="revisions-what">{t('revision.now')}</span>
          </button>
          {named === 'now' ? (
            <NameForm initial="" onName={name(null)} onCancel={stopNaming} />
          ) : (
            <Button size="small" icon="bookmark" onClick={() => naming.set('now')}>
              {t('command.revisions.name')}
            </Button>
          )}
        </li>
        {rows.map((row, index) => (
          <Item
            key={row.number}
            row={row}
            isFirstOfDay={dayOf(row) !== dayOf(rows[index - 1])}
            isCurrent={shown !== null && isSamePoint(shown.to, revisionPoint(row.number))}
            isNamed={named === row.number}
            rowProps={roving.itemProps(String(row.number))}
            onChoose={() => comparison.set(withTheOneBefore(list, row.number))}
            onCompare={() => comparison.set({ from: revisionPoint(row.number), to: NOW })}
            onName={name(row.number)}
            onCancel={stopNaming}
          />
        ))}
      </ol>
    </aside>
  );
}

const dayOf = (row: Revision | undefined): string => (row ? new Date(row.at).toDateString() : '');

interface ItemProps {
  row: Revision;
  isFirstOfDay: boolean;
  isCurrent: boolean;
  isNamed: boolean;
  rowProps: object;
  onChoose: () => void;
  onCompare: () => void;
  onName: (name: string) => void;
  onCancel: () => void;
}

function Item({
  row,
  isFirstOfDay,
  isCurrent,
  isNamed,
  rowProps,
  onChoose,
  onCompare,
  onName,
  onCancel,
}: ItemProps): ReactNode {
  const t = useT();
  const locale = useLocale();
  const { find } = usePeople();
  const date = new Date(row.at);
  const author = row.person === null ? null : find(row.person);
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hour12: false });
  const day = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' });
  return (
    <>
      {isFirstOfDay && <li className="revisions-day heading">{day.format(date)}</li>}
      <li className="revisions-item" aria-current={isCurrent || undefined}>
        <button type="button" className="revisions-row" {...rowProps} onClick={onChoose}>
          <time className="num" dateTime={row.at}>
            {time.format(date)}
          </time>
          <span className="revisions-what">
            {row.name !== null && <Icon name="bookmark" size={14} />}
            {row.name ?? kindWords(t, row)}
          </span>
          <span className="revisions-facts">
            {author ? (
              <>
                <Avatar size="small" {...author} /> <span className="cut">{author.name}</span>
              </>
            ) : (
              <span className="cut">{row.kind === 'exchange' ? row.origin : t('review.here')}</span>
            )}
            <Changed {...row} />
          </span>
        </button>
        {isNamed ? (
          <NameForm initial={row.name ?? ''} onName={onName} onCancel={onCancel} />
        ) : (
          isCurrent && (
            <div className="revisions-actions">
              <Button size="small" onClick={onCompare}>
                {t('revision.compareWithNow')}
              </Button>
              <Button size="small" tone="quiet" icon="bookmark" onClick={() => naming.set(row.number)}>
                {t(row.name === null ? 'revision.name' : 'revision.rename')}
              </Button>
            </div>
          )
        )}
      </li>
    </>
  );
}

function Changed({ number, added, removed, words }: Revision): ReactNode {
  const t = useT();
  return (
    <span className="revisions-changed num">
      <span className="visually-hidden">{t('revision.changed', { added, removed, number })}</span>
      {added > 0 && (
        <span className="is-in" aria-hidden>
          +{added}
        </span>
      )}
      {removed > 0 && (
        <span className="is-out" aria-hidden>
          −{removed}
        </span>
      )}
      <span className="text-3">{t('write.words', { count: words })}</span>
    </span>
  );
}
