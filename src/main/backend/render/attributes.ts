/** Attributes every block can carry: its id for the preview, its language, its direction, what became of it. */
import type { NodeStateJSON } from '../../../shared/document/json';
import { changeAttributes } from './changes';
import type { RenderContext } from './context';
import type { Attributes } from './escape';
import { languageAttributes } from './language';

interface BlockState {
  $?: NodeStateJSON;
  direction?: 'ltr' | 'rtl';
}

export function blockAttributes(node: BlockState, context: RenderContext): Attributes {
  const values = languageAttributes(node.$?.lang, context.language);
  if (node.direction !== undefined) values['dir'] = node.direction;
  if (context.blockIds && node.$?.bid !== undefined) values['data-bid'] = node.$.bid;
  return { ...values, ...changeAttributes(node, context.changes) };
}
