/** The present, for relative times: renewed every half minute, not at every render. */
import { useEffect, useState } from 'react';

const TICK = 30_000;

export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), TICK);
    return () => clearInterval(timer);
  }, []);
  return now;
}
