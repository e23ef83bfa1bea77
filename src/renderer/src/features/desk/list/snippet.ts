/** A snippet fitted to one line of the list: the words that were searched for must be near its beginning. */
import type { Snippet } from '../../../../../shared/contract/pieces';

const LEAD = 14;

/** Shortens what comes before the first match to its last words. */
export function fitSnippet(snippet: Snippet): Snippet {
  const found = snippet.findIndex((part) => part.match);
  const lead = snippet
    .slice(0, Math.max(0, found))
    .map((part) => part.text)
    .join('');
  if (lead.length <= LEAD) return snippet;
  const end = lead.slice(-LEAD);
  // Begins with a whole word where there are words.
  const space = end.search(/\s\S/);
  return [{ text: `…${space === -1 ? end : end.slice(space + 1)}`, match: false }, ...snippet.slice(found)];
}
