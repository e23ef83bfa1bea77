/** What the person at work is told: how much is unread, and the list of it. Choosing one leads to its piece. */
import './Bell.css';
import { useState } from 'react';
import { api, useLiveQuery } from '../../api';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { Popover } from '../../ui/Popover';
import type { Notification } from '../../../../shared/model/desk-workflow';
import { personOf } from '../desk/people';
import { peopleRead } from '../desk/reads';
import { useLocale, useT } from '../i18n';
import { goToPlace } from '../place-in-piece';
import { goTo, paths } from '../routes';
import { notifyError } from '../toasts';

export function Bell() {
  const t = useT();
  const [open, setOpen] = useState(false);
  const told = useLiveQuery(['notifications'], ['notification', 'person'], () =>
    api.workflow.notifications(),
  ).data;
  const people = useLiveQuery(...peopleRead).data;
  const unread = told?.unread ?? 0;
  const items = told?.items ?? [];
  const nameOf = (id: string): string => personOf(people ?? [], id)?.name ?? t('review.unknown');
  const read = (ids: string[] | null): void => {
    api.workflow.markRead({ ids }).catch((error: unknown) => notifyError(t('bell.notRead'), error));
  };
  const choose = ({ id, pieceId, comment }: Notification): void => {
    read([id]);
    setOpen(false);
    if (comment === null) goTo(paths.piece(pieceId));
    else goToPlace(pieceId, { kind: 'comment', id: comment });
  };
  return (
    <span className="app-bell" data-unread={unread > 0 || undefined}>
      <Popover
        label={t('bell.label')}
        align="end"
        open={open}
        onOpenChange={setOpen}
        trigger={<IconButton icon="bell" label={t('bell.unread', { count: unread })} />}
      >
        <header className="app-bell-head">
          <h2 className="heading">{t('bell.label')}</h2>
          {unread > 0 && (
            <Button size="small" tone="quiet" onClick={() => read(null)}>
              {t('bell.readAll')}
            </Button>
          )}
        </header>
        {items.length === 0 ? (
          <p className="app-bell-none text-3">{t('bell.none')}</p>
        ) : (
          <ul className="app-bell-list scroll">
            {items.map((item) => (
              <li key={item.id}>
                <button type="button" data-unread={!item.read || undefined} onClick={() => choose(item)}>
                  <b>{t(`bell.${item.kind}`, { name: item.by === '' ? '' : nameOf(item.by) })}</b>
                  <When at={item.at} />
                  <span className="cut">{item.headline === '' ? t('write.untitled') : item.headline}</span>
                  {item.kind === 'deadline' || item.kind === 'overdue' ? (
                    <small className="text-2">
                      <When at={item.text} />
                    </small>
                  ) : (
                    item.text !== '' && (
                      <small className="text-2 cut">
                        {item.kind === 'exchange-reopened'
                          ? t('bell.exchange-reopened.from', { device: item.text })
                          : item.text}
                      </small>
                    )
                  )}
                </button>
              </li>
            ))}
          </ul>
        )}
      </Popover>
      {unread > 0 && (
        <span className="app-bell-count num" aria-hidden="true">
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </span>
  );
}

function When({ at }: { at: string }) {
  const locale = useLocale();
  const date = new Date(at);
  const isToday = new Date().toDateString() === date.toDateString();
  const format = new Intl.DateTimeFormat(
    locale,
    isToday
      ? { hour: '2-digit', minute: '2-digit' }
      : { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
  );
  return (
    <time className="text-3 num" dateTime={at}>
      {format.format(date)}
    </time>
  );
}
