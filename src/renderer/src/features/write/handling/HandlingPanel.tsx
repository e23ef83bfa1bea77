/** The inspector's page about how the piece is handled: its state, who has it, what is to be ticked, the legal flag. */
import './Handling.css';
import { useRef, useState, type ReactNode } from 'react';
import { useT } from '../../../app/i18n';
import type { WorkflowState } from '../../../../../shared/model/workflow';
import { Avatar } from '../../../ui/Avatar';
import { Button } from '../../../ui/Button';
import { Check } from '../../../ui/Check';
import { Field } from '../../../ui/Field';
import { useKeptFocus } from '../../../ui/kept-focus';
import { Select } from '../../../ui/Select';
import { TextArea } from '../../../ui/TextArea';
import type { Somebody } from '../review/people';
import { TimeOf } from '../review/TimeOf';
import type { HandlingActions } from './use-handling';

export interface HandlingPanelProps {
  state: WorkflowState;
  actions: HandlingActions;
  people: readonly Somebody[];
  find: (id: string) => Somebody;
  /** Who is at work. */
  person: string;
}

const STATES: readonly WorkflowState[] = ['draft', 'review', 'approved', 'spiked'];

export function HandlingPanel({ state, actions, people, find, person }: HandlingPanelProps): ReactNode {
  const t = useT();
  const { handling, tick, move } = actions;
  const { checklist, blocks } = handling;
  return (
    <div className="handling">
      <Field label={t('handling.state')}>
        {({ id }) => (
          <Select<WorkflowState>
            id={id}
            value={state}
            options={STATES.map((value) => ({ value, label: t(`status.${value}`) }))}
            onValueChange={(to) => to !== state && move(to)}
          />
        )}
      </Field>
      {checklist.length > 0 && (
        <section aria-label={t('handling.checklist')}>
          <h2 className="heading">{t('handling.checklist')}</h2>
          <ul className="handling-list">
            {checklist.map(({ id, text, ticked }) => (
              <li key={id}>
                <Check checked={ticked !== null} onCheckedChange={(is) => tick(id, is)}>
                  {text}
                </Check>
                {ticked && (
                  <small className="text-3">
                    {find(ticked.by).name} <TimeOf at={ticked.at} />
                  </small>
                )}
              </li>
            ))}
          </ul>
          <p className="small text-3">
            {t(blocks ? 'handling.checklist.blocks' : 'handling.checklist.asks')}
          </p>
        </section>
      )}
      <Holder {...{ actions, people, find, person }} />
      <Legal actions={actions} find={find} />
    </div>
  );
}

function Holder({ actions, people, find, person }: Omit<HandlingPanelProps, 'state'>): ReactNode {
  const t = useT();
  const { handling, handOver, takeOver } = actions;
  const [to, setTo] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const holder = handling.holder === null ? null : find(handling.holder);
  const { handed } = handling;
  const others = people.filter(({ id }) => id !== handling.holder);
  const part = useRef<HTMLElement>(null);
  useKeptFocus(part, handling.holder);
  return (
    <section ref={part} aria-label={t('handling.holder')}>
      <h2 className="heading">{t('handling.holder')}</h2>
      <p className="handling-holder">
        {holder ? (
          <>
            <Avatar size="small" initials={holder.initials} name={holder.name} tint={holder.tint} />
            <b>{holder.name}</b>
          </>
        ) : (
          <span className="text-3">{t('handling.nobody')}</span>
        )}
        {handling.holder !== person && (
          <Button size="small" tone="quiet" onClick={takeOver}>
            {t(holder ? 'handling.takeOver' : 'handling.take')}
          </Button>
        )}
      </p>
      {handed && holder && find(handed.to).id === holder.id && handed.note !== '' && (
        <blockquote className="handling-note">
          {handed.note}
          <small className="text-3">
            {find(handed.by).name} <TimeOf at={handed.at} />
          </small>
        </blockquote>
      )}
      {others.length > 0 && (
        <form
          className="handling-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (to === null) return;
            handOver(to, note.trim());
            setNote('');
            setTo(null);
          }}
        >
          <Field label={t('handling.to')}>
            {({ id }) => (
              <Select
                id={id}
                value={to}
                placeholder={t('handling.to.none')}
                options={others.map((each) => ({ value: each.id, label: each.name }))}
                onValueChange={setTo}
              />
            )}
          </Field>
          <TextArea
            label={t('handling.note')}
            placeholder={t('handling.note.empty')}
            value={note}
            onValueChange={setNote}
            maxLength={2000}
          />
          <Button size="small" type="submit" disabled={to === null}>
            {t('handling.handOver')}
          </Button>
        </form>
      )}
    </section>
  );
}

function Legal({ actions, find }: Pick<HandlingPanelProps, 'actions' | 'find'>): ReactNode {
  const t = useT();
  const { legal, isChief } = actions.handling;
  const [note, setNote] = useState('');
  const part = useRef<HTMLElement>(null);
  useKeptFocus(part, legal === null);
  return (
    <section ref={part} aria-label={t('handling.legal')}>
      <h2 className="heading">{t('handling.legal')}</h2>
      {legal ? (
        <>
          <blockquote className="handling-note" data-legal>
            {legal.note === '' ? t('handling.legal.flagged') : legal.note}
            <small className="text-3">
              {find(legal.by).name} <TimeOf at={legal.at} />
            </small>
          </blockquote>
          <p className="small text-3">{t(isChief ? 'handling.legal.stops' : 'handling.legal.chief')}</p>
          {isChief && (
            <Button size="small" icon="check" onClick={() => actions.setLegal(null)}>
              {t('handling.legal.clear')}
            </Button>
          )}
        </>
      ) : (
        <form
          className="handling-form"
          onSubmit={(event) => {
            event.preventDefault();
            actions.setLegal(note.trim());
            setNote('');
          }}
        >
          <TextArea
            label={t('handling.legal.note')}
            placeholder={t('handling.legal.note.empty')}
            value={note}
            onValueChange={setNote}
            maxLength={2000}
          />
          <Button size="small" icon="warning" type="submit">
            {t('handling.legal.set')}
          </Button>
        </form>
      )}
    </section>
  );
}
