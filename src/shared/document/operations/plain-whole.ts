/** The whole text at once, touching nothing that stays as it is. */
import { $getRoot } from 'lexical';
import { canonicalRoot } from '../canonical';
import type { RootJSON } from '../json';
import { bidsOf } from '../schema';
import { $patchBlocks, $serialized } from '../suggestions/patch';

export function takeText(root: RootJSON): void {
  const before = canonicalRoot({ type: 'root', children: $getRoot().getChildren().map($serialized) });
  $patchBlocks($getRoot(), before.children, canonicalRoot(withEnd(root, before)).children);
}

/** A piece ends with words: every editor sees to that (shape.ts). The paragraph at the end stays for them, without its own. */
function withEnd(root: RootJSON, before: RootJSON): RootJSON {
  const last = root.children.at(-1);
  const end = before.children.at(-1);
  if (last && !['headline', 'standfirst', 'figure'].includes(last.type)) return root;
  const bid = end?.type === 'paragraph' ? end.$?.bid : undefined;
  if (bid === undefined || bidsOf(root).includes(bid)) return root;
  return { ...root, children: [...root.children, { type: 'paragraph', $: { bid }, children: [] }] };
}
