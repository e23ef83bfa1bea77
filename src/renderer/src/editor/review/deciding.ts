/**
 * Taking and refusing suggestions in an open piece, on its words and on its fields: each decision is one step of undo and one line of the piece's log.
 * What a decision means is in shared/document/suggestions.
 */
import { $getNodeByKey, $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';
import {
  asReadings,
  choicesOf,
  choose,
  idsOf,
  takable,
  type Alternatives,
} from '../../../../shared/document/suggestions/alternatives';
import { decide, suggestionIds } from '../../../../shared/document/suggestions/decide';
import {
  chooseField,
  decideFields,
  fieldAlternativesOf,
  fieldSuggestionsOf,
  reasonField,
  type SuggestedField,
} from '../../../../shared/document/suggestions/fields';
import { withReason } from '../../../../shared/document/suggestions/reason';
import { logOf, type LogEntry } from '../../../../shared/document/ydoc';
import { FIELD_ORIGIN, historyOf } from '../history';
import { rootIn } from '../root';
import type { PieceSession } from '../session';
import { decideBlockByBlock, nextFrame } from './by-block';
import { changeRoot } from './change';
import { $marksAround } from './node-marks';
import type { Verdict } from './verdict';
import { $marksOfNode } from '../../../../shared/document/operations/node-marks';

/** Who decides, for the log. */
export type Decider = Pick<LogEntry, 'person' | 'device' | 'desk'>;

/** More than this are decided block by block. */
const AT_ONCE = 60;

/**
 * Done when it returns, save for a long review, which takes some frames: somebody who leaves the piece finds the rest open.
 * `keep` is called before anything is decided, where that is more than one. Answers with the choices between readings that
 * are left to be made: two readings are never both taken.
 */
export async function decideSuggestions(
  editor: LexicalEditor,
  session: PieceSession,
  who: Decider,
  ids: readonly string[],
  verdict: Verdict,
  keep: () => void,
): Promise<number> {
  if (ids.length === 0) return 0;
  // The frame of the click is for its menu alone.
  if (ids.length > AT_ONCE && !(await nextFrame(editor))) return 0;
  const { taken, refused, left } =
    verdict === 'accept' ? takable(choicesIn(editor, session), ids) : { taken: ids, refused: [], left: 0 };
  if (taken.length > 1) keep();
  const end = historyOf(session).begin();
  try {
    decideFields(session.doc, refused, 'reject', FIELD_ORIGIN);
    decideFields(session.doc, taken, verdict, FIELD_ORIGIN);
    if (refused.length > 0) changeRoot(editor, (root) => decide(root, refused, 'reject'));
    if (taken.length > AT_ONCE) await decideBlockByBlock(editor, taken, verdict);
    else if (taken.length > 0) changeRoot(editor, (root) => decide(root, taken, verdict));
    return left;
  } finally {
    end();
    const open = suggestionIds(rootIn(editor));
    const what = verdict === 'accept' ? 'suggestions-accepted' : 'suggestions-rejected';
    log(
      session,
      who,
      what,
      ids.filter((id) => !open.has(id)),
    );
  }
}

function choicesIn(editor: LexicalEditor, { doc }: PieceSession): Parameters<typeof takable>[0] {
  const ofFields = fieldAlternativesOf(doc).map(({ readings }) => ({
    readings: readings.map(({ id, same }) => ({ ids: [id], same })),
  }));
  const { alternatives, agreed } = choicesOf(rootIn(editor));
  return [...alternatives, ...agreed.map(asReadings), ...ofFields];
}

/** Readings of the same words, or of one field. */
export type Choice = Alternatives & { field?: SuggestedField; key?: string };

/** Says why something is suggested; empty takes the reason away. */
export function giveReason(editor: LexicalEditor, session: PieceSession, id: string, why: string): void {
  const { doc } = session;
  if (!fieldSuggestionsOf(doc).some((suggestion) => suggestion.id === id))
    changeRoot(editor, (root) => withReason(root, id, why));
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
  if (field === undefined) changeRoot(editor, (root) => choose(root, alternatives, by));
  else {
    const { doc } = session;
    const of = fieldAlternativesOf(doc).find((each) => each.field === field && each.key === key);
    const reading = of?.readings.findLast((each) => each.by === by);
    historyOf(session).willWrite(`choose ${field} ${key ?? ''}`);
    if (of && reading) chooseField(doc, of, reading.id, FIELD_ORIGIN);
  }
  const ids = alternatives.readings.flatMap(idsOf);
  log(session, who, 'reading-chosen', ids, { by });
}

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
