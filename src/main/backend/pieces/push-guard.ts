/**
 * What an editor's update may not do: change how the desk handles a piece, which is the workflow's alone; and leave a piece
 * approved whose words it changed. Suggestions leave what was approved as it is. Pure.
 */
import type * as Y from 'yjs';
import { publishedRoot } from '../../../shared/document/suggestions/decide';
import { metaOf } from '../../../shared/document/ydoc';
import { AppError } from '../../../shared/model/errors';
import type { Projection } from './projection';

/** State, holder, hand-over, legal flag and ticks, as `ydoc.ts` and `handling.ts` lay them out. */
const HANDLING = /^(?:workflow$|assignee$|handed$|legal$|tick\/)/;

/** What was approved: words and fields that go out. */
export function approvedWords({ root, meta }: Pick<Projection, 'root' | 'meta'>): string {
  const { workflow: _workflow, assignee: _assignee, deadline: _deadline, stet: _stet, ...rest } = meta;
  return JSON.stringify([publishedRoot(root), rest]);
}

/** Called before the update; what it answers with is called after it, and throws workflow-only. */
export function guardHandling(doc: Y.Doc): () => void {
  const before = handlingIn(doc);
  return () => {
    const after = handlingIn(doc);
    const changed = [...before.keys(), ...after.keys()].find((key) => before.get(key) !== after.get(key));
    if (changed !== undefined) throw new AppError('workflow-only', { entry: changed });
  };
}

function handlingIn(doc: Y.Doc): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of metaOf(doc).entries())
    if (HANDLING.test(key)) found.set(key, JSON.stringify(value));
  return found;
}
