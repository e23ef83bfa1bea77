/** One post that was changed on both sides: hunk by hunk, or as a whole. Nothing was overwritten; a person decides. */
import './Conflict.css';
import { useState, type ReactNode } from 'react';
import type { ConflictHunk, Delivery, DeliveryConflict, HunkChoice } from '../../../../shared/model/delivery';
import { api, useLiveQuery } from '../../api';
import { useT } from '../../app/i18n';
import { notifyError } from '../../app/toasts';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Hunk, SameHunks } from './Hunk';

type Choices = Readonly<Record<number, HunkChoice>>;

export function Conflict({ delivery }: { delivery: Delivery }): ReactNode {
  const t = useT();
  const { pieceId, destinationId, destination } = delivery;
  const where = { pieceId, destinationId };
  const conflict = useLiveQuery(['conflict', pieceId, destinationId], ['delivery', `piece/${pieceId}`], () =>
    api.deliveries.conflict(where),
  ).data;
  // Choices are about the hunks that were shown.
  const [chosen, setChosen] = useState<{ token: string; choices: Choices }>({ token: '', choices: {} });
  const [sending, setSending] = useState(false);
  const [isResult, setIsResult] = useState(false);
  if (!conflict) return null;
  const { hunks, token, seen } = conflict;
  const choices = chosen.token === token ? chosen.choices : {};
  const choose = (index: number, choice: HunkChoice): void =>
    setChosen({ token, choices: { ...choices, [index]: choice } });
  const open = hunks.filter(({ rule }) => rule === null);
  const left = hunks.filter(({ rule }, index) => rule === null && choices[index] === undefined).length;
  const decide = async (work: Promise<unknown>): Promise<void> => {
    setSending(true);
    try {
      await work;
    } catch (error) {
      notifyError(t('publish.failed'), error);
    } finally {
      setSending(false);
    }
  };
  const merge = (): Promise<unknown> =>
    api.deliveries.merge({ ...where, seen, token, choices: hunks.map((_, index) => choices[index] ?? null) });
  return (
    <section
      className="publish-conflict"
      data-pane="conflict"
      aria-label={t('publish.conflict', { destination })}
      tabIndex={-1}
    >
      <header className="publish-head">
        <Icon name="warning" className="text-danger" />
        <h2>{t('publish.conflict', { destination })}</h2>
        <span className="text-2">{t(`publish.conflict.${conflict.kind}`)}</span>
        <span className="grow" />
        <span className="conflict-left" role="status">
          {left > 0 ? t('publish.conflict.left', { left, count: open.length }) : t('publish.conflict.none')}
        </span>
        <Button size="small" icon="preview" aria-pressed={isResult} onClick={() => setIsResult(!isResult)}>
          {t('publish.conflict.result')}
        </Button>
        <Button size="small" disabled={sending} onClick={() => void decide(api.deliveries.keepTheirs(where))}>
          {t('publish.conflict.keepTheirs')}
        </Button>
        <Button
          size="small"
          intent="danger"
          disabled={sending}
          onClick={() => void decide(api.deliveries.takeMine({ ...where, seen, confirmed: true }))}
        >
          {t('publish.conflict.takeMine')}
        </Button>
        <Button
          size="small"
          tone="primary"
          disabled={left > 0}
          busy={sending}
          onClick={() => void decide(merge())}
        >
          {t('publish.conflict.save')}
        </Button>
      </header>
      <table className="conflict-hunks">
        <thead>
          <tr>
            <th scope="col">{t('publish.conflict.part')}</th>
            {isResult ? (
              <th scope="col" colSpan={3}>
                {t('publish.conflict.result')}
              </th>
            ) : (
              <>
                <th scope="col">{t('publish.conflict.base')}</th>
                <th scope="col">{t('publish.conflict.mine')}</th>
                <th scope="col">{t('publish.conflict.theirs')}</th>
              </>
            )}
            <th scope="col">{t('publish.conflict.use')}</th>
          </tr>
        </thead>
        <tbody>{rowsOf(conflict, { choices, choose, isResult })}</tbody>
      </table>
    </section>
  );
}

interface Choosing {
  choices: Choices;
  choose: (index: number, choice: HunkChoice) => void;
  isResult: boolean;
}

/** What is the same stands folded between what differs. */
function rowsOf({ hunks }: DeliveryConflict, { choices, choose, isResult }: Choosing): ReactNode[] {
  const rows: ReactNode[] = [];
  let same: ConflictHunk[] = [];
  const fold = (): void => {
    if (same.length > 0) rows.push(<SameHunks key={`same-${rows.length}`} hunks={same} />);
    same = [];
  };
  hunks.forEach((hunk, index) => {
    if (hunk.same) {
      // What no side has is no part.
      if (hunk.mine) same.push(hunk);
      return;
    }
    fold();
    rows.push(
      <Hunk
        key={index}
        hunk={hunk}
        choice={choices[index] ?? null}
        isResult={isResult}
        onChoose={(choice) => choose(index, choice)}
      />,
    );
  });
  fold();
  return rows;
}
