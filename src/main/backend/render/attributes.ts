/**
 * Attributes every block can carry: its id for the preview, its language, its direction, how its lines
 * are aligned, what became of it.
 */
import type { Alignment, NodeStateJSON } from '../../../shared/document/json';
import { changeAttributes } from './changes';
import type { RenderContext } from './context';
import type { Attributes } from './escape';
import { directionOf, languageAttributes } from './language';

interface BlockState {
  $?: NodeStateJSON;
  direction?: 'ltr' | 'rtl';
  format?: Alignment;
}

export function blockAttributes(node: BlockState, context: RenderContext): Attributes {
  const values = languageAttributes(node.$?.lang, context.language);
  if (node.direction !== undefined) values['dir'] = node.direction;
  if (node.format !== undefined) values['style'] = `text-align:${sideOf(node, node.format, context)}`;
  if (context.blockIds && node.$?.bid !== undefined) values['data-bid'] = node.$.bid;
  return { ...values, ...changeAttributes(node, context.changes) };
}

/** As every mail program understands it. */
function sideOf({ $, direction }: BlockState, format: Alignment, { language }: RenderContext): string {
  if (format === 'center') return format;
  return (direction ?? directionOf($?.lang ?? language)) === 'rtl' ? 'left' : 'right';
}
