import { expect, it } from 'vitest';
import { patternRuleSchema } from '../../../../../shared/model/house-style';
import { formOf, NEW_FORM, problemIn, ruleOf } from './rule-form';

const form = {
  ...NEW_FORM,
  id: 'quays',
  title: 'Quays',
  message: 'The house writes “quay”.',
  words: 'wharf\nwharves',
  patterns: 'jett(?:y|ies)',
  use: 'quay',
  good: 'The quay.\nA quay.\nNo quay.',
  bad: 'The |wharf|.\nTwo |wharves| here.\nA |jetty|.',
};

it('makes a rule of a form, and the same form of the rule', () => {
  const rule = ruleOf(form);
  expect(patternRuleSchema.parse(rule)).toEqual(rule);
  expect(rule.examples.bad[1]).toEqual({ text: 'Two wharves here.', finds: 'wharves' });
  expect(formOf({ state: 'live', rule })).toEqual({ ...form, from: rule });
});

it('keeps what a form has no field for', () => {
  const rule = {
    ...ruleOf(form),
    scopes: ['body' as const],
    languages: ['en', 'fr'],
    reason: 'One word for one thing.',
    reference: 'Harbours',
    owner: 'Ann',
    entries: [
      { words: ['wharf', 'wharves'], use: 'quay' },
      { pattern: 'jett(?:y|ies)', note: 'Seaside.', languages: ['en'] },
    ],
  };
  const read = formOf({ state: 'live', rule });
  expect(ruleOf(read)).toEqual(rule);
  expect(ruleOf({ ...read, words: 'wharf\nstaith', title: 'Harbour' })).toEqual({
    ...rule,
    title: 'Harbour',
    entries: [
      { words: ['wharf'], use: 'quay' },
      rule.entries[1],
      { words: ['staith'], ignoreCase: true, use: 'quay' },
    ],
  });
});

it.each([
  ['settings.style.badId', { id: 'the quays' }],
  ['settings.style.takenId', { id: 'F10' }],
  ['settings.style.takenId', { id: 'piers' }],
  ['settings.style.noTitle', { message: ' ' }],
  ['settings.style.noWords', { words: '', patterns: ' ' }],
  ['settings.style.fewExamples', { good: 'One.' }],
  [null, {}],
])('says %s of a form', (problem, patch) => {
  expect(problemIn({ ...form, ...patch }, new Set(['piers']))).toBe(problem);
});

it('says why and where the guide has it, or as reason what it says', () => {
  expect(ruleOf(form)).toMatchObject({ reason: form.message, reference: '' });
  const why = { reason: 'One word for one thing.', reference: 'Harbours, page 4' };
  const explained = ruleOf({ ...form, ...why });
  expect(explained).toMatchObject(why);
  expect(formOf({ state: 'live', rule: explained })).toMatchObject(why);
  expect(formOf({ state: 'live', rule: ruleOf(form) })).toMatchObject({ reason: '' });
});

it('makes no rule of a form with too few examples', () => {
  expect(patternRuleSchema.safeParse(ruleOf({ ...form, good: 'One.' })).success).toBe(false);
});
