/**
 * What assistive technology says of each mark, and the bars beside changed blocks: attributes only, set when the list of
 * suggestions is new. Lexical does not watch attributes.
 */
import type { LexicalEditor } from 'lexical';
import { useEffect } from 'react';
import { useT } from '../../../app/i18n';
import type { Suggestion } from '../../../../../shared/document/suggestions/list';
import { setAttribute } from '../../../editor/review/attributes';
import { nameBlocks } from './anchors';
import type { Somebody } from './people';
import { NOWHERE } from './comment-places';
import type { Comments } from './use-comments';
import { suggestionWords } from './words';

export function useMarkNames(
  editor: LexicalEditor | null,
  suggestions: readonly Suggestion[],
  find: (id: string) => Somebody,
  { all: threads, places }: Pick<Comments, 'all' | 'places'>,
  current: string | null,
): void {
  const t = useT();
  useEffect(() => {
    const root = editor?.getRootElement();
    if (!editor || !root) return;
    nameBlocks(editor, threads);
    const open = new Map(threads.filter(({ resolved }) => resolved === null).map((each) => [each.id, each]));
    const numbered = new Map(suggestions.map((suggestion, index) => [suggestion.id, { suggestion, index }]));
    const changed = new Map<Element, string>();
    for (const element of root.querySelectorAll<HTMLElement>(
      '[data-suggestion], [data-threads], [data-about], [data-noted]',
    )) {
      const { suggestion: marks = '', threads: noted = '', about = '', tint } = element.dataset;
      const said = `${noted} ${about}`.split(' ').flatMap((id) => open.get(id)?.comments.slice(0, 1) ?? []);
      element.toggleAttribute('data-noted', said.length > 0);
      if (marks === '' && about === '') setAttribute(element, 'role', said.length > 0 ? 'mark' : null);
      const proposed = marks.split(' ').flatMap((id) => numbered.get(id) ?? []);
      const names = [
        ...proposed.map(({ suggestion, index }) =>
          t('review.mark.name', {
            name: find(suggestion.by).name,
            says: suggestionWords(t, suggestion),
            number: index + 1,
            count: suggestions.length,
          }),
        ),
        ...said.map(({ id, by, text }) =>
          t('comment.mark.name', { name: find(by).name, text, ...(places.get(id) ?? NOWHERE) }),
        ),
      ];
      // A line break can have no name: its card says it.
      if (element.tagName !== 'BR')
        setAttribute(element, 'aria-description', names.length > 0 ? names.join('; ') : null);
      const block = marks === '' ? null : blockOf(element, root);
      if (block && tint !== undefined && !changed.has(block)) changed.set(block, tint);
    }
    for (const block of root.querySelectorAll<HTMLElement>('[data-changed]'))
      if (!changed.has(block)) block.removeAttribute('data-changed');
    for (const [block, tint] of changed) setAttribute(block, 'data-changed', tint);
  }, [editor, threads, places, suggestions, find, t]);

  useEffect(() => {
    const root = editor?.getRootElement();
    if (!root || current === null) return;
    const marked = [
      ...root.querySelectorAll<HTMLElement>(
        `[data-suggestion~="${CSS.escape(current)}"], [data-threads~="${CSS.escape(current)}"], [data-about~="${CSS.escape(current)}"]`,
      ),
    ];
    for (const element of marked) element.setAttribute('data-current-mark', '');
    return () => {
      for (const element of marked) element.removeAttribute('data-current-mark');
    };
  }, [editor, current, suggestions, threads]);
}

/** The block on the page that holds the element. */
function blockOf(element: Element, root: Element): Element | null {
  let current: Element | null = element;
  while (current && current.parentElement !== root) current = current.parentElement;
  return current;
}
