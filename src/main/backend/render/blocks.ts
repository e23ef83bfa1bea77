/**
 * Blocks → HTML, the one rendering that preview, HTML export and CMS content share. Must not know themes: it
 * gives elements and class names, and of styles only how lines are aligned, which feeds and mails need without a theme.
 */
import type { BlockJSON, InlineJSON, ListJSON } from '../../../shared/document/json';
import { textOfInline } from '../../../shared/document/read';
import { blockAttributes } from './attributes';
import type { RenderContext } from './context';
import { element, escapeHtml } from './escape';
import { renderFigure } from './figure';
import { renderInline } from './inline';
import { listEntries } from './lists';
import { renderBlock, type BlockTable } from './table';

export const htmlBlocks: BlockTable<RenderContext> = {
  paragraph: (node, context) =>
    element('p', blockAttributes(node, context), renderInline(node.children, context)),
  heading: (node, context) =>
    element(node.tag, blockAttributes(node, context), renderInline(node.children, context)),
  quote: (node, context) =>
    element('blockquote', blockAttributes(node, context), quoted(node.children, context)),
  'pull-quote': (node, context) => {
    const attribution = node.attribution?.trim() ?? '';
    return element(
      'figure',
      { class: 'pull-quote', ...blockAttributes(node, context) },
      element('blockquote', {}, quoted(node.children, context)) +
        (attribution === '' ? '' : element('figcaption', {}, escapeHtml(attribution))),
    );
  },
  list: renderList,
  figure: renderFigure,
  unknown: (node, context) => {
    const { type } = node;
    context.warn({ message: 'preview.warning.unknown-node', params: { type } });
    const label = element('p', {}, escapeHtml(context.say('preview.unknown-node', { type })));
    const words = wordsIn(node).trim();
    return element(
      'div',
      { class: 'unknown-node' },
      label + (words === '' ? '' : element('p', {}, escapeHtml(words))),
    );
  },
};

/** Blocks that hold nothing are left out: an empty paragraph is a slip of the editor's, not a part of the page. */
export function renderBlocks(blocks: readonly BlockJSON[], context: RenderContext): string {
  return renderEachBlock(blocks, context)
    .map(({ html }) => html)
    .join('\n');
}

/** The same one by one, for pages that put something between two of them. */
export function renderEachBlock(
  blocks: readonly BlockJSON[],
  context: RenderContext,
): { node: BlockJSON; html: string }[] {
  return blocks
    .filter((node) => !isEmpty(node))
    .map((node) => ({ node, html: renderBlock(htmlBlocks, node, context) }));
}

export function isEmpty(node: BlockJSON): boolean {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'pull-quote':
      return textOfInline(node.children).trim() === '' && !node.children.some(isUnknownInline);
    case 'list':
      return node.children.length === 0;
    default:
      return false;
  }
}

const KNOWN_INLINE: readonly string[] = ['text', 'linebreak', 'link'] satisfies InlineJSON['type'][];

function isUnknownInline(child: InlineJSON): boolean {
  return !KNOWN_INLINE.includes(child.type);
}

function quoted(children: readonly InlineJSON[], context: RenderContext): string {
  return element('p', {}, renderInline(children, context));
}

function renderList(list: ListJSON, context: RenderContext): string {
  const ordered = list.listType === 'number';
  const items = listEntries(list).map((entry) => {
    const values = {
      value: ordered && entry.jumps ? entry.number : undefined,
      ...blockAttributes(entry.node, context),
    };
    const nested = entry.nested.map((inner) => renderList(inner, context)).join('');
    return element('li', values, renderInline(entry.content, context) + nested);
  });
  const start = ordered && (list.start ?? 1) !== 1 ? list.start : undefined;
  return element(ordered ? 'ol' : 'ul', { start, ...blockAttributes(list, context) }, items.join(''));
}

/** Whatever text an unknown node holds, at any depth. */
function wordsIn(node: object): string {
  if ('text' in node && typeof node.text === 'string') return node.text;
  if (!('children' in node) || !Array.isArray(node.children)) return '';
  return node.children
    .filter((child): child is object => typeof child === 'object' && child !== null)
    .map(wordsIn)
    .join(' ');
}
