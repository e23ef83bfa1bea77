/** One choice of a list that is closed at rest. */
import './Select.css';
import { Select as Base } from '@base-ui/react/select';
import { Icon } from './Icon';
import { MENU_LAYER } from './menu-layer';

export interface SelectOption<Value extends string> {
  value: Value;
  label: string;
}

export interface SelectProps<Value extends string> {
  /** From `Field`, or omitted when `label` names the control. */
  id?: string;
  label?: string;
  value: Value | null;
  options: readonly SelectOption<Value>[];
  onValueChange: (value: Value) => void;
  placeholder?: string;
  disabled?: boolean;
}

export function Select<Value extends string>({
  id,
  label,
  value,
  options,
  onValueChange,
  placeholder,
  disabled = false,
}: SelectProps<Value>) {
  return (
    <Base.Root
      items={options}
      // What is not among the options, or not yet, would be shown as it is: an id.
      value={options.some((option) => option.value === value) ? value : null}
      modal={false}
      disabled={disabled}
      onValueChange={(next) => {
        if (next !== null) onValueChange(next);
      }}
    >
      <Base.Trigger className="ui-select" id={id} aria-label={label}>
        <Base.Value className="ui-select-value cut" placeholder={placeholder} />
        <Icon name="chevron-down" size={14} />
      </Base.Trigger>
      <Base.Portal {...MENU_LAYER}>
        <Base.Positioner
          className="ui-menu-positioner"
          alignItemWithTrigger={false}
          align="start"
          sideOffset={4}
          collisionPadding={8}
        >
          <Base.Popup className="ui-menu ui-select-popup">
            {options.map((option) => (
              <Base.Item key={option.value} value={option.value} className="ui-menu-item">
                <Base.ItemText className="ui-menu-label">{option.label}</Base.ItemText>
                <Base.ItemIndicator render={<Icon name="check" size={14} />} />
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
