/** Where a category goes when it is moved by key or by drag. Pure. */
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

/** Null where it would fall into itself. */
export function placeByDrop(
  all: readonly Category[],
  moved: Category,
  target: Category,
  zone: DropZone,
): Place | null {
  if (lineage(all, target).includes(moved)) return null;
  if (zone === 'inside') return { parentId: target.id, before: null };
  if (zone === 'before') return { parentId: target.parentId, before: target.id };
  const next = siblingAt(all, target, 1);
  return {
    parentId: target.parentId,
    before: next?.id === moved.id ? (siblingAt(all, moved, 1)?.id ?? null) : (next?.id ?? null),
  };
}

/** The category and its ancestors, from itself up. */
function lineage(all: readonly Category[], category: Category): Category[] {
  const parent = all.find(({ id }) => id === category.parentId);
  return parent ? [category, ...lineage(all, parent)] : [category];
}

export function depthOf(all: readonly Category[], category: Category): number {
  return lineage(all, category).length - 1;
}
