/** "+ ⠿" at the left of a block: insert below it, or move, change, copy and delete it. The grip can be dragged. */
import './BlockHandle.css';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import { COMMAND_PRIORITY_EDITOR, createCommand } from 'lexical';
import { useEffect, useRef, useState, type PointerEvent, type ReactNode } from 'react';
import { $blockIdOf } from '../../../../shared/document/block-ids';
import { translate } from '../../../../shared/messages/translate';
import { AnchoredMenu } from '../../ui/AnchoredMenu';
import { IconButton } from '../../ui/IconButton';
import { useKeycap } from '../keycap';
import { startDrag, type Drop } from './drag';
import { blockSections, insertSections } from './sections';
import { $caretBlock, useHandleTarget } from './target';

/** Opens the menu of the block with the caret. */
export const OPEN_BLOCK_MENU_COMMAND = createCommand<undefined>('copydesk/open-block-menu');

interface OpenMenu {
  which: 'insert' | 'block';
  bid: string;
}

export function BlockHandle({ sheet }: { sheet: HTMLElement | null }): ReactNode {
  const [editor] = useLexicalComposerContext();
  const editable = useLexicalEditable();
  const keycap = useKeycap();
  const target = useHandleTarget(sheet);
  const [open, setOpen] = useState<OpenMenu | null>(null);
  const [drop, setDrop] = useState<Drop | null>(null);
  const dragged = useRef(false);
  const [buttons, setButtons] = useState<HTMLElement | null>(null);
  const bid = open?.bid ?? target?.bid;
  useEffect(
    () =>
      editor.registerCommand(
        OPEN_BLOCK_MENU_COMMAND,
        () => {
          // Of the selection as it is now: the target is React's, which hears of it a moment later.
          const block = editor.read($caretBlock);
          if (block) setOpen({ which: 'block', bid: $blockIdOf(block) });
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor],
  );
  if (!editable || bid === undefined) return null;

  const toggle = (which: OpenMenu['which']) => (): void => {
    // The pointer that lets a dragged block go clicks too.
    if (dragged.current) dragged.current = false;
    else setOpen(open?.which === which ? null : { which, bid });
  };
  const onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    dragged.current = false;
    startDrag(event.nativeEvent, {
      editor,
      bid,
      page: sheet?.closest<HTMLElement>('.scroll') ?? null,
      onDrop: setDrop,
      onEnd: (moved) => {
        dragged.current = moved;
        if (moved) editor.focus();
      },
    });
  };
  const button = (which: OpenMenu['which']) => ({
    'aria-haspopup': 'menu' as const,
    'aria-expanded': open?.which === which,
    onMouseDown: (event: { preventDefault: () => void }) => event.preventDefault(),
    onClick: toggle(which),
  });
  return (
    <>
      <div
        ref={setButtons}
        className="block-handle"
        data-quiet={(target?.atCaret === true && open === null) || undefined}
        data-dragging={drop !== null || undefined}
      >
        <IconButton icon="plus" label={translate('handle.insert')} {...button('insert')} />
        <IconButton
          icon="grip"
          label={translate('handle.menu')}
          keycap={keycap('editor.blockMenu')}
          className="block-handle-grip"
          {...button('block')}
          onPointerDown={onPointerDown}
        />
      </div>
      {drop && sheet && (
        <div className="block-drop" style={{ top: drop.y - sheet.getBoundingClientRect().top }} />
      )}
      <AnchoredMenu
        label={translate(open?.which === 'insert' ? 'handle.insert' : 'handle.menu')}
        open={open !== null}
        onOpenChange={(isOpen) => {
          if (!isOpen) setOpen(null);
        }}
        anchor={buttons}
        sections={
          open === null
            ? []
            : open.which === 'insert'
              ? insertSections(editor, open.bid)
              : blockSections(editor, open.bid, keycap)
        }
        finalFocus={() => editor.getRootElement()}
      />
    </>
  );
}
