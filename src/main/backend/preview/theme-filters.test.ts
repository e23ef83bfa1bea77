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
    ["{{ 'soon' | date_style: 'long' }}", 'en-GB', 'soon'],
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
