/** Which of the changes shown is looked at, and going from one to the next. */
import { useState } from 'react';
import type { PageChange } from '../../../../shared/model/difference';

export interface ChangeStepper {
  changes: readonly PageChange[];
  /** Id of the change that is looked at. */
  current: string | null;
  choose: (id: string) => void;
  step: (by: 1 | -1) => void;
}

export function useChangeStepper(changes: readonly PageChange[]): ChangeStepper {
  const [chosen, setChosen] = useState<string | null>(null);
  const at = changes.findIndex(({ id }) => id === chosen);
  return {
    changes,
    current: at === -1 ? null : chosen,
    choose: setChosen,
    step: (by) => {
      const from = at === -1 && by === -1 ? 0 : at;
      const next = changes[(from + by + changes.length) % changes.length];
      if (next) setChosen(next.id);
    },
  };
}
