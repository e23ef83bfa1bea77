/** The editor of one piece: everything between the session's document and the keys. Knows no screen around it. */
import './piece.css';
import { LinkExtension } from '@lexical/link';
import { ListExtension } from '@lexical/list';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer';
import { RichTextExtension } from '@lexical/rich-text';
import { TabIndentationExtension } from '@lexical/extension';
import { configExtension, defineExtension, type LexicalEditor } from 'lexical';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { NODES } from '../../../shared/document/nodes';
import { translate } from '../../../shared/messages/translate';
import { DocumentExtension } from './extensions/document';
import { MarkdownExtension } from './extensions/markdown';
import { OperationsExtension } from './extensions/operations';
import { PasteExtension, type PasteLoss } from './extensions/paste';
import { PieceRenderExtension } from './extensions/render';
import { StructureExtension } from './extensions/structure';
import { FigureFields } from './FigureFields';
import { useImages } from './images';
import { SelectionToolbar } from './SelectionToolbar';
import type { PieceSession } from './session';
import { SlashMenu } from './SlashMenu';

export interface PieceEditorProps {
  session: PieceSession;
  language: string;
  /** The binding took itself off; the words are safe in the store, the editor is read-only. */
  onBroken: (error: unknown) => void;
  /** Something that a person must be told: a paste that lost parts, a picture that was refused. */
  onPasteLoss: (loss: PasteLoss) => void;
  onRefused: (error: unknown) => void;
  onReady: (editor: LexicalEditor | null) => void;
  /** Counts requests for the link field. */
  linkAsked: number;
  children?: ReactNode;
}

export function PieceEditor({
  session,
  language,
  onBroken,
  onPasteLoss,
  onReady,
  ...rest
}: PieceEditorProps): ReactNode {
  // Files arrive through the paste extension before the component that stores them is there.
  const [takers] = useState(() => new FileTaker());
  const extension = useMemo(
    () =>
      defineExtension({
        name: 'copydesk/piece',
        namespace: 'piece',
        nodes: () => [...NODES],
        // The session's document is the state; the composer must not make one of its own.
        $initialEditorState: null,
        onError: onBroken,
        dependencies: [
          RichTextExtension,
          ListExtension,
          LinkExtension,
          TabIndentationExtension,
          PieceRenderExtension,
          OperationsExtension,
          StructureExtension,
          MarkdownExtension,
          configExtension(PasteExtension, { onFiles: (files) => takers.take(files), onLoss: onPasteLoss }),
          configExtension(DocumentExtension, { session, onBroken }),
        ],
      }),
    [session, onBroken, onPasteLoss, takers],
  );
  return (
    <LexicalExtensionComposer extension={extension} contentEditable={null}>
      <ContentEditable
        className="piece-text"
        lang={language}
        spellCheck={false}
        aria-label={translate('editor.label')}
        aria-multiline
      />
      <Inside onReady={onReady} takers={takers} {...rest} />
    </LexicalExtensionComposer>
  );
}

/** Hands files on to whoever stores them at the moment. */
class FileTaker {
  private taker: ((files: File[]) => void) | null = null;

  take(files: File[]): void {
    this.taker?.(files);
  }

  listen(taker: (files: File[]) => void): () => void {
    this.taker = taker;
    return () => {
      this.taker = null;
    };
  }
}

type InsideProps = Pick<PieceEditorProps, 'onReady' | 'onRefused' | 'linkAsked' | 'children'> & {
  takers: FileTaker;
};

function Inside({ onReady, onRefused, linkAsked, takers, children }: InsideProps): ReactNode {
  const [editor] = useLexicalComposerContext();
  const images = useImages(editor, onRefused);
  useEffect(() => {
    onReady(editor);
    return () => onReady(null);
  }, [editor, onReady]);
  useEffect(() => takers.listen(images.take), [takers, images]);
  return (
    <>
      <SelectionToolbar linkAsked={linkAsked} />
      <SlashMenu onImage={images.ask} />
      <FigureFields onChoose={images.choose} />
      {children}
    </>
  );
}
