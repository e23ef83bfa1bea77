/** Choosing a Word file to compare with: the browser's own dialogue, reading, and what is then compared. */
import { useRef, type ReactNode } from 'react';
import { MAX_DOCX_BYTES } from '../../../../../shared/model/file-limits';
import { api } from '../../../api';
import { announce } from '../../../app/announcer';
import { useCommands } from '../../../app/commands/registry';
import { useT } from '../../../app/i18n';
import { bytesOf } from '../../../app/read-file';
import { notifyError } from '../../../app/toasts';
import { FileInput } from '../../../ui/FileInput';
import { comparison, FILE, NOW, wordText, type Comparison } from './revisions-state';

const PATIENCE = { context: { deadline: 120_000 } };

export interface WordFileChoice {
  input: ReactNode;
  /** Asks for a file, which is then this side of what is shown. */
  choose: (side: keyof Comparison) => void;
}

export function useWordFile(shown: Comparison | null): WordFileChoice {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const wanted = useRef<Comparison>({ from: NOW, to: FILE });
  const ask = (next: Comparison): void => {
    wanted.current = next;
    input.current?.click();
  };
  const read = async (file: File): Promise<void> => {
    const next = wanted.current;
    try {
      const bytes = await bytesOf(file, MAX_DOCX_BYTES);
      const found = await api.revisions.readFile({ name: file.name, bytes }, PATIENCE);
      wordText.set({ ...found, name: file.name, reading: (wordText.get()?.reading ?? 0) + 1 });
      comparison.set(next);
      announce(t('revision.file.read', { name: file.name }));
    } catch (error) {
      notifyError(t('revision.file.failed', { name: file.name }), error);
    }
  };
  useCommands([{ id: 'revisions.word', run: () => ask({ from: NOW, to: FILE }) }]);
  return {
    choose: (side) => ask({ ...(shown ?? { from: NOW, to: NOW }), [side]: FILE }),
    input: (
      <FileInput
        ref={input}
        label={t('revision.file.choose')}
        accept=".docx"
        onFile={(file) => void read(file)}
      />
    ),
  };
}
