/** Whose words a pull quote is. Drawn into each of them. */
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import type { LexicalNode } from 'lexical';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { $blockIdOf } from '../../../shared/document/block-ids';
import { $isPullQuote, PullQuoteNode } from '../../../shared/document/nodes/pull-quote-node';
import { $fieldsOf } from '../../../shared/document/operations/block-fields';
import { translate } from '../../../shared/messages/translate';
import { BlockField } from './BlockField';
import { useBlockTools } from './block-tools';
import { editField } from './extensions/operations';

const $read = (node: LexicalNode) =>
  $isPullQuote(node)
    ? { bid: $blockIdOf(node), attribution: node.getAttribution(), proposed: $fieldsOf(node) }
    : null;

export function PullQuoteTools(): ReactNode {
  const [editor] = useLexicalComposerContext();
  const editable = useLexicalEditable();
  return useBlockTools(PullQuoteNode, $read).map(({ key, facts: { bid, attribution, proposed }, element }) =>
    createPortal(
      <BlockField
        name="attribution"
        label={translate('figure.attribution')}
        placeholder={translate('figure.attribution.empty')}
        value={attribution}
        proposed={proposed.attribution ?? attribution}
        readOnly={!editable}
        onChange={(text) => editField(editor, (operations) => operations.setAttribution(bid, text))}
      />,
      element,
      key,
    ),
  );
}
