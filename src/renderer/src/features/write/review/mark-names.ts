/**
 * What assistive technology says of each mark, and the bars beside changed blocks: attributes only, set when the list of
 * suggestions is new. Lexical does not watch attributes.
 */
import type { LexicalEditor } from 'lexical';
import { useEffect } from 'react';
import { useT } from '../../../app/i18n';
import type { Suggestion } from '../../../../../shared/document/suggestions/list';
import type { Somebody } from './people';
import { suggestionWords } from './words';

export function useMarkNames(
  editor: LexicalEditor | null,
  suggestions: readonly Suggestion[],
  find: (id: string) => Somebody,
  current: string | null,
): void {
  const t = useT();
  useEffect(() => {
    const root = editor?.getRootElement();
    if (!root) return;
    const numbered = new Map(suggestions.map((suggestion, index) => [suggestion.id, { suggestion, index }]));
    const changed = new Map<Element, string>();
    for (const element of root.querySelectorAll<HTMLElement>('[data-suggestion]')) {
      const ids = element.dataset['suggestion']?.split(' ') ?? [];
      const found = ids.map((id) => numbered.get(id)).filter((each) => each !== undefined);
      const names = found.map(({ suggestion, index }) =>
        t('review.mark.name', {
          name: find(suggestion.by).name,
          says: suggestionWords(t, suggestion),
          number: index + 1,
          count: suggestions.length,
        }),
      );
      setAttribute(element, 'aria-description', names.length > 0 ? names.join('; ') : null);
      const block = blockOf(element, root);
      const tint = element.dataset['tint'];
      if (block && tint !== undefined && !changed.has(block)) changed.set(block, tint);
    }
    for (const block of root.querySelectorAll<HTMLElement>('[data-changed]'))
      if (!changed.has(block)) block.removeAttribute('data-changed');
    for (const [block, tint] of changed) setAttribute(block, 'data-changed', tint);
  }, [editor, suggestions, find, t]);

  useEffect(() => {
    const root = editor?.getRootElement();
    if (!root || current === null) return;
    const marked = [
      ...root.querySelectorAll<HTMLElement>(
        `[data-suggestion~="${CSS.escape(current)}"], [data-threads~="${CSS.escape(current)}"]`,
      ),
    ];
    for (const element of marked) element.setAttribute('data-current-mark', '');
    return () => {
      for (const element of marked) element.removeAttribute('data-current-mark');
    };
  }, [editor, current, suggestions]);
}

function setAttribute(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** The block on the page that holds the element. */
function blockOf(element: Element, root: Element): Element | null {
  let current: Element | null = element;
  while (current && current.parentElement !== root) current = current.parentElement;
  return current;
}
