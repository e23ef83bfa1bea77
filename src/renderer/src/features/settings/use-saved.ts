/**
 * A record that is saved as it is changed. What a person set stays in sight while it is on its way, and until the
 * store has answered with something newer; changes are saved one after the other, in their order.
 */
import { useRef, useState } from 'react';
import { useT } from '../../app/i18n';
import { notifyError } from '../../app/toasts';
import { tracked } from './saving';

export interface Saved<T> {
  value: T;
  change: (patch: Partial<T>) => void;
}

/** `live` is the record as last read from the store, at `liveAt`. */
export function useSaved<T extends object>(
  live: T,
  liveAt: number,
  save: (next: T) => Promise<unknown>,
): Saved<T> {
  const t = useT();
  const [ahead, setAhead] = useState<{ value: T; savedAt: number } | null>(null);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const value = ahead !== null && ahead.savedAt >= liveAt ? ahead.value : live;
  const change = (patch: Partial<T>) => {
    const next = { ...value, ...patch };
    setAhead({ value: next, savedAt: Infinity });
    queue.current = queue.current.then(async () => {
      try {
        await tracked(save(next));
        setAhead((now) => (now?.value === next ? { value: next, savedAt: Date.now() } : now));
      } catch (error) {
        setAhead((now) => (now?.value === next ? null : now));
        notifyError(t('settings.notSaved'), error);
      }
    });
  };
  return { value, change };
}
