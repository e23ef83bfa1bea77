/** Two to five ways to look at the same thing, one of them always on. Arrow keys move between them. */
import './Segmented.css';
import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import { Icon, type IconName } from './Icon';
import { tooltip } from './tooltip';

export interface SegmentedOption<Value extends string> {
  value: Value;
  label: string;
  icon?: IconName;
  /** What it does, and its keys, in its tooltip. */
  hint?: string;
  keycap?: string | undefined;
}

export interface SegmentedProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly SegmentedOption<Value>[];
  onValueChange: (value: Value) => void;
  /** Where there is no room for words: keeps them for assistive technology and as hints. Every option needs an icon. */
  iconsOnly?: boolean;
}

export function Segmented<Value extends string>({
  label,
  value,
  options,
  onValueChange,
  iconsOnly = false,
}: SegmentedProps<Value>) {
  return (
    <ToggleGroup
      className="ui-segmented"
      aria-label={label}
      value={[value]}
      onValueChange={(pressed) => {
        const option = options.find((each) => pressed.includes(each.value));
        if (option) onValueChange(option.value);
      }}
    >
      {options.map((option) => (
        <Toggle
          key={option.value}
          className="ui-segment"
          value={option.value}
          {...((iconsOnly || option.hint !== undefined) &&
            tooltip(option.hint ?? option.label, option.keycap))}
        >
          {option.icon && <Icon name={option.icon} />}
          <span className={iconsOnly ? 'visually-hidden' : 'ui-segment-words'}>{option.label}</span>
        </Toggle>
      ))}
    </ToggleGroup>
  );
}
