/** Where the focus is when a piece opens: an empty one is written at once, another is read first. */
import { $getRoot, type LexicalEditor } from 'lexical';
import { useEffect, type RefObject } from 'react';

export function useFirstFocus(editor: LexicalEditor | null, page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const active = document.activeElement;
    const free = active === null || active === document.body || active.closest('[data-closed]') !== null;
    if (!editor || !free) return;
    const empty = editor.read(() => $getRoot().getTextContent().trim() === '');
    if (empty && editor.isEditable()) editor.focus(undefined, { defaultSelection: 'rootStart' });
    else page.current?.focus({ preventScroll: true });
  }, [editor, page]);
}
