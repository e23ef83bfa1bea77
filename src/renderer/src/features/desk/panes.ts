/**
 * Which side panes of the desk are in view. In a wide window both stand beside the list, and stay as they were left.
 * In a narrow one they lie over it, and only while they are asked for.
 */
import { useMediaQuery } from '../../app/media-query';
import { createKeptStore, createStore, useStore, type Store } from '../../app/store';

export interface Pane {
  shown: boolean;
  /** It covers the list. */
  over: boolean;
  toggle: () => void;
  close: () => void;
}

const readFlag = (text: string): boolean => text === 'true';
const libraryBeside = createKeptStore('desk.library', true, readFlag);
const readingBeside = createKeptStore('desk.reading', true, readFlag);
const libraryOver = createStore(false);
const readingOver = createStore(false);

export function useLibraryPane(): Pane {
  return usePane(useMediaQuery('(width < 1120px)'), libraryBeside, libraryOver);
}

export function useReadingPane(): Pane {
  return usePane(useMediaQuery('(width < 1280px)'), readingBeside, readingOver);
}

function usePane(over: boolean, beside: Store<boolean>, above: Store<boolean>): Pane {
  const whenBeside = useStore(beside);
  const whenOver = useStore(above);
  const store = over ? above : beside;
  return {
    shown: over ? whenOver : whenBeside,
    over,
    toggle: () => store.set(!store.get()),
    close: () => store.set(false),
  };
}
