/**
 * Text that is saved when it is left or confirmed. While it cannot be used it stays as typed, with the reason under
 * it, and nothing is saved; Escape puts back what was there.
 */
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { useT } from '../../../app/i18n';
import { TextField } from '../../../ui/Field';
import { TextArea } from '../../../ui/TextArea';
import type { Check } from '../values';

export interface CommittedFieldProps {
  label: string;
  /** Keeps the label for assistive technology only. */
  labelHidden?: boolean;
  value: string;
  onCommit: (value: string) => void;
  check?: Check;
  help?: ReactNode;
  placeholder?: string;
  maxLength?: number;
  /** Several lines: Enter then begins a new one. */
  multiline?: boolean;
  numeric?: boolean;
  end?: ReactNode;
}

export function CommittedField({
  label,
  labelHidden = false,
  value,
  onCommit,
  check,
  help,
  multiline = false,
  numeric = false,
  end,
  placeholder,
  maxLength,
}: CommittedFieldProps) {
  const t = useT();
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const problem = typed === null ? null : (check?.(typed) ?? null);
  const commit = () => {
    setLeft(true);
    if (typed === null || problem !== null) return;
    if (typed.trim() !== value) onCommit(typed.trim());
    setTyped(null);
  };
  const common = {
    label,
    labelHidden,
    help,
    placeholder,
    maxLength,
    value: typed ?? value,
    // Nobody is told of a mistake while still typing, but once told it goes as soon as it is put right.
    error: left && problem !== null ? t(problem) : undefined,
    onValueChange: setTyped,
    onFocus: () => setTyped((now) => now ?? value),
    onBlur: commit,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && !multiline) commit();
      else if (event.key === 'Escape' && typed !== null && typed !== value) {
        event.preventDefault();
        setTyped(null);
        setLeft(false);
      }
    },
  };
  return multiline ? (
    <TextArea {...common} rows={3} />
  ) : (
    <TextField {...common} {...(numeric && { inputMode: 'numeric' as const })} end={end} />
  );
}
