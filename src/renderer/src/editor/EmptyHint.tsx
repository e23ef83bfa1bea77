/** "Type / for blocks, or keep writing", over the empty paragraph that is marked for it. Decoration: the keys are in the sheet. */
import type { ReactNode } from 'react';
import { translate } from '../../../shared/messages/translate';
import { Kbd } from '../ui/Kbd';

export function EmptyHint(): ReactNode {
  return (
    <p className="piece-hint" aria-hidden="true">
      {translate('hint.type')} <Kbd>/</Kbd> {translate('hint.blocks')}
    </p>
  );
}
