/**
 * Blocks → plain text as a reader would take them down: list bullets and numbers kept, captions with their
 * credit. For text parts and `--format text`; counts and search read shared/document instead.
 */
import type { BlockJSON, ListJSON } from '../../../shared/document/json';
import { textOfInline } from '../../../shared/document/read';
import type { RenderContext } from './context';
import { imageOf } from './figure';
import { listEntries } from './lists';
import { renderBlock, type BlockTable } from './table';
import { isEmpty } from './blocks';

export const plainBlocks: BlockTable<RenderContext> = {
  paragraph: (node) => textOfInline(node.children),
  heading: (node) => textOfInline(node.children),
  quote: (node) => textOfInline(node.children),
  'pull-quote': (node) =>
    [textOfInline(node.children), node.attribution ?? ''].filter((line) => line !== '').join('\n'),
  list: (node) => plainList(node, ''),
  figure: (node, context) => {
    const missing = imageOf(node, context) ? '' : `[${context.say('preview.missing-image')}]`;
    const caption = textOfInline(node.children[0].children);
    return [missing, caption, node.credit].filter((line) => line !== '').join('\n');
  },
  unknown: (node, context) => `[${context.say('preview.unknown-node', { type: node.type })}]`,
};

export function plainText(blocks: readonly BlockJSON[], context: RenderContext): string {
  return blocks
    .filter((node) => !isEmpty(node))
    .map((node) => renderBlock(plainBlocks, node, context))
    .filter((text) => text !== '')
    .join('\n\n');
}

function plainList(list: ListJSON, indent: string): string {
  return listEntries(list)
    .flatMap((entry) => {
      const sign = list.listType === 'number' ? `${entry.number}.` : '•';
      const nested = entry.nested.map((inner) => plainList(inner, `${indent}  `));
      return [`${indent}${sign} ${textOfInline(entry.content)}`, ...nested];
    })
    .join('\n');
}
