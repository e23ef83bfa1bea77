/** A piece's text as a row of parts that are compared: each block of words, list items one by one. Pure. */
import type { CaptionJSON, InlineJSON, ListJSON, RootChildJSON, RootJSON } from '../json';
import { textOfInline } from '../read';
import type { FactName, PartKind } from './difference';
import { ownWords, type Comparable } from './pairs';

export interface Part extends Comparable {
  kind: PartKind;
  block: string | null;
  depth: number;
  inline: readonly InlineJSON[];
  facts: Partial<Record<FactName, string>>;
}

export function partsOf(root: RootJSON): Part[] {
  return root.children.flatMap(partsIn);
}

function partsIn(child: RootChildJSON): Part[] {
  const block = child.$?.bid ?? null;
  if (child.type === 'list') return itemsOf(child, block, 0);
  if (child.type === 'figure') {
    const kind = child.role === 'lead' ? 'lead' : 'figure';
    const { media, credit, alt } = child;
    const caption: CaptionJSON = child.children[0];
    return [part(kind, block, 0, block, caption.children, { picture: media ?? '', credit, alt })];
  }
  const kind = child.type === 'heading' ? child.tag : child.type;
  const attribution = child.type === 'pull-quote' ? (child.attribution ?? '') : '';
  const alignment = 'format' in child ? (child.format ?? '') : '';
  const facts = { attribution, alignment, direction: child.direction ?? '' };
  return [part(kind, block, 0, block, child.children, facts)];
}

function itemsOf(list: ListJSON, block: string | null, depth: number): Part[] {
  return list.children.flatMap((item) => {
    const words = ownWords(item);
    const lists = item.children.flatMap((child) =>
      child.type === 'list' ? itemsOf(child, block, depth + 1) : [],
    );
    if (words.length === 0 && lists.length > 0) return lists;
    const own = part(list.listType, block, depth, item.$?.bid ?? null, words, {
      direction: item.direction ?? '',
    });
    return [own, ...lists];
  });
}

/** What may become what: an image stays one, the headline and the standfirst are what they are. */
const SHAPES: Partial<Record<PartKind, string>> = {
  headline: 'headline',
  standfirst: 'standfirst',
  lead: 'figure',
  figure: 'figure',
};

function part(
  kind: PartKind,
  block: string | null,
  depth: number,
  id: string | null,
  inline: readonly InlineJSON[],
  facts: Part['facts'],
): Part {
  const shape = SHAPES[kind] ?? 'words';
  const words = textOfInline(inline);
  const text = shape === 'figure' ? `${facts.picture ?? ''} ${words}` : words;
  return { kind, block, depth, id, shape, text, inline, facts: { ...facts, kind, depth: String(depth) } };
}
