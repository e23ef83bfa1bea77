/** A number between two bounds, saved when it is left or confirmed. */
import type { ReactNode } from 'react';
import { CommittedField } from './CommittedField';

export interface NumberFieldProps {
  label: string;
  labelHidden?: boolean;
  value: number;
  min: number;
  max: number;
  whole?: boolean;
  help?: ReactNode;
  end?: ReactNode;
  onCommit: (value: number) => void;
}

export function NumberField({ value, min, max, whole = false, onCommit, ...rest }: NumberFieldProps) {
  return (
    <CommittedField
      {...rest}
      numeric
      value={String(value)}
      check={(text) => {
        const number = text.trim() === '' ? NaN : Number(text);
        if (!Number.isFinite(number) || (whole && !Number.isInteger(number)))
          return whole ? 'settings.problem.whole' : 'settings.problem.number';
        return number >= min && number <= max ? null : 'settings.problem.range';
      }}
      onCommit={(text) => onCommit(Number(text))}
    />
  );
}
