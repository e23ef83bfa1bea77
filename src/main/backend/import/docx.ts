/** A Word file as a piece that comes in, with what is suggested and said in it. What Word's XML means is docx/'s. */
import { fileTypeFromBuffer } from 'file-type';
import { bodyOf, headlineOf, leadOf, standfirstOf } from '../../../shared/document/read';
import { parseRoot } from '../../../shared/document/schema';
import { suggestionsOf } from '../../../shared/document/suggestions/list';
import { translate } from '../../../shared/messages/translate';
import { AppError } from '../../../shared/model/errors';
import type { ImportedPiece } from '../../../shared/model/imported';
import { readDocx } from '../docx/read-docx';
import { gathered } from '../docx/told';
import { addAuthors } from './apply-notes';
import { closed, newDraft, type Draft } from './draft';
import { takeFields } from './named-fields';
import type { ImportSource } from './source';
import { tellLanguage } from './settle';
import { readByline } from './text/people';
import { MAX_DOCX_BYTES, refuseTooLarge } from '../../../shared/model/file-limits';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** By its name or by its bytes, whatever it is called. */
export async function isWordFile({ name, bytes, format }: ImportSource): Promise<boolean> {
  if (format === 'docx' || (format === 'auto' && /\.(?:docx|docm|dotx|doc)$/i.test(name))) return true;
  return format === 'auto' && (await fileTypeFromBuffer(bytes))?.mime === WORD;
}

/** Throws docx-unreadable, file-too-large, file-not-understood, document-unreadable. */
export function parseDocx({ name, bytes }: ImportSource): ImportedPiece {
  refuseTooLarge(name, bytes.length, MAX_DOCX_BYTES);
  const reading = readDocx(bytes, translate('docx.unknown'));
  const root = parseRoot(reading.root);
  if (headlineOf(root).children.length === 0 && bodyOf(root).length === 0 && !leadOf(root))
    throw new AppError('file-not-understood', { name, detail: translate('import.problem.empty') });
  const draft = newDraft();
  takeText(draft, root);
  if (reading.own) takeFields(draft, reading.own.meta, {});
  else {
    draft.language = reading.language || null;
    takeByline(draft, reading.byline);
  }
  tellLanguage(draft);
  const { report } = draft;
  report.found('format', 'docx');
  const suggested = suggestionsOf(root).length;
  if (suggested > 0) report.found('suggestions', String(suggested));
  if (reading.threads.length > 0) report.found('comments', String(reading.threads.length));
  const piece = closed(draft, root);
  piece.changed.push(...gathered(reading.told, 'changed'));
  piece.dropped.push(...gathered(reading.told, 'dropped'));
  const { threads, proposals, pictures, own } = reading;
  return { ...piece, review: { threads, proposals, pictures, people: own?.people ?? {} } };
}

function takeText(draft: Draft, root: ImportedPiece['root']): void {
  draft.headline = headlineOf(root).children;
  draft.standfirst = standfirstOf(root).children;
  draft.lead = leadOf(root) ?? null;
  draft.body = bodyOf(root);
}

/** "By Ada Writer and Ben Roe", or names alone. */
function takeByline(draft: Draft, line: string): void {
  const names = line
    .split(/\s*(?:,|;|&|\band\b)\s*/)
    .map((name) => ({ name: name.trim(), bio: '' }))
    .filter(({ name }) => name !== '');
  addAuthors(draft, readByline(line.trim()) ?? names);
  for (const { name, bio } of draft.authors)
    draft.report.found('author', bio === '' ? name : `${name}, ${bio}`);
}
