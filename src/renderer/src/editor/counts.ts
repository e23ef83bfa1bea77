/** Words and read time of the text in the window. Counted late, when typing pauses: never on the way of a key. */
import { useEffect, useState } from 'react';
import type { LexicalEditor } from 'lexical';
import { bodyTextOf } from '../../../shared/document/read';
import { publishedRoot } from '../../../shared/document/suggestions/decide';
import { countWords } from '../../../shared/text/counts';
import { rootIn } from './root';
import { onTextRest } from './text-rest';

const PAUSE = { rest: 400 };
/** A piece that is being opened has more urgent things to do. */
const FIRST = 3000;

/** Words of the body; null until first counted. */
export function useWordCount(editor: LexicalEditor | null): number | null {
  const [words, setWords] = useState<number | null>(null);
  useEffect(() => {
    if (!editor) return;
    const count = (): void => setWords(countWords(bodyTextOf(publishedRoot(rootIn(editor)))));
    const first = requestIdleCallback(count, { timeout: FIRST });
    const { stop } = onTextRest(editor, count, PAUSE);
    return () => {
      stop();
      cancelIdleCallback(first);
    };
  }, [editor]);
  return words;
}
