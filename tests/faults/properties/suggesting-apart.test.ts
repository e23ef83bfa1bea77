/**
 * Two people suggest on the same piece apart and then tell each other, in any order: both see one piece, nobody's
 * suggestion is lost or in another's name, and without any of them the piece is what it was.
 */
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { writeRoot } from '../../../src/shared/document/headless';
import type { RootJSON } from '../../../src/shared/document/json';
import { withoutNotes } from '../../../src/shared/document/comments/notes';
import { fieldSuggestionsOf } from '../../../src/shared/document/suggestions/fields';
import { readMeta } from '../../../src/shared/document/ydoc';
import { EMPTY_META } from '../../../src/shared/model/piece';
import { parseRoot } from '../../../src/shared/document/schema';
import {
  alternativesOf,
  asReadings,
  choicesOf,
  choose,
  takable,
} from '../../../src/shared/document/suggestions/alternatives';
import { acceptAll, decide, rejectAll } from '../../../src/shared/document/suggestions/decide';
import { suggestionsOf } from '../../../src/shared/document/suggestions/list';
import { makeArticle } from '../../fixtures/make-article';
import { Copy, exchange } from '../support/copies';
import { editsAndTalk } from '../support/steps';
import { Random } from '../support/random';
import {
  languageReachingOn,
  oneIdForTwo,
  movedByBoth,
  twoTypes,
  replacedWhereMoved,
  indentedInAnothers,
  alsoJoined,
  joinedOverAnImage,
  stopMarkedByAnother,
  nameOfAnother,
} from './apart-scripts';

const bases = [3, 40, 160].map((words) => {
  const doc = new Y.Doc();
  doc.clientID = 1;
  writeRoot(doc, makeArticle({ words, seed: words }));
  return Y.encodeStateAsUpdate(doc);
});
const base = fc.nat({ max: bases.length - 1 });
const script = fc.array(editsAndTalk, { minLength: 1, maxLength: 30 });

const whose = (copy: Copy): [string, string][] =>
  [...suggestionsOf(copy.root()), ...fieldSuggestionsOf(copy.doc)].map(({ id, by }) => [id, by]);
const saidIn = (copy: Copy): string[] =>
  copy.threads().flatMap(({ comments }) => comments.map(({ id }) => id));
const without = (root: RootJSON): string => JSON.stringify(withoutNotes(rejectAll(root)));

describe('two people who suggest apart', () => {
  it('end with one piece that holds what both suggested, each in its author’s name', () => {
    fc.assert(
      fc.property(base, script, script, fc.nat(), (index, mine, theirs, dice) => {
        const random = new Random(dice);
        vi.spyOn(Math, 'random').mockImplementation(random.next);
        const [ann, bob] = [new Copy(bases[index]!, 10, 'ann'), new Copy(bases[index]!, 20, 'bob')];
        const before = ann.root();
        for (const edit of mine) ann.play(edit);
        for (const edit of theirs) bob.play(edit);
        const made = [...whose(ann), ...whose(bob)];
        const said = [...saidIn(ann), ...saidIn(bob)];
        exchange([ann, bob], random);
        const merged = ann.root();
        expect(bob.root()).toEqual(merged);
        const kept = new Map(whose(ann));
        expect(whose(bob)).toEqual(whose(ann));
        for (const [id, by] of made) expect([id, kept.get(id)]).toEqual([id, by]);
        expect(saidIn(ann).sort()).toEqual(said.sort());
        expect(bob.threads()).toEqual(ann.threads());
        expect(without(merged)).toBe(JSON.stringify(before));
        expect(readMeta(ann.doc)).toEqual(EMPTY_META);
        expect(parseRoot(merged)).toEqual(merged);
        const every = suggestionsOf(merged).map(({ id }) => id);
        const { agreed } = choicesOf(merged);
        const undisputed = takable([...alternativesOf(merged), ...agreed.map(asReadings)], every).taken;
        for (const { ids } of agreed) {
          const settled = ids.map((taken) =>
            decide(
              decide(
                merged,
                ids.filter((id) => id !== taken),
                'reject',
              ),
              [taken],
              'accept',
            ),
          );
          for (const other of settled) expect(other).toEqual(settled[0]);
        }
        for (const settled of [acceptAll(merged), decide(merged, undisputed, 'accept')])
          expect(() => parseRoot(settled)).not.toThrow();
        for (const alternatives of alternativesOf(merged)) {
          expect(alternatives.readings.length).toBeGreaterThan(1);
          for (const { by } of alternatives.readings)
            expect(() => parseRoot(choose(merged, alternatives, by))).not.toThrow();
        }
      }),
      { examples: [twoTypes, alsoJoined, stopMarkedByAnother] },
    );
  });

  it('go on upon each other’s suggestions, and the piece is still what it was without them', () => {
    fc.assert(
      fc.property(
        base,
        fc.array(fc.tuple(script, script), { minLength: 2, maxLength: 3 }),
        fc.nat(),
        (index, rounds, dice) => {
          const random = new Random(dice);
          vi.spyOn(Math, 'random').mockImplementation(random.next);
          const [ann, bob] = [new Copy(bases[index]!, 10, 'ann'), new Copy(bases[index]!, 20, 'bob')];
          const before = JSON.stringify(ann.root());
          for (const [mine, theirs] of rounds) {
            for (const edit of mine) ann.play(edit);
            for (const edit of theirs) bob.play(edit);
            exchange([ann, bob], random);
            expect(bob.root()).toEqual(ann.root());
          }
          expect(without(ann.root())).toBe(before);
          expect(bob.threads()).toEqual(ann.threads());
          expect(() => parseRoot(ann.root())).not.toThrow();
        },
      ),
      {
        examples: [
          languageReachingOn,
          oneIdForTwo,
          movedByBoth,
          replacedWhereMoved,
          indentedInAnothers,
          joinedOverAnImage,
          nameOfAnother,
        ],
      },
    );
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});
