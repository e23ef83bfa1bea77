import { expect, it } from 'vitest';
import { patternRuleSchema } from '../../../../../shared/model/house-style';
import { formOf, NEW_FORM, ruleOf } from './rule-form';

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
  expect(formOf({ state: 'live', rule })).toEqual(form);
});

it('makes no rule of a form with too few examples', () => {
  expect(patternRuleSchema.safeParse(ruleOf({ ...form, good: 'One.' })).success).toBe(false);
});
