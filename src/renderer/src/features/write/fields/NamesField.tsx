/** Several names out of a list, as chips with completion: tags, authors. An unknown name can be made on the spot. */
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { useT } from '../../../app/i18n';
import { notifyError } from '../../../app/toasts';
import { Chip } from '../../../ui/Chip';
import { Field } from '../../../ui/Field';
import { Icon } from '../../../ui/Icon';

interface Named {
  id: string;
  name: string;
}

/** A name from elsewhere, which becomes one of the list by being picked. */
export interface OfferedName {
  key: string;
  name: string;
  /** Where it is from. */
  note: string;
  /** Its id in the list from then on; null where it could not become one. */
  make: () => Promise<string | null>;
}

export type NamesChange = (names: readonly string[]) => string[];

export interface NamesFieldProps {
  field: string;
  label: string;
  addLabel: string;
  all: readonly Named[];
  value: readonly string[];
  /** Told what becomes of the names there are by then: making one takes a while. */
  onChange: (change: NamesChange) => void;
  onCreate: (name: string) => Promise<string>;
  /** Hears what is typed, where names from elsewhere are looked up by it. */
  onTyped?: (typed: string) => void;
  offered?: readonly OfferedName[];
}

/** `make`: its id, or what makes it one of the list. */
interface Option extends Pick<OfferedName, 'key' | 'name'> {
  note?: string;
  make: string | OfferedName['make'];
}

const SHOWN = 6;
const fold = (text: string): string => text.toLocaleLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

export function NamesField({
  field,
  label,
  addLabel,
  all,
  value,
  onChange,
  onCreate,
  onTyped,
  offered = [],
}: NamesFieldProps): ReactNode {
  const t = useT();
  const [typed, keepTyped] = useState('');
  const setTyped = (text: string): void => {
    keepTyped(text);
    onTyped?.(text);
  };
  const [active, setActive] = useState(0);
  const wanted = fold(typed.trim());
  const found =
    wanted === ''
      ? []
      : all.filter(({ id, name }) => !value.includes(id) && fold(name).includes(wanted)).slice(0, SHOWN);
  const exact = all.some(({ name }) => fold(name) === wanted);
  const options: Option[] = found.map((known) => ({ key: known.id, name: known.name, make: known.id }));
  if (wanted !== '') options.push(...offered);
  if (wanted !== '' && !exact) {
    const name = typed.trim();
    options.push({ key: 'new', name: t('field.create', { name }), make: () => onCreate(name) });
  }

  const pick = (option: Option | undefined): void => {
    if (!option) return;
    setTyped('');
    setActive(0);
    const add = (id: string | null): void => {
      if (id !== null) onChange((names) => (names.includes(id) ? [...names] : [...names, id]));
    };
    if (typeof option.make === 'string') add(option.make);
    else option.make().then(add, (error: unknown) => notifyError(addLabel, error));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, options.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if ((event.key === 'Enter' || event.key === ',') && options.length > 0) pick(options[active]);
    else if (event.key === 'Backspace' && typed === '' && value.length > 0)
      onChange(() => value.slice(0, -1));
    else if (event.key === 'Escape' && typed !== '') setTyped('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <Field field={field} label={label}>
      {({ id }) => (
        <div>
          <div className="write-chips">
            {value.map((chosen) => {
              const name = all.find((candidate) => candidate.id === chosen)?.name ?? '…';
              return (
                <Chip
                  key={chosen}
                  removeLabel={t('field.remove', { name })}
                  onRemove={() => onChange(() => value.filter((other) => other !== chosen))}
                >
                  {name}
                </Chip>
              );
            })}
            <input
              id={id}
              className="write-filter"
              role="combobox"
              aria-expanded={options.length > 0}
              aria-controls={`${id}list`}
              aria-activedescendant={options.length > 0 ? `${id}option${active}` : undefined}
              autoComplete="off"
              placeholder={addLabel}
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value);
                setActive(0);
              }}
              onKeyDown={onKeyDown}
            />
          </div>
          {options.length > 0 && (
            <ul className="write-suggestions" role="listbox" id={`${id}list`} aria-label={label}>
              {options.map((option, index) => (
                <li
                  key={option.key}
                  id={`${id}option${index}`}
                  role="option"
                  aria-selected={index === active}
                  onMouseDown={(event) => {
                    event.preventDefault();
                    pick(option);
                  }}
                >
                  <span>{option.name}</span>
                  {option.note !== undefined && (
                    <>
                      <span className="cut grow text-3 small">{option.note}</span>
                      <Icon name="book" size={14} />
                    </>
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </Field>
  );
}
