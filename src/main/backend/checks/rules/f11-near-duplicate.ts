/** F11: another piece of the store that says nearly the same. Which pieces are near is looked up before the check runs. */
import type { CheckDocument, DocumentRule, Draft } from '../rule';

/** Share of the smaller piece's runs of words. */
const NEAR = 0.3;

export const nearDuplicate: DocumentRule = {
  kind: 'document',
  id: 'F11',
  level: 'I',
  scopes: ['document'],
  languages: null,
  title: 'checks.F11.title',
  reason: 'checks.F11.reason',
  reference: 'Pieces that say the same',
  owner: 'Copy desk',
  check: findNear,
  examples: {
    good: ['A piece like no other.', { near: [{ headline: 'Another quay', share: 0.08 }] }, { near: [] }],
    bad: [
      { in: { near: [{ headline: 'The same quay', share: 0.92 }] }, finds: '' },
      { in: { near: [{ headline: 'Half a quay', share: 0.5 }] }, finds: '' },
      { in: { near: [{ headline: 'A third of a quay', share: 0.34 }] }, finds: '' },
    ],
  },
};

function* findNear({ context }: CheckDocument): Iterable<Draft> {
  for (const { headline, share } of context.near) {
    if (share < NEAR) continue;
    yield {
      field: null,
      message: 'checks.F11.found',
      params: { headline, percent: Math.round(share * 100) },
    };
  }
}
