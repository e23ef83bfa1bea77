/** Rules that are files: a desk's patterns and words as block rules. T3 is one of them. */
import { isMessageKey } from '../../../../shared/messages/translate';
import type { BlockRule, CheckBlock, SpanDraft } from '../rule';
import { compileMatcher } from '../style/patterns';
import type { PatternsFile } from '../style/schemas';

export function patternRule(file: PatternsFile): BlockRule {
  const matcher = compileMatcher(file.entries);
  // A message of the desk's own is words already; one of the catalogue's is its key.
  const words: Pick<SpanDraft, 'message' | 'params'> = isMessageKey(file.message)
    ? { message: file.message, params: {} }
    : { message: 'checks.pattern.found', params: { text: file.message } };

  function* findMatches({ text }: CheckBlock): Iterable<SpanDraft> {
    for (const { start, end, use, note } of matcher(text)) {
      const own =
        note === null ? words : { message: 'checks.pattern.found' as const, params: { text: note } };
      const draft: SpanDraft = { start, end, ...own };
      yield use === null ? draft : { ...draft, fix: use };
    }
  }

  return {
    kind: 'block',
    id: file.id,
    level: file.level,
    scopes: file.scopes,
    languages: file.languages,
    title: file.title,
    reason: file.reason,
    reference: file.reference,
    owner: file.owner,
    check: findMatches,
    examples: {
      good: file.examples.good,
      bad: file.examples.bad.map(({ text, ...rest }) => ({ in: text, ...rest })),
    },
  };
}
