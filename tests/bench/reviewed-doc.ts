/** A long piece as it is in the middle of a review: an article with open suggestions and comments all over it. */
import { $setSelection } from 'lexical';
import type * as Y from 'yjs';
import { bindDocument } from '../../src/shared/document/binding';
import { $noteSelection } from '../../src/shared/document/comments/annotate';
import { beginThread } from '../../src/shared/document/comments/threads';
import { createDocumentEditor, readRoot, writeRoot } from '../../src/shared/document/headless';
import { $selectSpan } from '../../src/shared/document/operations/find';
import { suggestingOperations } from '../../src/shared/document/operations/suggesting';
import { textBlocksOf } from '../../src/shared/document/read';
import { keepShape } from '../../src/shared/document/shape';
import { suggestionsOf } from '../../src/shared/document/suggestions/list';
import { makeArticle } from '../fixtures/make-article';

const AT = '2026-11-27T11:00:00.000Z';

/** Into `doc`, which is empty or has a piece's first layout. Throws where far fewer suggestions came of it than were wanted. */
export function writeReviewed(
  doc: Y.Doc,
  wanted: { words: number; suggestions: number; comments: number },
): void {
  writeRoot(doc, makeArticle({ words: wanted.words, seed: 1 }));
  const editor = createDocumentEditor();
  keepShape(editor);
  const binding = bindDocument(editor, doc, (error) => {
    throw error;
  });
  const others = suggestingOperations({ person: () => 'bob', now: () => AT });
  const blocks = textBlocksOf(readRoot(doc)).filter((block) => block.text.length > 100);
  const at = (index: number, first: number, work: (bid: string) => void): void => {
    const bid = blocks[index % blocks.length]?.node.$?.bid ?? '';
    const start = Math.floor(index / blocks.length) * 12 + first;
    editor.update(
      () => {
        $setSelection($selectSpan({ bid, start, end: start + 3 }));
        work(bid);
      },
      { discrete: true },
    );
  };
  for (let index = 0; index < wanted.suggestions; index += 1)
    at(index, 2, () => {
      if (index % 2 === 0) others.toggleFormat('bold');
      else others.deleteText('backward', 'character');
    });
  for (let index = 0; index < wanted.comments; index += 1)
    at(index, 7, (bid) => {
      const id = `thread-${String(index)}`;
      const quote = $noteSelection(id);
      const said = { by: 'bob', at: AT, text: 'Is this so?', mentions: [] };
      beginThread(doc, id, { kind: 'range', bid, quote }, said, null);
    });
  const open = suggestionsOf(readRoot(doc)).length;
  if (open < wanted.suggestions * 0.9) throw new Error(`only ${String(open)} suggestions`);
  binding.stop();
}
