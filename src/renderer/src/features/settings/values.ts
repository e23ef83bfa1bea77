/** Whether a value that a person typed can be used: each check answers with the key of what is wrong. Pure. */
import type { MessageKey } from '../../../../shared/messages/translate';
import { contactParts } from '../../../../shared/text/contacts';
import { isMessagePattern } from '../../../../shared/text/message-pattern';

export type Check = (text: string) => MessageKey | null;

export const isRequired: Check = (text) => (text.trim() === '' ? 'settings.problem.required' : null);

export const isWebAddress: Check = (text) =>
  /^https?:\/\/[^\s/]+/i.test(text.trim()) && URL.canParse(text.trim()) ? null : 'settings.problem.url';

/** A path on the site will do as well. */
export const isPageAddress: Check = (text) =>
  text.trim().startsWith('/') || isWebAddress(text) === null ? null : 'settings.problem.link';

export const isEmail: Check = (text) =>
  /^[^\s@/]+@[^\s@/.]+(?:\.[^\s@/.]+)+$/.test(text.trim()) ? null : 'settings.problem.email';

/** One or several. */
export const isContact: Check = (text) => {
  const parts = contactParts(text);
  const fits = (part: string): boolean => isEmail(part) === null || isWebAddress(part) === null;
  return parts.length > 0 && parts.every(fits) ? null : 'settings.problem.contact';
};

export const isPattern: Check = (text) => (isMessagePattern(text) ? null : 'settings.problem.pattern');

export const isColour: Check = (text) =>
  /^#[0-9a-f]{6}$/i.test(text.trim()) ? null : 'settings.problem.colour';

/** What a person typed as one line each, without the empty ones. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Nothing at all is fine too. */
export const orEmpty =
  (check: Check): Check =>
  (text) =>
    text.trim() === '' ? null : check(text);

/** A language tag in its usual spelling, or null for what is none. */
export function languageTag(text: string): string | null {
  // Longer first parts are allowed, but no language has one: they are names ("English").
  if (!/^\s*[a-z]{2,3}(?:-|\s*$)/i.test(text)) return null;
  try {
    return Intl.getCanonicalLocales(text.trim())[0] ?? null;
  } catch {
    // Intl throws on exactly the texts that are no tags.
    return null;
  }
}
