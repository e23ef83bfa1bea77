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
import { AppError } from '../../../shared/model/errors';

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

/**
 * A component whose code comes when it is first drawn: for what can wait. Code that did not come is asked for anew only
 * by a new window (browsers remember that an import failed), so that this failure has a code of its own.
 */
export const lazyPart = <Module, Props extends object>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>,
) =>
  lazy(async () => {
    try {
      return { default: pick(await load()) };
    } catch (cause) {
      throw new AppError('part-not-loaded', {}, { cause });
    }
  });
