/** What stands at a destination now: asked when the difference is shown, and when somebody comes back from the site. */
import { useEffect } from 'react';
import type { ReadThere } from '../../../../shared/model/revision';
import { api, useLiveQuery } from '../../api';
import { useStore } from '../../app/store';
import { comparedWith, marksShown } from './ways';

export interface AskedThere {
  /** Null while it was not asked, and where nobody has the piece. */
  there: ReadThere | null;
  askAgain: () => void;
}

/** The page itself follows through the change log. */
export function useThere(id: string): AskedThere {
  const against = useStore(comparedWith);
  const enabled = useStore(marksShown) === 'difference';
  const { data, refetch, isPlaceholderData } = useLiveQuery(
    ['there', id, against],
    [],
    () => api.preview.there({ id, against }),
    { enabled, staleTime: 0 },
  );
  useEffect(() => {
    if (!enabled) return;
    const askAgain = (): void => void refetch();
    window.addEventListener('focus', askAgain);
    return () => window.removeEventListener('focus', askAgain);
  }, [enabled, refetch]);
  return {
    there: enabled && !isPlaceholderData ? (data ?? null) : null,
    askAgain: () => {
      if (enabled) void refetch();
    },
  };
}
