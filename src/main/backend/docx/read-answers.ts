/**
 * A Word file that Copydesk wrote and somebody worked on, read back into the piece as it is now: what was done to it since it
 * was written becomes suggestions and comments. Nothing that the file does not say was changed is touched. Pure.
 */
import type { Thread } from '../../../shared/document/comments/threads';
import type { RootJSON } from '../../../shared/document/json';
import { blockIdsOf } from './block-ids';
import { commentsToWord } from './comments-to-word';
import { pieceFromWord } from './from-word';
import type { OwnPart } from './own-part';
import { asWritten } from './as-written';
import { readTalk, type Talk } from './read-talk';
import type { Told, WordFile } from './read-word';
import { settleWord } from './settled-word';
import { stepsOf, suggestSteps, type Step } from './suggest-steps';
import { pieceToWord } from './to-word';
import { sameJson } from '../../../shared/document/suggestions/pieces';
import { textIn } from '../../../shared/document/suggestions/list';
import { newBlockId } from '../../../shared/document/block-ids';
import { isRtl } from './look-xml';
import { naming } from './names';
import { changeKey, changesIn, essence, type Change } from './word';

export interface Answers {
  root: RootJSON;
  talk: Talk;
  told: Told[];
  /** How many changes were found. */
  changes: number;
}

/** `as` names who changed what no name stands at. Throws document-unreadable where the piece itself cannot be read. */
export function readAnswers(
  file: WordFile,
  own: OwnPart,
  current: RootJSON,
  { unknown, as, present = [] }: { unknown: string; as: string | null; present?: readonly Thread[] },
): Answers {
  const people = naming({ people: own.people, unknown });
  const expected = pieceToWord(own.root, people.nameOf, isRtl(file.language));
  const comments = commentsToWord(expected, own, people);
  const found = asWritten(file.paragraphs, expected.paragraphs, own.pictures);
  const editor: Change = {
    author: as ?? (file.modified.by || unknown),
    date: file.modified.at || new Date(0).toISOString(),
  };
  const idOf = idsOf(own);
  const told: Told[] = [...file.told];
  let root = current;
  let changes = 0;
  if (essence(expected.paragraphs) !== essence(found)) {
    const ids = blockIdsOf(own.root, found);
    const known = new Set(changesIn(expected.paragraphs).map(changeKey));
    const sent = pieceFromWord(
      settleWord(expected.paragraphs, () => true),
      ids,
    );
    const { start, steps } = stepsOf(found, ids, changesIn(found), known);
    const untracked: Step[] = sameJson(sent, start) ? [] : [{ by: editor, before: sent, after: start }];
    const made = suggestSteps(current, [...untracked, ...steps], (author) =>
      idOf(as !== null && author === '' ? as : author),
    );
    root = made.root;
    changes = untracked.length + steps.length;
    for (const { wanted, by } of made.clashes)
      told.push({ kind: 'changed', what: 'docx.changed.clash', text: `${by.author}: ${textIn(wanted)}` });
    for (const { author } of made.unsaid)
      told.push({ kind: 'dropped', what: 'docx.dropped.unsaid', text: author });
    file.comments.push(
      ...made.clashes.map(({ bid, wanted, by }) => clashComment(found, bid, textIn(wanted), by)),
    );
  }
  const who = { idOf, modified: { by: editor.author, at: editor.date } };
  const { talk, root: noted } = readTalk(file.comments, comments, found, root, who, present);
  for (const text of talk.removed) told.push({ kind: 'changed', what: 'docx.changed.comment-removed', text });
  return { root: noted, talk, told, changes };
}

/** What they would have a block be that was changed here meanwhile is said, and nobody's words are woven together. */
function clashComment(
  paragraphs: WordFile['paragraphs'],
  bid: string,
  text: string,
  { author, date }: Change,
): WordFile['comments'][number] {
  const id = `clash ${newBlockId()}`;
  paragraphs.find((paragraph) => paragraph.bid === bid)?.comments.push(id);
  return { id, author, initials: '', date, text, parent: null, done: false };
}

/** Ids of the people that the file was written with, by the names they have in it. */
function idsOf({ people }: OwnPart): (author: string) => string {
  const known = new Map(Object.entries(people).map(([id, { name }]) => [name, id]));
  return (author) => known.get(author) ?? author;
}
