import { describe, expect, it } from 'vitest';
import { daysBetween, fromWallClock, toWallClock } from './zoned-time';

describe('a moment and the clock on the wall', () => {
  it.each([
    ['2026-11-23T16:00', 'UTC', '2026-11-23T16:00:00.000Z'],
    ['2026-11-23T16:00', 'Europe/Paris', '2026-11-23T15:00:00.000Z'],
    ['2026-07-01T09:30', 'Europe/London', '2026-07-01T08:30:00.000Z'],
    ['2026-11-23T16:00', 'Asia/Shanghai', '2026-11-23T08:00:00.000Z'],
  ])('%s in %s is %s, and back', (text, zone, at) => {
    const value = fromWallClock(text, zone);
    expect(value).toEqual({ at, zone });
    expect(value && toWallClock(value)).toBe(text);
  });

  it('settles on one moment where clocks go back or forward', () => {
    expect(fromWallClock('2026-10-25T12:00', 'Europe/Paris')?.at).toBe('2026-10-25T11:00:00.000Z');
    expect(fromWallClock('2026-03-29T12:00', 'Europe/Paris')?.at).toBe('2026-03-29T10:00:00.000Z');
  });

  it('says null to what is no time', () => {
    expect(fromWallClock('soon', 'UTC')).toBeNull();
  });
});

it.each([
  ['2026-09-05T05:00:00Z', '2026-09-14T08:00:00Z', 'Europe/London', 9],
  // A quarter of an hour, and midnight between.
  ['2026-03-28T23:50:00Z', '2026-03-29T00:05:00Z', 'Europe/London', 1],
  // A day of 23 hours.
  ['2026-03-28T12:00:00Z', '2026-03-30T11:00:00Z', 'Europe/London', 2],
  ['2026-09-14T08:00:00Z', '2026-09-13T08:00:00Z', 'no/zone', -1],
])('counts the days of the calendar from %s to %s in %s', (from, to, zone, days) => {
  expect(daysBetween(from, to, zone)).toBe(days);
});
