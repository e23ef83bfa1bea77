/** Dragging a block by its grip: a line shows where it would go, Escape gives up, the page scrolls at its edges. */
import type { LexicalEditor } from 'lexical';
import { $blockIdOf } from '../../../../shared/document/block-ids';
import { $isFixed } from '../../../../shared/document/operations/places';
import type { Place } from '../../../../shared/document/operations/types';
import { edit } from '../extensions/operations';
import { heightIn } from './nearest';
import { blockAt } from './target';

/** Pixels that tell a drag from a click. */
const SLACK = 4;
const EDGE = 48;
const SCROLL = 12;

export interface Drop {
  place: Place;
  /** Height of the line in the viewport. */
  y: number;
}

export interface DragOptions {
  editor: LexicalEditor;
  bid: string;
  /** What scrolls. */
  page: HTMLElement | null;
  onDrop: (drop: Drop | null) => void;
  onEnd: (moved: boolean) => void;
}

/** Begins with the pointer down on the grip; whether it becomes a drag is seen when the pointer moves. */
export function startDrag(down: PointerEvent, { editor, bid, page, onDrop, onEnd }: DragOptions): void {
  let drop: Drop | null = null;
  let dragging = false;
  let y = down.clientY;
  let frame = 0;
  const aim = (): void => {
    drop = dropAt(editor, y);
    onDrop(drop);
  };
  const scroll = (): void => {
    const box = page?.getBoundingClientRect();
    const step = !box ? 0 : y < box.top + EDGE ? -SCROLL : y > box.bottom - EDGE ? SCROLL : 0;
    if (step !== 0) {
      page?.scrollBy(0, step);
      aim();
    }
    frame = requestAnimationFrame(scroll);
  };
  const move = (event: PointerEvent): void => {
    y = event.clientY;
    if (!dragging && Math.hypot(event.clientX - down.clientX, y - down.clientY) < SLACK) return;
    if (!dragging) frame = requestAnimationFrame(scroll);
    dragging = true;
    aim();
  };
  const end = (): void => {
    cancelAnimationFrame(frame);
    window.removeEventListener('pointermove', move);
    window.removeEventListener('pointerup', up);
    window.removeEventListener('pointercancel', end);
    window.removeEventListener('keydown', key, { capture: true });
    onDrop(null);
    onEnd(dragging);
  };
  const up = (): void => {
    const place = dragging ? drop?.place : undefined;
    if (place) edit(editor, (operations) => void operations.moveBlockTo(bid, place));
    end();
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    end();
  };
  window.addEventListener('pointermove', move);
  window.addEventListener('pointerup', up);
  window.addEventListener('pointercancel', end);
  window.addEventListener('keydown', key, { capture: true });
}

/** Before or after the block at this height, whichever half of it that is; below what has a fixed place. */
function dropAt(editor: LexicalEditor, y: number): Drop | null {
  const root = editor.getRootElement();
  const boxes = [...(root?.children ?? [])].map((element) => element.getBoundingClientRect());
  const node = root && blockAt(editor, root, heightIn(boxes, y));
  const box = node && editor.getElementByKey(node.getKey())?.getBoundingClientRect();
  if (!node || !box) return null;
  return editor.read(() => {
    const after = $isFixed(node) || y > box.top + box.height / 2;
    if ($isFixed(node) && $isFixed(node.getNextSibling())) return null;
    return {
      place: { bid: $blockIdOf(node), side: after ? 'after' : 'before' },
      y: after ? box.bottom : box.top,
    };
  });
}
