/** Where a category stands in the tree, and where it goes when it is moved by key or by drag. Pure. */
import type { Category } from '../../../../shared/model/desk';

export interface Place {
  parentId: string | null;
  /** The sibling it goes before; null is the end. */
  before: string | null;
}

const childrenOf = (all: readonly Category[], parentId: string | null): Category[] =>
  all.filter((category) => category.parentId === parentId);

function siblingAt(all: readonly Category[], category: Category, step: number): Category | undefined {
  const siblings = childrenOf(all, category.parentId);
  return siblings[siblings.indexOf(category) + step];
}

/** Alt and an arrow: up and down among its siblings, right into the one above, left out beside its parent. */
export function placeByKey(all: readonly Category[], category: Category, key: string): Place | null {
  const { parentId } = category;
  const above = siblingAt(all, category, -1);
  switch (key) {
    case 'ArrowUp':
      return above ? { parentId, before: above.id } : null;
    case 'ArrowDown':
      return siblingAt(all, category, 1)
        ? { parentId, before: siblingAt(all, category, 2)?.id ?? null }
        : null;
    case 'ArrowRight':
      return above ? { parentId: above.id, before: null } : null;
    case 'ArrowLeft': {
      const parent = all.find((candidate) => candidate.id === parentId);
      return parent ? { parentId: parent.parentId, before: siblingAt(all, parent, 1)?.id ?? null } : null;
    }
    default:
      return null;
  }
}

export type DropZone = 'before' | 'inside' | 'after';

/** The upper and lower quarters of a row are its borders; between them one drops into it. */
export function dropZone(offset: number, height: number): DropZone {
  if (offset < height / 4) return 'before';
  return offset > (height * 3) / 4 ? 'after' : 'inside';
}

/** Null where it would fall into itself or stay where it is. */
export function placeByDrop(
  all: readonly Category[],
  moved: Category,
  target: Category,
  zone: DropZone,
): Place | null {
  if (lineage(all, target).includes(moved)) return null;
  if (zone === 'inside')
    return childrenOf(all, target.id).at(-1) === moved ? null : { parentId: target.id, before: null };
  // Below a row that has rows of its own below it, the line drawn there is above the first of those.
  const first = childrenOf(all, target.id)[0];
  const { parentId, next } =
    zone === 'before'
      ? { parentId: target.parentId, next: target }
      : first
        ? { parentId: target.id, next: first }
        : { parentId: target.parentId, next: siblingAt(all, target, 1) };
  const stays = next === moved || (moved.parentId === parentId && siblingAt(all, moved, 1) === next);
  return stays ? null : { parentId, before: next?.id ?? null };
}

/** The category and its ancestors, from itself up. */
function lineage(all: readonly Category[], category: Category): Category[] {
  const parent = all.find(({ id }) => id === category.parentId);
  return parent ? [category, ...lineage(all, parent)] : [category];
}

export function depthOf(all: readonly Category[], category: Category): number {
  return lineage(all, category).length - 1;
}

/** "Environment › Energy". */
export function pathOf(all: readonly Category[], category: Category): string {
  return lineage(all, category)
    .map(({ name }) => name)
    .reverse()
    .join(' › ');
}

/** The last row of a category with all that is below it: a new one of its own comes after that. */
export function lastRowOf(all: readonly Category[], id: string): string {
  const last = childrenOf(all, id).at(-1);
  return last ? lastRowOf(all, last.id) : id;
}
