/** The editor of one piece: everything between the session's document and the keys. Knows no screen around it. */
import './piece.css';
import { LinkExtension } from '@lexical/link';
import { ListExtension } from '@lexical/list';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer';
import { RichTextExtension } from '@lexical/rich-text';
import { configExtension, defineExtension, type LexicalEditor } from 'lexical';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { NODES } from '../../../shared/document/nodes';
import { translate } from '../../../shared/messages/translate';
import { BordersExtension } from './extensions/borders';
import { CaretBlockExtension } from './extensions/caret-block';
import { CopyExtension } from './extensions/copy';
import { DocumentExtension } from './extensions/document';
import { FiguresExtension } from './extensions/figures';
import { FilesExtension } from './extensions/files';
import { images } from './extensions/images';
import { MarkdownExtension } from './extensions/markdown';
import { MarksExtension } from './extensions/marks';
import { OperationsExtension } from './extensions/operations';
import { readThreads } from '../../../shared/document/comments/threads';
import { pasteExtensions } from './extensions/paste';
import type { PasteReport } from './extensions/paste-html';
import { KeptFormatExtension } from './extensions/kept-format';
import { PromptCaretExtension } from './extensions/prompt-caret';
import { PieceRenderExtension } from './extensions/render';
import { StructureExtension } from './extensions/structure';
import { SuggestingExtension } from './extensions/suggesting';
import { EmptyHint } from './EmptyHint';
import { FigureTools } from './FigureTools';
import { BlockHandle } from './handle/BlockHandle';
import { IncomingImages } from './IncomingImages';
import { PullQuoteTools } from './PullQuoteTools';
import { LanguageMenu } from './LanguageMenu';
import { SelectionToolbar } from './SelectionToolbar';
import type { PieceSession } from './session';
import { SlashMenu } from './SlashMenu';

export interface PieceEditorProps {
  session: PieceSession;
  language: string;
  /** Who is at work: a person id. */
  person: () => string;
  /** The binding took itself off; the words are safe in the store, the editor is read-only. */
  onBroken: (error: unknown) => void;
  /** What a person must be told: a paste that lost parts, a picture that was refused. */
  onPaste: (report: PasteReport) => void;
  onRefused: (error: unknown) => void;
  /** A paste is about to bring much at once. */
  onLargePaste: () => void;
  onReady: (editor: LexicalEditor | null) => void;
  /** What stands over the text, placed by the style sheets' anchors: the byline. */
  children?: ReactNode;
}

export function PieceEditor({
  session,
  language,
  person,
  onBroken,
  onPaste,
  onLargePaste,
  onRefused,
  onReady,
  children,
}: PieceEditorProps): ReactNode {
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
          PieceRenderExtension,
          OperationsExtension,
          MarksExtension,
          configExtension(SuggestingExtension, { person }),
          StructureExtension,
          FiguresExtension,
          BordersExtension,
          CaretBlockExtension,
          KeptFormatExtension,
          PromptCaretExtension,
          MarkdownExtension,
          images(onRefused),
          configExtension(FilesExtension, { onRefused }),
          CopyExtension,
          ...pasteExtensions(onPaste, onLargePaste, (id) =>
            readThreads(session.doc).some((each) => each.id === id),
          ),
          configExtension(DocumentExtension, { session, onBroken }),
        ],
      }),
    [session, person, onBroken, onPaste, onLargePaste, onRefused],
  );
  const [sheet, setSheet] = useState<HTMLElement | null>(null);
  return (
    <LexicalExtensionComposer extension={extension} contentEditable={null}>
      <div className="piece-sheet" ref={setSheet}>
        <ContentEditable
          className="piece-text"
          lang={language}
          spellCheck={false}
          aria-label={translate('editor.label')}
          aria-multiline
        />
        <EmptyHint />
        {children}
        <BlockHandle sheet={sheet} />
      </div>
      <IncomingImages />
      <SelectionToolbar />
      <LanguageMenu />
      <SlashMenu parent={sheet?.parentElement ?? null} />
      <FigureTools />
      <PullQuoteTools />
      <Ready onReady={onReady} />
    </LexicalExtensionComposer>
  );
}

function Ready({ onReady }: Pick<PieceEditorProps, 'onReady'>): null {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    onReady(editor);
    return () => onReady(null);
  }, [editor, onReady]);
  return null;
}
