/**
 * The parts of an opinion page around its body: byline, author lines, disclaimer and call from their templates,
 * source. Shared by themes and exports, so that all say the same. Must not know themes or destinations.
 */
import type { Author } from '../../../shared/model/desk';
import type { Publication } from '../../../shared/model/publication';
import { contactParts } from '../../../shared/text/contacts';
import { knownLocale } from '../../../shared/text/dates';
import { listFormat } from '../../../shared/text/formats';
import type { RenderContext } from './context';
import { element, escapeHtml } from './escape';
import { safeUrl } from './url';

/** Names joined as the site's language joins them. */
export function bylineOf(authors: readonly Author[], locale: string): string {
  return namesOf(
    authors.map(({ name }) => name),
    locale,
  );
}

export function namesOf(names: readonly string[], locale: string): string {
  const given = names.map((name) => name.trim()).filter((name) => name !== '');
  return listFormat(knownLocale(locale), { type: 'conjunction' }).format(given);
}

/** The sentence about an author: the name, then the bio, which may begin with the name itself. */
export function authorLine(author: Author): string {
  const name = author.name.trim();
  const bio = author.bio.trim();
  const strong = name === '' ? '' : element('strong', { class: 'author-name' }, escapeHtml(name));
  if (bio !== '') {
    const rest = name !== '' && bio.startsWith(name) ? bio.slice(name.length).trimStart() : bio;
    return [strong, linkAddresses(rest)].filter((part) => part !== '').join(' ');
  }
  const standing = [author.role, author.affiliation].map((part) => part.trim()).filter((part) => part !== '');
  return [strong, ...standing.map(escapeHtml)].filter((part) => part !== '').join(', ');
}

/** The same in plain text. */
export function plainAuthorLine(author: Author): string {
  const name = author.name.trim();
  const bio = author.bio.trim();
  if (bio !== '') return name === '' || bio.startsWith(name) ? bio : `${name} ${bio}`;
  return [name, author.role.trim(), author.affiliation.trim()].filter((part) => part !== '').join(', ');
}

/** An author's public contacts in their order: each an e-mail or a web address. What is neither is left out. */
export function contactsOf(contact: string): { url: string; text: string }[] {
  return contactParts(contact).flatMap((text) => {
    const url = /^[^\s@/]+@[^\s@/]+$/.test(text) ? `mailto:${text}` : safeUrl(text);
    return url === null ? [] : [{ url, text }];
  });
}

/**
 * A preset's text with {source}, {author}, {site} and {emails} filled in and its addresses linked. Where the piece
 * has no such thing, a marked gap stands there.
 */
export function fillPreset(text: string, publication: Publication, context: RenderContext): string {
  return presetParts(text, publication, context)
    .map(({ text: words, gap }) =>
      gap ? element('mark', { class: 'gap' }, escapeHtml(words)) : linkAddresses(words),
    )
    .join('');
}

/** The same as plain text; a gap shows as the placeholder itself. */
export function plainPreset(text: string, publication: Publication, context: RenderContext): string {
  return presetParts(text, publication, context)
    .map((part) => part.text)
    .join('');
}

function presetParts(
  text: string,
  { site, source, authors }: Publication,
  context: RenderContext,
): { text: string; gap: boolean }[] {
  const values: Record<string, string> = {
    source: source?.name ?? '',
    author: bylineOf(authors, site.locale),
    site: site.name,
    emails: listFormat(knownLocale(site.locale)).format(site.contactEmails),
  };
  return text.split(/(\{(?:source|author|site|emails)\})/).map((part, index) => {
    if (index % 2 === 0) return { text: part, gap: false };
    const name = part.slice(1, -1);
    const value = values[name] ?? '';
    if (value !== '') return { text: value, gap: false };
    context.warn({ message: 'preview.warning.placeholder', params: { name } });
    return { text: part, gap: true };
  });
}

/** Text with its e-mail and web addresses as links. */
export function linkAddresses(text: string): string {
  return text
    .split(
      /([\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|https?:\/\/[^\s<>"”’]*[^\s<>"”’.,;:!?)])/u,
    )
    .map((part, index) => {
      if (index % 2 === 0) return escapeHtml(part);
      return element('a', { href: part.includes('://') ? part : `mailto:${part}` }, escapeHtml(part));
    })
    .join('');
}

/** Where the piece stood first: the piece's own address there, else the source's. Null for the desk's own pieces. */
export function sourceOf(
  publication: Publication,
): { name: string; url: string | null; licence: string } | null {
  const { source, meta } = publication;
  const url = safeUrl(meta.sourceUrl) ?? safeUrl(source?.url ?? '');
  if (!source && url === null) return null;
  return { name: source?.name ?? '', url, licence: source?.licence ?? '' };
}
