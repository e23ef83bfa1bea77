/**
 * Words beside the text of a block: an image's credit and alt text, and whose words a pull quote is. They read here as they
 * will once all that is suggested about them is taken.
 */
import type { ElementNode } from 'lexical';
import { canonicalOf } from '../canonical';
import { $isFigure } from '../nodes/figure-node';
import { $isPullQuote } from '../nodes/pull-quote-node';
import type { AnyBlock } from '../suggestions/blocks';
import { withProps } from '../suggestions/blocks';
import { acceptedProps } from '../suggestions/look';
import { marksOf, stored, withState } from '../suggestions/marks';
import { $setFields } from '../suggestions/patch';
import type { BlockField } from './types';

export type BlockFields = Partial<Record<BlockField, string>>;

/** In the order in which they are read; none where the block has none. */
export function $fieldsOf(block: ElementNode): BlockFields {
  const fields: BlockField[] = $isFigure(block)
    ? ['credit', 'alt']
    : $isPullQuote(block)
      ? ['attribution']
      : [];
  if (fields.length === 0) return {};
  const props = acceptedProps($bare(block));
  return Object.fromEntries(fields.map((field) => [field, String(props[field] ?? '')]));
}

export const $fieldText = (block: ElementNode, field: BlockField): string | null =>
  $fieldsOf(block)[field] ?? null;

/** Where another text is suggested for the field, that one is written, as words of a suggestion are. */
export function $writeField(block: ElementNode, field: BlockField, text: string): void {
  const own = $bare(block);
  const change = fieldProps(field, text);
  const mark = marksOf(own).findLast(({ kind, props }) => kind === 'set' && props && field in props);
  const next = mark
    ? withState(own, { [mark.key]: stored({ ...mark, props: { ...mark.props, ...change } }) })
    : withProps(own, change);
  const { children: _children, ...fields } = next;
  $setFields(block, fields);
}

/** As suggestions say it. */
export const fieldProps = (field: BlockField, text: string) => ({ [field]: text === '' ? null : text });

/** The text of the field with words in place of these. */
export const replacedIn = (text: string, start: number, end: number, replacement: string): string =>
  text.slice(0, start) + replacement + text.slice(end);

const $bare = (block: ElementNode): AnyBlock =>
  canonicalOf({ ...block.exportJSON(), children: [] }) as AnyBlock;
