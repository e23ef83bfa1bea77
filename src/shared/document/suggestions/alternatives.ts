/**
 * Where people who worked apart rewrote the same words: their readings side by side, each whole and in its author's
 * name. A merge keeps the marks of both; nobody's words are woven into another's. Pure.
 */
import type { RootJSON } from '../json';
import { agreedOf, type Agreed } from './agreed';
import { marksWithin } from './author';
import { childBlocks, holdsWords, type AnyBlock } from './blocks';
import { decide } from './decide';
import { textIn } from './list';
import { marksOf, validMarksOf, type Mark } from './marks';
import { inlineOf, piecesOf, sameJson, type Piece } from './pieces';
import { settleBlocks } from './settle';
import { settleRow } from './settle-row';

export interface Reading {
  by: string;
  /** Who else proposes the very same. */
  also: string[];
  text: string;
  /** Its suggestions. */
  ids: string[];
  /** Those of the others, who need not be asked when this reading is taken. */
  same: string[];
}

export interface Alternatives {
  /** The block beside which they are shown. */
  bid: string;
  /** As it was. */
  text: string;
  readings: Reading[];
}

type Single = Pick<Reading, 'by' | 'text' | 'ids'>;
/** One reading a person. */
type Disputed = Omit<Alternatives, 'readings'> & { readings: Single[] };

export interface Choices {
  alternatives: Alternatives[];
  /** What several people propose alike, and nobody otherwise. */
  agreed: Agreed[];
}

export function choicesOf(root: RootJSON): Choices {
  const agreed = agreedOf(root);
  const alternatives = [...root.children.flatMap(inBlock), ...ofMoves(root)]
    .map((each) => ({ ...each, readings: gathered(each.readings, agreed) }))
    .filter(({ readings }) => readings.length > 1);
  const disputed = new Set(alternatives.flatMap(({ readings }) => readings.flatMap(idsOf)));
  return { alternatives, agreed: agreed.filter(({ ids }) => !ids.some((id) => disputed.has(id))) };
}

export const alternativesOf = (root: RootJSON): Alternatives[] => choicesOf(root).alternatives;

/** What is agreed as a choice that is none: one reading of which the first stands for all. */
export const asReadings = ({ ids }: Agreed): { readings: Pick<Reading, 'ids' | 'same'>[] } => ({
  readings: [{ ids: ids.slice(0, 1), same: ids.slice(1) }],
});

export const idsOf = ({ ids, same }: Pick<Reading, 'ids' | 'same'>): string[] => [...ids, ...same];

/** Readings that say the same are one, in the names of all who have it. */
function gathered(readings: readonly Single[], agreed: readonly Agreed[]): Reading[] {
  const first = new Map(agreed.flatMap(({ ids }) => ids.map((id) => [id, ids[0] ?? id] as const)));
  const byWhat = Map.groupBy(readings, ({ ids }) =>
    ids
      .map((id) => first.get(id) ?? id)
      .sort()
      .join(' '),
  );
  return [...byWhat.values()].flatMap(([one, ...others]) =>
    one ? [{ ...one, also: others.map(({ by }) => by), same: others.flatMap(({ ids }) => ids) }] : [],
  );
}

/** Takes one reading and refuses the others. */
export function choose(root: RootJSON, alternatives: Alternatives, by: string): RootJSON {
  const chosen = new Set(
    alternatives.readings.filter((reading) => reading.by === by).flatMap(({ ids }) => ids),
  );
  const others = alternatives.readings.flatMap(idsOf).filter((id) => !chosen.has(id));
  return decide(decide(root, others, 'reject'), chosen, 'accept');
}

export interface Takable {
  taken: string[];
  refused: string[];
  /** How many choices stay for a person to make. */
  left: number;
}

/** What can be taken of these: of several readings one alone, and then the others are refused; never two. */
export function takable(
  alternatives: readonly { readings: readonly Pick<Reading, 'ids' | 'same'>[] }[],
  ids: readonly string[],
): Takable {
  const wanted = new Set(ids);
  const taken = new Set(ids);
  const refused = new Set<string>();
  let left = 0;
  for (const { readings } of alternatives) {
    const [one, ...more] = readings.filter((reading) => idsOf(reading).some((id) => wanted.has(id)));
    if (!one) continue;
    if (more.length > 0) {
      left += 1;
      for (const id of readings.flatMap(idsOf)) taken.delete(id);
    } else {
      // Who wants one of the same has the first of them.
      if (one.same.some((id) => wanted.has(id))) for (const id of one.ids) taken.add(id);
      for (const id of readings.flatMap((each) => (each === one ? each.same : idsOf(each)))) refused.add(id);
    }
  }
  return { taken: [...taken].filter((id) => !refused.has(id)), refused: [...refused], left };
}

function inBlock(block: AnyBlock): Disputed[] {
  const whole = ofBlock(block);
  if (whole) return [whole];
  const inside = childBlocks(block);
  if (inside) return inside.flatMap(inBlock);
  if (!holdsWords(block)) return [];
  return stretchesIn(piecesOf(block.children))
    .filter(isDisputed)
    .map((pieces) => ({ bid: block.$?.bid ?? '', ...readingsOf(pieces) }));
}

/** One wants the block gone and another edits it, or both want it to be something else. */
function ofBlock(block: AnyBlock): Disputed | null {
  const own = marksOf(block);
  const within = marksWithin(block);
  const gone = own.find((mark) => mark.kind === 'del' && mark.over === undefined);
  const isContradicted = gone && within.some((mark) => mark.by !== gone.by && isApart(mark, gone));
  const sets = own.filter((mark) => mark.kind === 'set');
  const isDisputed = sets.some((one) => sets.some((other) => one.by < other.by && collide(one, other)));
  if (!isContradicted && !isDisputed) return null;
  const marks = isContradicted ? within : sets;
  const text = textIn({
    type: 'list',
    listType: 'bullet',
    children: settleBlocks([block], () => 'reject'),
  } as AnyBlock);
  return {
    bid: block.$?.bid ?? '',
    text,
    readings: authorsOf(marks).map((by) => {
      const settled = settleBlocks([block], (mark) => (mark.by === by ? 'accept' : 'reject'));
      return { by, text: settled.map(textIn).join('\n'), ids: idsBy(marks, by) };
    }),
  };
}

/** Whether neither was set in sight of the other: what is removed together is no contradiction. */
const isApart = (mark: Mark, gone: Mark): boolean => mark.kind !== 'del' || mark.id !== gone.id;

function collide(one: Mark, other: Mark): boolean {
  const [a, b] = [one.props ?? {}, other.props ?? {}];
  return (
    (one.n ?? 0) === (other.n ?? 0) && Object.keys(a).some((key) => key in b && !sameJson(a[key], b[key]))
  );
}

/** Neighbouring pieces that all have marks. */
function stretchesIn(pieces: readonly Piece[]): Piece[][] {
  const stretches: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.node.$ && validMarksOf(piece.node).length > 0) stretches.at(-1)?.push(piece);
    else stretches.push([]);
  }
  return stretches.filter((stretch) => stretch.length > 0);
}

/** Both took away the same word, or gave one word different links, or one wrote in the midst of what another took away. */
function isDisputed(pieces: readonly Piece[]): boolean {
  return pieces.some(({ node }, index) => {
    const marks = validMarksOf(node);
    const [deleters, linkers] = (['del', 'link'] as const).map((kind) =>
      marks.filter((mark) => mark.kind === kind && (mark.n ?? 0) === 0),
    );
    if (authorsOf(deleters ?? []).length > 1 || authorsOf(linkers ?? []).length > 1) return true;
    const writer = marks.find((mark) => mark.kind === 'ins' || mark.kind === 'split')?.by;
    if (writer === undefined) return false;
    const takers = (beside: Piece | undefined): string[] =>
      beside
        ? authorsOf(
            validMarksOf(beside.node).filter(
              (mark) => mark.kind === 'del' && mark.over === undefined && (mark.n ?? 0) === 0,
            ),
          )
        : [];
    const before = takers(pieces.slice(0, index).findLast((piece) => !isWritten(piece)));
    const after = takers(pieces.slice(index + 1).find((piece) => !isWritten(piece)));
    return before.some((by) => by !== writer && after.includes(by));
  });
}

const isWritten = ({ node }: Piece): boolean =>
  marksOf(node).some((mark) => mark.kind === 'ins' || mark.kind === 'split');

function readingsOf(pieces: readonly Piece[]): Pick<Disputed, 'text' | 'readings'> {
  const marks = pieces.flatMap(({ node }) => validMarksOf(node));
  const row = inlineOf(pieces);
  const read = (by: string | null): string =>
    settleRow(row, (mark) => (mark.by === by ? 'accept' : 'reject'))
      .map((part) => part.pieces.map(({ node }) => (node.type === 'text' ? node.text : '\n')).join(''))
      .join('\n\n');
  return {
    text: read(null),
    readings: authorsOf(marks).map((by) => ({ by, text: read(by), ids: idsBy(marks, by) })),
  };
}

/** One block moved to two places. */
function ofMoves(root: RootJSON): Disputed[] {
  const moves = new Map<string, { block: AnyBlock; mark: Mark }[]>();
  for (const block of root.children)
    for (const mark of marksOf(block)) {
      const bid = mark.kind === 'ins' ? mark.from?.[block.$?.bid ?? ''] : undefined;
      if (bid !== undefined) moves.set(bid, [...(moves.get(bid) ?? []), { block, mark }]);
    }
  return [...moves]
    .filter(([, places]) => authorsOf(places.map(({ mark }) => mark)).length > 1)
    .map(([bid, places]) => ({
      bid,
      text: textIn(places[0]?.block ?? { type: 'paragraph', children: [] }),
      readings: places.map(({ block, mark }) => ({ by: mark.by, text: textIn(block), ids: [mark.id] })),
    }));
}

const authorsOf = (marks: readonly Mark[]): string[] => [...new Set(marks.map((mark) => mark.by))].sort();
const idsBy = (marks: readonly Mark[], by: string): string[] => [
  ...new Set(marks.filter((mark) => mark.by === by).map((mark) => mark.id)),
];
