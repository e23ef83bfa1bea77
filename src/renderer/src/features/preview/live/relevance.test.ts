import { describe, expect, it } from 'vitest';
import { concernsPage } from './relevance';

describe('concernsPage', () => {
  it.each([
    ['document', 'mine', true],
    ['document', 'other', false],
    ['piece', 'other', true],
    ['piece', 'mine', false],
    ['site', 'site', true],
    ['author', 'a', true],
    ['job', 'j', false],
    ['saved-search', 's', false],
  ] as const)('%s of %s: %s', (topic, id, concerned) => {
    expect(concernsPage({ topic, id }, 'mine')).toBe(concerned);
  });

  it('leaves alone what no page shows of another piece', () => {
    const change = { topic: 'piece', id: 'other' } as const;
    expect(concernsPage({ ...change, detail: { listed: false } }, 'mine')).toBe(false);
    expect(concernsPage({ ...change, detail: { listed: true } }, 'mine')).toBe(true);
  });
});
