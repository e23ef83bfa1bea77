/**
 * Two versions of a piece, one made of the other by a random script or an article of its own: the difference proposed upon
 * the one gives the other when all is taken, and the one again when nothing is.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { canonicalRoot } from '../../../src/shared/document/canonical';
import { compareDocuments } from '../../../src/shared/document/compare/compare';
import { suggestText } from '../../../src/shared/document/compare/suggest';
import { writeRoot } from '../../../src/shared/document/headless';
import type { RootChildJSON, RootJSON } from '../../../src/shared/document/json';
import { parseRoot } from '../../../src/shared/document/schema';
import { acceptAll, rejectAll } from '../../../src/shared/document/suggestions/decide';
import { makeArticle } from '../../fixtures/make-article';
import { Copy } from '../support/copies';
import { edits, type Edit } from '../support/steps';

const articles = [3, 40, 160].map((words) => canonicalRoot(makeArticle({ words, seed: words })));

const who = { by: 'ann', at: '2026-11-27T10:00:00.000Z' };

function edited(root: RootJSON, script: readonly Edit[]): RootJSON {
  const doc = new Y.Doc();
  doc.clientID = 1;
  writeRoot(doc, root);
  const copy = new Copy(Y.encodeStateAsUpdate(doc), 10, null);
  for (const step of script) copy.play(step);
  return copy.root();
}

const without = (root: RootJSON): string => JSON.stringify(root).replaceAll(/"bid":"[^"]*"/g, '"bid":""');

/** Headline, standfirst and captions are what they are, whatever became of their words. */
function likeIn(root: RootJSON, base: RootJSON): string {
  const named = (block: RootChildJSON, bid: string | undefined) => ({ ...block, $: { ...block.$, bid } });
  const children = root.children.map((block, index) => {
    if (index < 2) return named(block, base.children[index]?.$?.bid);
    const known = base.children.find(({ $, type }) => type === 'figure' && $?.bid === block.$?.bid);
    if (block.type !== 'figure' || known?.type !== 'figure') return block;
    const [caption] = block.children;
    return { ...block, children: [{ ...caption, $: { ...caption.$, ...known.children[0].$ } }] };
  });
  return JSON.stringify(canonicalRoot({ type: 'root', children }));
}

const base = fc.nat({ max: articles.length - 1 });
const script = fc.array(edits, { minLength: 1, maxLength: 30 });

describe('a difference proposed as suggestions', () => {
  it('is the other version once accepted, and the one there was once rejected', () => {
    fc.assert(
      fc.property(base, script, fc.boolean(), (index, steps, back) => {
        const before = edited(articles[index]!, []);
        const after = edited(before, steps);
        const [from, to] = back ? [after, before] : [before, after];
        const marked = suggestText(from, to, who);
        expect(JSON.stringify(acceptAll(marked))).toBe(likeIn(to, from));
        expect(JSON.stringify(rejectAll(marked))).toBe(JSON.stringify(from));
        expect(parseRoot(marked)).toEqual(marked);
      }),
    );
  });

  it('is so between texts that have nothing to do with each other, whatever their blocks are called', () => {
    fc.assert(
      fc.property(base, base, fc.nat({ max: 1000 }), (one, words, seed) => {
        const from = articles[one]!;
        const other = canonicalRoot(makeArticle({ words: 20 + words * 30, seed }));
        const to = JSON.parse(JSON.stringify(other).replaceAll(/,?"\$":\{"bid":"[^"]*"\}/g, '')) as RootJSON;
        const marked = suggestText(from, to, who);
        expect(without(acceptAll(marked))).toBe(without(other));
        expect(JSON.stringify(rejectAll(marked))).toBe(JSON.stringify(from));
      }),
    );
  });
});

describe('a comparison', () => {
  it('has the whole of both versions, and finds nothing where there is nothing', () => {
    fc.assert(
      fc.property(base, script, (index, steps) => {
        const before = edited(articles[index]!, []);
        const after = edited(before, steps);
        const { rows } = compareDocuments(before, after);
        const text = (...changes: string[]) =>
          rows
            .filter(({ change }) => change !== 'moved-away')
            .flatMap(({ runs }) => runs)
            .filter(({ change }) => !changes.includes(change))
            .reduce((sum, run) => sum + run.text, '');
        const words = (root: RootJSON) =>
          compareDocuments(root, root).rows.reduce(
            (sum, { runs }) => sum + (runs[0] ? runs.map((run) => run.text).join('') : ''),
            '',
          );
        expect(text('deleted')).toBe(words(after));
        expect([...text('inserted')].sort().join('')).toBe([...words(before)].sort().join(''));
        expect(compareDocuments(after, after)).toMatchObject({
          added: 0,
          removed: 0,
          moved: 0,
          cut: 0,
          restyled: 0,
        });
      }),
    );
  });
});
