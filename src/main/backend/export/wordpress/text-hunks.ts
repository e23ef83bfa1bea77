/**
 * The text of a post that was changed on both sides, as hunks: headline, standfirst, lead image, then the blocks. Each knows
 * what every choice puts in its place. Must not know fields beside the text.
 */
import type { RootChildJSON } from '../../../../shared/document/json';
import type { Decided } from '../../../../shared/document/merge/laid-over';
import { mergeWords } from '../../../../shared/document/merge/merge-words';
import { hunksBetween, type Rule, type Versions } from '../../../../shared/document/merge/three-way';
import { textBlocksOf } from '../../../../shared/document/read';
import { holdsWords, propsOf } from '../../../../shared/document/suggestions/blocks';
import type { ConflictHunk, HunkChoice } from '../../../../shared/model/delivery';
import type { Reading, ReadPart } from './readings';

export interface TextHunk {
  hunk: ConflictHunk;
  take: (choice: HunkChoice) => Decided[];
  /** What of the text on the site it is, for keeping that whole. */
  there: Decided;
}

type Parts = Versions<readonly ReadPart[]>;

/** `base` is null where it is not known what both came from. */
export function textHunks(
  { base, mine, theirs }: { base: Reading | null; mine: Reading; theirs: Reading },
  segmenter: Intl.Segmenter,
): TextHunk[] {
  const heads = (['headline', 'standfirst', 'lead'] as const).map((name): TextHunk => {
    const [was, our, other] = [base, mine, theirs].map((reading): ReadPart[] =>
      [reading?.[name] ?? []].flat(),
    );
    const parts: Parts = { base: was ?? [], mine: our ?? [], theirs: other ?? [] };
    const merges = mergedBlock(parts, segmenter);
    const rule = ruleOf(parts, merges !== null);
    return textHunk(name, parts, { rule, merged: rule === 'merged' ? merges : null, blocks: null });
  });
  return [...heads, ...bodyHunks({ base, mine, theirs }, segmenter)];
}

function bodyHunks(
  readings: { base: Reading | null; mine: Reading; theirs: Reading },
  segmenter: Intl.Segmenter,
): TextHunk[] {
  const bodyOf = (side: keyof Parts) => readings[side]?.body ?? [];
  const sidesOf = (side: keyof Parts) => bodyOf(side).map((part) => part.side);
  const partsAt = (at: Versions<readonly number[]>): Parts => {
    const of = (side: keyof Parts) => at[side].flatMap((index) => bodyOf(side)[index] ?? []);
    return { base: of('base'), mine: of('mine'), theirs: of('theirs') };
  };
  const found = hunksBetween(
    { base: sidesOf('base'), mine: sidesOf('mine'), theirs: sidesOf('theirs') },
    ({ base, mine, theirs }) =>
      mergedBlock(partsAt({ base: [base], mine: [mine], theirs: [theirs] }), segmenter) !== null,
  );
  return found.map(({ rule, ...at }) => {
    const parts = partsAt(at);
    const counted = [at.mine, at.theirs, at.base].find((indexes) => indexes.length > 0) ?? [];
    const blocks: [number, number] = [(counted[0] ?? 0) + 1, (counted.at(-1) ?? 0) + 1];
    const merged = rule === 'merged' ? mergedBlock(parts, segmenter) : null;
    return textHunk('block', parts, { rule, merged, blocks });
  });
}

/** For parts of which each version has one or none. */
function ruleOf({ base, mine, theirs }: Parts, merges: boolean): Rule | null {
  const [was, our, other] = [base, mine, theirs].map((parts) =>
    JSON.stringify(parts.map(({ node }) => node)),
  );
  if (our === other) return 'same';
  if (other === was) return 'mine';
  if (our === was) return 'theirs';
  return merges ? 'merged' : null;
}

/** Null unless each version has one block of the same form, and the changes of its words do not meet. */
function mergedBlock({ base, mine, theirs }: Parts, segmenter: Intl.Segmenter): RootChildJSON | null {
  const [was, our, other] = [base[0]?.node, mine[0]?.node, theirs[0]?.node];
  if (base.length + mine.length + theirs.length !== 3 || !was || !our || !other) return null;
  if (theirs[0]?.isForeign === true) return null;
  if (!holdsWords(was) || !holdsWords(our) || !holdsWords(other)) return null;
  if (new Set([was, our, other].map((block) => JSON.stringify(propsOf(block)))).size > 1) return null;
  const words = { base: was.children, mine: our.children, theirs: other.children };
  const children = mergeWords(words, segmenter);
  return children && { ...our, children };
}

interface Found {
  rule: Rule | null;
  merged: RootChildJSON | null;
  blocks: ConflictHunk['blocks'];
}

function textHunk(part: string, parts: Parts, { rule, merged, blocks }: Found): TextHunk {
  const { base, mine, theirs } = parts;
  const isForeign = rule !== 'same' && rule !== 'mine' && theirs.some((each) => each.isForeign);
  // A picture of theirs can be left where it is; a block of theirs cannot, since the text is sent as a whole.
  const staysThere = isForeign && part === 'lead';
  const texts = { base: wordsOf(base), mine: wordsOf(mine), theirs: wordsOf(theirs) };
  const isLook = rule !== 'same' && texts.mine === texts.theirs;
  const was = mine.flatMap(({ own }) => own?.$?.bid ?? []);
  const stays: Decided = { was, now: null };
  const nodesOf = (side: keyof Parts): RootChildJSON[] => parts[side].map(({ node }) => node);
  return {
    hunk: {
      part,
      blocks,
      ...texts,
      merged: merged && wordsIn(merged),
      same: rule === 'same',
      rule: rule === 'same' ? 'mine' : isForeign && !staysThere ? null : rule,
      options: rule === 'same' ? [] : optionsFor(part, parts, merged !== null),
      note: staysThere ? 'stays-there' : isForeign ? 'words-only' : isLook ? 'look' : null,
    },
    there: rule === 'same' ? stays : { was, now: nodesOf('theirs') },
    take: (choice) => {
      if (choice === 'mine' || (choice === 'theirs' && staysThere)) return [stays];
      if (choice === 'both') return [stays, { was: [], now: nodesOf('theirs') }];
      if (choice === 'merged') return [merged ? { was, now: [merged] } : stays];
      return [{ was, now: nodesOf(choice) }];
    },
  };
}

function optionsFor(part: string, { base, mine, theirs }: Parts, merges: boolean): HunkChoice[] {
  const isPair = part === 'block' && !merges && mine.length > 0 && theirs.length > 0;
  const isKnown = base.length > 0 && !base.some(({ isForeign }) => isForeign);
  return [
    ...(merges ? ['merged' as const] : []),
    'mine',
    'theirs',
    ...(isPair ? ['both' as const] : []),
    ...(isKnown ? ['base' as const] : []),
  ];
}

/** As people read it; null where there is nothing. */
function wordsOf(parts: readonly ReadPart[]): string | null {
  if (parts.length === 0) return null;
  return parts.map(({ own, node }) => wordsIn(own ?? node)).join('\n\n');
}

function wordsIn(block: RootChildJSON): string {
  const words = textBlocksOf({ type: 'root', children: [block] })
    .map(({ text }) => text)
    .join('\n');
  const more =
    block.type === 'figure'
      ? [block.credit, block.alt]
      : block.type === 'pull-quote'
        ? [block.attribution ?? '']
        : [];
  return [words, ...more].filter((text) => text !== '').join(' · ');
}
