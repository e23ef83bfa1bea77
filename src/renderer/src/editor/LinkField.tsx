/** The address of a link: typed, applied with Enter, taken off with its button. Only known schemes are taken. */
import { useState, type ReactNode } from 'react';
import { translate } from '../../../shared/messages/translate';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';

const SCHEME = /^(https?:\/\/|mailto:)\S+$/i;

/** What somebody types without a scheme is an address on the web, or a mailbox. */
export function completeAddress(typed: string): string | null {
  const text = typed.trim();
  if (SCHEME.test(text)) return text;
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return `mailto:${text}`;
  if (/^[^\s/:]+\.[a-z]{2,}(\/\S*)?$/i.test(text)) return `https://${text}`;
  return null;
}

export interface LinkFieldProps {
  url: string;
  onApply: (url: string | null) => void;
  onCancel: () => void;
}

export function LinkField({ url, onApply, onCancel }: LinkFieldProps): ReactNode {
  const [text, setText] = useState(url);
  const [invalid, setInvalid] = useState(false);
  return (
    <form
      className="link-field"
      onSubmit={(event) => {
        event.preventDefault();
        const address = text.trim() === '' ? null : completeAddress(text);
        if (address === null && text.trim() !== '') setInvalid(true);
        else onApply(address);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <input
        autoFocus
        aria-label={translate('editor.link.address')}
        aria-invalid={invalid}
        title={invalid ? translate('editor.link.invalid') : undefined}
        placeholder="https://"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setInvalid(false);
        }}
      />
      <Button type="submit">{translate('editor.link.apply')}</Button>
      {url !== '' && (
        <IconButton icon="trash" label={translate('editor.link.remove')} onClick={() => onApply(null)} />
      )}
    </form>
  );
}
