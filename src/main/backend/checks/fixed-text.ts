/** A block's text as it is after a finding's fix. For previews of a fix and for tests; documents are changed by edit operations alone. */
import type { Finding } from '../../../shared/model/checks';

/** The text as it was where the finding has no fix, or where its words no longer stand there. */
export function fixedText(text: string, { target, fix }: Finding): string {
  if (target.kind !== 'text' || !fix || text.slice(target.start, target.end) !== target.quote) return text;
  return text.slice(0, target.start) + fix.replacement + text.slice(target.end);
}
