import { expect, it } from 'vitest';
import type { List, ListRule } from '../../../shared/model/list';
import { openStore } from '../database/open';
import { forgetSite, keepRanks, ranksOf, resetList, saveList, storedList } from './list-records';

const ranked = (by: 'views' | 'comments', destination: string | null = 'gazette'): List => ({
  key: 'hot',
  title: '',
  rule: { kind: 'ranked', destination, by },
  count: 3,
});

it('a site’s order goes with what it was asked for, and stays where only words and numbers change', () => {
  const store = openStore(':memory:');
  const post = { pieceId: null, title: 'Hello', url: 'https://quay.example/', publishedAt: null };
  const known = (): number => ranksOf(store, 'hot').length;
  const asked = (): void => {
    store.write((tx) => saveList(tx, ranked('comments')));
    store.write((tx) => keepRanks(tx, 'hot', [post], '2026-11-28T09:00:00.000Z'));
    expect(known()).toBe(1);
  };
  asked();
  store.write((tx) => saveList(tx, { ...ranked('comments'), title: 'Talked about', count: 5 }));
  expect(known()).toBe(1);

  const others: ListRule[] = [
    ranked('views').rule,
    ranked('comments', 'herald').rule,
    ranked('comments', null).rule,
    { kind: 'curated' },
  ];
  for (const rule of others) {
    asked();
    store.write((tx) => saveList(tx, { ...ranked('comments'), rule }));
    expect(known(), JSON.stringify(rule)).toBe(0);
  }
  asked();
  store.write((tx) => resetList(tx, 'hot'));
  expect(known()).toBe(0);

  asked();
  store.write((tx) => forgetSite(tx, 'herald'));
  expect(known()).toBe(1);
  store.write((tx) => forgetSite(tx, 'gazette'));
  expect(known()).toBe(0);
  expect(storedList(store, 'hot')?.rule).toEqual(ranked('comments', null).rule);
  store.close();
});
