/** Pictures on their way into a piece: chosen, dropped or pasted, stored first and only then put into the text. */
import type { LexicalEditor } from 'lexical';
import { useMemo } from 'react';
import { leadOf } from '../../../shared/document/read';
import { canonicalRoot } from '../../../shared/document/canonical';
import type { Media } from '../../../shared/model/desk';
import { api } from '../api';
import { edit } from './extensions/operations';

export interface Images {
  /** Stores these and inserts each; the first becomes the lead image where there is none. */
  take: (files: File[]) => void;
  /** Asks for a picture and inserts it. */
  ask: (role: 'lead' | 'inline') => void;
  /** Asks for a picture and puts it into the figure with this id. */
  choose: (bid: string) => void;
}

const ACCEPTED = 'image/jpeg,image/png,image/webp,image/gif,image/avif';

export async function storePicture(file: File): Promise<Media> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return api.media.add({ name: file.name, bytes }, { context: { deadline: 120_000 } });
}

/** Asks a person for a picture; null where none was chosen. */
export function pickPicture(): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = ACCEPTED;
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}

export function useImages(editor: LexicalEditor, onRefused: (error: unknown) => void): Images {
  return useMemo(() => {
    const insert = async (file: File, role: 'lead' | 'inline'): Promise<void> => {
      const media = await storePicture(file);
      edit(editor, (operations) =>
        operations.insertFigure(role, { media: media.sha, credit: media.credit, alt: '' }),
      );
    };
    const guarded = (work: Promise<void>): void => void work.catch(onRefused);
    const hasLead = (): boolean => leadOf(canonicalRoot(editor.getEditorState().toJSON().root)) !== undefined;
    return {
      take: (files) =>
        guarded(
          (async () => {
            for (const file of files) await insert(file, hasLead() ? 'inline' : 'lead');
          })(),
        ),
      ask: (role) =>
        guarded(
          (async () => {
            const file = await pickPicture();
            if (file) await insert(file, role);
            else
              edit(editor, (operations) =>
                operations.insertFigure(role, { media: null, credit: '', alt: '' }),
              );
          })(),
        ),
      choose: (bid) =>
        guarded(
          (async () => {
            const file = await pickPicture();
            if (!file) return;
            const media = await storePicture(file);
            edit(editor, (operations) =>
              operations.setFigure(bid, {
                media: media.sha,
                ...(media.credit === '' ? {} : { credit: media.credit }),
              }),
            );
          })(),
        ),
    };
  }, [editor, onRefused]);
}
