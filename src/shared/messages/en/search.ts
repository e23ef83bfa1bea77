/** What a search says about a query that it could not understand in full. */
import type { QueryNote } from '../../text/query';

export const search = {
  'search.note.unclosed-quote': 'A quotation mark is not closed: “{text}',
  'search.note.unknown-value': 'Nothing here is called “{text}”.',
  'search.note.unreadable-time':
    '“{text}” is not a time: write 2026-03-01, today, 7d or 2026-03-01..2026-03-31. It was left out.',
  'search.note.unreadable-number':
    '“{text}” is not a number of words: write 800, >800 or 400..600. It was left out.',
  'search.note.too-long': 'This search is too long. From here on it was left out: {text}',
} as const satisfies Record<`search.note.${QueryNote['code']}`, string>;
