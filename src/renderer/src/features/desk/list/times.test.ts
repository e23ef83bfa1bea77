import { describe, expect, it } from 'vitest';
import { translate } from '../../../../../shared/messages/translate';
import { agoWords, daysFromToday, deadlineWords, momentWords, type Clock } from './times';

// Local times throughout: the list speaks the time of the computer it runs on.
const at = (year: number, month: number, day: number, hour = 0, minute = 0) =>
  new Date(year, month - 1, day, hour, minute);
const clock: Clock = {
  now: at(2026, 11, 23, 12, 4),
  locale: 'en-GB',
  t: (key, params) => translate(key, params),
};
const due = (date: Date, open = true) => deadlineWords(date.toISOString(), open, clock);
const ago = (date: Date) => agoWords(date.toISOString(), clock);

describe('deadlineWords', () => {
  it('counts up what is late', () => {
    expect(due(at(2026, 11, 23, 9, 50))).toEqual({ text: 'Late by 2 h', urgency: 'late' });
    expect(due(at(2026, 11, 23, 12, 3))).toEqual({ text: 'Late by 1 min', urgency: 'late' });
    expect(due(at(2026, 11, 21, 12, 4))).toEqual({ text: 'Late by 2 days', urgency: 'late' });
  });

  it('counts down what is near', () => {
    expect(due(at(2026, 11, 23, 16, 5))).toEqual({ text: '16:05, in 4 h', urgency: 'soon' });
    expect(due(at(2026, 11, 23, 12, 40))).toEqual({ text: '12:40, in 36 min', urgency: 'soon' });
  });

  it('names the day of what is not', () => {
    expect(due(at(2026, 11, 23, 20, 0))).toEqual({ text: '20:00', urgency: 'calm' });
    expect(due(at(2026, 11, 24, 9, 0)).text).toBe('Tue 09:00');
    expect(due(at(2026, 12, 4, 9, 0)).text).toBe('Fri 4 Dec');
    expect(due(at(2027, 1, 4, 9, 0)).text).toBe('4 Jan 2027');
  });

  it('is late for nobody once the piece has left the desk', () => {
    expect(due(at(2026, 11, 20, 9, 0), false)).toEqual({ text: 'Fri 20 Nov', urgency: 'calm' });
    expect(due(at(2026, 11, 23, 9, 0), false)).toEqual({ text: '09:00', urgency: 'calm' });
  });
});

describe('agoWords', () => {
  it('goes from minutes to dates', () => {
    expect(ago(at(2026, 11, 23, 12, 4))).toBe('Just now');
    expect(ago(at(2026, 11, 23, 11, 46))).toBe('18 min ago');
    expect(ago(at(2026, 11, 23, 9, 0))).toBe('3 h ago');
    expect(ago(at(2026, 11, 22, 23, 59))).toBe('Yesterday');
    expect(ago(at(2026, 11, 20, 9, 0))).toBe('Fri 20 Nov');
    expect(ago(at(2025, 11, 20, 9, 0))).toBe('20 Nov 2025');
  });

  it('bears a clock that went backwards', () => {
    expect(ago(at(2026, 11, 23, 12, 30))).toBe('Just now');
  });
});

describe('daysFromToday', () => {
  it('goes by the calendar, not by hours', () => {
    expect(daysFromToday(at(2026, 11, 24, 0, 1), at(2026, 11, 23, 23, 59))).toBe(1);
    expect(daysFromToday(at(2026, 11, 23, 23, 59), at(2026, 11, 23, 0, 1))).toBe(0);
    // Over both changes of summer time.
    expect(daysFromToday(at(2026, 4, 1), at(2026, 3, 1))).toBe(31);
    expect(daysFromToday(at(2026, 11, 1), at(2026, 10, 1))).toBe(31);
  });
});

describe('momentWords', () => {
  it('gives day and time', () => {
    expect(momentWords(at(2026, 11, 23, 16, 0).toISOString(), clock)).toBe('Mon 23 Nov, 16:00');
  });
});
