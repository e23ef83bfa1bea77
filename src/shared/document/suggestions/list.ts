/** The suggestions of a piece in reading order, with what each says before and after: what cards and lists show. Pure. */
import type { BlockPropsJSON, LineBreakJSON, MarkJSON, RootJSON, TextJSON } from '../json';
import { insertionOf, marksWithin } from './author';
import type { FieldSuggestion, SuggestedField } from './fields';
import { childBlocks, holdsWords, propsOf, type AnyBlock } from './blocks';
import { marksOf, validMarksOf, type Mark } from './marks';
import { piecesOf } from './pieces';

export type SuggestionKind =
  | 'insert'
  | 'delete'
  | 'replace'
  | 'format'
  | 'link'
  | 'language'
  | 'split'
  | 'join'
  | 'change-block'
  | 'insert-block'
  | 'remove-block'
  | 'move-block'
  /** Of a field beside the text (fields.ts). */
  | 'field';

/** What is to be otherwise about words that stay. */
export type SuggestedLook = Pick<MarkJSON, 'on' | 'off' | 'link' | 'lang'>;

export interface Suggestion {
  id: string;
  kind: SuggestionKind;
  /** Person id; may be nobody this desk knows. */
  by: string;
  at: string;
  why: string;
  /** The block in which it begins; "" for a field. */
  bid: string;
  /** Which field, where it is one of a field. */
  field?: SuggestedField;
  /** What of the block shall be otherwise, where it is one of a block as a whole. */
  props?: BlockPropsJSON;
  /** What that block is without it, or what a split begins. Of several, or of blocks and words, it is none. */
  block?: BlockPropsJSON;
  /** What a moved block was where it stood before. */
  was?: BlockPropsJSON;
  /** Where a moved item of a list goes a level further in, or out. */
  level?: 'in' | 'out';
  /** The rest of the block in which new blocks begin follows them: its words go, and come again. */
  restFollows?: true;
  /** The same of words, where it is one of their format, link or language. */
  look?: SuggestedLook;
  /** Where they lead without it. */
  url?: string;
  /** Words that go, and words that come or change; of a changed block its fields. */
  before: string;
  after: string;
}

interface Gathered {
  props: BlockPropsJSON | undefined;
  look: SuggestedLook | undefined;
  url: string | undefined;
  /** Blocks that come, go or change as a whole, and how deep in lists. */
  blocks: { kind: string; is: BlockPropsJSON; depth: number; isBlank: boolean }[];
  mark: Mark;
  bid: string;
  /** The block whose words came last. */
  last: string;
  kinds: Set<string>;
  before: string;
  after: string;
}

export function suggestionsOf(root: RootJSON): Suggestion[] {
  const found = new Map<string, Gathered>();
  const gather = (mark: Mark, kind: string, bid: string, before: string, after: string): Gathered => {
    const known = found.get(mark.id) ?? {
      mark,
      bid,
      last: bid,
      kinds: new Set(),
      before: '',
      after: '',
      props: undefined,
      look: undefined,
      url: undefined,
      blocks: [],
    };
    known.look ??= LOOKS.includes(mark.kind) ? lookOf(mark) : undefined;
    known.props ??= mark.kind === 'set' ? mark.props : undefined;
    known.kinds.add(kind);
    // Words of several blocks are told apart as lines are.
    const isNext = known.last !== bid;
    if (before !== '') known.before += (isNext && known.before !== '' ? '\n' : '') + before;
    if (after !== '') known.after += (isNext && known.after !== '' ? '\n' : '') + after;
    if (before !== '' || after !== '') known.last = bid;
    found.set(mark.id, known);
    return known;
  };
  const copies = copiesIn(root.children);
  const visit = (block: AnyBlock, depth = 0, isInCopy = false): void => {
    const bid = block.$?.bid ?? '';
    const marks = marksOf(block);
    const isCopy = isInCopy || isMovedAway(copies, block);
    for (const mark of marks) {
      const text = mark.kind === 'ins' || mark.kind === 'del' ? namesOf(block) : '';
      const fields = mark.kind === 'set' ? Object.values(mark.props ?? {}).join(' ') : '';
      const kind = mark.kind === 'ins' && mark.from ? 'move' : `block-${mark.kind}`;
      const words = [mark.kind === 'del' ? text : '', mark.kind === 'ins' ? text : fields] as const;
      const { bid: _bid, ...is } = propsOf(block);
      const isBlank = block.type === 'paragraph' && textIn(block) === '';
      gather(mark, kind, bid, ...words).blocks.push({ kind, is, depth: depthIn(block, depth), isBlank });
    }
    const inside = childBlocks(block);
    if (inside) inside.forEach((child) => visit(child, block.type === 'list' ? depth + 1 : depth, isCopy));
    else if (holdsWords(block))
      for (const { node, link } of piecesOf(block.children)) {
        const text = node.type === 'text' ? node.text : '\n';
        for (const mark of node.$ && !isTakenBack(node) ? validMarksOf(node) : []) {
          if ((isCopy && copies.marks.has(mark.id)) || isToldElsewhere(copies, mark, node)) continue;
          // How inserted words look is told with them.
          const comes = mark.kind !== 'del' && mark.over !== mark.id;
          const known = gather(mark, mark.kind, bid, mark.kind === 'del' ? text : '', comes ? text : '');
          if (link) known.url ??= link.url;
          if (mark.kind === 'split') {
            const { bid: _new, ...is } = mark.props ?? {};
            known.blocks.push({ kind: 'split', is, depth, isBlank: false });
          }
        }
      }
  };
  root.children.forEach((block) => visit(block));
  return [...found].map(([id, { mark, bid, kinds, props, look, url, blocks, before, after: words }]) => {
    const { by, at, why = '' } = mark;
    const kind = kindOf(toldKinds(kinds, blocks, words), before + words);
    const ofKind = blocks.filter((each) => each.kind === KIND_OF_BLOCK[kind]);
    // An empty paragraph beside other blocks is where they end.
    const telling = ofKind.filter(({ isBlank }) => !isBlank);
    const [block, ...more] = telling.length > 0 ? telling : ofKind;
    // Nothing but words can stand in the midst of a block: those behind new blocks go, and come in one of their own.
    const stays = kind === 'insert-block' && before.trim();
    const restFollows = stays !== false && stays !== '' && words.endsWith(stays);
    // A border alone is told by its kind.
    const isBorder = kind === 'split' || kind === 'join';
    // In the place of words it is told as the text shows it.
    const border = isBorder ? '' : kind === 'replace' && words.trim() === '' ? '¶' : '\n';
    const told = words.replaceAll('\n', border);
    const after = restFollows ? told.slice(0, -stays.length).trimEnd() : told;
    // With words of another block beside it, it is not one block that comes or goes.
    const isBeside = kinds.has('ins') || (kind === 'remove-block' && kinds.has('del'));
    const isOne = !isBeside && more.length === (restFollows ? 1 : 0);
    const moved = kind === 'move-block' ? formerly(blocks) : {};
    // Several that all become the same, as a list that becomes paragraphs, are told as one.
    const isTurned =
      block !== undefined &&
      moved.was !== undefined &&
      kindIn(moved.was) !== kindIn(block.is) &&
      more.every(({ is }) => kindIn(is) === kindIn(block.is));
    return {
      id,
      kind,
      by,
      at,
      why,
      bid,
      ...(props && { props }),
      ...(block && (isOne || isTurned) && { block: block.is }),
      ...moved,
      ...(restFollows && { restFollows }),
      ...(look && LOOK_KINDS.includes(kind) && { look }),
      ...(url !== undefined && kind === 'link' && { url }),
      before,
      after,
    };
  });
}

/** Moved blocks stand in the text twice, and what is suggested about their words with them. */
interface Copies {
  /** Which mark takes which block away from where it was. */
  moves: ReadonlySet<string>;
  /** What is suggested about words anywhere else. */
  marks: ReadonlySet<string>;
  /** What is suggested about words of a new block, with what brings that block. */
  within: ReadonlySet<string>;
}

function copiesIn(blocks: readonly AnyBlock[]): Copies {
  const moves = new Set(
    everyBlock(blocks).flatMap((block) =>
      marksOf(block).flatMap(({ id, from = {} }) => Object.values(from).map((bid) => `${id} ${bid}`)),
    ),
  );
  const within = blocks.flatMap((block) =>
    marksOf(block).flatMap(({ kind, id }) =>
      kind === 'ins' ? marksWithin(block).map((mark) => `${id} ${mark.id}`) : [],
    ),
  );
  return {
    moves,
    marks: new Set(moves.size === 0 ? [] : marksOutside(moves, blocks)),
    within: new Set(within),
  };
}

/** Of words that go and come again in a new block (carried.ts), or that were going before. */
const isToldElsewhere = ({ within }: Copies, mark: Mark, node: TextJSON | LineBreakJSON): boolean =>
  marksOf(node).some(
    ({ id, kind, n = 0 }) =>
      kind === 'del' && id !== mark.id && (within.has(`${id} ${mark.id}`) || (mark.n ?? 0) > n),
  );

const everyBlock = (blocks: readonly AnyBlock[]): AnyBlock[] =>
  blocks.flatMap((block) => [block, ...everyBlock(childBlocks(block) ?? [])]);

const marksOutside = (moves: Copies['moves'], blocks: readonly AnyBlock[]): string[] =>
  blocks.flatMap((block) => {
    if (isMovedAway({ moves }, block)) return [];
    const inside = childBlocks(block);
    if (inside) return marksOutside(moves, inside);
    if (!holdsWords(block)) return [];
    return piecesOf(block.children).flatMap(({ node }) =>
      node.$ ? validMarksOf(node).map(({ id }) => id) : [],
    );
  });

const isMovedAway = ({ moves }: Pick<Copies, 'moves'>, block: AnyBlock): boolean =>
  moves.size > 0 &&
  marksOf(block).some(({ id, kind }) => kind === 'del' && moves.has(`${id} ${block.$?.bid ?? ''}`));

const KIND_OF_BLOCK: Partial<Record<SuggestionKind, string>> = {
  'insert-block': 'block-ins',
  'remove-block': 'block-del',
  'change-block': 'block-set',
  'move-block': 'move',
  split: 'split',
  join: 'block-join',
};

const kindIn = ({ type, tag, listType, role }: BlockPropsJSON): string =>
  [type, tag, listType, role].join(' ');

/** An item that holds a list stands where that list's items do. */
const depthIn = (block: AnyBlock, depth: number): number =>
  (childBlocks(block) ?? []).reduce(
    (deepest, child) => Math.max(deepest, depthIn(child, block.type === 'list' ? depth + 1 : depth)),
    depth,
  );

function formerly(blocks: Gathered['blocks']): Pick<Suggestion, 'was' | 'level'> {
  const [to, from] = ['move', 'block-del'].map((kind) => blocks.find((each) => each.kind === kind));
  if (!to || !from) return {};
  if (to.is['type'] !== 'listitem' || from.is['type'] !== 'listitem' || to.depth === from.depth)
    return { was: from.is };
  return { was: from.is, level: to.depth > from.depth ? 'in' : 'out' };
}

const LOOKS: readonly string[] = ['fmt', 'link', 'lang'];
const LOOK_KINDS: readonly SuggestionKind[] = ['format', 'link', 'language'];

const lookOf = ({ on, off, link, lang }: Mark): SuggestedLook => ({
  ...(on !== undefined && { on }),
  ...(off !== undefined && { off }),
  ...(link !== undefined && { link }),
  ...(lang !== undefined && { lang }),
});

/** Suggestions on fields as the others are listed. `say` puts a value into words. */
export function listedFields(
  suggested: readonly FieldSuggestion[],
  say: (field: SuggestedField, value: unknown) => string,
): Suggestion[] {
  return suggested.map(({ id, field, by, at, why, before, after }) => ({
    id,
    kind: 'field',
    by,
    at,
    why,
    bid: '',
    field,
    before: say(field, before),
    after: say(field, after),
  }));
}

/** Words that their own author took away again. They stay until the suggestion is decided, and nobody sees them. */
function isTakenBack(node: TextJSON | LineBreakJSON): boolean {
  const writer = insertionOf(node)?.by;
  return writer !== undefined && validMarksOf(node).some((mark) => mark.kind === 'del' && mark.by === writer);
}

const FIRST_OF: readonly [string, SuggestionKind][] = [
  ['move', 'move-block'],
  ['block-ins', 'insert-block'],
  ['block-del', 'remove-block'],
  ['block-set', 'change-block'],
];
const BORDERS: Record<string, SuggestionKind> = { 'block-join': 'join', split: 'split' };
const ONE_OF: Record<string, SuggestionKind> = {
  ...BORDERS,
  fmt: 'format',
  link: 'link',
  lang: 'language',
};

/** An empty paragraph in the place of all that goes is where the text ends, and not what is suggested. */
function toldKinds(
  kinds: ReadonlySet<string>,
  blocks: Gathered['blocks'],
  after: string,
): ReadonlySet<string> {
  const isEnd = blocks.every(({ kind, isBlank }) => kind !== 'block-ins' || isBlank);
  const goes = kinds.has('del') || kinds.has('block-del');
  return goes && isEnd && after === '' ? kinds.difference(new Set(['block-ins'])) : kinds;
}

function kindOf(kinds: ReadonlySet<string>, words: string): SuggestionKind {
  const first = FIRST_OF.find(([kind]) => kinds.has(kind))?.[1];
  // Words in the place of whole blocks.
  if (first === 'remove-block' && kinds.has('ins')) return 'replace';
  if (first) return first;
  // The space at a border comes and goes with it.
  const border = words.trim() === '' && [...kinds].map((kind) => BORDERS[kind]).find(Boolean);
  if (border) return border;
  const del = kinds.has('del');
  const ins = kinds.has('ins') || (del && kinds.has('split'));
  if (ins || del) return ins && del ? 'replace' : ins ? 'insert' : 'delete';
  for (const kind of kinds) if (ONE_OF[kind]) return ONE_OF[kind];
  return 'insert';
}

/** All words of a block as they stand. */
export const textIn = (block: AnyBlock): string => wordsOf(block, () => true);

/** The words by which a block is told: of an image without a caption what it shows. */
const namesOf = (block: AnyBlock): string =>
  wordsOf(block, isStaying) || (block.type === 'figure' ? block.alt : '');

/** What comes in the place of other words is not read together with them. */
const isStaying = (node: TextJSON | LineBreakJSON): boolean =>
  !node.$ || marksOf(node).every(({ kind }) => kind !== 'del');

function wordsOf(block: AnyBlock, isRead: (node: TextJSON | LineBreakJSON) => boolean): string {
  const inside = childBlocks(block);
  if (inside) return inside.map((child) => wordsOf(child, isRead)).join('\n');
  if (!holdsWords(block)) return '';
  return piecesOf(block.children)
    .filter(({ node }) => isRead(node))
    .map(({ node }) => (node.type === 'text' ? node.text : '\n'))
    .join('');
}
