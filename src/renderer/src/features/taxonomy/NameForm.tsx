/** A name typed in place: Enter and leaving the field take it, Escape gives it up. */
import { useRef, useState, type ReactNode } from 'react';

export interface NameFormProps {
  label: string;
  value: string;
  /** Null: given up. `isLeft`: something else has taken the focus. */
  onDone: (name: string | null, isLeft: boolean) => void;
}

export function NameForm({ label, value, onDone }: NameFormProps): ReactNode {
  const [name, setName] = useState(value);
  const settled = useRef(false);
  const settle = (taken: boolean, isLeft = false): void => {
    // A field that goes away is left, too.
    if (settled.current) return;
    settled.current = true;
    const typed = name.trim();
    onDone(taken && typed !== '' ? typed : null, isLeft);
  };
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
      onBlur={({ relatedTarget }) => settle(true, relatedTarget !== null)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
        event.stopPropagation();
        settle(event.key === 'Enter');
      }}
    />
  );
}
