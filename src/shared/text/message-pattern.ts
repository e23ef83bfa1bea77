/** Texts with numbers or names in them that a person may set, in ICU MessageFormat. Pure. */
import { IntlMessageFormat } from 'intl-messageformat';

/** Whether the text can be used as a pattern; "{minutes, plural, one {" cannot. */
export function isMessagePattern(text: string): boolean {
  try {
    new IntlMessageFormat(text, 'en');
    return true;
  } catch {
    // The constructor throws on exactly the texts that are no patterns.
    return false;
  }
}
