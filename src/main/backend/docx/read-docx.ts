/**
 * A Word file as a piece that comes in: text, formats, pictures, changes as suggestions, comments as threads. Runs in a
 * compute worker; must not know the store or the desk's people.
 */
import type { Thread } from '../../../shared/document/comments/threads';
import type { RootJSON } from '../../../shared/document/json';
import type { FieldProposal } from '../../../shared/document/suggestions/fields';
import { blockIdsOf } from './block-ids';
import { promoteHead } from './foreign-head';
import { OWN_NAMESPACE, readOwnPart, type OwnPart } from './own-part';
import { parseXml } from './dom';
import { readAnswers } from './read-answers';
import { readTalk, withTalk } from './read-talk';
import { readWordFile, type Told, type WordFile } from './read-word';
import { stepsOf, suggestSteps } from './suggest-steps';
import { changesIn } from './word';

export interface DocxReading {
  root: RootJSON;
  threads: Thread[];
  proposals: FieldProposal[];
  /** By what figures name them. */
  pictures: Record<string, Uint8Array>;
  language: string;
  /** Names in the byline, where the file has one and is not a piece's own. */
  byline: string;
  own: OwnPart | null;
  told: Told[];
}

export function ownPartIn(file: WordFile): OwnPart | null {
  for (const text of file.custom) {
    if (!text.includes(OWN_NAMESPACE)) continue;
    const root = parseXml(text, 'customXml');
    const own = root.namespaceURI === OWN_NAMESPACE ? readOwnPart(root.textContent ?? '') : null;
    if (own) return own;
  }
  return null;
}

/** Throws docx-unreadable. */
export function readDocx(bytes: Uint8Array, unknown: string): DocxReading {
  const file = readWordFile(bytes);
  const own = ownPartIn(file);
  return own ? readOwn(file, own, unknown) : readForeign(file, unknown);
}

function readOwn(file: WordFile, own: OwnPart, unknown: string): DocxReading {
  const { root, talk, told } = readAnswers(file, own, own.root, { unknown, as: null });
  const pictures = Object.fromEntries(
    Object.entries(file.pictures).map(([sha, bytes]) => [own.pictures[sha] ?? sha, bytes]),
  );
  const { proposals } = own;
  return {
    root,
    threads: withTalk(own.threads, talk),
    proposals,
    pictures,
    language: file.language,
    byline: '',
    own,
    told,
  };
}

function readForeign(file: WordFile, unknown: string): DocxReading {
  promoteHead(file);
  const { paragraphs, told, modified } = file;
  const bids = new Map(paragraphs.map(({ bid, props }) => [props.kind, bid]));
  const ids = {
    ...blockIdsOf(null, paragraphs),
    headline: bids.get('title') ?? '',
    standfirst: bids.get('subtitle') ?? '',
  };
  const { start, steps } = stepsOf(paragraphs, ids, changesIn(paragraphs), new Set());
  const suggested = suggestSteps(start, steps, (author) => author || unknown);
  for (const { author } of suggested.unsaid)
    told.push({ kind: 'dropped', what: 'docx.dropped.unsaid', text: author });
  const { talk, root } = readTalk(file.comments, [], paragraphs, suggested.root, {
    idOf: (author) => author || unknown,
    modified,
  });
  return {
    root,
    threads: talk.begun,
    proposals: [],
    pictures: file.pictures,
    language: file.language,
    byline: paragraphs
      .filter(({ props }) => props.kind === 'byline')
      .map(({ runs }) => runs.map(({ text }) => text).join(''))
      .join(', '),
    own: null,
    told,
  };
}
