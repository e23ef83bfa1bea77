/** Words and read time of the text in the window. Counted late, when typing pauses: never on the way of a key. */
import { useEffect, useState } from 'react';
import type { LexicalEditor } from 'lexical';
import { bodyTextOf } from '../../../shared/document/read';
import { publishedRoot } from '../../../shared/document/suggestions/decide';
import { countWords } from '../../../shared/text/counts';
import { rootIn } from './root';

const PAUSE = 400;
/** A piece that is being opened has more urgent things to do. */
const FIRST = 3000;

/** Words of the body; null until first counted. */
export function useWordCount(editor: LexicalEditor | null): number | null {
  const [words, setWords] = useState<number | null>(null);
  useEffect(() => {
    if (!editor) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const count = (): void => setWords(countWords(bodyTextOf(publishedRoot(rootIn(editor)))));
    const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
      clearTimeout(timer);
      timer = setTimeout(() => requestIdleCallback(count, { timeout: 1000 }), PAUSE);
    });
    requestIdleCallback(count, { timeout: FIRST });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [editor]);
  return words;
}
