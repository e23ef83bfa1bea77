import { expect, it } from 'vitest';
import { AppError } from '../../../shared/model/errors';
import type { ListRule } from '../../../shared/model/list';
import { openStore } from '../database/open';
import { keepRanks, saveList } from './list-records';
import { askStale } from './schedule';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-28T09:00:00Z');

it('asks for what is older than an hour, goes on after a site that does not answer, and comes back in an hour', async () => {
  const store = openStore(':memory:');
  const ranked = (destination: string | null): ListRule => ({ kind: 'ranked', destination, by: 'comments' });
  store.write((tx) => {
    for (const [key, rule] of [
      ['away', ranked('site')],
      ['old', ranked('site')],
      ['fresh', ranked('site')],
      ['by_hand', ranked(null)],
      ['picks', { kind: 'curated' }],
    ] as const)
      saveList(tx, { key, title: '', rule, count: 3 });
    const post = { pieceId: null, title: 'Hello', url: 'https://quay.example/', publishedAt: null };
    keepRanks(tx, 'old', [post], new Date(NOW - 2 * HOUR).toISOString());
    keepRanks(tx, 'fresh', [post], new Date(NOW - HOUR / 2).toISOString());
  });
  const asked: string[] = [];
  const told: unknown[] = [];
  const away = new AppError('site-unreachable', { url: 'https://quay.example', detail: '' });
  const asking = {
    store,
    lists: {
      pull: (key: string) => {
        asked.push(key);
        return key === 'away' ? Promise.reject(away) : Promise.resolve({ posts: 3, known: 1 });
      },
    },
    log: (level: string, what: unknown) => void told.push([level, what]),
  };
  const tried = new Map<string, number>();
  await askStale(asking, tried, NOW);
  expect(asked.sort()).toEqual(['away', 'old']);
  expect(told).toEqual([['info', away]]);
  await askStale(asking, tried, NOW + HOUR / 3);
  expect(asked).toHaveLength(2);
  await askStale(asking, tried, NOW + HOUR);
  expect(asked.slice(2).sort()).toEqual(['away', 'fresh', 'old']);
  store.close();
});
