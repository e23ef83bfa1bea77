/** The steps of setting up: which are done, which comes next. Pure. */

export const STEPS = ['store', 'person', 'site', 'style'] as const;
export type StepId = (typeof STEPS)[number];
export type StepState = 'done' | 'now' | 'todo';

/** Left steps count as done; the first that is not is the one to do. */
export function stepStates(done: ReadonlySet<StepId>): Record<StepId, StepState> {
  const next = STEPS.find((step) => !done.has(step));
  const stateOf = (step: StepId): StepState => (done.has(step) ? 'done' : step === next ? 'now' : 'todo');
  return {
    store: stateOf('store'),
    person: stateOf('person'),
    site: stateOf('site'),
    style: stateOf('style'),
  };
}

export const isFinished = (done: ReadonlySet<StepId>): boolean => STEPS.every((step) => done.has(step));
