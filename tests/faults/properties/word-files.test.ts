/**
 * Random scripts of two people, written as a Word file: it comes back equal, and without Copydesk's own part its tracked
 * changes alone say what each would take and leave.
 */
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { readDocx } from '../../../src/main/backend/docx/read-docx';
import { readWordFile } from '../../../src/main/backend/docx/read-word';
import { pieceToWord } from '../../../src/main/backend/docx/to-word';
import { changeKey, changesIn, essence } from '../../../src/main/backend/docx/word';
import { sha256, writeDocx, type DocxInput } from '../../../src/main/backend/docx/write-docx';
import { writeRoot } from '../../../src/shared/document/headless';
import type { Thread } from '../../../src/shared/document/comments/threads';
import { fieldProposalsOf, type FieldProposal } from '../../../src/shared/document/suggestions/fields';
import type { RootJSON } from '../../../src/shared/document/json';
import { textBlocksOf } from '../../../src/shared/document/read';
import { parseRoot } from '../../../src/shared/document/schema';
import { acceptAll, rejectAll } from '../../../src/shared/document/suggestions/decide';
import { makeArticle } from '../../fixtures/make-article';
import { Copy } from '../support/copies';
import { editsAndTalk, PICTURES, type Edit, type Talk } from '../support/steps';

const bases = [3, 40, 160].map((words) => {
  const doc = new Y.Doc();
  doc.clientID = 1;
  writeRoot(doc, makeArticle({ words, seed: words }));
  return Y.encodeStateAsUpdate(doc);
});
const base = fc.nat({ max: bases.length - 1 });
const script = fc.array(editsAndTalk, { minLength: 1, maxLength: 12 });
const pictures = Object.fromEntries(
  await Promise.all(
    PICTURES.map(async (name, index) => {
      const create = { width: 4 + index, height: 3, channels: 3, background: '#268' } as const;
      return [name, new Uint8Array(await sharp({ create }).png().toBuffer())] as const;
    }),
  ),
);
const NAMES = { ann: { name: 'Ann Lee', initials: 'AL' }, bob: { name: 'Bob Roe', initials: 'BR' } };

const input = ({ root, threads, proposals }: Suggested): DocxInput => ({
  id: 'piece',
  root,
  meta: {},
  threads,
  proposals,
  values: {},
  authors: [],
  language: 'en-GB',
  people: NAMES,
  unknown: 'Somebody',
  pictures,
  note: [],
  proof: null,
  creator: 'Ann Lee',
  at: '2026-11-27T12:00:00Z',
});

interface Suggested {
  root: RootJSON;
  threads: Thread[];
  proposals: FieldProposal[];
}

/** What two people made of a piece, one after the other. */
function suggested(index: number, mine: Parameters<Copy['play']>[0][], theirs: typeof mine): Suggested {
  const ann = new Copy(bases[index]!, 10, 'ann');
  for (const edit of mine) ann.play(edit);
  const bob = new Copy(Y.encodeStateAsUpdate(ann.doc), 20, 'bob');
  for (const edit of theirs) bob.play(edit);
  return { root: bob.root(), threads: bob.threads(), proposals: fieldProposalsOf(bob.doc) };
}

function withoutOwnPart(bytes: Uint8Array): Uint8Array {
  const { 'customXml/item1.xml': _, ...files } = unzipSync(bytes);
  return zipSync(files);
}

/** Pictures by the names they have in scripts. */
const named = (json: string): string =>
  Object.entries(pictures).reduce((text, [name, bytes]) => text.replaceAll(sha256(bytes), name), json);

/** Words by block; blocks without words are how Word makes space. White space at XML's mercy is one kind. */
const said = (root: RootJSON): string[] =>
  textBlocksOf(root)
    .map(({ text }) => text.replaceAll(/[\t\r]/g, ' '))
    .filter((text) => text !== '');

type Script = (Edit | Talk)[];
const START = { block: 0, more: 0, from: 0, to: 0 };
/** Scripts that once failed. */
const examples: [number, Script, Script][] = [
  // More words suggested to be in another language than not.
  [
    0,
    [{ do: 'language', at: { ...START, more: 2 }, tag: 'fr' }],
    [{ do: 'turn', at: START, type: 'paragraph' }],
  ],
  // Characters that XML takes for the end of a line.
  [0, [{ do: 'type', at: START, words: 'a\u2028b\u0085c\u2029d' }], []],
  // A picture in an image that another inserted at a later time.
  [
    0,
    [
      { do: 'link', at: START, url: 'https://a.example/' },
      { do: 'figure', at: START, role: 'lead' },
    ],
    [{ do: 'picture', at: START, media: PICTURES[0] ?? null }],
  ],
  // A word that one replaced in a paragraph that the other moved.
  [
    2,
    [{ do: 'replace-all', at: START, words: 'a' }],
    [
      { do: 'take', at: START },
      { do: 'delete', at: START, direction: 'backward', unit: 'character', times: 1 },
    ],
  ],
  // A paragraph that one divides, and the other takes elsewhere as a whole.
  [
    0,
    [{ do: 'enter', at: { ...START, block: 0.75, to: 0.999 } }],
    [
      { do: 'turn', at: { ...START, block: 0.6 }, type: 'bullet' },
      { do: 'remove', at: START },
    ],
  ],
  // A paragraph that one begins, and the other takes into a list with all that was before it.
  [
    0,
    [{ do: 'enter', at: { ...START, block: 0.75 } }],
    [
      { do: 'turn', at: { ...START, block: 0.8 }, type: 'bullet' },
      { do: 'remove', at: { ...START, block: 0.6 } },
    ],
  ],
  // Paragraphs that are to go, between two that the other joins.
  [
    2,
    [{ do: 'type', at: { ...START, block: 0.429, more: 2 }, words: 'a' }],
    [
      {
        do: 'delete',
        at: { ...START, block: 0.6, more: 1, from: 0.042 },
        direction: 'backward',
        unit: 'character',
        times: 1,
      },
    ],
  ],
];

/** A paragraph that is to begin by one's split, and stands elsewhere by what the other did. */
const splitAndMoved: (typeof examples)[number] = [
  0,
  [{ do: 'enter', at: { ...START, block: 0.75 } }],
  [{ do: 'take', at: START }],
];

/** A paragraph that one suggested to end anew, and the other moved. */
const movedWhereSplit: (typeof examples)[number] = [
  0,
  [{ do: 'enter', at: { ...START, block: 0.75, from: 0.999 } }],
  [
    { do: 'nodes', at: START, words: 'a', figure: false },
    { do: 'take', at: START },
    { do: 'type', at: START, words: ' ' },
  ],
];

/** An image that came beside one that lost its words and its place. */
const imageBesideAnother: (typeof examples)[number] = [
  2,
  [
    { do: 'role', at: START, words: 'a' },
    { do: 'set-figure', at: START, words: '' },
    { do: 'replace-all', at: START, words: '' },
  ],
  [
    { do: 'take', at: START },
    { do: 'nodes', at: START, words: 'a', figure: true },
    { do: 'format', at: START, format: 'bold' },
  ],
];

describe('a piece with suggestions as a Word file', () => {
  it('comes back equal, and says in Word what it says here', async () => {
    await fc.assert(
      fc.asyncProperty(base, script, script, async (index, mine, theirs) => {
        const piece = suggested(index, mine, theirs);
        const { root } = piece;
        const { bytes } = await writeDocx(input(piece));
        const { paragraphs } = pieceToWord(root, (id) => NAMES[id as 'ann'].name);
        const [found, written] = [named(essence(readWordFile(bytes).paragraphs)), essence(paragraphs)];
        expect(JSON.parse(found)).toEqual(JSON.parse(written));
        expect(found).toBe(written);
        const back = readDocx(bytes, '?');
        expect(JSON.stringify(parseRoot(back.root))).toBe(JSON.stringify(root));
        expect(back.threads).toEqual(piece.threads);
        expect(back.proposals).toEqual(piece.proposals);
      }),
      { examples: [...examples, splitAndMoved] },
    );
  });

  it('is the same without and with everything taken where only Word’s own changes are left', async () => {
    await fc.assert(
      fc.asyncProperty(base, script, script, async (index, mine, theirs) => {
        const piece = suggested(index, mine, theirs);
        const { root } = piece;
        const { bytes } = await writeDocx(input(piece));
        const back = readDocx(withoutOwnPart(bytes), '?');
        expect(said(rejectAll(back.root))).toEqual(said(rejectAll(root)));
        // Whether an image leads is said in a comment, and an image that does stands above.
        const order = /"props":\{[^}]*"role"/.test(JSON.stringify(root));
        const inOrder = (all: string[]): string[] => (order ? all.toSorted() : all);
        expect(inOrder(said(acceptAll(back.root)))).toEqual(inOrder(said(acceptAll(root))));
        expect(() => parseRoot(back.root)).not.toThrow();
        const changes = changesIn(readWordFile(bytes).paragraphs).map(changeKey);
        const texts = ({ threads }: Pick<Suggested, 'threads'>) =>
          threads.flatMap(({ comments }) => comments.map(({ by, at }) => `${at.slice(0, 19)} ${by}`));
        const names = texts(piece).map((one) => one.replace('ann', 'Ann Lee').replace('bob', 'Bob Roe'));
        for (const name of names) expect(texts(back)).toContain(name);
        const marks = [...JSON.stringify(back.root).matchAll(/"at":"([^"]+)","by":"([^"]+)"/g)];
        for (const [, at, by] of marks) expect(changes).toContain(`${at} ${by}`);
      }),
      { examples: [...examples, splitAndMoved, movedWhereSplit, imageBesideAnother] },
    );
  });
});
