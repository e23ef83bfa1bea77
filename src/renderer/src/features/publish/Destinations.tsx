/** The sites a piece can go to, with what became of it at each, and the form for another one. */
import { useState, type ReactNode } from 'react';
import type { Delivery, Destination, SiteReport } from '../../../../shared/model/delivery';
import { api, useLiveQuery } from '../../api';
import { useLocale, useT, type Translate } from '../../app/i18n';
import { notify, notifyError } from '../../app/toasts';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Icon } from '../../ui/Icon';
import { IconButton } from '../../ui/IconButton';
import { DestinationForm } from './DestinationForm';
import { FileExports } from './FileExports';

export interface DestinationsProps {
  pieceId: string;
  /** Open findings that stop publishing: a draft goes out with them once that is confirmed. */
  blocking: number;
}

export function Destinations({ pieceId, blocking }: DestinationsProps): ReactNode {
  const t = useT();
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<Destination | null>(null);
  const destinations = useLiveQuery(['destinations'], ['destination'], () => api.destinations.list()).data;
  const deliveries =
    useLiveQuery(['deliveries', pieceId], ['delivery', 'job', `piece/${pieceId}`], () =>
      api.deliveries.byPiece({ pieceId }),
    ).data ?? [];
  const remove = ({ id, name }: Destination): void => {
    setRemoving(null);
    api.destinations.remove({ id }).then(
      () => notify({ tone: 'info', title: t('publish.removed', { name }) }),
      (error: unknown) => notifyError(t('publish.remove'), error),
    );
  };
  return (
    <section
      className="publish-destinations scroll"
      data-pane="destinations"
      aria-label={t('publish.destinations')}
      tabIndex={-1}
    >
      <header className="publish-head">
        <h2>{t('publish.destinations')}</h2>
        <IconButton icon="plus" label={t('publish.add')} onClick={() => setAdding(true)} />
      </header>
      {destinations?.length === 0 && !adding && (
        <div className="publish-empty">
          <b>{t('publish.none')}</b>
          <p>{t('publish.none.help')}</p>
          <Button icon="plus" onClick={() => setAdding(true)}>
            {t('publish.add')}
          </Button>
        </div>
      )}
      {adding && <DestinationForm onDone={() => setAdding(false)} />}
      {destinations?.map((destination) => (
        <DestinationCard
          key={destination.id}
          pieceId={pieceId}
          destination={destination}
          delivery={deliveries.find((delivery) => delivery.destinationId === destination.id) ?? null}
          blocking={blocking}
          onRemove={() => setRemoving(destination)}
        />
      ))}
      <p className="publish-note text-3">{t('publish.secrets')}</p>
      <FileExports pieceId={pieceId} />
      {removing && (
        <Dialog
          open
          onOpenChange={() => setRemoving(null)}
          title={t('publish.remove')}
          closeLabel={t('app.close')}
          actions={
            <>
              <Button onClick={() => setRemoving(null)}>{t('publish.form.cancel')}</Button>
              <Button intent="danger" onClick={() => remove(removing)}>
                {t('publish.remove')}
              </Button>
            </>
          }
        >
          {t('publish.remove.ask', { name: removing.name })}
        </Dialog>
      )}
    </section>
  );
}

interface CardProps {
  pieceId: string;
  destination: Destination;
  delivery: Delivery | null;
  blocking: number;
  onRemove: () => void;
}

function DestinationCard({ pieceId, destination, delivery, blocking, onRemove }: CardProps): ReactNode {
  const t = useT();
  const locale = useLocale();
  const where = { pieceId, destinationId: destination.id };
  const send = (): void => {
    api.deliveries
      .export({ ...where, confirmed: blocking > 0 })
      .catch((error: unknown) => notifyError(t('publish.failed'), error));
  };
  const sendAsNew = (): void => {
    api.deliveries
      .exportAsNew({ ...where, confirmed: blocking > 0 })
      .catch((error: unknown) => notifyError(t('publish.failed'), error));
  };
  const test = (): void => {
    api.destinations.test({ id: destination.id }).then(
      (report) => notify({ tone: 'info', title: testWords(report, t) }),
      (error: unknown) => notifyError(destination.name, error),
    );
  };
  const lost = delivery?.error?.code === 'trashed-there' || delivery?.error?.code === 'gone-there';
  const sent = delivery?.sentAt ?? null;
  return (
    <article className="publish-card" aria-label={destination.name}>
      <header>
        <span className="publish-card-icon">
          <Icon name="globe" />
        </span>
        <span className="publish-card-name">
          <b className="cut">{destination.name}</b>
          <span className="cut text-3">{destination.url.replace(/^https?:\/\//, '')}</span>
        </span>
        <IconButton icon="bolt" size="small" label={t('publish.test')} onClick={test} />
        <IconButton
          icon="trash"
          size="small"
          label={`${t('publish.remove')} ${destination.name}`}
          onClick={onRemove}
        />
      </header>
      <p className="publish-card-state">
        {t(`delivery.${delivery?.state ?? 'not-sent'}`)}
        {sent !== null && (
          <span className="text-3">
            {' · '}
            {t('publish.sent', {
              when: new Date(sent).toLocaleString(locale, { dateStyle: 'short', timeStyle: 'short' }),
            })}
          </span>
        )}
        {delivery?.behind && <span className="text-warn"> · {t('publish.behind')}</span>}
        {!destination.hasSecret && <span className="text-danger"> · {t('publish.noSecret')}</span>}
      </p>
      <div className="publish-card-actions">
        {lost ? (
          <Button size="small" onClick={sendAsNew}>
            {t('publish.asNew')}
          </Button>
        ) : (
          <Button size="small" tone={sent === null ? 'primary' : 'standard'} onClick={send}>
            {blocking > 0
              ? t('publish.sendAnyway', { count: blocking })
              : t(sent === null ? 'publish.send' : 'publish.again')}
          </Button>
        )}
        {delivery?.editLink && (
          <a className="publish-link" href={delivery.editLink} target="_blank" rel="noreferrer">
            {t('publish.edit')}
          </a>
        )}
      </div>
    </article>
  );
}

function testWords(report: SiteReport, t: Translate): string {
  const may = [
    report.mayWrite && t('publish.may.write'),
    report.mayUpload && t('publish.may.upload'),
    report.mayMakeCategories && t('publish.may.categories'),
    report.mayPublish && t('publish.may.publish'),
  ].filter((word) => word !== false);
  return t('publish.tested', { account: report.account, site: report.site, what: may.join(', ') });
}
