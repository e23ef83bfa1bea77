import { $createParagraphNode, $createTextNode, $parseSerializedNode } from 'lexical';
import { describe, expect, it } from 'vitest';
import type { RootJSON } from '../json';
import { figure, list, paragraph, sharedPiece, text } from '../operations/testing';
import { alternativesOf } from './alternatives';
import { acceptAll, decide, rejectAll } from './decide';
import { suggestionsOf, textIn } from './list';

const SENTENCE = 'The quick brown fox jumps over the lazy dog';
const after = () => $createParagraphNode().append($createTextNode('after'));

/** Ann rewrites words before and behind the place where Bob then puts in what cannot stand among words. */
function reviewed(pasted: 'list' | 'figure') {
  const piece = sharedPiece(paragraph('p', text(SENTENCE)), paragraph('end', text('end')));
  piece.as('ann', 'p', 4, 9, (by) => by.insertText('slow'));
  piece.as('ann', 'p', 34, 38, (by) => by.insertText('eager'));
  piece.as('ann', 'p', 19, 24, (by) => by.toggleFormat('bold'));
  piece.as('bob', 'p', 40, 43, (by) => by.insertText('cat'));
  const block = pasted === 'list' ? list('l', 'bullet', 'item') : figure('f', 'caption');
  piece.as('bob', 'p', 15, 15, (by) => by.insertNodes([$parseSerializedNode(block), after()]));
  const idsOf = (person: string) =>
    suggestionsOf(piece.read()).flatMap(({ id, by }) => (by === person ? [id] : []));
  return { piece, idsOf };
}

const words = (root: RootJSON): string[] => root.children.slice(2, -1).map(textIn);
const pastedIs = {
  list: ['item', 'afterfox jumps over the '],
  figure: ['caption', 'after', 'fox jumps over the '],
};

describe.each(['list', 'figure'] as const)(
  'a %s put into a paragraph that others have suggestions in',
  (what) => {
    it('takes them along, open as they were', () => {
      const { piece, idsOf } = reviewed(what);
      const [ann, bob] = [idsOf('ann'), idsOf('bob')];
      expect(rejectAll(piece.read())).toEqual(piece.base);
      const tail = pastedIs[what].at(-1);
      expect(words(acceptAll(piece.read())).at(-1)).toBe(`${tail}eager cat`);
      expect(words(decide(decide(piece.read(), ann, 'reject'), bob, 'accept')).at(-1)).toBe(
        `${tail}lazy cat`,
      );
      expect(words(decide(decide(piece.read(), bob, 'accept'), ann, 'reject')).at(-1)).toBe(
        `${tail}lazy cat`,
      );
      expect(words(decide(decide(piece.read(), ann, 'accept'), bob, 'reject'))).toEqual([
        'The slow brown fox jumps over the eager dog',
      ]);
    });

    it('tells them once, and what comes as one suggestion', () => {
      const { piece } = reviewed(what);
      expect(alternativesOf(piece.read())).toEqual([]);
      expect(
        suggestionsOf(piece.read()).map(({ by, kind, before, after }) => `${by} ${kind} ${before}|${after}`),
      ).toEqual([
        'ann replace quick|slow',
        `bob insert-block fox jumps over the eager |${pastedIs[what].join('\n')}eager cat`,
        // What he had replaced before goes with the words there.
        'bob delete dog|',
        'ann format |jumps',
        'ann replace lazy|eager',
      ]);
    });
  },
);
