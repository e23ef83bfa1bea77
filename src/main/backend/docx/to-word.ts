/**
 * A piece as a Word document says it: blocks as paragraphs, marks as tracked changes. What Word has no form for is handed
 * on, to be said in comments. Pure; must not know XML.
 */
import type { InlineJSON, RootJSON } from '../../../shared/document/json';
import { acceptedProps } from '../../../shared/document/suggestions/look';
import { childBlocks, propsOf, type AnyBlock } from '../../../shared/document/suggestions/blocks';
import { marksOf, type Mark } from '../../../shared/document/suggestions/marks';
import { idBeside } from './block-ids';
import { fieldToWord, figureToWord } from './figure-to-word';
import { rowToWord } from './row-to-word';
import { ALONE } from './settled-word';
import {
  carry,
  changeOf,
  commentOn,
  marksOfKind,
  reasonOf,
  sameProps,
  wordProps,
  type Around,
  type Carried,
  type NameOf,
  type ToWord,
} from './to-word-parts';
import { countLists, unsay, type WordParagraph } from './word';

export interface PieceInWord {
  paragraphs: WordParagraph[];
  carried: Carried[];
}

/** `rtl`: the piece's language is written from the right. A direction that is its own anyway is not said. */
export function pieceToWord(root: RootJSON, nameOf: NameOf, rtl = false): PieceInWord {
  const to: ToWord = {
    nameOf,
    paragraphs: [],
    carried: new Map(),
    lists: 0,
    gone: new Set(),
    moves: movesIn(root.children),
  };
  addBlocks(to, root.children, { ins: null, del: null, level: 0, list: 0, start: 1, listType: 'bullet' });
  countLists(to.paragraphs);
  nameOnce(to.paragraphs);
  pairEnds(to.paragraphs);
  for (const paragraph of to.paragraphs) unsay(paragraph, rtl ? 'rtl' : 'ltr');
  return { paragraphs: to.paragraphs, carried: [...to.carried.values()] };
}

/** A suggested split may hold the id of a block that stands elsewhere. Word forgets a second bookmark of one name. */
function nameOnce(paragraphs: readonly WordParagraph[]): void {
  const seen = new Set<string>();
  for (const paragraph of paragraphs) {
    const { bid } = paragraph;
    for (let count = 2; bid !== '' && seen.has(paragraph.bid); count += 1)
      paragraph.bid = idBeside(`S${String(count)}`, bid);
    seen.add(paragraph.bid);
  }
}

/** What took words along may have left no block behind, and then it is no move in Word. */
function pairEnds(paragraphs: readonly WordParagraph[]): void {
  const key = (to: boolean, name: string): string => `${String(to)} ${name}`;
  const ends = new Set(paragraphs.flatMap(({ move }) => (move ? [key(move.to, move.name)] : [])));
  for (const paragraph of paragraphs) {
    const { move } = paragraph;
    if (move && !ends.has(key(!move.to, move.name))) paragraph.move = null;
  }
}

function movesIn(blocks: readonly AnyBlock[]): Map<string, Mark> {
  const moves = new Map<string, Mark>();
  const visit = (block: AnyBlock): void => {
    for (const mark of marksOfKind(block, 'ins'))
      for (const before of Object.values(mark.from ?? {})) moves.set(before, mark);
    childBlocks(block)?.forEach(visit);
  };
  blocks.forEach(visit);
  return moves;
}

function addBlocks(to: ToWord, blocks: readonly AnyBlock[], around: Around): void {
  const first = to.paragraphs.length;
  for (const block of blocks) addBlock(to, block, around, first);
}

/** `first` is where the paragraphs of the blocks beside it begin. */
function addBlock(to: ToWord, block: AnyBlock, outer: Around, first: number): void {
  const marks = marksOf(block);
  const [ins] = marksOfKind(block, 'ins');
  const [del] = marksOfKind(block, 'del');
  const around: Around = {
    ...outer,
    ins: ins ? changeOf(to, ins) : outer.ins,
    del: del ? changeOf(to, del) : outer.del,
  };
  const start = to.paragraphs.length;
  if (block.type === 'list') addList(to, block, around);
  else if (block.type === 'figure') to.paragraphs.push(...figureToWord(to, block, around));
  else addWords(to, block, around);
  const added = to.paragraphs.slice(start);
  if (around.del) for (const paragraph of added) to.gone.add(paragraph);
  joinBefore(to, marks, first, start);
  nameMoves(to, added, ins, del);
  for (const mark of marks) for (const id of reasonOf(to, mark)) commentOn(added, id);
}

function addList(to: ToWord, list: Extract<AnyBlock, { type: 'list' }>, around: Around): void {
  const level = around.list === 0 ? 0 : around.level + 1;
  const start = to.paragraphs.length;
  to.lists += 1;
  const own = to.lists;
  const { listType, start: first = 1 } = list;
  addBlocks(to, list.children, { ...around, level, list: own, start: first, listType });
  const mark = marksOfKind(list, 'set').findLast((set) => set.props && 'listType' in set.props);
  if (mark?.props?.['listType'] === 'bullet' || mark?.props?.['listType'] === 'number')
    for (const paragraph of to.paragraphs.slice(start)) {
      if (paragraph.props.list !== own || paragraph.was) continue;
      paragraph.was = { props: paragraph.props, by: changeOf(to, mark) };
      paragraph.props = { ...paragraph.props, kind: mark.props['listType'] };
    }
}

/** A block of words; an item that holds a list as well has its words first. */
function addWords(to: ToWord, block: AnyBlock, around: Around): void {
  const children = block.children as (InlineJSON | AnyBlock)[];
  const isList = (child: InlineJSON | AnyBlock): child is Extract<AnyBlock, { type: 'list' }> =>
    child.type === 'list';
  const lists = children.filter(isList);
  const words = children.filter((child): child is InlineJSON => !isList(child));
  if (words.length > 0 || lists.length === 0) {
    const sets = marksOfKind(block, 'set');
    const before = wordProps(propsOf(block), around);
    const after = wordProps(acceptedProps(block), around);
    const paragraphs = rowToWord(to, words, around, { props: after, bid: block.$?.bid ?? '' });
    const [head] = paragraphs;
    const last = sets.at(-1);
    if (head && last && !sameProps(before, after)) head.was = { props: before, by: changeOf(to, last) };
    to.paragraphs.push(...paragraphs);
    if (block.type === 'pull-quote' || after.kind === 'pull-quote') addAttribution(to, block, around);
    // Word keeps one change of a paragraph's style.
    for (const mark of sets)
      if (mark.by !== last?.by) commentOn(paragraphs, carry(to, mark, 'docx.carried.type'));
  }
  addBlocks(to, lists, around);
}

function addAttribution(to: ToWord, block: AnyBlock, around: Around): void {
  const [before, after] = [propsOf(block)['attribution'], acceptedProps(block)['attribution']].map((value) =>
    typeof value === 'string' ? value : '',
  );
  const mark = marksOfKind(block, 'set').at(-1);
  to.paragraphs.push(
    ...fieldToWord(to, 'attribution', { before: before ?? '', after: after ?? '', mark }, around),
  );
}

/** The border before this block shall go: Word says that of the end of the paragraph above, past those that go themselves. */
function joinBefore(to: ToWord, marks: readonly Mark[], first: number, start: number): void {
  const join = marks.find((mark) => mark.kind === 'join');
  const above = to.paragraphs.slice(first, start).findLast((paragraph) => !to.gone.has(paragraph));
  const own = to.paragraphs[start];
  if (!join || !above || !own || to.gone.has(own) || ALONE.includes(above.props.kind)) return;
  const by = changeOf(to, join);
  above.markDel ??= by;
  // Joined paragraphs have the second one's style in Word, and the first one's on the desk.
  if (own.was || sameProps(above.props, own.props)) return;
  own.was = { props: own.props, by };
  own.props = { ...above.props };
}

function nameMoves(
  to: ToWord,
  paragraphs: readonly WordParagraph[],
  ins: Mark | undefined,
  del: Mark | undefined,
): void {
  for (const paragraph of paragraphs) {
    const before = ins?.from?.[paragraph.bid];
    if (before !== undefined) paragraph.move ??= { name: before, to: true };
    if (del && to.moves.get(paragraph.bid)?.id === del.id)
      paragraph.move ??= { name: paragraph.bid, to: false };
  }
}
