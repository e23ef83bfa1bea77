/** A name typed in place: Enter takes it, Escape and leaving the field give it up. */
import { useState, type ReactNode } from 'react';

export interface NameFormProps {
  label: string;
  value: string;
  /** Null: given up. */
  onDone: (name: string | null) => void;
}

export function NameForm({ label, value, onDone }: NameFormProps): ReactNode {
  const [name, setName] = useState(value);
  return (
    <input
      className="taxonomy-name"
      autoFocus
      aria-label={label}
      placeholder={label}
      maxLength={200}
      value={name}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setName(event.target.value)}
      onBlur={() => onDone(null)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') onDone(name.trim() === '' ? null : name.trim());
        if (event.key === 'Escape') onDone(null);
      }}
    />
  );
}
