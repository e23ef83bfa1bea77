/**
 * Asking the host for what only it can do (keyring, dialogs, printing), from inside the store worker. Owns the
 * questions that wait for an answer; must not know which host it has.
 */
import { AppError } from '../../shared/model/errors';
import type { Abilities, AbilityName, HostMessage, WorkerMessage } from './host-protocol';

/** Rejects with `not-available-here` where the host lacks the ability. */
export type AskHost = <N extends AbilityName>(
  name: N,
  params: Abilities[N]['params'],
) => Promise<Abilities[N]['value']>;

type Answer = Extract<HostMessage, { type: 'ability-result' }>;

/** A keyring may ask its owner first. */
const PATIENCE = 120_000;

export function hostAbilities(tell: (message: WorkerMessage) => void): {
  ask: AskHost;
  answer: (answer: Answer) => void;
} {
  const waiting = new Map<number, (answer: Answer) => void>();
  let next = 1;
  return {
    ask: (name, params) =>
      new Promise((resolve, reject) => {
        const id = next++;
        const timer = setTimeout(() => {
          waiting.delete(id);
          reject(new AppError('deadline-exceeded'));
        }, PATIENCE).unref();
        waiting.set(id, (answer) => {
          clearTimeout(timer);
          // The host answers each question with the value its name promises.
          if (answer.ok) resolve(answer.value as Abilities[typeof name]['value']);
          else reject(new AppError(answer.error.code, answer.error.params));
        });
        tell({ type: 'ability', id, name, params } as WorkerMessage);
      }),
    answer: (answer) => {
      const settle = waiting.get(answer.id);
      waiting.delete(answer.id);
      settle?.(answer);
    },
  };
}
