/** Rules that are files: a desk's patterns and words as block rules. T3 is one of them. */
import { isMessageKey } from '../../../../shared/messages/translate';
import type { BlockRule, CheckBlock, SpanDraft } from '../rule';
import { compileMatcher, type Matcher } from '../style/patterns';
import type { PatternsFile } from '../style/schemas';
import { primarySubtag } from '../text/words';

export function patternRule(file: PatternsFile): BlockRule {
  const matchers = new Map<string, Matcher>();
  // A word of one language may be a good one in another: retards, negro.
  const matcherFor = (language: string): Matcher => {
    const known = matchers.get(language);
    if (known) return known;
    const matcher = compileMatcher(
      file.entries.filter(({ languages }) => languages === undefined || languages.includes(language)),
    );
    matchers.set(language, matcher);
    return matcher;
  };
  // A message of the desk's own is words already; one of the catalogue's is its key.
  const words: Pick<SpanDraft, 'message' | 'params'> = isMessageKey(file.message)
    ? { message: file.message, params: {} }
    : { message: 'checks.pattern.found', params: { text: file.message } };

  function* findMatches({ text, language }: CheckBlock): Iterable<SpanDraft> {
    for (const { start, end, use, note } of matcherFor(primarySubtag(language))(text)) {
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
      bad: file.examples.bad.map(({ text, language, ...rest }) => ({
        in: language === undefined ? text : { language, body: [text] },
        ...rest,
      })),
    },
  };
}
