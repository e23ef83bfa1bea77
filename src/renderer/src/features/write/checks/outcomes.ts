/** What was done about findings, told to the desk: words it takes as right, and how often a rule's findings were fixed or let stand. */
import { api } from '../../../api';
import { translate } from '../../../../../shared/messages/translate';
import { notify, notifyError } from '../../../app/toasts';

export function addWord(word: string): void {
  api.houseStyle
    .addWord({ word })
    .then(() => notify({ tone: 'done', title: translate('checks.wordAdded', { word }) }))
    .catch((error: unknown) => notifyError(translate('checks.wordNotAdded'), error));
}

/** Statistics are no reason to disturb anybody: a count that fails is left out, and the console says so. */
export function count(rule: string, outcome: 'fixed' | 'ignored'): void {
  api.houseStyle.count({ rule, outcome }).catch((error: unknown) => console.warn(error));
}
