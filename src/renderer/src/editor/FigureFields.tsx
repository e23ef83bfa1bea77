/** What belongs to a figure beside its caption: the picture itself, its credit, its alt text. Drawn into each figure. */
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import { $getRoot, mergeRegister, type LexicalEditor } from 'lexical';
import { useEffect, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { $blockIdOf } from '../../../shared/document/block-ids';
import { $isFigure, FigureNode } from '../../../shared/document/nodes/figure-node';
import type { FigureFields as Fields } from '../../../shared/document/operations/types';
import { translate } from '../../../shared/messages/translate';
import { Button } from '../ui/Button';
import { edit } from './extensions/operations';

interface DrawnFigure extends Fields {
  key: string;
  bid: string;
  role: 'lead' | 'inline';
  element: HTMLElement;
}

/** Every figure with the element it is drawn in; read again when a figure changes or the editor gets another root. */
function useFigures(editor: LexicalEditor): readonly DrawnFigure[] {
  const [figures, setFigures] = useState<readonly DrawnFigure[]>([]);
  useEffect(() => {
    const read = (): void =>
      setFigures(
        editor.getEditorState().read(() =>
          $getRoot()
            .getChildren()
            .filter($isFigure)
            .flatMap((node) => drawn(editor, node)),
        ),
      );
    return mergeRegister(
      editor.registerMutationListener(FigureNode, read, { skipInitialization: true }),
      editor.registerRootListener(() => {
        queueMicrotask(read);
      }),
    );
  }, [editor]);
  return figures;
}

function drawn(editor: LexicalEditor, node: FigureNode): DrawnFigure[] {
  const element = editor.getElementByKey(node.getKey());
  if (!element) return [];
  return [
    {
      key: node.getKey(),
      bid: $blockIdOf(node),
      role: node.getRole(),
      media: node.getMedia(),
      credit: node.getCredit(),
      alt: node.getAlt(),
      element,
    },
  ];
}

export interface FigureFieldsProps {
  /** Asks a person for a picture and puts it into this figure. */
  onChoose: (bid: string) => void;
}

export function FigureFields({ onChoose }: FigureFieldsProps): ReactNode {
  const [editor] = useLexicalComposerContext();
  const editable = useLexicalEditable();
  const figures = useFigures(editor);
  return figures.map((figure) => {
    const tools = figure.element.querySelector<HTMLElement>(':scope > .piece-figure-tools');
    return (
      tools &&
      createPortal(
        <FigureTools
          key={figure.key}
          figure={figure}
          editor={editor}
          editable={editable}
          onChoose={onChoose}
        />,
        tools,
        figure.key,
      )
    );
  });
}

interface ToolsProps {
  figure: DrawnFigure;
  editor: LexicalEditor;
  editable: boolean;
  onChoose: (bid: string) => void;
}

function FigureTools({ figure, editor, editable, onChoose }: ToolsProps): ReactNode {
  const { bid, media } = figure;
  return (
    <div
      className="piece-figure-fields"
      role="group"
      aria-label={translate(figure.role === 'lead' ? 'figure.lead' : 'figure.inline')}
    >
      <FigureField
        label={translate('figure.credit')}
        placeholder={translate('figure.credit.empty')}
        value={figure.credit}
        readOnly={!editable}
        onChange={(credit) => edit(editor, (operations) => operations.setFigure(bid, { credit }))}
      />
      <FigureField
        label={translate('figure.alt')}
        placeholder={translate('figure.alt.empty')}
        value={figure.alt}
        readOnly={!editable}
        onChange={(alt) => edit(editor, (operations) => operations.setFigure(bid, { alt }))}
      />
      {editable && (
        <span className="piece-figure-buttons">
          <Button size="small" onClick={() => onChoose(bid)}>
            {translate(media === null ? 'figure.choose' : 'figure.replace')}
          </Button>
          <Button
            size="small"
            tone="quiet"
            onClick={() => edit(editor, (operations) => operations.removeBlock(bid))}
          >
            {translate('figure.remove')}
          </Button>
        </span>
      )}
    </div>
  );
}

interface FigureFieldProps {
  label: string;
  placeholder: string;
  value: string;
  readOnly: boolean;
  onChange: (value: string) => void;
}

/** Keys typed here belong to the field: the editor around it must not see them. */
function FigureField({ label, placeholder, value, readOnly, onChange }: FigureFieldProps): ReactNode {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label className="piece-figure-field">
      <span>{label}</span>
      <input
        value={typed ?? value}
        placeholder={placeholder}
        readOnly={readOnly}
        onFocus={() => setTyped(value)}
        onBlur={() => setTyped(null)}
        onChange={(event) => {
          setTyped(event.target.value);
          onChange(event.target.value);
        }}
        onKeyDown={(event) => event.stopPropagation()}
        onPaste={(event) => event.stopPropagation()}
        onBeforeInput={(event) => event.stopPropagation()}
      />
    </label>
  );
}
