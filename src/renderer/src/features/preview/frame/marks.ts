/** What the desk draws on a page without touching it: the block with the caret, the block under the pointer. */
export interface Marks {
  /** The block that holds the editor's caret. */
  caret: string | null;
  /** A click puts the caret into a block. */
  pickable: boolean;
  /** Devices that are touched show no scroll bar. */
  touch: boolean;
  /** A CSS colour; the page's own light or dark decides which of two. */
  ring: string;
}

export function marksCss({ caret, pickable, touch, ring }: Marks): string {
  return [
    touch ? 'html { scrollbar-width: none; }' : '',
    pickable
      ? `:where([data-bid]) { cursor: text; }
         :where([data-bid]:hover) { outline: 1px dashed ${ring}; outline-offset: 4px; border-radius: 1px; }`
      : '',
    caret === null
      ? ''
      : `[data-bid="${CSS.escape(caret)}"] { outline: 2px solid ${ring}; outline-offset: 4px; border-radius: 1px; }`,
  ].join('\n');
}
