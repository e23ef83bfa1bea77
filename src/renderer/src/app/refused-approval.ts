/** What could not be moved on, told with a way to each of the reasons why an approval was refused. */
import { api } from '../api';
import { canStand, stopsApproving } from '../../../shared/model/checks';
import { AppError } from '../../../shared/model/errors';
import { translate, translateAny } from '../../../shared/messages/translate';
import { goToPlace } from './place-in-piece';
import { notify, notifyError } from './toasts';

/** As many as a notice can carry; the last stands for the rest. */
const SHOWN = 5;

/** Tells that it failed, in every other case as of any error. */
export function notifyNotMoved(title: string, error: unknown): void {
  const { id, headline } = error instanceof AppError && error.code === 'not-approvable' ? error.params : {};
  if (typeof id !== 'string') {
    notifyError(title, error);
    return;
  }
  api.checks.run({ id }).then(
    (findings) => {
      // What only a decision settles comes first.
      const open = findings
        .filter(stopsApproving)
        .sort((one, other) => Number(canStand(one)) - Number(canStand(other)));
      const more = open.length - SHOWN;
      notify({
        tone: 'error',
        title,
        detail: translate('handling.notReady', { headline: String(headline) }),
        links: open.slice(0, more > 0 ? SHOWN + 1 : SHOWN).map(({ key, message, params }, index) => ({
          label:
            index < SHOWN ? translateAny(message, params) : translate('handling.open.more', { count: more }),
          onSelect: () => goToPlace(id, { kind: 'finding', key }),
        })),
      });
    },
    () => notifyError(title, error),
  );
}
