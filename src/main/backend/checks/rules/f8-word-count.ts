/** F8: how long the piece is, in words and in minutes, against the house's range. */
import { countWords } from '../../../../shared/text/counts';
import { bodyTextOf } from '../../../../shared/document/read';
import type { CheckDocument, DocumentRule, Draft } from '../rule';
import type { HouseStyle } from '../style/schemas';

const BEGUN = 25;

export function wordCount({ choices }: Pick<HouseStyle, 'choices'>): DocumentRule {
  const { shortestPiece: shortest, longestPiece: longest } = choices;

  function* findLength({ publication }: CheckDocument): Iterable<Draft> {
    const words = countWords(bodyTextOf(publication.root));
    // A draft that is hardly begun is not too short.
    if ((words >= BEGUN || publication.meta.workflow !== 'draft') && words < shortest)
      yield { field: null, message: 'checks.F8.short', params: { words, shortest } };
    if (words <= longest) return;
    const minutes = Math.ceil(words / publication.site.readTime.wordsPerMinute);
    yield { field: null, message: 'checks.F8.long', params: { words, longest, minutes } };
  }

  const many = (count: number): string[] =>
    Array.from({ length: Math.ceil(count / 8) }, () => 'The quay is old and it still stands.');
  return {
    kind: 'document',
    id: 'F8',
    level: 'I',
    scopes: ['document'],
    languages: null,
    title: 'checks.F8.title',
    reason: 'checks.F8.reason',
    reference: 'Length',
    owner: 'Copy desk',
    check: findLength,
    examples: {
      good: ['A piece just begun.', { body: many(shortest + 40) }, { body: many(longest - 40) }],
      bad: [
        { in: { body: many(70) }, finds: '' },
        { in: { meta: { workflow: 'review' }, body: ['A piece just begun.'] }, finds: '' },
        { in: { body: many(longest + 16) }, finds: '' },
        { in: { body: [many(80).join(' ')] }, finds: '' },
      ],
    },
  };
}
