/**
 * Blocks → plain text as a reader would take them down: list bullets and numbers kept, captions with their
 * credit. For text parts and `--format text`; counts and search read shared/document instead.
 */
import type { BlockJSON, InlineJSON, ListJSON } from '../../../shared/document/json';
import { textOfInline } from '../../../shared/document/read';
import type { RenderContext } from './context';
import { imageOf } from './figure';
import { listEntries } from './lists';
import { renderBlock, type BlockTable } from './table';
import { safeUrl } from './url';
import { isEmpty } from './blocks';

/** What inline content reads as. */
type Words = (children: readonly (InlineJSON | ListJSON)[]) => string;

function plainTable(words: Words): BlockTable<RenderContext> {
  return {
    paragraph: (node) => words(node.children),
    heading: (node) => words(node.children),
    quote: (node) => words(node.children),
    'pull-quote': (node) =>
      [words(node.children), node.attribution ?? ''].filter((line) => line !== '').join('\n'),
    list: (node) => plainList(node, '', words),
    figure: (node, context) => {
      const missing = imageOf(node, context) ? '' : `[${context.say('preview.missing-image')}]`;
      const caption = words(node.children[0].children);
      return [missing, caption, node.credit].filter((line) => line !== '').join('\n');
    },
    unknown: (node, context) => `[${context.say('preview.unknown-node', { type: node.type })}]`,
  };
}

export const plainBlocks = plainTable(textOfInline);
/** For mail: where a link leads stands after its words. */
export const mailBlocks = plainTable(wordsWithAddresses);

export function plainText(
  blocks: readonly BlockJSON[],
  context: RenderContext,
  table: BlockTable<RenderContext> = plainBlocks,
): string {
  return blocks
    .filter((node) => !isEmpty(node))
    .map((node) => renderBlock(table, node, context))
    .filter((text) => text !== '')
    .join('\n\n');
}

function wordsWithAddresses(children: readonly (InlineJSON | ListJSON)[]): string {
  return children
    .map((child) => {
      const words = textOfInline([child]);
      const url = child.type === 'link' ? safeUrl(child.url) : null;
      return url === null || url === words ? words : `${words} <${url}>`;
    })
    .join('');
}

function plainList(list: ListJSON, indent: string, words: Words): string {
  return listEntries(list)
    .flatMap((entry) => {
      const sign = list.listType === 'number' ? `${entry.number}.` : '•';
      const nested = entry.nested.map((inner) => plainList(inner, `${indent}  `, words));
      return [`${indent}${sign} ${words(entry.content)}`, ...nested];
    })
    .join('\n');
}
