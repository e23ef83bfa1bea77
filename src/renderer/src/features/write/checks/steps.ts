/** Going from finding to finding: those in the text as they stand there, those about fields after them. Pure. */
import type { Finding } from '../../../../../shared/model/checks';
import type { TextPlace } from '../../../editor/caret';

/** The place of each block in reading order, by its id. */
export type BlockOrder = ReadonlyMap<string, number>;

/** The finding before or after the one with this key; without one, before or after the caret. Goes round at the ends. */
export function nextFinding(
  findings: readonly Finding[],
  blocks: BlockOrder,
  from: { key: string | null; caret: TextPlace | null },
  direction: 1 | -1,
): Finding | null {
  const ordered = [...findings].sort((a, b) => compare(spotOf(a, blocks), spotOf(b, blocks)));
  const count = ordered.length;
  const current = ordered.findIndex(({ key }) => key === from.key);
  if (current >= 0) return ordered[(current + direction + count) % count] ?? null;
  const caret = from.caret ? spotAt(from.caret.bid, from.caret.offset, blocks) : START;
  const found = ordered.findIndex((finding) => compare(spotOf(finding, blocks), caret) >= 0);
  if (direction > 0) return ordered[Math.max(found, 0)] ?? null;
  return ordered[(found <= 0 ? count : found) - 1] ?? null;
}

/** The finding whose words hold this place. */
export function findingAt(findings: readonly Finding[], { bid, offset }: TextPlace): Finding | null {
  const isThere = ({ target }: Finding): boolean =>
    target.kind === 'text' && target.bid === bid && target.start <= offset && offset <= target.end;
  return findings.find(isThere) ?? null;
}

type Spot = readonly [block: number, offset: number];
const START: Spot = [-1, 0];

const spotAt = (bid: string, offset: number, blocks: BlockOrder): Spot => [
  blocks.get(bid) ?? blocks.size,
  offset,
];

const spotOf = ({ target }: Finding, blocks: BlockOrder): Spot =>
  target.kind === 'text' ? spotAt(target.bid, target.start, blocks) : [blocks.size + 1, 0];

const compare = (a: Spot, b: Spot): number => a[0] - b[0] || a[1] - b[1];
