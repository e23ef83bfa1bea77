import { describe, expect, it } from 'vitest';
import { dayOrderOf, findDate, isDateWithoutYear } from './dates';
import { findReadTime } from './times';

describe('findDate', () => {
  it.each([
    ['February 27, 2025', '2025-02-27T00:00:00.000Z'],
    ['27 February 20255 min read', '2025-02-27T00:00:00.000Z'],
    ['March 4, 20267 Mins Read', '2026-03-04T00:00:00.000Z'],
    ['StaffBy StaffMarch 9, 2026No Comments3 Mins Read', '2026-03-09T00:00:00.000Z'],
    ['Published on Thu 27th Feb. 2025 06.00 GMT', '2025-02-27T06:00:00.000Z'],
    ['Sept. 3, 2024, 9:05 p.m. EDT', '2024-09-04T01:05:00.000Z'],
    ['Publié le 1er août 2025 à 22h06', '2025-08-01T22:06:00.000Z'],
    ['27. März 2025, 10:15 Uhr', '2025-03-27T10:15:00.000Z'],
    ['27.03.2025, 10:15 Uhr', '2025-03-27T10:15:00.000Z'],
    ['27 de febrero de 2025', '2025-02-27T00:00:00.000Z'],
    ['2025年2月27日 09:15', '2025-02-27T09:15:00.000Z'],
    ['2025-02-27 09:15:30', '2025-02-27T09:15:00.000Z'],
    ['2025-02-275分钟阅读', '2025-02-27T00:00:00.000Z'],
    ['2025-02-27T23:30:00-02:00', '2025-02-28T01:30:00.000Z'],
    ['27/02/2025', '2025-02-27T00:00:00.000Z'],
    ['02/27/2025', '2025-02-27T00:00:00.000Z'],
  ])('%s', (text, iso) => {
    expect(findDate(text)?.iso).toBe(iso);
  });

  it.each(['February 30, 2025', 'Chapter 27, 2025', '99/99/2025', 'no date at all', 'Room 12 2025'])(
    'no date: %s',
    (text) => {
      expect(findDate(text)).toBeNull();
    },
  );

  it('says that a numeric date is ambiguous instead of guessing', () => {
    expect(findDate('03/04/2025')).toEqual({ iso: null, start: 0, end: 10 });
    expect(findDate('03/04/2025', 'day-first')?.iso).toBe('2025-04-03T00:00:00.000Z');
    expect(findDate('03/04/2025', 'month-first')?.iso).toBe('2025-03-04T00:00:00.000Z');
  });

  it('learns the order from another date of the page, else from the language', () => {
    expect(dayOrderOf(['03/04/2025', '03/27/2025'], 'fr')).toBe('month-first');
    expect(dayOrderOf(['03/04/2025'], 'fr')).toBe('day-first');
    expect(dayOrderOf(['03/04/2025'], 'en')).toBeNull();
  });

  it('knows the date of a page, which has no year', () => {
    expect(isDateWithoutYear('Wednesday, July 2')).toBe(true);
    expect(isDateWithoutYear('mercredi 2 juillet')).toBe(true);
    expect(isDateWithoutYear('Chapter 2')).toBe(false);
  });
});

describe('findReadTime', () => {
  it.each([
    '5 Mins Read',
    '4 min read',
    'Temps de lecture : 4 min',
    'Lesezeit: 5 Minuten',
    '3-minute read',
    '阅读时间：5分钟',
    '6 min',
  ])('%s', (text) => {
    expect(findReadTime(text)).toEqual({ start: 0, end: text.length });
  });
  it('leaves sentences with minutes alone', () => {
    expect(findReadTime('The crossing takes 40 minutes on a good day.')).toBeNull();
  });
});
