/** The system's own dialogue for choosing a file, opened by `ref.current.click()` from whatever asks for one. */
import type { Ref } from 'react';

export interface FileInputProps {
  ref: Ref<HTMLInputElement>;
  label: string;
  /** Endings and types, as HTML's `accept` has them. */
  accept: string;
  onFile: (file: File) => void;
}

export function FileInput({ ref, label, accept, onFile }: FileInputProps) {
  return (
    <input
      ref={ref}
      type="file"
      hidden
      aria-label={label}
      accept={accept}
      onChange={({ target }) => {
        const [file] = target.files ?? [];
        // The same file once more is a choice, too.
        target.value = '';
        if (file) onFile(file);
      }}
    />
  );
}
