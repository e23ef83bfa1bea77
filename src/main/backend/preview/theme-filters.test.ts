import { Liquid } from 'liquidjs';
import { describe, expect, it } from 'vitest';
import { Html } from './html';
import { addFilters } from './theme-filters';

const liquid = new Liquid({ strictFilters: true });
addFilters(liquid);

function filled(template: string, model: object = {}, language = 'en-GB'): string {
  const globals = { language, site: { time_zone: 'UTC', today: { iso: '2026-11-23T09:00:00Z' } }, ...model };
  return String(liquid.parseAndRenderSync(template, {}, { globals }));
}

it('a day without a time is that day wherever the site is', () => {
  const site = { time_zone: 'America/New_York', today: { iso: '2026-11-23T09:00:00Z' } };
  expect(filled("{{ '2026-11-29' | date_style: 'medium' }}", { site }, 'en-US')).toBe('Nov 29, 2026');
  expect(filled("{{ '2026-11-29T01:00:00Z' | date_style: 'medium' }}", { site }, 'en-US')).toBe(
    'Nov 28, 2026',
  );
});

it('a part that nobody has written is empty, where a misspelt name is an error', () => {
  const strict = new Liquid({ strictFilters: true, strictVariables: true, ownPropertyOnly: true });
  addFilters(strict);
  const render = (template: string): string =>
    String(strict.parseAndRenderSync(template, {}, { globals: { language: 'en-GB', toll: '12 km|2 h||' } }));
  const parts = "{% assign parts = toll | split: '|' %}";
  expect(render(`${parts}{{ parts[0] }} {{ parts[1] | upper }}{{ parts[2] }}{{ parts[9] }}`)).toBe(
    '12 km 2 H',
  );
  expect(render(`${parts}{{ parts.size }} {{ parts | names }}{% if parts[2] == '' %}!{% endif %}`)).toBe(
    '2 12 km and 2 h!',
  );
  expect(render(`{% assign none = '' | split: ',' %}{{ none.size }}{{ none.first }}{{ none.last }}`)).toBe(
    '0',
  );
  expect(
    render(`${parts}{% assign more = parts | push: 'C' %}{% for one in more %}{{ one }};{% endfor %}`),
  ).toBe('12 km;2 h;C;');
  expect(() => render(`${parts}{{ parts.frist }}`)).toThrow('frist');
});

describe('the filters of themes', () => {
  it.each([
    ["{{ '2026-11-20T08:30:00Z' | date_style: 'medium' }}", 'en-GB', '20 Nov 2026'],
    [
      "{{ '2026-11-20T08:30:00Z' | date_style: \"EEEE d MMMM, HH'h'mm\" }}",
      'fr-FR',
      'vendredi 20 novembre, 08h30',
    ],
    ["{{ '2026-11-20T08:30:00Z' | date_style }}", 'de-DE', '20. November 2026'],
    ["{{ '2026-11-23T06:00:00Z' | date_style: 'relative' }}", 'en-GB', '3 hours ago'],
    [
      "{{ '2026-11-28' | date_style: 'd MMMM yyyy', calendar: 'islamic-umalqura' }}",
      'ar-EG-u-nu-latn',
      '18 جمادى الآخرة 1448',
    ],
    ["{{ '2026-11-28' | date_style: 'd MMMM yyyy G', calendar: 'gregory' }}", 'ar-SA', '٢٨ نوفمبر ٢٠٢٦ م'],
    ["{{ '2026-11-28' | date_style: 'Gy年M月d日', calendar: 'japanese' }}", 'ja-JP', '令和8年11月28日'],
    ["{{ '2026-11-28' | date_style: 'long', calendar: 'none' }}", 'en-GB', '28 November 2026'],
    ["{{ '2026-11-28' | date_style: 'MMM d, yyyy', language: 'en' }}", 'ur-IN', 'Nov 28, 2026'],
    ["{{ 124567 | number: language: 'de' }} {{ 3 | ordinal: language: 'en-US' }}", 'ur-IN', '124.567 3rd'],
    ["{{ 'A,B' | split: ',' | names: language: 'en' }}", 'ur-IN', 'A and B'],
    ["{{ 'A,B' | split: ',' | names: 'or', language: 'de' }}", 'ur-IN', 'A oder B'],
    ["{{ '2026-11-20T08:30:00Z' | date_style: 'HHmm', zone: 'Asia/Hong_Kong' }}", 'en-GB', '1630'],
    ["{{ '2026-11-20T08:30:00Z' | date_style: 'HHmm', zone: 'Nowhere/Else' }}", 'en-GB', '0830'],
    ["{{ '2026-11-20' | date_style: 'd MMM', zone: 'Pacific/Honolulu' }}", 'en-GB', '20 Nov'],
    ["KW {{ '2026-11-20' | date_style: 'w' }}", 'de-DE', 'KW 47'],
    ["{{ 'soon' | date_style: 'long' }}", 'en-GB', 'soon'],
    ["{{ '2026-11-27' | date_style: 'd בMMMM yyyy', calendar: 'hebrew' }}", 'he-IL', 'י״ז בכסלו תשפ״ז'],
    ["{{ '2026-02-28' | plus_days: 1 }}", 'en-GB', '2026-03-01'],
    [
      "{{ '2026-11-23T09:30:10Z' | plus_days: -23 | date_style: 'd MMMM HH:mm' }}",
      'en-GB',
      '31 October 09:30',
    ],
    ["{{ 'soon' | plus_days: 1 }}{{ '2026-02-28' | plus_days }}", 'en-GB', 'soon2026-02-28'],
    ["{{ '2026-02-28' | plus_days: 1000000000 }}", 'en-GB', '2026-02-28'],
    ['{{ 12345.5 | number }}', 'de-DE', '12.345,5'],
    ["{{ 'many' | number }}", 'de-DE', 'many'],
    ['{{ 3 | ordinal }}', 'en-US', '3rd'],
    ['{{ 3 | ordinal }}', 'zh-CN', '3'],
    ["{{ 'istanbul' | upper }}", 'tr-TR', 'İSTANBUL'],
    ["{{ 'istanbul' | upper: 'en' }}", 'tr-TR', 'ISTANBUL'],
    ["{{ 'A,B,C' | split: ',' | names }}", 'fr-FR', 'A, B et C'],
    ["{{ 'A,B' | split: ',' | names: 'or' }}", 'en-GB', 'A or B'],
    [
      "{{ '{count, plural, one {# comment} other {# comments}}' | fill: count: 1200 }}",
      'en-GB',
      '1,200 comments',
    ],
    ["{{ 'By {who}' | fill: who: 'A', what: 2 }}", 'en-GB', 'By A'],
    ["{{ 'By {who}' | fill }}", 'en-GB', 'By {who}'],
  ])('%s in %s', (template, language, words) => {
    expect(filled(template, {}, language)).toBe(words);
  });

  it('see the words of the renderer’s HTML', () => {
    const model = { html: new Html('<b>Fish &amp; chips</b>') };
    expect(filled("{{ html | upper }} {{ html | truncate: 6, '…' }}", model)).toBe('FISH & CHIPS Fish …');
  });

  it.each(['raw', 'date'])(
    'have no %s, which prints what is not escaped or depends on the machine',
    (name) => {
      expect(() => filled(`{{ 'x' | ${name} }}`)).toThrow('undefined filter');
    },
  );
});
