/** Marks in the text lead to their cards: a click on one picks it, a click beside lets go, and steps begin at the caret. */
import type { LexicalEditor } from 'lexical';
import { useEffect, useEffectEvent } from 'react';
import { elementsById } from './anchors';
import { currentCard } from './review-state';

const MARKED = '[data-suggestion], [data-threads], [data-about]';

/** Ids of all that is marked there, the innermost first. */
function idsAround(target: Element, text: Element): string[] {
  const ids: string[] = [];
  let at = target.closest<HTMLElement>(MARKED);
  while (at && text.contains(at)) {
    const { suggestion = '', threads = '', about = '' } = at.dataset;
    ids.push(...`${suggestion} ${threads} ${about}`.split(' ').filter((id) => id !== ''));
    at = at.parentElement?.closest<HTMLElement>(MARKED) ?? null;
  }
  return ids;
}

/** `cardFor` says which card shows what is marked; null where none does. */
export function usePickedMark(editor: LexicalEditor | null, cardFor: (id: string) => string | null): void {
  const pick = useEffectEvent((target: Element, text: Element): void => {
    const cards = idsAround(target, text).flatMap((id) => cardFor(id) ?? []);
    const current = currentCard.get();
    if (current === null || !cards.includes(current)) currentCard.set(cards[0] ?? null);
  });
  useEffect(
    () =>
      editor?.registerRootListener((text) => {
        if (!text) return;
        const onClick = ({ target }: MouseEvent): void => {
          // Words that were selected are about to be changed or commented on.
          if (target instanceof Element && getSelection()?.isCollapsed !== false) pick(target, text);
        };
        text.addEventListener('click', onClick);
        return () => text.removeEventListener('click', onClick);
      }),
    [editor],
  );
}

/** Which of these cards is next for whoever has the caret in the text. Undefined: none of them is on that side. */
export function stopAtCaret(
  text: HTMLElement,
  stops: readonly string[],
  direction: 1 | -1,
): string | undefined {
  const caret = getSelection()?.focusNode;
  if (!caret || !text.contains(caret)) return undefined;
  const elements = elementsById(text);
  const marked = stops.flatMap((id) => {
    const element = elements.get(id);
    return element ? [{ id, element }] : [];
  });
  const ahead = marked.findIndex(
    ({ element }) =>
      element.contains(caret) ||
      (caret.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  // Above all marks one begins with the first card: those of fields stand over the text.
  if (direction > 0) return ahead > 0 ? marked[ahead]?.id : undefined;
  return ahead < 0 ? marked.at(-1)?.id : marked[ahead - 1]?.id;
}
