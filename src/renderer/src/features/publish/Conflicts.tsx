/** A post that was changed on both sides: every reading is shown, nothing was overwritten, a person decides. */
import type { ReactNode } from 'react';
import type { Delivery, DeliveryConflict } from '../../../../shared/model/delivery';
import { api, useLiveQuery } from '../../api';
import { useT, useTranslateAny } from '../../app/i18n';
import { notifyError } from '../../app/toasts';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { conflictRows, differs, stretches, type PartRow } from './reading-parts';

export function Conflicts({ pieceId }: { pieceId: string }): ReactNode {
  const deliveries =
    useLiveQuery(['deliveries', pieceId], ['delivery', 'job', `piece/${pieceId}`], () =>
      api.deliveries.byPiece({ pieceId }),
    ).data ?? [];
  return deliveries
    .filter((delivery) => delivery.hasConflict)
    .map((delivery) => <Conflict key={delivery.destinationId} delivery={delivery} />);
}

function Conflict({ delivery }: { delivery: Delivery }): ReactNode {
  const t = useT();
  const { pieceId, destinationId, destination } = delivery;
  const where = { pieceId, destinationId };
  const conflict = useLiveQuery(['conflict', pieceId, destinationId], ['delivery'], () =>
    api.deliveries.conflict(where),
  ).data;
  if (!conflict) return null;
  const rows = conflictRows(conflict);
  const same = rows.filter((row) => !differs(row)).length;
  const guarded = (work: Promise<unknown>): void =>
    void work.catch((error: unknown) => notifyError(t('publish.failed'), error));
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
        <span className="text-3">{t(`publish.conflict.${conflict.kind}`)}</span>
        <span className="grow" />
        <Button onClick={() => guarded(api.deliveries.keepTheirs(where))}>
          {t('publish.conflict.keepTheirs')}
        </Button>
        <Button
          intent="danger"
          onClick={() => guarded(api.deliveries.takeMine({ ...where, seen: conflict.seen, confirmed: true }))}
        >
          {t('publish.conflict.takeMine')}
        </Button>
      </header>
      <Readings conflict={conflict} rows={rows.filter(differs)} />
      {same > 0 && <p className="publish-note text-3">{t('publish.conflict.same', { count: same })}</p>}
    </section>
  );
}

function Readings({ conflict, rows }: { conflict: DeliveryConflict; rows: readonly PartRow[] }): ReactNode {
  const t = useT();
  return (
    <table className="publish-readings">
      <thead>
        <tr>
          <th scope="col">{t('publish.conflict.part')}</th>
          {conflict.base && <th scope="col">{t('publish.conflict.base')}</th>}
          <th scope="col">{t('publish.conflict.mine')}</th>
          <th scope="col">{t('publish.conflict.theirs')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.part}>
            <th scope="row">
              <PartName part={row.part} />
            </th>
            {conflict.base && <td className="text-2">{row.base}</td>}
            <td>
              <Words from={row.base} text={row.mine} />
            </td>
            <td>
              <Words from={row.base ?? row.mine} text={row.theirs} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PartName({ part }: { part: string }): ReactNode {
  const t = useT();
  const any = useTranslateAny();
  if (/^\d+$/.test(part)) return t('publish.conflict.paragraph', { number: Number(part) });
  if (part === 'headline' || part === 'standfirst' || part === 'lead') return t(`publish.conflict.${part}`);
  return any(`field.${part}`);
}

function Words({ from, text }: { from: string | null; text: string | null }): ReactNode {
  const t = useT();
  if (text === null) return <i className="text-3">{t('publish.conflict.absent')}</i>;
  return stretches(from, text).map(({ text: words, kind }, index) => {
    if (kind === 'added') return <ins key={index}>{words}</ins>;
    if (kind === 'removed') return <del key={index}>{words}</del>;
    return <span key={index}>{words}</span>;
  });
}
