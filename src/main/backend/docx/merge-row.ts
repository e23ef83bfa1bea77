/**
 * What somebody did to the words of a block, done to the same block as it is now: word by word, what stands now keeping all
 * that is said of it. Pure.
 */
import { diffArrays } from 'diff';
import type { InlineJSON } from '../../../shared/document/json';
import { withState } from '../../../shared/document/suggestions/marks';
import {
  inlineOf,
  piecesOf,
  sameLink,
  type LinkShell,
  type Piece,
} from '../../../shared/document/suggestions/pieces';
import { withFormat } from '../../../shared/document/suggestions/settle-row';

/** A stretch of the row before, and of the row after that stands in its place. */
interface Change {
  from: number;
  to: number;
  start: number;
  end: number;
}

/** Null where both changed the same words: neither may be woven into the other's. */
export function mergeRow(
  now: readonly InlineJSON[],
  before: readonly InlineJSON[],
  after: readonly InlineJSON[],
): InlineJSON[] | null {
  const [current, old, wanted] = [now, before, after].map(lettersOf);
  if (!current || !old || !wanted) return null;
  const theirs = changesBetween(old, wanted);
  const ours = changesBetween(old, current);
  const clash = theirs.some((one) =>
    ours.some((other) => meet(one, other) && !isSame(one, wanted, other, current)),
  );
  if (clash) return null;
  const placeNow = placesAfter(ours);
  const result: (Piece | null)[] = [...current];
  const coming = new Map<number, Piece[]>();
  for (const change of theirs) {
    if (ours.some((other) => isSame(change, wanted, other, current) && meet(change, other))) continue;
    for (let place = change.from; place < change.to; place += 1) result[placeNow(place)] = null;
    coming.set(placeNow(change.from), wanted.slice(change.start, change.end));
  }
  relook(result, old, wanted, theirs, placeNow);
  const merged: Piece[] = [];
  for (let place = 0; place <= result.length; place += 1) {
    merged.push(...(coming.get(place) ?? []));
    const own = result[place];
    if (own) merged.push(own);
  }
  return inlineOf(oneShellEach(merged));
}

const letterOf = ({ node }: Piece): string => (node.type === 'text' ? node.text : '\n');

function lettersOf(row: readonly InlineJSON[]): Piece[] {
  return piecesOf(row).flatMap(({ node, link }): Piece[] =>
    node.type === 'text'
      ? Array.from(node.text, (text) => ({ node: { ...node, text }, link }))
      : [{ node, link }],
  );
}

/** Words, spaces and single signs: what a reader sees as changed. */
function tokensOf(letters: readonly Piece[]): string[] {
  const text = letters.map(letterOf).join('');
  return (
    text.match(/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|[\p{L}\p{N}\p{M}]+|[\s\S]/gu) ?? []
  );
}

function changesBetween(before: readonly Piece[], after: readonly Piece[]): Change[] {
  const changes: Change[] = [];
  let [place, other] = [0, 0];
  for (const part of diffArrays(tokensOf(before), tokensOf(after))) {
    const length = part.value.reduce((sum, token) => sum + Array.from(token).length, 0);
    if (!part.added && !part.removed) {
      place += length;
      other += length;
      continue;
    }
    const last = changes.at(-1);
    const open = last && last.to === place && last.end === other ? last : null;
    const change = open ?? { from: place, to: place, start: other, end: other };
    if (part.removed) place += length;
    else other += length;
    change.to = place;
    change.end = other;
    if (!open) changes.push(change);
  }
  return changes;
}

/** Whether both touch the same place. */
const meet = (one: Change, other: Change): boolean =>
  one.from < other.to && other.from < one.to
    ? true
    : one.from === other.from && (one.from === one.to || other.from === other.to);

const isSame = (one: Change, ones: readonly Piece[], other: Change, others: readonly Piece[]): boolean =>
  one.from === other.from &&
  one.to === other.to &&
  ones.slice(one.start, one.end).map(letterOf).join('') ===
    others.slice(other.start, other.end).map(letterOf).join('');

/** Where a letter of the row before stands now. */
function placesAfter(changes: readonly Change[]): (place: number) => number {
  return (place) => {
    let moved = 0;
    for (const { from, to, start, end } of changes) {
      if (to > place) break;
      moved += end - start - (to - from);
    }
    return place + moved;
  };
}

/** Letters that stayed and look different look so now. */
function relook(
  result: (Piece | null)[],
  old: readonly Piece[],
  wanted: readonly Piece[],
  changes: readonly Change[],
  placeNow: (place: number) => number,
): void {
  const placeAfter = placesAfter(changes);
  old.forEach((before, place) => {
    const gone = changes.some(({ from, to }) => from <= place && place < to);
    const after = gone ? undefined : wanted[placeAfter(place)];
    const current = result[placeNow(place)];
    if (!after || !current || letterOf(current) !== letterOf(before)) return;
    result[placeNow(place)] = looksLike(current, before, after);
  });
}

function looksLike(current: Piece, before: Piece, after: Piece): Piece {
  let { node, link } = current;
  if (node.type === 'text' && before.node.type === 'text' && after.node.type === 'text')
    if ((before.node.format ?? 0) !== (after.node.format ?? 0))
      node = withFormat(node, after.node.format ?? 0);
  const lang = after.node.$?.lang;
  if (before.node.$?.lang !== lang) node = withState(node, { lang });
  if (!sameLink(before.link, after.link)) link = after.link;
  return { node, link };
}

/** Neighbours in equal links are in one. */
function oneShellEach(pieces: readonly Piece[]): Piece[] {
  let last: LinkShell | null = null;
  return pieces.map(({ node, link }) => {
    last = link !== null && sameLink(last, link) ? last : link;
    return { node, link: last };
  });
}
