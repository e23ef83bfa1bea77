/** Finding in the open piece: what the bar shows, what its keys and the commands do. */
import { $getSelection, type LexicalEditor } from 'lexical';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useCommands } from '../../../app/commands/registry';
import { useT } from '../../../app/i18n';
import { useStore } from '../../../app/store';
import { hasFocus, readCaret, type TextPlace } from '../../../editor/caret';
import { modeOf } from '../../../editor/mode';
import type { PieceSession } from '../../../editor/session';
import { onTextRest } from '../../../editor/text-rest';
import type { FoundSpan } from '../../../../../shared/document/operations/types';
import { finder } from '../../../../../shared/text/find';
import { textView } from '../review/review-state';
import { keepBefore } from '../revisions/keep-before';
import { FIND_OPTIONS, findBar, seek, sought, type Sought } from './find-state';
import { fieldSelection, showFound, type FieldSelection } from './fields';
import { edgeOf, homeOf } from './next-place';
import { NOTHING_FOUND, Places, type FindCount } from './places';

export interface Find extends FindCount {
  /** What the last replacement came to, where there is something to say; null once something else was done. */
  done: { said: string } | null;
  step: (direction: 1 | -1) => void;
  replaceOne: () => void;
  replaceAll: () => void;
  close: () => void;
}

/** What was said, of what was looked for and found then. */
interface Done {
  said: string;
  what: Sought;
  shown: FindCount;
}

export interface FindProps {
  session: PieceSession;
  editor: LexicalEditor | null;
  language: string;
  /** The text as it is written is in view. */
  isShown: boolean;
}

/** The end of what is selected in a field that a search in this direction goes on from. */
const behind = ({ place, words }: FieldSelection, direction: 1 | -1): TextPlace =>
  direction > 0 ? { ...place, offset: place.offset + words.length } : place;

const none = (): FindCount => NOTHING_FOUND;
const never = () => () => undefined;
/** Longer ones are no words that somebody looks for. */
const MOST = 200;

export function useFind({ session, editor, language, isShown }: FindProps): Find {
  const t = useT();
  const what = useStore(sought);
  const { query, replacement, ...options } = what;
  const { matchCase, wholeWords, ignoreAccents } = options;
  const bar = useStore(findBar);
  const isOpen = bar !== null && isShown;
  const [done, setDone] = useState<Done | null>(null);
  /** Where the caret was when the search began, or where it has come to since: words that change are looked for from there. */
  const origin = useRef<TextPlace | null>(null);
  const places = useMemo(() => editor && new Places(editor), [editor]);
  const shown = useSyncExternalStore(places?.onCount ?? never, places?.getCount ?? none);
  useEffect(() => {
    if (!places) return;
    places.seek(finder(query, { matchCase, wholeWords, ignoreAccents }, language));
    if (!isOpen) return;
    places.go(origin.current, 1);
    places.draw(new Set());
    places.show();
  }, [places, query, matchCase, wholeWords, ignoreAccents, language, isOpen]);

  useEffect(() => {
    if (!editor || !places || !isOpen) return;
    const { stop } = onTextRest(editor, (touched) => places.draw(touched));
    return () => {
      stop();
      places.erase();
    };
  }, [editor, places, isOpen]);

  useEffect(() => () => findBar.set(null), []);

  const goFrom = (place: TextPlace | null, direction: 1 | -1): FoundSpan | null => {
    const found = places?.go(place, direction) ?? null;
    if (found) origin.current = { bid: homeOf(found), offset: found.start };
    if (isOpen) places?.show();
    return found;
  };
  const step = (direction: 1 | -1): void => {
    if (!editor || !places) return;
    const isThere = editor.getRootElement()?.contains(document.activeElement) === true;
    const caret = hasFocus(editor) ? readCaret(editor.getEditorState()) : null;
    const { spans, index } = places.read();
    const current = spans[index];
    const field = caret ? null : fieldSelection(editor);
    // In a field that was gone to, the place found there says more than its caret.
    const isElsewhere = field && (!current || homeOf(current) !== field.place.bid);
    const from = isElsewhere ? behind(field, direction) : current ? null : origin.current;
    const found = goFrom(caret ? edgeOf(caret, direction) : from, direction);
    setDone(null);
    if (found && isThere) showFound(editor, found);
  };
  const replaceOne = (): void => {
    if (!editor || !places) return;
    const { spans, index } = places.read();
    const place = spans[index];
    if (!place) {
      step(1);
      return;
    }
    places.replace('current', replacement);
    places.draw(new Set());
    const caret = readCaret(editor.getEditorState());
    const behind = { bid: homeOf(place), offset: place.start + replacement.length };
    goFrom(place.field ? behind : caret && edgeOf(caret, 1), 1);
    setDone({ said: '', what, shown: places.getCount() });
  };
  const replaceAll = (): void => {
    if (!places || places.read().spans.length === 0) return;
    keepBefore(session, 'before-replace-all', t);
    const count = places.replace('all', replacement);
    places.draw(new Set());
    const isSuggested = editor !== null && modeOf(editor) === 'suggesting';
    const said = t(isSuggested ? 'find.suggested' : 'find.replaced', { count });
    setDone({ said, what, shown: places.getCount() });
  };
  const open = (wanted: 'find' | 'replace'): void => {
    if (!editor) return;
    const isInBar = document.activeElement?.closest('.find-bar') != null;
    if (!isInBar) {
      const field = fieldSelection(editor);
      const caret = readCaret(editor.getEditorState());
      origin.current = field?.place ?? (caret && edgeOf(caret, -1));
      const words = field?.words ?? editor.read(() => $getSelection()?.getTextContent() ?? '');
      if (words !== '' && words.length <= MOST && !words.includes('\n') && words !== query)
        seek({ query: words });
      else if (isOpen) goFrom(origin.current, 1);
    }
    if (textView.get() === 'result' || textView.get() === 'original') textView.set('marked');
    findBar.set(findBar.get() === 'replace' ? 'replace' : wanted);
    // The bar is drawn by then.
    requestAnimationFrame(() => document.querySelector<HTMLInputElement>('.find-bar input')?.select());
  };
  const close = (): void => {
    findBar.set(null);
    if (!editor || !places) return;
    const { spans, index } = places.read();
    const place = spans[index];
    if (place) showFound(editor, place);
    else editor.focus();
  };

  const canFind = editor !== null && isShown;
  useCommands([
    { id: 'find.open', enabled: editor !== null, run: () => open('find') },
    { id: 'find.replace', enabled: editor !== null, run: () => open('replace') },
    { id: 'find.next', enabled: canFind, run: () => (query === '' ? open('find') : step(1)) },
    { id: 'find.previous', enabled: canFind, run: () => (query === '' ? open('find') : step(-1)) },
    {
      id: 'find.replaceAll',
      enabled: bar === 'replace' && isOpen && editor?.isEditable() === true,
      run: replaceAll,
    },
    ...FIND_OPTIONS.map((option) => ({
      id: `find.${option}` as const,
      enabled: isOpen,
      checked: options[option],
      run: () => seek({ [option]: !options[option] }),
    })),
  ]);
  const stands = done?.what === what && done.shown === shown;
  return { ...shown, done: stands ? done : null, step, replaceOne, replaceAll, close };
}
