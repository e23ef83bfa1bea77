/** One choice of several, all in sight. */
import './Radio.css';
import { Radio as Base } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import type { ReactNode } from 'react';

export interface RadioOption<Value extends string> {
  value: Value;
  label: ReactNode;
  disabled?: boolean;
}

export interface RadiosProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly RadioOption<Value>[];
  onValueChange: (value: Value) => void;
}

export function Radios<Value extends string>({ label, value, options, onValueChange }: RadiosProps<Value>) {
  return (
    <RadioGroup
      className="ui-radios"
      aria-label={label}
      value={value}
      onValueChange={(next) => {
        const option = options.find((each) => each.value === next);
        if (option) onValueChange(option.value);
      }}
    >
      {options.map((option) => (
        <label className="ui-check-label" key={option.value} data-value={option.value}>
          <Base.Root className="ui-radio" value={option.value} disabled={option.disabled ?? false} />
          {option.label}
        </label>
      ))}
    </RadioGroup>
  );
}

/** The picture alone: marks the primary category in a tree of check boxes. */
export function RadioGlyph({ checked }: { checked: boolean }) {
  return <span className="ui-radio" data-checked={checked || undefined} aria-hidden="true" />;
}
