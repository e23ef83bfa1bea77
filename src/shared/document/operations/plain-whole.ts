/** The whole text at once, touching nothing that stays as it is. */
import { $getRoot } from 'lexical';
import { canonicalRoot } from '../canonical';
import type { RootJSON } from '../json';
import { $patchBlocks, $serialized } from '../suggestions/patch';

export function takeText(root: RootJSON): void {
  const before = canonicalRoot({ type: 'root', children: $getRoot().getChildren().map($serialized) });
  $patchBlocks($getRoot(), before.children, canonicalRoot(root).children);
}
