/** The sites a piece can go to, with what became of it at each, and the form for another one. */
import { useRef, useState, type ReactNode } from 'react';
import type { Delivery, Destination } from '../../../../shared/model/delivery';
import type { Finding } from '../../../../shared/model/checks';
import { AppError } from '../../../../shared/model/errors';
import { api, useLiveQuery } from '../../api';
import { DestinationForm } from '../../app/desk/DestinationForm';
import { keycapOf } from '../../app/commands/present';
import { useCommands } from '../../app/commands/registry';
import { siteNotice } from '../../app/desk/site-report';
import { useLocale, useT } from '../../app/i18n';
import { notify, notifyError } from '../../app/toasts';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Icon } from '../../ui/Icon';
import { IconButton } from '../../ui/IconButton';
import { useKeptFocus } from '../../ui/kept-focus';
import { SentWith } from './SentWith';
import { SendDespite } from './SendDespite';
import { FileExports } from './FileExports';
import { Proofs } from './Proofs';

export interface DestinationsProps {
  pieceId: string;
  /** Open findings that stop publishing: a draft goes out with them once that is confirmed. */
  blocking: readonly Finding[];
  /** Who a proof goes to, where nobody else is named. */
  byline: string;
}

export function Destinations({ pieceId, blocking, byline }: DestinationsProps): ReactNode {
  const t = useT();
  const section = useRef<HTMLElement>(null);
  const [adding, setAdding] = useState(false);
  useKeptFocus(section, adding);
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
      ref={section}
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
      {adding && (
        <div className="publish-card">
          <DestinationForm onDone={() => setAdding(false)} />
        </div>
      )}
      {destinations?.map((destination) => (
        <DestinationCard
          key={destination.id}
          pieceId={pieceId}
          destination={destination}
          delivery={deliveries.find((delivery) => delivery.destinationId === destination.id) ?? null}
          blocking={blocking}
          isOnly={destinations.length === 1}
          onRemove={() => setRemoving(destination)}
        />
      ))}
      <p className="publish-note text-3">{t('publish.secrets')}</p>
      <FileExports pieceId={pieceId} />
      <Proofs pieceId={pieceId} byline={byline} />
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
  blocking: readonly Finding[];
  /** There is nowhere else to send to: the key for it means this one. */
  isOnly: boolean;
  onRemove: () => void;
}

function DestinationCard({
  pieceId,
  destination,
  delivery,
  blocking,
  isOnly,
  onRemove,
}: CardProps): ReactNode {
  const t = useT();
  const locale = useLocale();
  const where = { pieceId, destinationId: destination.id };
  const [asking, setAsking] = useState(false);
  const lost = delivery?.error?.code === 'trashed-there' || delivery?.error?.code === 'gone-there';
  const send = (confirmed: boolean): void => {
    setAsking(false);
    const ask = lost ? api.deliveries.exportAsNew : api.deliveries.export;
    ask({ ...where, confirmed }).catch((error: unknown) => {
      // The checks were not done yet when the button was pressed.
      if (error instanceof AppError && error.code === 'blocked-by-checks') setAsking(true);
      else notifyError(t('publish.failed'), error);
    });
  };
  const onSend = (): void => {
    if (blocking.length > 0) setAsking(true);
    else send(false);
  };
  useCommands(isOnly ? [{ id: 'publish.send', run: onSend }] : []);
  const keycap = isOnly ? keycapOf('publish.send') : undefined;
  const test = (): void => {
    api.destinations.test({ id: destination.id }).then(
      (report) => notify(siteNotice(report, locale)),
      (error: unknown) => notifyError(destination.name, error),
    );
  };
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
      {delivery && <SentWith pieceId={pieceId} destinationId={destination.id} />}
      <div className="publish-card-actions">
        {lost ? (
          <Button size="small" keycap={keycap} onClick={onSend}>
            {t('publish.asNew')}
          </Button>
        ) : (
          <Button size="small" tone={sent === null ? 'primary' : 'standard'} keycap={keycap} onClick={onSend}>
            {t(sent === null ? 'publish.send' : 'publish.again')}
          </Button>
        )}
        {delivery?.editLink && (
          <a className="publish-link" href={delivery.editLink} target="_blank" rel="noreferrer">
            {t('publish.edit')}
          </a>
        )}
      </div>
      {asking && (
        <SendDespite
          title={t('publish.despite.title', { count: blocking.length })}
          question={t('publish.despite.ask', { destination: destination.name })}
          action={t('publish.send')}
          findings={blocking}
          onGo={() => send(true)}
          onCancel={() => setAsking(false)}
        />
      )}
    </article>
  );
}
