/**
 * A conflict as people decide it, hunk by hunk, and what their choices make of the piece. Runs in a compute worker: a site's
 * HTML can be long and strange. Must not reach the store.
 */
import { createHash } from 'node:crypto';
import { wordSegmenter } from '../../../../shared/document/compare/words';
import type { RootJSON } from '../../../../shared/document/json';
import { laidOver } from '../../../../shared/document/merge/laid-over';
import type { ConflictHunk, DeliveryConflict, HunkChoice } from '../../../../shared/model/delivery';
import { translate } from '../../../../shared/messages/translate';
import { AppError } from '../../../../shared/model/errors';
import type { Publication } from '../../../../shared/model/publication';
import { fieldHunks, type FieldChange, type FieldHunk } from './field-hunks';
import type { Conflict, WordPressMemory } from './memory';
import type { ParsedPost } from './parse';
import type { KnownImages } from './parse-blocks';
import { readingOfPiece, readingOfSite } from './readings';
import { textHunks, type TextHunk } from './text-hunks';
import type { Field } from './version';

export interface ConflictInput {
  conflict: Conflict;
  images: WordPressMemory['images'];
  sent: WordPressMemory['sent'];
  /** The piece as it is now. */
  publication: Publication;
}

export interface MergeInput extends ConflictInput {
  /** The piece's text with its suggestions and comments. */
  root: RootJSON;
  /** One a hunk, in their order; null takes the rule. */
  choices: (HunkChoice | null)[];
  token: string;
}

export interface Merged {
  root: RootJSON;
  /** The text on the site, with the ids of the piece's blocks. */
  there: RootJSON;
  fields: FieldChange[];
  /** Fields and pictures that stay as they are there. */
  kept: Field[];
}

const LEAD_FIELDS: Field[] = ['featured', 'leadAlt', 'leadCaption'];

export function readConflict(input: ConflictInput): DeliveryConflict {
  const { kind, savedAt, seen } = input.conflict;
  const hunks = hunksOf(input).all;
  return { kind, hunks, savedAt, seen, token: tokenOf(hunks) };
}

/** Throws conflict where these are not the hunks that were shown, bad-input where one is left to choose. */
export function mergeConflict({ choices, token, root, ...input }: MergeInput): Merged {
  const { text, fields, all } = hunksOf(input);
  if (tokenOf(all) !== token)
    throw new AppError('conflict', { detail: translate('export.detail.decided-another') });
  const chosen = all.map(({ rule, options }, index): HunkChoice => {
    const choice = choices[index] ?? rule;
    if (choice === null || (choice !== rule && !options.includes(choice)))
      throw new AppError('bad-input', { detail: `hunk ${index}` });
    return choice;
  });
  const choiceOf = (one: { hunk: ConflictHunk }): HunkChoice => chosen[all.indexOf(one.hunk)] ?? 'mine';
  const changes = fields.map((field) => field.take(choiceOf(field)));
  const staysThere = text.some((each) => each.hunk.note === 'stays-there' && choiceOf(each) === 'theirs');
  return {
    root: laidOver(
      root,
      text.flatMap((each) => each.take(choiceOf(each))),
    ),
    there: laidOver(
      input.publication.root,
      text.map(({ there }) => there),
    ),
    fields: changes,
    kept: [...changes.flatMap(({ kept = [] }) => kept), ...(staysThere ? LEAD_FIELDS : [])],
  };
}

interface Hunks {
  text: TextHunk[];
  fields: FieldHunk[];
  /** All of them, in the order in which they are shown. */
  all: ConflictHunk[];
}

function hunksOf({ conflict, images, sent, publication }: ConflictInput): Hunks {
  const known: KnownImages = new Map(Object.entries(images).map(([sha, { id }]) => [id, sha]));
  const base = conflict.base && readingOfSite(conflict.base, known);
  const mine = readingOfPiece(publication, images, known);
  const theirs = readingOfSite(conflict.theirs, known);
  const text = textHunks({ base, mine, theirs }, wordSegmenter(publication.meta.language));
  const notes = noteHunks({ base: base?.notes ?? null, mine: mine.notes, theirs: theirs.notes });
  const fields = fieldHunks({ conflict, sent, publication });
  return {
    text,
    fields,
    all: [...text, ...fields].map(({ hunk }) => hunk).toSpliced(text.length, 0, ...notes),
  };
}

/** What stands under the text follows from the piece's fields: theirs can be seen, and be taken over there. */
function noteHunks(notes: {
  base: ParsedPost['notes'] | null;
  mine: ParsedPost['notes'];
  theirs: ParsedPost['notes'];
}): ConflictHunk[] {
  const kinds = new Set([...notes.mine, ...notes.theirs].map(({ kind }) => kind));
  const wordsIn = (of: ParsedPost['notes'] | null, kind: string): string | null => {
    const words = (of ?? []).filter((note) => note.kind === kind).map(({ text }) => text);
    return words.length === 0 ? null : words.join('\n');
  };
  return [...kinds].map((kind): ConflictHunk => {
    const [base, mine, theirs] = [notes.base, notes.mine, notes.theirs].map((of) => wordsIn(of, kind));
    const same = mine === theirs;
    return {
      part: kind,
      blocks: null,
      base: base ?? null,
      mine: mine ?? null,
      theirs: theirs ?? null,
      merged: null,
      same,
      rule: same || theirs === base ? 'mine' : null,
      options: same ? [] : ['mine'],
      note: same ? null : 'own-field',
    };
  });
}

function tokenOf(hunks: readonly ConflictHunk[]): string {
  return createHash('sha256').update(JSON.stringify(hunks)).digest('hex');
}
