import { describe, expect, it } from 'vitest';
import type { PieceRow } from '../../../../../shared/model/piece';
import { groupBy, groupOf, sortBy, startingOrder } from './order';

const row = (part: Partial<PieceRow>): PieceRow => ({
  id: '1',
  headline: '',
  standfirst: '',
  language: 'en-GB',
  category: null,
  categoryIds: [],
  tagIds: [],
  byline: '',
  workflow: 'draft',
  status: 'draft',
  delivery: 'not-sent',
  assignee: null,
  words: 0,
  deadline: null,
  publishAt: null,
  createdAt: '',
  editedAt: '',
  lead: null,
  sample: false,
  holder: null,
  legal: false,
  ...part,
});
// Wednesday.
const now = new Date(2026, 10, 25, 12, 0);
const when = (day: number, hour = 12) =>
  groupOf(row({ deadline: new Date(2026, 10, day, hour).toISOString() }), 'deadline', now)?.id;

describe('groupOf', () => {
  it('puts deadlines into days and weeks', () => {
    expect(when(24, 23)).toBe('earlier');
    expect(when(25, 1)).toBe('today');
    expect(when(25, 23)).toBe('today');
    expect(when(26, 0)).toBe('tomorrow');
    expect(when(27)).toBe('week');
    expect(when(29)).toBe('week');
    expect(when(30)).toBe('next');
    expect(when(36)).toBe('next');
    expect(when(37)).toBe('later');
    expect(groupOf(row({}), 'deadline', now)?.id).toBe('never');
  });

  it('knows no "later this week" on a Sunday', () => {
    const sunday = new Date(2026, 10, 29, 9, 0);
    const tuesday = row({ deadline: new Date(2026, 11, 1, 9).toISOString() });
    expect(groupOf(tuesday, 'deadline', sunday)?.id).toBe('next');
  });

  it('names categories themselves and the lack of one', () => {
    expect(groupOf(row({ category: 'Water' }), 'category', now)).toEqual({
      id: 'Water',
      name: { name: 'Water' },
    });
    expect(groupOf(row({}), 'category', now)?.name).toEqual({ key: 'desk.noCategory' });
    expect(groupOf(row({}), 'none', now)).toBeNull();
  });
});

describe('orders', () => {
  it('start by deadline where there is work to do', () => {
    expect(startingOrder({ kind: 'status', status: 'review' }, false)).toMatchObject({
      sort: 'deadline',
      group: 'deadline',
    });
    expect(startingOrder({ kind: 'all' }, false)).toMatchObject({ sort: 'edited', group: 'none' });
    expect(startingOrder({ kind: 'mine' }, true).sort).toBe('relevance');
  });

  it('turn round when the same column is asked for again', () => {
    const edited = startingOrder({ kind: 'all' }, false);
    expect(sortBy(edited, 'edited').descending).toBe(false);
    expect(sortBy(edited, 'headline')).toEqual({ sort: 'headline', descending: false, group: 'none' });
    expect(sortBy(edited, 'words').descending).toBe(true);
  });

  it('keep groups together', () => {
    const grouped = groupBy(startingOrder({ kind: 'all' }, false), 'category');
    expect(grouped).toEqual({ sort: 'category', descending: false, group: 'category' });
    expect(sortBy(grouped, 'category').group).toBe('category');
    expect(sortBy(grouped, 'words').group).toBe('none');
    expect(groupBy(grouped, 'none').sort).toBe('category');
  });
});
