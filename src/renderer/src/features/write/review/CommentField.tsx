/** Where a comment is written: Ctrl Enter says it, Escape gives it up, "@" offers the people of the desk. */
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { keycapOf } from '../../../app/commands/present';
import { useT } from '../../../app/i18n';
import { Avatar } from '../../../ui/Avatar';
import { Button } from '../../../ui/Button';
import { TextArea } from '../../../ui/TextArea';
import { meant, mentionAt } from './mention';
import type { Somebody } from './people';

export interface CommentFieldProps {
  people: readonly Somebody[];
  label: string;
  action: string;
  autoFocus?: boolean;
  /** What was written and not said before. */
  begun?: string;
  /** Told of all that is written here, "" once it was said. */
  onWrite?: (text: string) => void;
  onSay: (text: string) => void;
  onCancel?: () => void;
}

const OFFERED = 5;

export function CommentField({
  people,
  label,
  action,
  autoFocus = false,
  begun: earlier = '',
  onWrite,
  onSay,
  onCancel,
}: CommentFieldProps): ReactNode {
  const t = useT();
  const listId = useId();
  const frame = useRef<HTMLDivElement>(null);
  const [text, showText] = useState(earlier);
  const setText = (next: string): void => {
    showText(next);
    onWrite?.(next);
  };
  const [caret, setCaret] = useState(0);
  const [active, setActive] = useState(0);
  /** Escape puts the offer away until something else is written. */
  const [putAway, setPutAway] = useState(false);
  const begun = putAway ? null : mentionAt(text, caret);
  const offered = begun ? meant(people, begun).slice(0, OFFERED) : [];
  const say = (): void => {
    if (text.trim() === '') return;
    onSay(text.trim());
    setText('');
  };
  const pick = (person: Somebody | undefined): void => {
    if (!begun || !person) return;
    const before = `${text.slice(0, begun.start)}@${person.name} `;
    const next = before + text.slice(caret).replace(/^ /, '');
    setText(next);
    setCaret(before.length);
    setActive(0);
    requestAnimationFrame(() => {
      const area = frame.current?.querySelector('textarea');
      area?.focus();
      area?.setSelectionRange(before.length, before.length);
    });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const { key } = event;
    const isOffered = offered.length > 0;
    if (key === 'Enter' && (event.ctrlKey || event.metaKey)) say();
    else if (isOffered && key === 'ArrowDown') setActive((active + 1) % offered.length);
    else if (isOffered && key === 'ArrowUp') setActive((active + offered.length - 1) % offered.length);
    else if (isOffered && (key === 'Enter' || key === 'Tab')) pick(offered[active]);
    else if (isOffered && key === 'Escape') setPutAway(true);
    else if (key === 'Escape' && onCancel) onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="review-comment-field" ref={frame}>
      <TextArea
        label={label}
        labelHidden
        placeholder={t('comment.placeholder')}
        value={text}
        rows={2}
        autoFocus={autoFocus}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={offered.length > 0 ? listId : undefined}
        aria-activedescendant={offered.length > 0 ? `${listId}${active}` : undefined}
        onValueChange={(next) => {
          setText(next);
          setActive(0);
          setPutAway(false);
        }}
        onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
        onKeyDown={onKeyDown}
      />
      {offered.length > 0 && (
        <ul className="review-mentions" role="listbox" id={listId} aria-label={t('comment.people')}>
          {offered.map((person, index) => (
            <li
              key={person.id}
              id={`${listId}${index}`}
              role="option"
              aria-selected={index === active}
              onMouseDown={(event) => {
                event.preventDefault();
                pick(person);
              }}
            >
              <Avatar size="small" initials={person.initials} name={person.name} tint={person.tint} />
              {person.name}
            </li>
          ))}
        </ul>
      )}
      <div className="review-card-actions">
        <Button size="small" keycap={keycapOf('piece.submit')} disabled={text.trim() === ''} onClick={say}>
          {action}
        </Button>
        {onCancel && (
          <Button size="small" tone="quiet" onClick={onCancel}>
            {t('comment.cancel')}
          </Button>
        )}
      </div>
    </div>
  );
}
