/** The steps of setting up: which are done, which were left, which comes next. Pure. */

export const STEPS = ['store', 'person', 'site', 'style'] as const;
export type StepId = (typeof STEPS)[number];
export type StepState = 'done' | 'left' | 'now' | 'todo';

/** The first step that is neither done nor left is the one to do. */
export function stepStates(done: ReadonlySet<StepId>, left: ReadonlySet<StepId>): Record<StepId, StepState> {
  const next = STEPS.find((step) => !done.has(step) && !left.has(step));
  const stateOf = (step: StepId): StepState =>
    done.has(step) ? 'done' : left.has(step) ? 'left' : step === next ? 'now' : 'todo';
  return {
    store: stateOf('store'),
    person: stateOf('person'),
    site: stateOf('site'),
    style: stateOf('style'),
  };
}

/** Nothing is left to lead to: what somebody chose to leave is not asked again. */
export const isFinished = (done: ReadonlySet<StepId>, left: ReadonlySet<StepId>): boolean =>
  STEPS.every((step) => done.has(step) || left.has(step));
