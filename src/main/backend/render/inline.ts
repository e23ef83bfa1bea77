/**
 * Inline content → HTML. Used by every channel and export for headlines, captions and text alike.
 * Must not know blocks.
 */
import type { FormatName, InlineJSON } from '../../../shared/document/json';
import type { InlineChange } from './changes';
import type { RenderContext } from './context';
import { attributes, element, escapeHtml } from './escape';
import { inlineTree, type InlineTree, type Mark } from './inline-tree';
import { languageAttributes } from './language';

const FORMAT_TAGS: Record<FormatName, string> = {
  bold: 'strong',
  italic: 'em',
  strikethrough: 's',
  underline: 'u',
  subscript: 'sub',
  superscript: 'sup',
};

export function renderInline(children: readonly InlineJSON[], context: RenderContext): string {
  const tree = inlineTree(
    children,
    (url) => context.warn({ message: 'preview.warning.link-refused', params: { url } }),
    context.changes.inline,
  );
  return renderTrees(tree, context);
}

function renderTrees(trees: readonly InlineTree[], context: RenderContext): string {
  return trees.map((tree) => renderTree(tree, context)).join('');
}

function renderTree(tree: InlineTree, context: RenderContext): string {
  switch (tree.kind) {
    case 'text':
      return escapeHtml(tree.text);
    case 'break':
      return '<br>';
    case 'mark':
      return renderMark(tree.mark, renderTrees(tree.children, context), context);
    case 'link':
      return renderLink(tree, context);
    case 'unknown':
      return renderUnknownInline(tree.type, context);
  }
}

function renderMark(mark: Mark, content: string, context: RenderContext): string {
  if (mark.kind === 'format') return element(FORMAT_TAGS[mark.name], {}, content);
  if (mark.kind === 'change') return renderChange(mark.change, content);
  const language = attributes(languageAttributes(mark.tag, context.language));
  return language === '' ? content : `<span${language}>${content}</span>`;
}

/** The class keeps them apart from an `ins` of a theme's own. */
function renderChange(change: InlineChange, content: string): string {
  if (change === 'format') return element('span', { class: 'change-format' }, content);
  return element(change === 'inserted' ? 'ins' : 'del', { class: 'change' }, content);
}

function renderLink(tree: InlineTree & { kind: 'link' }, context: RenderContext): string {
  const { link, url } = tree;
  const newWindow = link.target === '_blank';
  // A page opened in a new window must not be able to steer this one.
  const rel = new Set((link.rel ?? '').split(/\s+/).filter((word) => word !== ''));
  if (newWindow) rel.add('noopener');
  const values = {
    href: url,
    title: link.title === '' ? undefined : link.title,
    rel: rel.size > 0 ? [...rel].join(' ') : undefined,
    target: newWindow ? '_blank' : undefined,
  };
  return element('a', values, renderTrees(tree.children, context));
}

function renderUnknownInline(type: string, context: RenderContext): string {
  context.warn({ message: 'preview.warning.unknown-node', params: { type } });
  return element(
    'mark',
    { class: 'unknown-node' },
    escapeHtml(context.say('preview.unknown-node', { type })),
  );
}
