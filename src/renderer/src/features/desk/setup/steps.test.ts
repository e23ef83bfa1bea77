import { expect, it } from 'vitest';
import { isFinished, stepStates } from './steps';

it('leads from step to step, whatever was done out of turn', () => {
  expect(stepStates(new Set(['store']))).toEqual({
    store: 'done',
    person: 'now',
    site: 'todo',
    style: 'todo',
  });
  expect(stepStates(new Set(['store', 'person', 'style']))).toEqual({
    store: 'done',
    person: 'done',
    site: 'now',
    style: 'done',
  });
});

it('is finished when every step is', () => {
  expect(isFinished(new Set(['store', 'person', 'site']))).toBe(false);
  expect(isFinished(new Set(['store', 'person', 'site', 'style']))).toBe(true);
});
