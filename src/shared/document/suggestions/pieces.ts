/**
 * Inline content as one flat row: a run or line break each, with the link around it. Two neighbours in one link share
 * the very same object, so the row can be put together again as it was. Must not know what marks mean.
 */
import type { InlineJSON, LineBreakJSON, LinkJSON, TextJSON } from '../json';

export type LinkShell = Omit<LinkJSON, 'children'>;

export interface Piece {
  node: TextJSON | LineBreakJSON;
  link: LinkShell | null;
}

/** An empty link is a run without words, so that it is not lost. */
export function piecesOf(children: readonly InlineJSON[]): Piece[] {
  return children.flatMap((child): Piece[] => {
    if (child.type !== 'link') return [{ node: child, link: null }];
    const { children: inside, ...link } = child;
    if (inside.length === 0) return [{ node: { type: 'text', text: '' }, link }];
    return inside.map((node) => ({ node, link }));
  });
}

/** Runs that differ in nothing but their words become one. */
export function inlineOf(pieces: readonly Piece[]): InlineJSON[] {
  const result: InlineJSON[] = [];
  let open = null as { link: LinkShell; children: LinkJSON['children'] } | null;
  for (const { node, link } of pieces) {
    if (link === null) {
      open = null;
      addJoined(result, node);
      continue;
    }
    if (open?.link !== link) {
      open = { link, children: [] };
      result.push({ ...link, children: open.children });
    }
    addJoined(open.children, node);
  }
  return result;
}

function addJoined(row: InlineJSON[], node: TextJSON | LineBreakJSON): void {
  if (node.type === 'text' && node.text === '') return;
  const last = row.at(-1);
  if (node.type === 'text' && last?.type === 'text' && sameLook(last, node))
    row[row.length - 1] = { ...last, text: last.text + node.text };
  else row.push(node);
}

function sameLook(a: TextJSON, b: TextJSON): boolean {
  return (a.format ?? 0) === (b.format ?? 0) && (a.$ === b.$ || sameJson(a.$ ?? {}, b.$ ?? {}));
}

export const sameLink = (a: LinkShell | null, b: LinkShell | null): boolean =>
  a === b || (a !== null && b !== null && sameJson(a, b));

/** Equal whatever the order of keys. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => key in b && sameJson(a[key as keyof typeof a], b[key as keyof typeof b]))
  );
}
