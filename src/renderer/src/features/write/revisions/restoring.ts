/** Bringing an earlier version back into the open piece: as an edit, one step of undo, or as suggestions. */
import type { LexicalEditor } from 'lexical';
import { setPieceFields } from '../../../editor/fields';
import { executorOf } from '../../../editor/extensions/operations';
import { STEP_TAG } from '../../../editor/history';
import { modeOf } from '../../../editor/mode';
import { rootIn } from '../../../editor/root';
import type { PieceSession } from '../../../editor/session';
import { readThreads } from '../../../../../shared/document/comments/threads';
import { suggestingOperations } from '../../../../../shared/document/operations/suggesting';
import type { RootJSON } from '../../../../../shared/document/json';
import {
  restoredBlock,
  restoredFields,
  restoredRoot,
} from '../../../../../shared/document/revisions/restored';
import { readMeta } from '../../../../../shared/document/ydoc';
import type { PieceMeta } from '../../../../../shared/model/piece';

/** What is brought back: a text, with its fields where they are known. */
export interface Earlier {
  root: RootJSON;
  meta: PieceMeta | null;
  /** The revision's number, or the name of where it stands. */
  origin: string;
}

const threadsIn = ({ doc }: PieceSession): Set<string> => new Set(readThreads(doc).map(({ id }) => id));

/** The whole of it. Where the piece is suggested upon, what differs is proposed and fields stay. */
export async function restoreWhole(
  session: PieceSession,
  editor: LexicalEditor,
  { root, meta, origin }: Earlier,
): Promise<void> {
  const before = session.keep('before-restore');
  const isDone = modeOf(editor) === 'editing';
  take(editor, restoredRoot(rootIn(editor), root, threadsIn(session)));
  if (isDone && meta) {
    const fields = restoredFields(readMeta(session.doc), meta);
    if (Object.keys(fields).length > 0) setPieceFields(session, fields);
  }
  const after = isDone ? session.keep('restore', origin) : undefined;
  await Promise.all([before, after]);
}

export async function restoreOneBlock(
  session: PieceSession,
  editor: LexicalEditor,
  { root, origin }: Earlier,
  block: string,
): Promise<void> {
  const before = session.keep('before-restore');
  take(editor, restoredBlock(rootIn(editor), root, block, threadsIn(session)));
  await Promise.all([before, modeOf(editor) === 'editing' ? session.keep('restore', origin) : undefined]);
}

/** All that differs is proposed, whatever the mode, to be decided one by one. */
export function proposeText(editor: LexicalEditor, root: RootJSON, person: string): void {
  const suggesting = suggestingOperations({ person: () => person, now: () => new Date().toISOString() });
  editor.update(() => suggesting.takeText(root), { tag: STEP_TAG, discrete: true });
}

function take(editor: LexicalEditor, root: RootJSON): void {
  editor.update(() => executorOf(editor).takeText(root), { tag: STEP_TAG, discrete: true });
}
