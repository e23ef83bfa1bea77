import { describe, expect, it } from 'vitest';
import { formatByPattern, ordinal, type DateNames } from './date-pattern';

const AT = '2026-03-01T21:05:09Z';

describe('formatByPattern', () => {
  it.each([
    ['d MMMM yyyy', 'en-GB', 'UTC', '1 March 2026'],
    ["EEE d MMM yyyy 'at' h:mm a", 'en-US', 'UTC', 'Sun 1 Mar 2026 at 9:05 PM'],
    ['do MMMM yyyy', 'en-GB', 'UTC', '1st March 2026'],
    ["'Publié le' dd/MM/yyyy 'à' HH'h'mm", 'fr-FR', 'Europe/Paris', 'Publié le 01/03/2026 à 22h05'],
    ['do MMMM', 'fr-FR', 'UTC', '1er mars'],
    ['do MMMM', 'fr-FR', 'Asia/Tokyo', '2 mars'],
    ['do MMMM', 'de-DE', 'UTC', '1. März'],
    ['EEEE d MMMM', 'fr-FR', 'UTC', 'dimanche 1 mars'],
    ['d MMMM yyyy', 'ru-RU', 'UTC', '1 марта 2026'],
    ['yyyy年M月d日 HH:mm', 'zh-CN', 'Asia/Shanghai', '2026年3月2日 05:05'],
    ['dd.MM.yy, HH:mm:ss', 'de-DE', 'UTC', '01.03.26, 21:05:09'],
    ["yyyy-MM-dd'T'HH:mm", 'sv-SE', 'UTC', '2026-03-01T21:05'],
    ['HH:mm', 'en-GB', 'Asia/Kolkata', '02:35'],
    ["''yy", 'en-GB', 'UTC', "'26"],
    // German hours have two digits wherever the platform chooses.
    ["d.M.yyyy, H:mm 'Uhr'", 'de-DE', 'America/Chicago', '1.3.2026, 15:05 Uhr'],
    ['H.mm', 'de-DE', 'Pacific/Auckland', '10.05'],
    ['H:mm', 'de-DE', 'Asia/Vladivostok', '7:05'],
    ['d בMMMM yyyy (dd)', 'he-IL-u-ca-hebrew', 'UTC', 'י״ב באדר תשפ״ו (12)'],
    ['U年MMMMd (yyyy)', 'zh-CN-u-ca-chinese', 'UTC', '丙午年正月十三 (2026)'],
    ['HH:mm UTC', 'en-GB', 'UTC', '21:05 UTC'],
    ["d. M. yyyy, 'KW' ww", 'de-DE', 'UTC', '1. 3. 2026, KW 09'],
    ["'Week' w", 'en-GB', 'Asia/Tokyo', 'Week 10'],
  ])('writes %s in %s', (pattern, locale, zone, words) => {
    expect(formatByPattern(AT, pattern, locale, zone)).toBe(words);
  });

  it('keeps to the numerals of the locale', () => {
    expect(formatByPattern(AT, 'dd MMMM yyyy', 'ar-EG', 'UTC')).toBe('٠١ مارس ٢٠٢٦');
  });

  it('takes months and parts of the day in the site’s own words, where there are as many as it takes', () => {
    const shortMonths = 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');
    const write = (at: string, names: DateNames) =>
      formatByPattern(at, 'MMM d, yyyy, h:mm a', 'en-US', 'America/New_York', names);
    const names = { shortMonths, dayPeriods: ['a.m.', 'p.m.'] };
    expect(write('2026-09-03T09:03:00Z', names)).toBe('Sept. 3, 2026, 5:03 a.m.');
    expect(write('2026-01-01T02:30:00Z', names)).toBe('Dec. 31, 2025, 9:30 p.m.');
    expect(write('2026-09-03T16:00:00Z', names)).toBe('Sept. 3, 2026, 12:00 p.m.');
    expect(write('2026-09-03T09:03:00Z', { shortMonths: ['Jan.'], dayPeriods: [] })).toBe(
      'Sep 3, 2026, 5:03 AM',
    );
  });

  it('knows midnight as 00', () => {
    expect(formatByPattern('2026-03-01T00:00:00Z', 'HH:mm', 'en-US', 'UTC')).toBe('00:00');
  });
});

it.each([
  ['2026-01-01', '1'],
  ['2027-01-01', '53'],
  ['2024-12-30', '1'],
  ['2026-11-12', '46'],
])('counts the week of %s as ISO 8601 does', (day, week) => {
  expect(formatByPattern(day, 'w', 'en-GB', 'UTC')).toBe(week);
});

it('numbers in order, where a language has a short form', () => {
  expect([1, 2, 3, 4, 11, 22].map((day) => ordinal(day, 'en-GB'))).toEqual([
    '1st',
    '2nd',
    '3rd',
    '4th',
    '11th',
    '22nd',
  ]);
  expect(ordinal(1, 'fr-CA')).toBe('1er');
  expect(ordinal(1, 'zh')).toBeNull();
});
