/** Two or three readings of one post laid side by side, part by part: which parts differ, and how their words do. Pure. */
import { diffWordsWithSpace } from 'diff';
import type { DeliveryConflict } from '../../../../shared/model/delivery';
import {
  bodyOf,
  headlineOf,
  leadOf,
  standfirstOf,
  textBlocksOf,
  textOfInline,
} from '../../../../shared/document/read';
import type { RootJSON } from '../../../../shared/document/json';

export interface PartRow {
  /** "headline", "standfirst", "lead", or the body block's number from 1, or a note's kind. */
  part: string;
  base: string | null;
  mine: string | null;
  theirs: string | null;
}

export interface Stretch {
  text: string;
  kind: 'same' | 'added' | 'removed';
}

/** With less than this share in common a part was written anew: words woven together would only confuse. */
const REWRITTEN = 0.35;

type Reading = DeliveryConflict['mine'];

/** Rows in reading order. Blocks are matched by their words first, so that one inserted paragraph shifts nothing. */
export function conflictRows({ base, mine, theirs }: DeliveryConflict): PartRow[] {
  const rows: PartRow[] = [];
  const add = (part: string, read: (reading: Reading) => string): void => {
    rows.push({ part, base: base && read(base), mine: read(mine), theirs: read(theirs) });
  };
  add('headline', ({ root }) => textOfInline(headlineOf(root).children));
  add('standfirst', ({ root }) => textOfInline(standfirstOf(root).children));
  add('lead', ({ root }) => leadText(root));
  rows.push(...bodyRows(base && blocksOf(base.root), blocksOf(mine.root), blocksOf(theirs.root)));
  for (const kind of new Set([...mine.notes, ...theirs.notes].map((note) => note.kind)))
    add(kind, ({ notes }) =>
      notes
        .filter((note) => note.kind === kind)
        .map((note) => note.text)
        .join('\n'),
    );
  return rows;
}

export function differs({ mine, theirs }: PartRow): boolean {
  return mine !== theirs;
}

/** How `text` came out of `from`: only what a reader of `text` sees, with what went missing struck. */
export function stretches(from: string | null, text: string | null): Stretch[] {
  if (text === null) return [];
  if (from === null) return [{ text, kind: 'same' }];
  const found = diffWordsWithSpace(from, text).map(({ value, added, removed }) => ({
    text: value,
    kind: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
  }));
  const same = found.reduce(
    (sum, stretch) => sum + (stretch.kind === 'same' ? stretch.text.trim().length : 0),
    0,
  );
  if (same >= Math.max(from.length, text.length) * REWRITTEN) return found;
  return [
    { text: from, kind: 'removed' },
    { text, kind: 'added' },
  ];
}

function blocksOf(root: RootJSON): string[] {
  return bodyOf(root).map((block) =>
    textBlocksOf({ type: 'root', children: [block] })
      .map(({ text }) => text)
      .join('\n'),
  );
}

function leadText(root: RootJSON): string {
  const lead = leadOf(root);
  return lead
    ? [textOfInline(lead.children[0].children), lead.credit, lead.alt]
        .filter((part) => part !== '')
        .join(' · ')
    : '';
}

function bodyRows(base: string[] | null, mine: string[], theirs: string[]): PartRow[] {
  const rows: PartRow[] = [];
  for (const [left, right] of aligned(mine, theirs)) {
    const origin = base?.find((block) => block === left || block === right) ?? base?.[rows.length] ?? null;
    rows.push({ part: String(rows.length + 1), base: origin, mine: left, theirs: right });
  }
  return rows;
}

/** Longest common run of equal blocks; between two of them, blocks pair up in order and the rest stands alone. */
function aligned(left: readonly string[], right: readonly string[]): [string | null, string | null][] {
  const lengths = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row) row[j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const pairs: [string | null, string | null][] = [];
  let onlyLeft: string[] = [];
  let onlyRight: string[] = [];
  const flush = (): void => {
    for (let k = 0; k < Math.max(onlyLeft.length, onlyRight.length); k++)
      pairs.push([onlyLeft[k] ?? null, onlyRight[k] ?? null]);
    onlyLeft = [];
    onlyRight = [];
  };
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    const a = left[i];
    const b = right[j];
    if (a !== undefined && a === b) {
      flush();
      pairs.push([a, b]);
      i++;
      j++;
    } else if (b === undefined || (a !== undefined && at(i + 1, j) >= at(i, j + 1))) {
      if (a !== undefined) onlyLeft.push(a);
      i++;
    } else {
      onlyRight.push(b);
      j++;
    }
  }
  flush();
  return pairs;
}
