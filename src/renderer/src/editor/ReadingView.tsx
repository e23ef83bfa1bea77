/** A piece's text to read, drawn as the editor draws it: as it was, or as it will be. Nothing can be changed in it. */
import { LinkExtension } from '@lexical/link';
import { ListExtension } from '@lexical/list';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer';
import { RichTextExtension } from '@lexical/rich-text';
import { defineExtension } from 'lexical';
import { useMemo, type ReactNode } from 'react';
import type { RootJSON } from '../../../shared/document/json';
import { NODES } from '../../../shared/document/nodes';
import { PieceRenderExtension } from './extensions/render';
import { FigureTools } from './FigureTools';
import { PullQuoteTools } from './PullQuoteTools';

export interface ReadingViewProps {
  root: RootJSON;
  language: string;
  label: string;
}

export function ReadingView({ root, language, label }: ReadingViewProps): ReactNode {
  const text = JSON.stringify({ root });
  const extension = useMemo(
    () =>
      defineExtension({
        name: 'copydesk/reading',
        namespace: 'piece',
        editable: false,
        nodes: () => [...NODES],
        $initialEditorState: text,
        dependencies: [RichTextExtension, ListExtension, LinkExtension, PieceRenderExtension],
      }),
    [text],
  );
  return (
    <LexicalExtensionComposer key={text} extension={extension} contentEditable={null}>
      <div className="piece-sheet">
        <ContentEditable className="piece-text" lang={language} aria-label={label} aria-readonly />
      </div>
      <FigureTools />
      <PullQuoteTools />
    </LexicalExtensionComposer>
  );
}
