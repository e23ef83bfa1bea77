/**
 * What can wait for the window's first frame. Somebody who opens the desk looks for a piece: its rows come first, and what
 * lies around them is drawn a moment later, in slices that let keys through.
 */
import {
  createContext,
  lazy,
  startTransition,
  Suspense,
  useContext,
  useEffect,
  useState,
  type ComponentType,
  type ReactNode,
} from 'react';

/** What the browser would ask for by itself when it is seen, or draw before all else. */
function loadTheRest(): void {
  void document.fonts.load("700 1em 'Charis SIL'");
  const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
  if (icon) icon.href = '/icon.svg';
}

const Drawn = createContext(false);

export function FirstFrame({ children }: { children: ReactNode }) {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        startTransition(() => setDrawn(true));
        loadTheRest();
      });
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
  return useDrawn() ? <Suspense fallback={meanwhile}>{children}</Suspense> : meanwhile;
}

/** A component whose code comes when it is first drawn: for what can wait, within `AfterFirstFrame`. */
export const lazyPart = <Module, Props extends object>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>,
) => lazy(async () => ({ default: pick(await load()) }));
