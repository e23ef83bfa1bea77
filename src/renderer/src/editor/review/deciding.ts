/**
 * Taking and refusing suggestions in an open piece, on its words and on its fields: each decision is one step of undo and one line of the piece's log.
 * What a decision means is in shared/document/suggestions.
 */
import {
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
} from 'lexical';
import type { RootJSON } from '../../../../shared/document/json';
import { choose, type Alternatives } from '../../../../shared/document/suggestions/alternatives';
import { decide } from '../../../../shared/document/suggestions/decide';
import {
  chooseField,
  decideFields,
  fieldAlternativesOf,
  fieldSuggestionsOf,
  reasonField,
  type SuggestedField,
} from '../../../../shared/document/suggestions/fields';
import { $patchBlocks } from '../../../../shared/document/suggestions/patch';
import { withReason } from '../../../../shared/document/suggestions/reason';
import { logOf, type LogEntry } from '../../../../shared/document/ydoc';
import { FIELD_ORIGIN, historyOf, STEP_TAG } from '../history';
import { rootIn } from '../root';
import type { PieceSession } from '../session';
import { $marksAround } from './node-marks';
import { $marksOfNode } from '../../../../shared/document/operations/node-marks';

export type Verdict = 'accept' | 'reject';

/** Who decides, for the log. */
export type Decider = Pick<LogEntry, 'person' | 'device' | 'desk'>;

/** So many of a long review at a time: each frame stays short, and keys get through between them. */
const AT_ONCE = 60;

export function decideSuggestions(
  editor: LexicalEditor,
  session: PieceSession,
  who: Decider,
  ids: readonly string[],
  verdict: Verdict,
): void {
  if (ids.length === 0) return;
  const end = historyOf(session).begin();
  const finish = (decided: readonly string[]): void => {
    end();
    log(session, who, verdict === 'accept' ? 'suggestions-accepted' : 'suggestions-rejected', decided);
  };
  const goOn = (from: number): void => {
    const next = from + AT_ONCE;
    try {
      change(editor, (root) => decide(root, ids.slice(from, next), verdict));
    } catch (error) {
      finish(ids.slice(0, from));
      throw error;
    }
    // Somebody who leaves the piece meanwhile finds the rest undecided.
    if (next < ids.length && editor.getRootElement() !== null) {
      afterFrame(() => goOn(next));
      return;
    }
    decideFields(session.doc, ids.slice(0, next), verdict, FIELD_ORIGIN);
    finish(ids.slice(0, next));
  };
  if (ids.length <= AT_ONCE) goOn(0);
  else afterFrame(() => goOn(0));
}

const afterFrame = (work: () => void): void => void requestAnimationFrame(() => setTimeout(work));

/** Readings of the same words, or of one field. */
export type Choice = Alternatives & { field?: SuggestedField; key?: string };

/** Says why something is suggested; empty takes the reason away. */
export function giveReason(editor: LexicalEditor, session: PieceSession, id: string, why: string): void {
  const { doc } = session;
  if (!fieldSuggestionsOf(doc).some((suggestion) => suggestion.id === id))
    change(editor, (root) => withReason(root, id, why));
  else {
    historyOf(session).willWrite(`reason ${id}`);
    reasonField(doc, id, why, FIELD_ORIGIN);
  }
}

export function chooseReading(
  editor: LexicalEditor,
  session: PieceSession,
  who: Decider,
  alternatives: Choice,
  by: string,
): void {
  const { field, key } = alternatives;
  if (field === undefined) change(editor, (root) => choose(root, alternatives, by));
  else {
    const { doc } = session;
    const of = fieldAlternativesOf(doc).find((each) => each.field === field && each.key === key);
    const reading = of?.readings.findLast((each) => each.by === by);
    historyOf(session).willWrite(`choose ${field} ${key ?? ''}`);
    if (of && reading) chooseField(doc, of, reading.id, FIELD_ORIGIN);
  }
  const ids = alternatives.readings.flatMap((reading) => reading.ids);
  log(session, who, 'reading-chosen', ids, { by });
}

function change(editor: LexicalEditor, next: (root: RootJSON) => RootJSON): void {
  const root = rootIn(editor);
  const decided = next(root);
  editor.update(() => $patchBlocks($getRoot(), root.children, decided.children), {
    // The caret is drawn only where the focus is in the text already.
    tag: isInText(editor) ? STEP_TAG : [STEP_TAG, SKIP_DOM_SELECTION_TAG],
    discrete: true,
  });
}

const isInText = (editor: LexicalEditor): boolean =>
  editor.getRootElement()?.contains(document.activeElement) === true;

function log(
  { doc }: PieceSession,
  { person, device, desk }: Decider,
  what: string,
  ids: readonly string[],
  detail: LogEntry['detail'] = {},
): void {
  const at = new Date().toISOString();
  const entry = { what, at, person, device, desk };
  logOf(doc).push([{ ...entry, detail: { count: ids.length, ids: ids.slice(0, 40).join(' '), ...detail } }]);
}

/** Suggestions that the selection touches, or that the caret stands in. */
export function suggestionsAtSelection(editor: LexicalEditor): string[] {
  return editor.read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return [];
    const nodes = selection.isCollapsed()
      ? [selection.anchor.getNode(), $getNodeByKey(selection.anchor.key)?.getPreviousSibling()]
      : selection.getNodes();
    const ids = new Set<string>();
    for (const node of nodes)
      if (node) for (const { id } of [...$marksOfNode(node), ...$marksAround(node)]) ids.add(id);
    return [...ids];
  });
}
