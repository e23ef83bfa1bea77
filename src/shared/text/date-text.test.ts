import { expect, it } from 'vitest';
import { dateText } from './date-text';

const PLACE = { locale: 'en-GB', timeZone: 'UTC', now: '2026-11-23T09:00:00Z' };

it.each([
  ['2026-11-20T08:30:00Z', 'long', '20 November 2026'],
  ['2026-11-20T08:30:00Z', 'weekday', 'Friday 20 November'],
  ['2026-11-20T08:30:00Z', 'time', '08:30'],
  ['2026-11-20T08:30:00Z', 'd MMM', '20 Nov'],
  ['2026-11-20T08:30:00Z', '{day} {month}', '20 November'],
  ['2026-11-23T06:10:00Z', 'relative', '2 hours ago'],
  ['2026-11-22T08:00:00Z', 'relative', 'yesterday'],
  ['2026-11-22T08:00:00Z', 'ago', '1 day ago'],
  // Less than 48 hours, and still not yesterday.
  ['2026-11-21T12:00:00Z', 'relative', '2 days ago'],
  ['2026-11-21T12:00:00Z', 'ago', '1 day ago'],
  ['2026-11-22T08:59:00Z', 'relative', 'yesterday'],
  ['2026-11-11T12:00:00Z', 'relative', '1 week ago'],
  ['2026-11-24T12:00:00Z', 'relative', 'tomorrow'],
  ['2026-11-23T08:59:30Z', 'relative', 'this minute'],
  ['2026-01-02T08:00:00Z', 'relative', '10 months ago'],
])('writes %s as %s', (at, form, words) => {
  expect(dateText(at, form, PLACE)).toBe(words);
});
