/** Sets the notes of a piece into the fields of its draft. Must not know where they stood. */
import type { ImportedAuthor } from '../../../shared/model/imported';
import type { Draft } from './draft';
import { bioWithoutSubject } from './text/bio';
import { emailsIn, publisherIn, type Note } from './text/notes';

const TITLE = /^(?:mr|mrs|ms|mx|dr|prof|professor|sir|dame|m|mme|frau|herr)\.?\s/;

/** "Ms. Quill" and "Quill" are Ada Quill. */
export function sameName(a: string, b: string): boolean {
  const [known, other] = [a.toLowerCase(), b.toLowerCase()];
  const surname = other.replace(TITLE, '');
  return known === other || (surname !== '' && !surname.includes(' ') && known.endsWith(` ${surname}`));
}

export function isAuthor(draft: Draft, name: string): boolean {
  return draft.authors.some((author) => sameName(author.name, name));
}

function addBio(draft: Draft, { name, bio }: ImportedAuthor): void {
  const waiting = draft.authors.filter((author) => author.bio === '');
  const known = draft.authors.find((author) => sameName(author.name, name));
  if (known) known.bio = bio;
  else if (name === '' && waiting.length > 0)
    for (const author of waiting) author.bio = bioWithoutSubject(bio);
  else draft.authors.push({ name, bio });
}

/** Adds authors a byline named; the same person twice is one author. */
export function addAuthors(draft: Draft, authors: readonly ImportedAuthor[]): void {
  for (const author of authors) {
    const known = draft.authors.find((candidate) => sameName(candidate.name, author.name));
    if (!known) draft.authors.push({ ...author });
    else if (known.bio === '') known.bio = author.bio;
  }
}

const joined = (before: string | null, text: string): string =>
  before === null ? text : `${before} ${text}`;

/** `link` is where the words of the note lead, if anywhere. */
export function applyNote(draft: Draft, note: Note, link: string | null = null): void {
  if (note.kind === 'bio') {
    draft.report.found('author', note.text);
    for (const author of note.authors) addBio(draft, author);
  } else if (note.kind === 'disclaimer') {
    draft.report.found('disclaimer', note.text);
    draft.disclaimer = joined(draft.disclaimer, note.text);
  } else if (note.kind === 'source') {
    draft.report.found('source-note', note.text);
    draft.sourceNote = joined(draft.sourceNote, note.text);
    if (link !== null && draft.source === null) draft.source = { name: '', url: link };
  } else {
    draft.report.found('call', note.text);
    draft.call = joined(draft.call, note.text);
    const emails = emailsIn(note.text).filter((email) => !draft.contactEmails.includes(email));
    for (const email of emails) draft.report.found('contact', email);
    draft.contactEmails.push(...emails);
  }
}

/** "The Gazette" and "The Gazette on Sunday" are one house. */
function isOwnName(name: string, siteName: string | null): boolean {
  const [a, b] = [name.toLowerCase(), siteName?.toLowerCase() ?? ''];
  return b !== '' && (a.startsWith(b) || b.startsWith(a));
}

/**
 * A source note may name nobody ("Source link"). Then the publisher that the disclaimer speaks for is the source,
 * unless it is the site itself; else the host that the note leads to.
 */
export function nameSource(draft: Draft): void {
  if (draft.sourceNote === null || (draft.source && draft.source.name !== '')) return;
  const url = draft.source?.url ?? '';
  const named =
    publisherIn(draft.sourceNote) ?? (draft.disclaimer === null ? null : publisherIn(draft.disclaimer));
  const name = named !== null && !isOwnName(named, draft.siteName) ? named : (URL.parse(url)?.hostname ?? '');
  if (name === '') return;
  draft.source = { name, url };
  draft.report.found('source', [name, url].filter((part) => part !== '').join(' '));
}
