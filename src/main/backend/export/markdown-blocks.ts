/**
 * Blocks → Markdown. What Markdown has no words for (pull quotes, figures with credit, passages in another language)
 * is the page's own HTML, so that nothing is lost. Must not know front matter.
 */
import type { BlockJSON, HeadingJSON, ListJSON } from '../../../shared/document/json';
import { blockAttributes } from '../render/attributes';
import { htmlBlocks, isEmpty } from '../render/blocks';
import type { RenderContext } from '../render/context';
import { listEntries } from '../render/lists';
import { renderBlock, type BlockTable } from '../render/table';
import { markdownInline } from './markdown-inline';

interface BlockPlace {
  context: RenderContext;
  /** A list directly after a list of its kind needs another sign, or the two become one. */
  afterList: boolean;
}

const LEVELS: Record<HeadingJSON['tag'], string> = { h2: '##', h3: '###', h4: '####' };

const markdownBlocks: BlockTable<BlockPlace> = {
  paragraph: (node, { context }) => markdownInline(node.children, { context }),
  heading: (node, { context }) =>
    `${LEVELS[node.tag]} ${markdownInline(node.children, { context, singleLine: true })}`,
  quote: (node, { context }) => prefixed(markdownInline(node.children, { context }), '> '),
  'pull-quote': (node, { context }) => asHtml(node, context),
  list: (node, { context, afterList }) => markdownList(node, context, afterList),
  figure: (node, { context }) => asHtml(node, context),
  unknown: (node, { context }) => htmlBlocks.unknown(node, context),
};

export function renderMarkdown(blocks: readonly BlockJSON[], context: RenderContext): string {
  const shown = blocks.filter((node) => !isEmpty(node));
  return shown
    .map((node, index) => {
      if (needsHtml(node, context)) return asHtml(node, context);
      const previous = shown[index - 1];
      const afterList =
        node.type === 'list' && previous?.type === 'list' && previous.listType === node.listType;
      // Every second list of a row, so that three in a row stay three.
      const odd = afterList && runBefore(shown, index) % 2 === 1;
      return renderBlock(markdownBlocks, node, { context, afterList: odd });
    })
    .join('\n\n');
}

/** How many lists of the same kind stand directly before this one. */
function runBefore(blocks: readonly BlockJSON[], index: number): number {
  const node = blocks[index];
  let count = 0;
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = blocks[at];
    if (node?.type !== 'list' || before?.type !== 'list' || before.listType !== node.listType) break;
    count += 1;
  }
  return count;
}

/** Markdown has no attributes, and counts its lists by itself. */
function needsHtml(node: BlockJSON, context: RenderContext): boolean {
  if (Object.values(blockAttributes(node, context)).some((value) => value !== undefined)) return true;
  return (
    node.type === 'list' &&
    (listEntries(node).some((entry) => entry.jumps) || node.children.some(hasAttributes))
  );

  function hasAttributes(item: ListJSON['children'][number]): boolean {
    const own = Object.values(blockAttributes(item, context)).some((value) => value !== undefined);
    return own || item.children.some((child) => child.type === 'list' && needsHtml(child, context));
  }
}

/** A blank line would end the HTML block. */
function asHtml(node: BlockJSON, context: RenderContext): string {
  return renderBlock(htmlBlocks, node, context).replace(/\s*\n\s*/g, ' ');
}

function markdownList(list: ListJSON, context: RenderContext, otherSign: boolean): string {
  return listEntries(list)
    .map((entry) => {
      const sign =
        list.listType === 'number' ? `${entry.number}${otherSign ? ')' : '.'}` : otherSign ? '*' : '-';
      const indent = ' '.repeat(sign.length + 1);
      const nested = entry.nested.map((inner, index) => markdownList(inner, context, index % 2 === 1));
      const lines = [markdownInline(entry.content, { context }), ...nested].join('\n');
      return `${sign} ${prefixed(lines, indent).slice(indent.length)}`.trimEnd();
    })
    .join('\n');
}

function prefixed(text: string, prefix: string): string {
  return text
    .split('\n')
    .map((line) => prefix + line)
    .join('\n');
}
