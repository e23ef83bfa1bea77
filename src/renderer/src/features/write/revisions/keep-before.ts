/** A revision before a step that changes much at once. The step does not wait for it: it can be undone all the same. */
import type { Translate } from '../../../app/i18n';
import { notifyError } from '../../../app/toasts';
import type { PieceSession } from '../../../editor/session';
import type { StepKind } from '../../../../../shared/model/revision';

export function keepBefore(session: PieceSession, kind: StepKind, t: Translate): void {
  session.keep(kind).catch((error: unknown) => notifyError(t('revision.notKept'), error));
}
