/** Taking decisions on a piece's suggestions, all or some, on canonical JSON. Pure; must not know who may decide. */
import { canonicalRoot } from '../canonical';
import { withoutNotes } from '../comments/notes';
import type { FigureJSON, RootChildJSON, RootJSON } from '../json';
import { bidsIn, rootWith, withOwnIds, type AnyBlock } from './blocks';
import { withoutDoubles } from './doubles';
import { marksOf } from './marks';
import { settleBlocks } from './settle';
import type { Choice } from './settle-row';

/** The piece as it was before anything was suggested. */
export function rejectAll(root: RootJSON): RootJSON {
  return settleRoot(root, () => 'reject');
}

/**
 * The words that go out, whether to a check, a page or an index: nothing that is only suggested is said in the piece's
 * name, and nothing of what is commented. The one way from a piece's text to its publication.
 */
export const publishedRoot = (root: RootJSON): RootJSON => withoutNotes(rejectAll(root));

/** The piece as it will be if everything suggested is taken. */
export function acceptAll(root: RootJSON): RootJSON {
  return settleRoot(root, () => 'accept');
}

/** The piece with these suggestions decided and all others as they are. Ids that are not in it do nothing. */
export function decide(root: RootJSON, ids: Iterable<string>, verdict: 'accept' | 'reject'): RootJSON {
  const chosen = ids instanceof Set ? ids : new Set(ids);
  return settleRoot(root, (mark) => (chosen.has(mark.id) ? verdict : 'keep'));
}

/**
 * One block of the piece with these suggestions decided in it. Null where that changes more than this block: blocks come,
 * go, move or are joined, or there may be two lead images. Then only `decide` on the whole piece is right.
 */
export function decideAlone(
  block: RootChildJSON,
  ids: ReadonlySet<string>,
  verdict: 'accept' | 'reject',
): RootChildJSON | null {
  if (block.type === 'figure' || marksOf(block).some(({ kind }) => kind === 'join')) return null;
  const settled = decide(rootWith([block]), ids, verdict).children;
  const [decided] = settled;
  return decided && settled.flatMap(bidsIn).join(' ') === bidsIn(block).join(' ') ? decided : null;
}

const MARKED = /"(?:ins|del|fmt|link|lang|split|set|join):([A-Za-z0-9]+)":\{/;

export function hasSuggestions(root: RootJSON): boolean {
  return MARKED.test(JSON.stringify(root));
}

/** The ids of all suggestions in the text: quicker than listing them, and without what they say. */
export function suggestionIds(root: RootJSON): Set<string> {
  return new Set([...JSON.stringify(root).matchAll(new RegExp(MARKED, 'g'))].map(([, id = '']) => id));
}

function settleRoot(root: RootJSON, choose: Choice): RootJSON {
  if (!hasSuggestions(root)) return root;
  return canonicalRoot(rootWith(tidy(settleBlocks(withoutDoubles(root, choose).children, choose))));
}

/** What decisions that do not go together may leave: two lead images, or two blocks with one id. The last lead wins. */
function tidy(blocks: AnyBlock[]): AnyBlock[] {
  return withOwnIds(oneLead(blocks as RootChildJSON[]), new Set(), () => undefined);
}

/** A lead image that is no mere suggestion, whatever is suggested about it. */
const isLead = (block: RootChildJSON): block is FigureJSON =>
  block.type === 'figure' && block.role === 'lead' && !isSuggested(block);

const isSuggested = (block: RootChildJSON): boolean => marksOf(block).some((mark) => mark.kind === 'ins');

const isThird = (blocks: readonly RootChildJSON[], lead: RootChildJSON): boolean =>
  blocks.slice(0, blocks.indexOf(lead)).filter((block) => !isSuggested(block)).length === 2;

function oneLead(blocks: RootChildJSON[]): RootChildJSON[] {
  const leads = blocks.filter(isLead);
  const lead = leads.findLast((block) => marksOf(block).length === 0) ?? leads.at(-1);
  if (!lead || (leads.length === 1 && isThird(blocks, lead))) return blocks;
  const rest = blocks
    .filter((block) => block !== lead)
    .map((block) => (isLead(block) ? { ...block, role: 'inline' as const } : block));
  return [...rest.slice(0, 2), lead, ...rest.slice(2)];
}
