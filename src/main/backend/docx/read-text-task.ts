/** A Word file as a text to compare a piece with, and what it says otherwise than a piece does. Runs in a compute worker. */
import { parseRoot } from '../../../shared/document/schema';
import { MAX_DOCX_BYTES, refuseTooLarge } from '../../../shared/model/file-limits';
import type { ReadFile } from '../../../shared/model/revision';
import { translate } from '../../../shared/messages/translate';
import { readDocx } from './read-docx';
import { gathered } from './told';

export interface TextRead extends ReadFile {
  /** By what figures name them. */
  pictures: Record<string, Uint8Array>;
}

/** Throws docx-unreadable, file-too-large, document-unreadable. */
export function readTextFile({ name, bytes }: { name: string; bytes: Uint8Array }): TextRead {
  refuseTooLarge(name, bytes.length, MAX_DOCX_BYTES);
  const { root, told, own, pictures } = readDocx(bytes, translate('docx.unknown'));
  return {
    root: parseRoot(root),
    isOwn: own !== null,
    told: [...gathered(told, 'changed'), ...gathered(told, 'dropped')],
    pictures,
  };
}
