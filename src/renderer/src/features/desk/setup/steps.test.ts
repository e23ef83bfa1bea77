import { expect, it } from 'vitest';
import { isFinished, stepStates, type StepId } from './steps';

const steps = (...ids: StepId[]): ReadonlySet<StepId> => new Set(ids);

it('leads from step to step, whatever was done out of turn', () => {
  expect(stepStates(steps('store'), steps())).toEqual({
    store: 'done',
    person: 'now',
    site: 'todo',
    style: 'todo',
  });
  expect(stepStates(steps('store', 'person', 'style'), steps())).toEqual({
    store: 'done',
    person: 'done',
    site: 'now',
    style: 'done',
  });
});

it('shows a step that was left as left, not as done, until it is done', () => {
  expect(stepStates(steps('store'), steps('person'))).toEqual({
    store: 'done',
    person: 'left',
    site: 'now',
    style: 'todo',
  });
  expect(stepStates(steps('store', 'person'), steps('person')).person).toBe('done');
});

it('is finished when every step is done or was left', () => {
  expect(isFinished(steps('store', 'person', 'site'), steps())).toBe(false);
  expect(isFinished(steps('store', 'person', 'site', 'style'), steps())).toBe(true);
  expect(isFinished(steps('store', 'style'), steps('person', 'site'))).toBe(true);
});
