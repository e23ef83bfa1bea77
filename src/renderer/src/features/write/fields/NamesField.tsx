/** Several names out of a list, as chips with completion: tags, authors. An unknown name can be made on the spot. */
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { useT } from '../../../app/i18n';
import { notifyError } from '../../../app/toasts';
import { Chip } from '../../../ui/Chip';
import { Field } from '../../../ui/Field';

interface Named {
  id: string;
  name: string;
}

export interface NamesFieldProps {
  field: string;
  label: string;
  addLabel: string;
  all: readonly Named[];
  value: readonly string[];
  onChange: (value: string[]) => void;
  onCreate: (name: string) => Promise<string>;
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
}: NamesFieldProps): ReactNode {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const wanted = fold(typed.trim());
  const found =
    wanted === ''
      ? []
      : all.filter(({ id, name }) => !value.includes(id) && fold(name).includes(wanted)).slice(0, SHOWN);
  const exact = all.some(({ name }) => fold(name) === wanted);
  const options: (Named & { isNew?: true })[] =
    wanted === '' || exact ? found : [...found, { id: 'new', name: typed.trim(), isNew: true }];

  const pick = (option: (typeof options)[number] | undefined): void => {
    if (!option) return;
    setTyped('');
    setActive(0);
    if (!option.isNew) onChange([...value, option.id]);
    else
      onCreate(option.name).then(
        (id) => onChange([...value, id]),
        (error: unknown) => notifyError(addLabel, error),
      );
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, options.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if ((event.key === 'Enter' || event.key === ',') && options.length > 0) pick(options[active]);
    else if (event.key === 'Backspace' && typed === '' && value.length > 0) onChange(value.slice(0, -1));
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
                  onRemove={() => onChange(value.filter((other) => other !== chosen))}
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
                  key={option.id}
                  id={`${id}option${index}`}
                  role="option"
                  aria-selected={index === active}
                  onMouseDown={(event) => {
                    event.preventDefault();
                    pick(option);
                  }}
                >
                  {option.isNew ? t('field.create', { name: option.name }) : option.name}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </Field>
  );
}
