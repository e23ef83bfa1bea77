/** A plain text field inside a block of the text. Keys typed here belong to the field: the editor must not see them. */
import { useState, type ReactNode, type SyntheticEvent } from 'react';

export interface BlockFieldProps {
  name: string;
  label: string;
  placeholder: string;
  value: string;
  readOnly: boolean;
  onChange: (value: string) => void;
}

const keep = (event: SyntheticEvent): void => event.stopPropagation();

export function BlockField({
  name,
  label,
  placeholder,
  value,
  readOnly,
  onChange,
}: BlockFieldProps): ReactNode {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label className="piece-field" data-field={name}>
      <span>{label}</span>
      <input
        value={typed ?? value}
        placeholder={placeholder}
        readOnly={readOnly}
        onFocus={() => setTyped(value)}
        onBlur={() => setTyped(null)}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(event.target.value);
        }}
        onKeyDown={keep}
        onPaste={keep}
        onCut={keep}
        onCopy={keep}
        onDrop={keep}
        onBeforeInput={keep}
      />
    </label>
  );
}
