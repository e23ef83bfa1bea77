/** A list to pick from, narrowed by typing: categories, people, tags. Lives in a popover; says nothing about what is picked. */
import './PickList.css';
import { useState, type ReactNode } from 'react';
import { CheckGlyph } from './CheckGlyph';
import { FieldBox } from './Field';
import { useListbox } from './listbox';

export interface PickOption {
  id: string;
  label: string;
  /** Before the label: a dot, an avatar. */
  start?: ReactNode;
  end?: ReactNode;
  /** For lists of several: whether it is on. */
  checked?: boolean;
}

export interface PickListProps {
  label: string;
  placeholder: string;
  options: readonly PickOption[];
  /** Which options a query keeps, best first. */
  filter: (options: readonly PickOption[], query: string) => readonly PickOption[];
  /** Hears what is typed, where the options are looked up by it. */
  onQuery?: (query: string) => void;
  onPick: (id: string) => void;
  /** Offered last when no option has exactly the typed name. */
  create?: { label: (query: string) => string; onCreate: (name: string) => void };
  emptyText: string;
}

export function PickList({
  label,
  placeholder,
  options,
  filter,
  onQuery,
  onPick,
  create,
  emptyText,
}: PickListProps) {
  const [query, setQuery] = useState('');
  const shown = filter(options, query);
  const name = query.trim();
  const isNew = create && name !== '' && !options.some((option) => option.label === name);
  const listbox = useListbox({
    count: shown.length + (isNew ? 1 : 0),
    onPick: (index) => {
      const option = shown[index];
      if (option) onPick(option.id);
      else create?.onCreate(name);
      setQuery('');
      onQuery?.('');
    },
  });
  return (
    <div className="ui-pick">
      <FieldBox icon="search" className="ui-pick-query">
        <input
          {...listbox.inputProps}
          aria-label={label}
          placeholder={placeholder}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            onQuery?.(event.target.value);
            listbox.setActive(0);
          }}
        />
      </FieldBox>
      <ul className="ui-pick-list scroll" aria-label={label} {...listbox.listProps}>
        {shown.map((option, index) => (
          <li key={option.id} className="ui-pick-option" {...listbox.optionProps(index)}>
            {option.checked !== undefined && <CheckGlyph checked={option.checked} />}
            {option.start}
            <span className="cut grow">{option.label}</span>
            {option.end}
          </li>
        ))}
        {isNew && (
          <li className="ui-pick-option" {...listbox.optionProps(shown.length)}>
            <span className="cut grow">{create.label(name)}</span>
          </li>
        )}
        {shown.length === 0 && !isNew && <li className="ui-pick-empty">{emptyText}</li>}
      </ul>
    </div>
  );
}
