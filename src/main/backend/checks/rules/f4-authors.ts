/** F4: who wrote the piece: a byline, a sentence about each author, a picture, and no private contact on the page. */
import type { Author } from '../../../../shared/model/desk';
import { contactParts } from '../../../../shared/text/contacts';
import type { CheckDocument, DocumentRule, Draft } from '../rule';

/** Mailboxes that belong to a person rather than to a house. */
const PRIVATE_MAIL =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|aol|icloud|me|mac|proton|protonmail|pm|gmx|web|t-online|btinternet|sky|virginmedia|orange|free|laposte|qq|163|126|rediffmail|bigpond|libero|comcast|zoho|fastmail|hey|tutanota|rogers)\.(?:com?(?:\.[a-z]{2})?|net(?:\.au)?|org|me|de|fr|it|es|ca|ie|in|cn|ch|at)$/iu;
/** A house with its number and street, or a British postcode. */
const HOME =
  /^\d{1,4}[A-Za-z]?,?\s\p{L}.*\b(?:street|st|road|rd|avenue|ave|lane|drive|close|court|terrace|gardens|place|crescent|way|boulevard|blvd)\b|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/iu;
const TELEPHONE = /^[+(]?\d[\d\s().-]{6,}$/u;

export const authors: DocumentRule = {
  kind: 'document',
  id: 'F4',
  level: 'W',
  scopes: ['document'],
  languages: null,
  title: 'checks.F4.title',
  reason: 'checks.F4.reason',
  reference: 'Authors',
  owner: 'Copy desk',
  check: findFaults,
  examples: {
    good: [
      'A piece by an author whom the desk knows.',
      { authors: [{ contact: 'https://quays.example/ida' }] },
      {
        authors: [
          { contact: 'ida.falk@example.org', bio: 'wrote 1914–1918 in 2014, and 2,000 pages since.' },
        ],
      },
      { authors: [], source: {}, meta: { sourceNote: 'By a reader in Riga' } },
    ],
    bad: [
      { in: { authors: [] }, finds: 'authors' },
      { in: { authors: [{ bio: ' ' }] }, finds: 'authors' },
      { in: { authors: [{ picture: null }] }, finds: 'authors' },
      { in: { authors: [{ contact: 'ida.falk@gmail.com' }] }, finds: 'authors' },
      { in: { authors: [{ contact: 'ida.falk@yahoo.co.in' }] }, finds: 'authors' },
      { in: { authors: [{ contact: '12 Quay Road, Leeds LS6 2AB' }] }, finds: 'authors' },
      { in: { authors: [{ contact: '+44 7700 900123' }] }, finds: 'authors' },
      { in: { authors: [{ contact: 'desk@quays.example, +44 7700 900123' }] }, finds: 'authors' },
      { in: { authors: [{ bio: 'sails. Write to ida@gmail.com.' }] }, finds: 'authors' },
      { in: { authors: [{ bio: 'sails. Call 07700 900123.' }] }, finds: 'authors' },
      { in: { meta: { contacts: ['ida1961@hotmail.com'] } }, finds: 'contacts' },
    ],
  },
};

function* findFaults({ publication }: CheckDocument): Iterable<Draft> {
  const { meta, source } = publication;
  if (publication.authors.length === 0) {
    const unknown = meta.authors.length > 0;
    const described = source !== null || meta.sourceNote.trim() !== '';
    if (unknown) yield { field: 'authors', message: 'checks.F4.unknown', level: 'E' };
    else if (!described) yield { field: 'authors', message: 'checks.F4.missing', level: 'E' };
  }
  for (const author of publication.authors) yield* faultsOf(author, publication.media);
  for (const contact of meta.contacts) {
    if (isPrivate(contact))
      yield { field: 'contacts', message: 'checks.F4.contact-listed', params: { contact } };
  }
}

function* faultsOf(author: Author, media: CheckDocument['publication']['media']): Iterable<Draft> {
  const name = author.name;
  // One whom a syndicated piece describes but does not name has no picture either.
  if (author.bio.trim() === '') yield { field: 'authors', message: 'checks.F4.bio', params: { name } };
  if (name.trim() !== '' && author.picture === null)
    yield { field: 'authors', message: 'checks.F4.picture', params: { name } };
  else if (author.picture !== null && !media[author.picture])
    yield { field: 'authors', message: 'checks.F4.picture-gone', params: { name } };
  // A telephone number has spaces within it.
  const spaced = author.contact.split(/[,;]/).map((part) => part.trim());
  const contact = [...contactParts(author.contact), ...spaced].find(isPrivate);
  const shown = contact ?? privateIn(author.bio);
  if (shown !== undefined)
    yield { field: 'authors', message: 'checks.F4.contact', params: { name, contact: shown }, level: 'E' };
}

/** The bio stands on the page as well: a private address or a telephone number in it. */
function privateIn(bio: string): string | undefined {
  const numbers = bio.match(/(?<![\p{L}\p{N}])[+(]?\d[\d\s().-]{8,}\d(?!\p{N})/gu) ?? [];
  return (
    contactParts(bio)
      .map((part) => part.replace(/[.!?)]+$/u, ''))
      .find((part) => PRIVATE_MAIL.test(part)) ??
    numbers.find((number) => number.replace(/\D/gu, '').length >= 9)
  );
}

function isPrivate(contact: string): boolean {
  return PRIVATE_MAIL.test(contact) || TELEPHONE.test(contact) || HOME.test(contact);
}
