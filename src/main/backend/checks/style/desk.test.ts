import { expect, it } from 'vitest';
import { NEW_DESK_STYLE, type DeskStyle, type PatternRule } from '../../../../shared/model/house-style';
import type { Finding } from '../../../../shared/model/checks';
import { tryRule } from '../check-task';
import { createChecker } from '../checker';
import { publicationOf } from '../example';
import { houseStyle } from '../testing';
import { withDesk } from './desk';

const RULE: PatternRule = {
  id: 'wharf',
  title: 'Wharf',
  message: 'The house writes “quay”.',
  reason: 'One word for one thing.',
  level: 'W',
  scopes: ['body'],
  languages: null,
  reference: '',
  owner: 'Desk',
  entries: [{ words: ['wharf'], use: 'quay' }],
  examples: {
    good: ['The quay.', 'A wharfage fee.', 'No.'],
    bad: ['The wharf.', 'A wharf.', 'No wharf here.'].map((text) => ({ text, finds: 'wharf' })),
  },
};

function found(desk: Partial<DeskStyle>, text: string): string[] {
  const style = withDesk(houseStyle, { ...NEW_DESK_STYLE, ...desk });
  const findings: Finding[] = createChecker(style).check(publicationOf(text));
  return findings.map(({ rule, level }) => `${rule} ${level}`);
}

it('uses rules of the desk that are live, and no drafts', () => {
  expect(found({ patterns: [{ state: 'live', rule: RULE }] }, 'The old wharf.')).toEqual(['wharf W']);
  expect(found({ patterns: [{ state: 'draft', rule: RULE }] }, 'The old wharf.')).toEqual([]);
});

it('uses the desk’s levels, and leaves out what is off', () => {
  expect(found({}, 'The the quay.')).toEqual(['T1 W']);
  expect(found({ rules: { T1: { level: 'E' } } }, 'The the quay.')).toEqual(['T1 E']);
  expect(found({ rules: { T1: { off: true } } }, 'The the quay.')).toEqual([]);
});

it('takes the desk’s words as right, and its choices', () => {
  expect(found({}, 'A skerrow stands.')).toEqual(['S1 W']);
  expect(found({ words: ['skerrow'] }, 'A skerrow stands.')).toEqual([]);
  const choices = { ...houseStyle.choices, percent: '%' as const };
  expect(found({ choices }, 'It fell by 38 per cent.')).toEqual(['L2 W']);
});

it('says why a rule cannot be used', () => {
  expect(tryRule(RULE)).toBeNull();
  expect(tryRule({ ...RULE, entries: [{ pattern: '(wharf' }] })).toContain('(wharf');
  expect(tryRule({ ...RULE, entries: [{ words: ['pier'] }] })).toContain('The wharf.');
});
