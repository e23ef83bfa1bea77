/** What the desk draws on a page without touching it: the block with the caret, the block under the pointer, changes. */
export interface Marks {
  /** The block that holds the editor's caret. */
  caret: string | null;
  /** A click puts the caret into a block. */
  pickable: boolean;
  /** Devices that are touched show no scroll bar. */
  touch: boolean;
  /** The change that is looked at, where changes are shown. */
  change: string | null;
  colours: MarkColours;
}

/** CSS colours of two sides; the page's own light or dark decides which. */
export interface MarkColours {
  ring: string;
  inserted: string;
  deleted: string;
  format: string;
}

export function markColours(): MarkColours {
  const style = getComputedStyle(document.documentElement);
  return {
    ring: style.getPropertyValue('--ring'),
    inserted: style.getPropertyValue('--ins'),
    deleted: style.getPropertyValue('--del'),
    format: style.getPropertyValue('--fmt'),
  };
}

export function marksCss({ caret, pickable, touch, change, colours }: Marks): string {
  const { ring } = colours;
  return [
    touch ? 'html { scrollbar-width: none; }' : '',
    pickable
      ? `:where([data-bid], [data-field]) { cursor: text; }
         :where([data-bid]:hover, [data-field]:hover) { outline: 1px dashed ${ring}; outline-offset: 4px; border-radius: 1px; }`
      : '',
    changesCss(colours),
    caret === null
      ? ''
      : `[data-bid="${CSS.escape(caret)}"] { outline: 2px solid ${ring}; outline-offset: 4px; border-radius: 1px; }`,
    change === null
      ? ''
      : `[data-change-at="${CSS.escape(change)}"] { outline: 2px solid ${ring}; outline-offset: 6px; border-radius: 1px; }`,
  ].join('\n');
}

/** Never by colour alone: what came is underlined, what went is struck through, a bar stands beside the block. */
function changesCss({ inserted, deleted, format }: MarkColours): string {
  const tint = (colour: string): string => `color-mix(in srgb, ${colour} 16%, transparent)`;
  const bar = (colour: string, style: string): string =>
    `border-inline-start: 3px ${style} ${colour}; margin-inline-start: -13px; padding-inline-start: 10px;`;
  return `
    ins.change { color: inherit; background: ${tint(inserted)}; text-decoration: underline 2px ${inserted}; text-underline-offset: 0.15em; }
    del.change { color: inherit; background: ${tint(deleted)}; text-decoration: line-through 2px ${deleted}; }
    del.change + ins.change { margin-inline-start: 0.15em; }
    .change-format { background: ${tint(format)}; text-decoration: underline wavy 1px ${format}; text-underline-offset: 0.2em; }
    [data-change='added'] { ${bar(inserted, 'solid')} }
    [data-change='removed'] { ${bar(deleted, 'dashed')} }
    [data-change='changed'] { ${bar(format, 'solid')} }
    [data-change='moved'] { ${bar(format, 'double')} background: ${tint(format)}; }
    li[data-change], span[data-change] { border: 0; margin: 0; padding: 0; }`;
}
