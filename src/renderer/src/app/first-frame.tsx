/**
 * What can wait for the window's first frame. Somebody who opens the desk looks for a piece: its rows come first, and what
 * lies around them is drawn a moment later, in slices that let keys through.
 */
import { createContext, startTransition, useContext, useEffect, useState, type ReactNode } from 'react';

const Drawn = createContext(false);

export function FirstFrame({ children }: { children: ReactNode }) {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setDrawn(true)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return <Drawn value={drawn}>{children}</Drawn>;
}

/** Whether the first frame was drawn. */
export const useDrawn = (): boolean => useContext(Drawn);

/** `meanwhile` keeps the place where there is one to keep. */
export function AfterFirstFrame({
  children,
  meanwhile = null,
}: {
  children: ReactNode;
  meanwhile?: ReactNode;
}) {
  return useDrawn() ? children : meanwhile;
}
