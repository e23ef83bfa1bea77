/** The editor of one piece: everything between the session's document and the keys. Knows no screen around it. */
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer';
import { LinkExtension } from '@lexical/link';
import { ListExtension } from '@lexical/list';
import { RichTextExtension } from '@lexical/rich-text';
import { configExtension, defineExtension } from 'lexical';
import { useMemo, type ReactNode } from 'react';
import { NODES } from '../../../shared/document/nodes';
import { DocumentExtension } from './extensions/document';
import { PieceRenderExtension } from './extensions/render';
import { StructureExtension } from './extensions/structure';
import type { PieceSession } from './session';
import './piece.css';

export interface PieceEditorProps {
  session: PieceSession;
  /** The binding took itself off; the words are safe in the store, the editor is read-only. */
  onBroken: (error: unknown) => void;
  children?: ReactNode;
}

export function PieceEditor({ session, onBroken, children }: PieceEditorProps): ReactNode {
  const extension = useMemo(
    () =>
      defineExtension({
        name: 'copydesk/piece',
        namespace: 'piece',
        nodes: () => [...NODES],
        // The session's document is the state; the composer must not make one of its own.
        $initialEditorState: null,
        onError: (error: Error) => onBroken(error),
        dependencies: [
          RichTextExtension,
          ListExtension,
          LinkExtension,
          PieceRenderExtension,
          StructureExtension,
          configExtension(DocumentExtension, { session, onBroken }),
        ],
      }),
    [session, onBroken],
  );
  return (
    <LexicalExtensionComposer extension={extension}>
      {children}
    </LexicalExtensionComposer>
  );
}
