/** The pane that holds the page beside its text. A component of its own, so that the caret moves nothing else. */
import type { LexicalEditor } from 'lexical';
import { Suspense } from 'react';
import { useT } from '../../app/i18n';
import type { PlaceInPiece } from '../../app/place-in-piece';
import { useStore } from '../../app/store';
import { useCaretBlock } from '../../editor/caret';
import { PaneHandle } from '../../ui/PaneHandle';
import { BESIDE, besideWidth, type PageBeside } from './beside';

export interface BesidePaneProps {
  pieceId: string;
  editor: LexicalEditor | null;
  Page: PageBeside;
  onPick: (place: PlaceInPiece) => void;
}

export function BesidePane({ pieceId, editor, Page, onPick }: BesidePaneProps) {
  const t = useT();
  const width = useStore(besideWidth);
  const caret = useCaretBlock(editor);
  return (
    <aside
      className="write-beside"
      data-pane="page"
      aria-label={t('preview.frame')}
      tabIndex={-1}
      style={{ width }}
    >
      <Suspense>
        <Page pieceId={pieceId} caret={caret} onPick={onPick} />
      </Suspense>
      <PaneHandle
        {...BESIDE}
        label={t('preview.besideWidth')}
        pane="after"
        width={width}
        onWidthChange={besideWidth.set}
      />
    </aside>
  );
}
