/**
 * Inline content → Markdown that a CommonMark reader understands as it was meant. Marks use Markdown's own signs only
 * where the rules for emphasis surely read them so, and HTML elsewhere. Must not know blocks beyond where lines begin.
 */
import type { FormatName, InlineJSON } from '../../../shared/document/json';
import type { RenderContext } from '../render/context';
import { attributes, element, escapeHtml } from '../render/escape';
import { inlineTree, type InlineTree, type Mark } from '../render/inline-tree';
import { languageAttributes } from '../render/language';

export interface MarkdownPlace {
  context: RenderContext;
  /** A heading and a table cell are one line: breaks in them must be HTML. */
  singleLine?: boolean;
}

const SIGNS: Partial<Record<FormatName, string>> = { bold: '**', italic: '*' };
const TAGS: Record<FormatName, string> = {
  bold: 'strong',
  italic: 'em',
  strikethrough: 's',
  underline: 'u',
  subscript: 'sub',
  superscript: 'sup',
};
const PUNCTUATION = /[\p{P}\p{S}]/u;
/** Stands for the sign of an outer mark that touches: next to it no sign of one's own can be read. */
const TOUCHING = '*';

export function markdownInline(children: readonly InlineJSON[], place: MarkdownPlace): string {
  const tree = inlineTree(children, (url) =>
    place.context.warn({ message: 'preview.warning.link-refused', params: { url } }),
  );
  const markdown = siblings(trimBreaks(tree), place, '', '', true).trim();
  return markdown
    .split('\n')
    .map((line) => escapeLineStart(line.trimStart()))
    .join('\n');
}

/** `before` and `after` are the characters around these siblings; `outermost` says that no mark is around them. */
function siblings(
  trees: readonly InlineTree[],
  place: MarkdownPlace,
  before: string,
  after: string,
  outermost: boolean,
): string {
  let markdown = '';
  trees.forEach((tree, index) => {
    const next = trees[index + 1];
    markdown += one(tree, place, markdown.at(-1) ?? before, next ? firstCharacter(next) : after, outermost);
  });
  return markdown;
}

function one(
  tree: InlineTree,
  place: MarkdownPlace,
  before: string,
  after: string,
  outermost: boolean,
): string {
  switch (tree.kind) {
    case 'text':
      // A "!" before a link would make it an image.
      return escapeMarkdown(tree.text).replace(/!$/, after === '[' ? '\\!' : '!');
    case 'break':
      return outermost && place.singleLine !== true ? '\\\n' : '<br>';
    case 'link':
      return `[${siblings(tree.children, place, '[', ']', false)}](${destination(tree.url)}${titleOf(tree.link.title)})`;
    case 'mark':
      return marked(tree.mark, tree.children, place, before, after);
    case 'unknown':
      place.context.warn({ message: 'preview.warning.unknown-node', params: { type: tree.type } });
      return escapeMarkdown(`[${place.context.say('preview.unknown-node', { type: tree.type })}]`);
  }
}

function marked(
  mark: Mark,
  children: readonly InlineTree[],
  place: MarkdownPlace,
  before: string,
  after: string,
): string {
  if (mark.kind === 'language') {
    const language = attributes(languageAttributes(mark.tag, place.context.language));
    if (language === '') return siblings(children, place, before, after, false);
    return `<span${language}>${siblings(children, place, '>', '<', false)}</span>`;
  }
  // Files show no changes: the words are what they hold.
  if (mark.kind === 'change') return siblings(children, place, before, after, false);
  const [only] = children;
  const inner = children.length === 1 && only?.kind === 'mark' && only.mark.kind === 'format' ? only : null;
  const both =
    inner !== null && mark.name === 'bold' && inner.mark.kind === 'format' && inner.mark.name === 'italic';
  const sign = both ? '***' : SIGNS[mark.name];
  const content = siblings(both ? inner.children : children, place, TOUCHING, TOUCHING, false);
  // Signs must touch words, so white space at either end goes outside.
  const [, lead = '', core = '', trail = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(content) ?? [];
  if (core === '') return content;
  const starts = isSure(lead === '' ? before : ' ', core.at(0));
  const ends = isSure(trail === '' ? after : ' ', core.at(-1));
  if (sign !== undefined && starts && ends) {
    return lead + sign + core + sign + trail;
  }
  return element(TAGS[mark.name], {}, both ? element('em', {}, content) : content);
}

/**
 * Whether a sign between these two can be read in one way only: at an end or beside white space, or with punctuation
 * outside and a letter inside. Anything else could open as well as close, or do neither.
 */
function isSure(outside: string, inside = ''): boolean {
  if (outside === TOUCHING) return false;
  if (outside === '' || /\s/.test(outside)) return true;
  return PUNCTUATION.test(outside) && !PUNCTUATION.test(inside);
}

function firstCharacter(tree: InlineTree): string {
  if (tree.kind === 'text') return tree.text.at(0) ?? '';
  if (tree.kind === 'mark') return TOUCHING;
  return tree.kind === 'break' ? ' ' : '[';
}

/** Breaks at the ends of a block show nothing, and Markdown cannot write them. */
function trimBreaks(trees: readonly InlineTree[]): InlineTree[] {
  const start = trees.findIndex((tree) => tree.kind !== 'break');
  const end = trees.findLastIndex((tree) => tree.kind !== 'break');
  return start === -1 ? [] : trees.slice(start, end + 1);
}

/** Everything that Markdown, or its widespread extensions, would read as more than text. */
export function escapeMarkdown(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\S\n]*\n\s*/g, ' ')
    .replace(/[\\`*[\]<>~|&]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/(?<=^|\s)#/g, '\\#')
    .replace(/(https?|ftp):\/\//gi, '$1\\://')
    .replace(/www\./gi, (www) => `${www.slice(0, -1)}\\.`)
    .replace(/(?<=[\p{L}\p{N}._%+-])@(?=[\p{L}\p{N}])/gu, '\\@');
}

function escapeLineStart(line: string): string {
  return line.replace(/^(?:[-+=])/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

function destination(url: string): string {
  const plain = url.replace(
    /[\s<>\\()]/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
  return escapeHtmlEntities(plain);
}

/** "&copy;" in an address would be read as ©. */
function escapeHtmlEntities(url: string): string {
  return url.replace(/&(?=#?\w+;)/g, '&amp;');
}

function titleOf(title: string | undefined): string {
  if (title === undefined || title === '') return '';
  return ` "${escapeHtml(title.replace(/\s+/g, ' ')).replace(/\\/g, '\\\\')}"`;
}
