/**
 * What becomes of each kind of mark when its words or its block are edited in suggesting mode, played and written down:
 * docs/marks.md is what comes of it, and must be what it says.
 */
import { resolve } from 'node:path';
import { $getRoot, $parseSerializedNode } from 'lexical';
import { format as pretty, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { canonicalRoot } from '../../src/shared/document/canonical';
import { $noteSelection } from '../../src/shared/document/comments/annotate';
import { withoutNotes } from '../../src/shared/document/comments/notes';
import { createDocumentEditor } from '../../src/shared/document/headless';
import type { RootJSON } from '../../src/shared/document/json';
import { keepShape } from '../../src/shared/document/shape';
import { rejectAll } from '../../src/shared/document/suggestions/decide';
import { $writeSelection } from '../../src/shared/document/operations/selected';
import { suggestingOperations } from '../../src/shared/document/operations/suggesting';
import { paragraph, text } from '../../src/shared/document/operations/testing';
import { shown } from './marks-notation';

type Operations = ReturnType<typeof suggestingOperations>;
const FILE = resolve('docs/marks.md');

/** The piece between "Up" and "Down", edited by one after the other. Places are in the text as it stands. */
function pieceOf(words: string) {
  const editor = createDocumentEditor();
  keepShape(editor);
  const blocks = [
    paragraph('up', text('Up')),
    paragraph('mid', text(words)),
    paragraph('down', text('Down')),
  ];
  const base: RootJSON = {
    type: 'root',
    children: [
      { type: 'headline', $: { bid: 'head' }, children: [text('Head')] },
      { type: 'standfirst', $: { bid: 'stand' }, children: [] },
      ...blocks,
    ],
  };
  editor.update(
    () => {
      $getRoot().clear();
      for (const child of base.children) $getRoot().append($parseSerializedNode(child));
    },
    { discrete: true },
  );
  const read = (): RootJSON => canonicalRoot(editor.getEditorState().toJSON().root);
  const before = read();
  const as = (person: string, [bid, from, to = from]: Spot, work: (by: Operations) => void): void => {
    const by = suggestingOperations({ person: () => person, now: () => '2026-11-29T12:00:00.000Z' });
    editor.update(
      () => {
        $writeSelection(
          { anchor: { bid, offset: from }, focus: { bid, offset: to }, format: null },
          (place) => place,
        );
        work(by);
      },
      { discrete: true },
    );
  };
  return { read, as, before };
}
type Spot = [bid: string, from: number, to?: number];
type Piece = ReturnType<typeof pieceOf>;

interface Marked {
  name: string;
  words: string;
  make: (piece: Piece) => void;
  /** Where the marked words stand then. */
  at: Spot;
}
const MID: Spot = ['mid', 4, 7];
const onWords = (name: string, work: (by: Operations) => void): Marked => ({
  name,
  words: 'one two three',
  make: (piece) => piece.as('ben', MID, work),
  at: MID,
});
const onBlock = (name: string, work: (by: Operations) => void): Marked => ({
  name,
  words: 'two',
  make: (piece) => piece.as('ben', ['mid', 0], work),
  at: ['mid', 0, 3],
});

const MARKS: Marked[] = [
  {
    name: 'Words that come',
    words: 'one three',
    make: (piece) => piece.as('ben', ['mid', 4], (by) => by.insertText('two ')),
    at: MID,
  },
  onWords('Words that go', (by) => by.deleteText('backward', 'character')),
  onWords('A format', (by) => by.toggleFormat('bold')),
  onWords('A link', (by) => by.setLink('https://a.example/')),
  onWords('A language', (by) => by.setLanguage('fr')),
  {
    name: 'A split',
    words: 'one two',
    make: (piece) => piece.as('ben', ['mid', 4], (by) => by.enter()),
    at: ['mid', 3, 6],
  },
  onBlock('A join', (by) => by.deleteText('backward', 'character')),
  onBlock('Another kind of block', (by) => by.setBlockType('h2')),
  onBlock('An alignment', (by) => by.setAlignment('center')),
  onBlock('A block that goes', (by) => by.removeBlock('mid')),
  onBlock('Where a block was that moved', (by) => by.moveBlock('up')),
  onBlock('Beside a block that moved', (by) => by.moveBlock('down')),
  {
    ...onWords('A comment', () => {}),
    make: (piece) => piece.as('ben', ['mid', 4, 7], () => $noteSelection('thread')),
  },
];

const EDITS: [name: string, spot: (at: Spot) => Spot, work: (by: Operations) => void][] = [
  [
    'a letter in the midst',
    ([bid, from, to = from]) => [bid, Math.floor((from + to) / 2)],
    (by) => by.insertText('x'),
  ],
  [
    'Backspace in the midst',
    ([bid, from, to = from]) => [bid, Math.floor((from + to) / 2)],
    (by) => by.deleteText('backward', 'character'),
  ],
  ['typed over', (at) => at, (by) => by.insertText('new')],
  ['Delete', (at) => at, (by) => by.deleteText('forward', 'character')],
  ['italic', (at) => at, (by) => by.toggleFormat('italic')],
  ['another link', (at) => at, (by) => by.setLink('https://b.example/')],
  ['Enter in the midst', ([bid, from, to = from]) => [bid, Math.floor((from + to) / 2)], (by) => by.enter()],
  ['made a quote', (at) => at, (by) => by.setBlockType('quote')],
  ['aligned at the end', (at) => at, (by) => by.setAlignment('end')],
  ['block joined with the one above', ([bid]) => [bid, 0], (by) => by.deleteText('backward', 'character')],
  ['block moved up', (at) => at, (by) => by.moveBlock('up')],
  ['block removed', (at) => at, (by) => by.removeBlock('mid')],
];

const code = (words: string): string => `\`${words}\``;

function section(marked: Marked): string {
  const start = pieceOf(marked.words);
  marked.make(start);
  const rows = EDITS.map(([name, spot, work]) => {
    const [own, others] = ['ben', 'ann'].map((person) => {
      const piece = pieceOf(marked.words);
      marked.make(piece);
      piece.as(person, spot(marked.at), work);
      const root = piece.read();
      expect(withoutNotes(rejectAll(root)), `${marked.name}: ${name}`).toEqual(piece.before);
      return code(shown(root));
    });
    return `| ${name} | ${own ?? ''} | ${others ?? ''} |`;
  });
  return [
    `## ${marked.name}`,
    `Ben's: ${code(shown(start.read()))}`,
    ['| edit | by Ben himself | by Ann |', '| --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
}

const INTRODUCTION = `# What each mark does on each edit

Ben suggested something. Then he, or Ann, edits the very words or the very block in Suggesting. Each cell is what the piece holds after it;
a test plays every one of them and writes this file (\`tests/contract/marks-on-edits.test.ts\`), and holds each to this: with everything refused
the piece is what it was before Ben.

Read it so: \`{B+: two}\` are words that Ben would have come, \`{B−: two}\` words that he would have go; \`{Bbold: two}\`, \`{B→a: two}\` (a link)
and \`{Bfr: two}\` (a language) words that stay. \`{B¶}\` is a border that he would have there. \`⟦…⟧\` is upon a whole block: \`B+\` it comes,
\`B−\` it goes, \`B+moved\` it came from where the same block has \`B−\`, \`B⤴\` it is joined with the one above, \`Bbecomes …\`. Several
marks stand side by side. \`two(italic)\` has that format already. \`/\` divides blocks; the blocks "Up" and "Down" around are shown where they changed.`;

describe('marks', () => {
  it('become on each edit what docs/marks.md says', async () => {
    const written = [INTRODUCTION, ...MARKS.map(section)].join('\n\n');
    const config = await resolveConfig(FILE);
    await expect(await pretty(written, { ...config, filepath: FILE })).toMatchFileSnapshot(FILE);
  });
});
