/**
 * A caption with its credit as WordPress can hold them: the credit as text after the caption, in an element that
 * tells the two apart again. Used for image blocks and for the words of a file in the site's media library.
 */
import { element, escapeHtml } from '../../render/escape';

export const CREDIT_CLASS = 'copydesk-credit';

/** `caption` is HTML, `credit` plain text; either may be "". */
export function captionWithCredit(caption: string, credit: string): string {
  const credited = credit === '' ? '' : element('span', { class: CREDIT_CLASS }, escapeHtml(credit));
  return [caption, credited].filter((part) => part !== '').join(' ');
}
