/** Above the text of a piece that somebody else has, or that is flagged: who, with what word, and what can be done. No lock. */
import './Handling.css';
import type { ReactNode } from 'react';
import { useT } from '../../../app/i18n';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Icon } from '../../../ui/Icon';
import type { Somebody } from '../review/people';
import type { HandlingActions } from './use-handling';

export interface HolderNoteProps {
  actions: HandlingActions;
  find: (id: string) => Somebody;
  person: string;
}

export function HolderNote({ actions, find, person }: HolderNoteProps): ReactNode {
  const t = useT();
  const { holder, handed, legal } = actions.handling;
  const { asked, leaveAsked, move } = actions;
  const isElsewhere = holder !== null && holder !== person;
  const note =
    handed && holder !== null && find(handed.to).id === holder && handed.by !== person ? handed.note : '';
  return (
    <>
      {isElsewhere && (
        <p className="handling-bar" role="status">
          <Icon name="person" size={14} />
          <span className="grow">{t('handling.has', { name: find(holder).name })}</span>
          <Button size="small" tone="quiet" onClick={actions.askFor}>
            {t('handling.ask')}
          </Button>
          <Button size="small" onClick={actions.takeOver}>
            {t('handling.takeOver')}
          </Button>
        </p>
      )}
      {!isElsewhere && note !== '' && handed && (
        <p className="handling-bar" role="status">
          <Icon name="person" size={14} />
          <span className="grow">{t('handling.yours', { name: find(handed.by).name, note })}</span>
        </p>
      )}
      {legal && (
        <p className="handling-bar" data-legal role="status">
          <Icon name="warning" size={14} />
          <span className="grow">
            {t('handling.legal.bar', { note: legal.note || t('handling.legal.flagged') })}
          </span>
        </p>
      )}
      <Dialog
        open={asked !== null}
        onOpenChange={leaveAsked}
        title={t('handling.open.title')}
        actions={
          <>
            <Button onClick={leaveAsked}>{t('handling.open.back')}</Button>
            <Button tone="primary" onClick={() => asked && move(asked.to, true)}>
              {t('handling.open.anyway')}
            </Button>
          </>
        }
      >
        <p>{t('handling.open.what', { open: asked?.open ?? '' })}</p>
      </Dialog>
    </>
  );
}
