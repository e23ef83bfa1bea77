/**
 * The search over the desk. Finished operators become tokens; the value of an open one is completed by the store,
 * which knows the desk's names. Every key searches.
 */
import './SearchBox.css';
import { useRef, useState, type KeyboardEvent } from 'react';
import { api, useLiveQuery } from '../../../api';
import { useCommands } from '../../../app/commands/registry';
import { useT } from '../../../app/i18n';
import { useStore } from '../../../app/store';
import { FieldBox } from '../../../ui/Field';
import { Icon } from '../../../ui/Icon';
import { Kbd } from '../../../ui/Kbd';
import { useListbox } from '../../../ui/listbox';
import { useRoving } from '../../../ui/roving';
import { deskQuery } from '../desk-state';
import { openTerm, takeTokens } from './query-text';
import type { Listing } from './use-listing';

const OFFERED = ['status:', 'category:', 'author:', 'tag:', 'due:<7d', 'words:>800'];

export interface SearchBoxProps {
  listing: Pick<Listing, 'total' | 'milliseconds' | 'notes'>;
  /** From the box into the list. */
  onLeave: () => void;
}

export function SearchBox({ listing, onLeave }: SearchBoxProps) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const { tokens, text } = useStore(deskQuery);
  const [closed, setClosed] = useState(false);
  useCommands([{ id: 'desk.search', run: () => input.current?.select() }]);

  const setText = (typed: string) => {
    const taken = takeTokens(typed);
    deskQuery.set({ tokens: [...tokens, ...taken.tokens], text: taken.text });
    setClosed(false);
  };
  const removeToken = (index: number) => deskQuery.set({ tokens: tokens.toSpliced(index, 1), text });
  const clear = () => deskQuery.set({ tokens: [], text: '' });

  const completing = !closed && openTerm(text);
  const found = useLiveQuery(
    ['suggest', text],
    ['category', 'tag', 'author', 'piece'],
    () => api.pieces.suggest({ query: text, caret: text.length }),
    { enabled: completing },
  );
  const offered = completing && found.data && !found.isPlaceholderData ? found.data.suggestions : null;
  const completions = offered ?? [];
  const listbox = useListbox({
    count: completions.length,
    onPick: (index) => {
      const completion = completions[index];
      if (!found.data || !completion) return;
      setText(`${text.slice(0, found.data.start)}${completion.insert} `);
      input.current?.focus();
    },
  });

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const atStart = event.currentTarget.selectionStart === 0 && event.currentTarget.selectionEnd === 0;
    if (event.key === 'Escape') {
      event.preventDefault();
      if (completions.length > 0) setClosed(true);
      else if (tokens.length > 0 || text !== '') clear();
      else onLeave();
    } else if (event.key === 'Backspace' && atStart && tokens.length > 0) {
      event.preventDefault();
      deskQuery.set({ tokens: tokens.slice(0, -1), text: `${tokens.at(-1) ?? ''}${text}` });
    } else if (completions.length > 0) listbox.inputProps.onKeyDown(event);
    else if (event.key === 'Enter' || event.key === 'ArrowDown') {
      event.preventDefault();
      setText(`${text.trimEnd()} `);
      onLeave();
    }
  };

  const insert = (operator: string) => {
    const finished = !operator.endsWith(':');
    setText(`${text.trimEnd()}${text.trim() === '' ? '' : ' '}${operator}${finished ? ' ' : ''}`);
    input.current?.focus();
  };

  // A value that is still being typed is wrong only when nothing begins with it.
  const [note] = !completing || offered?.length === 0 ? listing.notes : [];
  const searching = tokens.length > 0 || text.trim() !== '';
  return (
    <search className="desk-search">
      <FieldBox className="desk-search-box" onClick={() => input.current?.focus()}>
        <Icon name="search" />
        {tokens.map((token, index) => (
          <button
            key={token}
            type="button"
            className="desk-search-token"
            aria-label={t('desk.search.remove', { term: token })}
            onClick={() => removeToken(index)}
          >
            {token}
          </button>
        ))}
        <input
          ref={input}
          {...listbox.inputProps}
          type="text"
          aria-label={t('desk.search')}
          placeholder={t('desk.search.placeholder')}
          spellCheck={false}
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={() => setClosed(true)}
          onFocus={() => setClosed(false)}
        />
        <span className="desk-search-result small text-3 num" role="status">
          {searching &&
            t('desk.search.result', { count: listing.total, ms: Math.ceil(listing.milliseconds) })}
        </span>
        {searching && (
          <button type="button" className="desk-search-clear" aria-keyshortcuts="Escape" onClick={clear}>
            <span className="visually-hidden">{t('desk.search.clear')}</span>
            <span aria-hidden="true">
              <Kbd>Esc</Kbd>
            </span>
          </button>
        )}
      </FieldBox>
      {completions.length > 0 && (
        <ul
          className="desk-search-completions"
          aria-label={t('desk.search.completions')}
          {...listbox.listProps}
        >
          {completions.map((completion, index) => (
            <li
              key={completion.insert}
              {...listbox.optionProps(index)}
              // The box keeps the focus, or it would close the list before the click arrives.
              onPointerDown={(event) => event.preventDefault()}
            >
              {completion.text}
            </li>
          ))}
        </ul>
      )}
      {note ? (
        <p className="desk-search-note small text-warn cut" role="status">
          {t(`search.note.${note.code}`, { text: note.text })}
        </p>
      ) : (
        <Operators onInsert={insert} />
      )}
    </search>
  );
}

/** The operators to choose from; one tab stop. */
function Operators({ onInsert }: { onInsert: (operator: string) => void }) {
  const t = useT();
  const roving = useRoving(OFFERED, null, 'horizontal');
  return (
    <div
      className="desk-search-operators small text-3"
      role="toolbar"
      aria-label={t('desk.search.narrow')}
      {...roving.containerProps}
    >
      {t('desk.search.narrow')}
      {OFFERED.map((operator) => (
        <button
          key={operator}
          type="button"
          className="desk-search-operator"
          onClick={() => onInsert(operator)}
          {...roving.itemProps(operator)}
        >
          {operator}
        </button>
      ))}
      <span className="desk-search-operator">{t('desk.search.phrase')}</span>
      <span className="desk-search-operator">{t('desk.search.not')}</span>
    </div>
  );
}
