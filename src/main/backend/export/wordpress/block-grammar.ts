/**
 * WordPress's block grammar: HTML with comments that say where a block begins and ends. Owns writing and reading
 * of that grammar alone; what the blocks mean is in blocks.ts and parse.ts.
 */

export type BlockAttributes = Record<string, string | number | boolean>;

/** A block as it stands in a post: pieces of HTML with inner blocks between them. Name null is HTML outside blocks. */
export interface GrammarBlock {
  name: string | null;
  attributes: Record<string, unknown>;
  content: (string | GrammarBlock)[];
}

/** `name` without "core/", as WordPress itself writes its own blocks. */
export function writeBlock(name: string, attributes: BlockAttributes, html: string): string {
  const json = Object.keys(attributes).length === 0 ? '' : `${writeAttributes(attributes)} `;
  return `<!-- wp:${name} ${json}-->\n${html}\n<!-- /wp:${name} -->`;
}

/** Nothing in the JSON may end the comment or be touched by WordPress's HTML filters. */
function writeAttributes(attributes: BlockAttributes): string {
  return JSON.stringify(attributes)
    .replaceAll('--', '\\u002d\\u002d')
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\\"', '\\u0022');
}

/** What stands between `<!--` and `-->`: a beginning with or without attributes, an end, or a block without content. */
const DELIMITER = /^\s+(\/)?wp:([a-z][a-z0-9_-]*(?:\/[a-z][a-z0-9_-]*)?)\s+(?:(\{[\s\S]*\})\s+)?(\/)?$/;

/** Every comment that is a delimiter, in order. Attributes cannot hold `-->`, so the first one ends the comment. */
function* delimitersOf(text: string): Generator<{ start: number; end: number; match: RegExpExecArray }> {
  for (let start = text.indexOf('<!--'); start >= 0;) {
    const close = text.indexOf('-->', start + 4);
    if (close < 0) return;
    const match = DELIMITER.exec(text.slice(start + 4, close));
    const end = close + 3;
    if (match) yield { start, end, match };
    start = text.indexOf('<!--', end);
  }
}

/** Never fails: an end without its beginning is passed over, a block that is not closed ends with the text. */
export function readBlocks(text: string): GrammarBlock[] {
  const root: GrammarBlock = { name: null, attributes: {}, content: [] };
  const open: GrammarBlock[] = [root];
  const innermost = (): GrammarBlock => open.at(-1) ?? root;
  let position = 0;
  for (const { start, end, match } of delimitersOf(text)) {
    const [, closing, name = '', json, selfClosing] = match;
    const html = text.slice(position, start);
    if (html !== '') innermost().content.push(html);
    position = end;
    if (closing !== undefined) {
      const depth = open.findLastIndex((block) => block.name === name);
      if (depth > 0) open.length = depth;
      continue;
    }
    const block: GrammarBlock = { name, attributes: readAttributes(json), content: [] };
    innermost().content.push(block);
    if (selfClosing === undefined) open.push(block);
  }
  const rest = text.slice(position);
  if (rest !== '') innermost().content.push(rest);
  return root.content
    .map((part) => (typeof part === 'string' ? { name: null, attributes: {}, content: [part] } : part))
    .filter((block) => block.name !== null || !isBlank(block));
}

function isBlank(block: GrammarBlock): boolean {
  return block.content.every((part) => typeof part === 'string' && part.trim() === '');
}

function readAttributes(json: string | undefined): Record<string, unknown> {
  if (json === undefined) return {};
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {}; // WordPress, too, reads a block with broken attributes as one without
  }
}
