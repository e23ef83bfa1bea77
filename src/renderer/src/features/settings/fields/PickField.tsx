/** One of a long list, found by typing: languages, time zones. */
import { useState } from 'react';
import { fuzzyFilter } from '../../../app/fuzzy';
import { Field } from '../../../ui/Field';
import { Icon } from '../../../ui/Icon';
import { PickList, type PickListProps, type PickOption } from '../../../ui/PickList';
import { Popover } from '../../../ui/Popover';

export interface PickFieldProps {
  label: string;
  placeholder: string;
  emptyText: string;
  /** What is chosen, in words. */
  shown: string;
  options: readonly PickOption[];
  onPick: (id: string) => void;
  create?: PickListProps['create'];
}

export function PickField({ label, shown, options, onPick, create, placeholder, emptyText }: PickFieldProps) {
  const [open, setOpen] = useState(false);
  return (
    <Field label={label}>
      {({ id }) => (
        <Popover
          label={label}
          open={open}
          onOpenChange={setOpen}
          trigger={
            <button type="button" id={id} className="ui-select">
              <span className="ui-select-value cut">{shown}</span>
              <Icon name="chevron-down" size={14} />
            </button>
          }
        >
          <PickList
            label={label}
            placeholder={placeholder}
            emptyText={emptyText}
            options={options}
            filter={(all, query) => fuzzyFilter(all, query, (option) => option.label).map(({ item }) => item)}
            onPick={(picked) => {
              onPick(picked);
              setOpen(false);
            }}
            {...(create && {
              create: {
                ...create,
                onCreate: (name: string) => {
                  create.onCreate(name);
                  setOpen(false);
                },
              },
            })}
          />
        </Popover>
      )}
    </Field>
  );
}
