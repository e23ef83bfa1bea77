/**
 * A plain text field inside a block of the text. What is typed here belongs to the field: the editor must not see it, but
 * commands hear the keys that are theirs.
 */
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { stopLexicalPropagation } from 'lexical';
import type { ReactNode, SyntheticEvent } from 'react';
import { useMode } from './mode';

export interface BlockFieldProps {
  name: string;
  label: string;
  placeholder: string;
  value: string;
  /** What it will be once what is suggested for it is taken; that is what is gone on with in Suggesting. */
  proposed: string;
  readOnly: boolean;
  onChange: (value: string) => void;
}

const keep = (event: SyntheticEvent): void => event.stopPropagation();

export function BlockField({
  name,
  label,
  placeholder,
  value,
  proposed,
  readOnly,
  onChange,
}: BlockFieldProps): ReactNode {
  const [editor] = useLexicalComposerContext();
  const isSuggesting = useMode(editor) === 'suggesting';
  return (
    <label
      className="piece-field"
      data-field={name}
      data-proposed={(isSuggesting && proposed !== value) || undefined}
    >
      <span>{label}</span>
      <input
        value={isSuggesting ? proposed : value}
        placeholder={placeholder}
        readOnly={readOnly}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={({ nativeEvent }) => stopLexicalPropagation(nativeEvent)}
        onPaste={keep}
        onCut={keep}
        onCopy={keep}
        onDrop={keep}
        onBeforeInput={keep}
      />
    </label>
  );
}
