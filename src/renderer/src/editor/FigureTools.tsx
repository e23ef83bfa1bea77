/** What belongs to a figure beside its caption: the picture itself, its credit, its alt text. Drawn into each figure. */
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import type { LexicalEditor, LexicalNode } from 'lexical';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { $blockIdOf } from '../../../shared/document/block-ids';
import { $isFigure, FigureNode } from '../../../shared/document/nodes/figure-node';
import { $fieldsOf, type BlockFields } from '../../../shared/document/operations/block-fields';
import type { FigureFields, FigureRole } from '../../../shared/document/operations/types';
import { translate } from '../../../shared/messages/translate';
import { IconButton } from '../ui/IconButton';
import { BlockField } from './BlockField';
import { FocusPicker } from './FocusPicker';
import { RightsPicker } from './RightsPicker';
import { useBlockTools } from './block-tools';
import { imagesOf } from './extensions/images';
import { edit, editField } from './extensions/operations';

interface FigureFacts extends FigureFields {
  bid: string;
  role: FigureRole;
  proposed: BlockFields;
}

const $read = (node: LexicalNode): FigureFacts | null =>
  $isFigure(node)
    ? {
        bid: $blockIdOf(node),
        role: node.getRole(),
        media: node.getMedia(),
        credit: node.getCredit(),
        alt: node.getAlt(),
        proposed: $fieldsOf(node),
      }
    : null;

export function FigureTools(): ReactNode {
  const [editor] = useLexicalComposerContext();
  const editable = useLexicalEditable();
  return useBlockTools(FigureNode, $read).map(({ key, facts, element }) =>
    createPortal(<Tools key={key} figure={facts} editor={editor} editable={editable} />, element, key),
  );
}

interface ToolsProps {
  figure: FigureFacts;
  editor: LexicalEditor;
  editable: boolean;
}

function Tools({ figure, editor, editable }: ToolsProps): ReactNode {
  const { bid, role, media, credit, alt, proposed } = figure;
  const isLead = role === 'lead';
  return (
    <div
      className="piece-figure-fields"
      role="group"
      aria-label={translate(isLead ? 'figure.lead' : 'figure.inline')}
    >
      <BlockField
        name="credit"
        label={translate('figure.credit')}
        placeholder={translate('figure.credit.empty')}
        value={credit}
        proposed={proposed.credit ?? credit}
        readOnly={!editable}
        onChange={(text) => editField(editor, (operations) => operations.setFigure(bid, { credit: text }))}
      />
      <BlockField
        name="alt"
        label={translate('figure.alt')}
        placeholder={translate('figure.alt.empty')}
        value={alt}
        proposed={proposed.alt ?? alt}
        readOnly={!editable}
        onChange={(text) => editField(editor, (operations) => operations.setFigure(bid, { alt: text }))}
      />
      {editable && (
        <span className="piece-figure-buttons">
          <IconButton
            icon="image"
            label={translate(media === null ? 'figure.choose' : 'figure.replace')}
            onClick={() => void imagesOf(editor).choose(bid)}
          />
          {media !== null && <FocusPicker sha={media} onFailed={imagesOf(editor).onRefused} />}
          {media !== null && <RightsPicker sha={media} onFailed={imagesOf(editor).onRefused} />}
          <IconButton
            icon={isLead ? 'arrow-down' : 'arrow-up'}
            label={translate(isLead ? 'figure.toText' : 'figure.toLead')}
            onClick={() =>
              edit(editor, (operations) => operations.setFigureRole(bid, isLead ? 'inline' : 'lead'))
            }
          />
          <IconButton
            icon="trash"
            label={translate('figure.remove')}
            onClick={() => {
              edit(editor, (operations) => operations.removeBlock(bid));
              editor.focus();
            }}
          />
        </span>
      )}
    </div>
  );
}
