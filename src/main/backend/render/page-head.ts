/**
 * What machines read of a page: title, description, canonical, og: and twitter: tags, JSON-LD. One function for the
 * article page, the exported file and the preview of metadata. Must not know themes; where the page stands is told.
 */
import { headlineOf, leadOf, standfirstOf, textOfInline } from '../../../shared/document/read';
import type { Author } from '../../../shared/model/desk';
import type { Publication } from '../../../shared/model/publication';
import { knownLocale } from '../../../shared/text/dates';
import { markedHeadline, markerOf } from '../../../shared/text/opinion-marker';
import { attributes } from './escape';
import { objectPosition } from './figure';
import { contactsOf, sourceOf } from './parts';
import { absoluteUrl, safeUrl } from './url';

export interface HeadImage {
  /** Whole, for whoever fetches it from elsewhere; null where the site's address is not known. */
  url: string | null;
  /** SHA-256 of its file. */
  sha: string;
  /** Pixels. */
  width: number;
  height: number;
  /** CSS object-position for crops, or "". */
  position: string;
  alt: string;
  caption: string;
  credit: string;
}

export interface PageHead {
  headline: string;
  description: string;
  /** What cards say; the headline and description where nothing else was written. */
  social: { title: string; description: string };
  /** Where the page stands, or null where the site's address is not known. */
  url: string | null;
  /** The address that counts: the one an editor set, else where a syndicated piece stood first, else the page's own. */
  canonical: string | null;
  image: HeadImage | null;
  site: { name: string; url: string | null; locale: string; handle: string };
  language: string;
  section: string;
  tags: string[];
  authors: { name: string; url: string | null }[];
  /** ISO 8601 with zone. */
  published: string | null;
  modified: string;
  /** Whether all can read it; null where the site does not say. */
  free: boolean | null;
}

export interface HeadPlace {
  url: string | null;
  /** Where others find a picture: a whole address, or null where that is not known. */
  pictureUrl: (sha: string) => string | null;
  /** By address, where it is served in another size than the desk's file has. */
  sizes?: Readonly<Record<string, { width: number; height: number }>>;
  free?: boolean | null;
}

export function pageHead(publication: Publication, place: HeadPlace): PageHead {
  const { root, meta, site, authors, categories, tags, editedAt } = publication;
  const headline = oneLine(headlineOf(root).children);
  const description = meta.seoDescription || oneLine(standfirstOf(root).children);
  const published = meta.publishAt?.at ?? null;
  return {
    headline,
    description,
    social: {
      title: meta.socialTitle || markedHeadline(headline, markerOf(publication)),
      description: meta.socialDescription || description,
    },
    url: place.url,
    canonical: setByHand(publication) ?? firstPlace(publication) ?? place.url,
    image: headImage(publication, place),
    site: {
      name: site.name,
      url: absolute(site.url),
      locale: knownLocale(site.locale),
      handle: handleOf(publication),
    },
    language: meta.language,
    section: categories[0]?.category.name ?? '',
    tags: tags.map((tag) => tag.name),
    authors: authors
      .filter((author) => author.name.trim() !== '')
      .map((author) => ({ name: author.name.trim(), url: pageOf(author) })),
    published,
    // A piece written ahead was not changed before it appeared.
    modified: published !== null && published > editedAt ? published : editedAt,
    free: place.free ?? null,
  };
}

/** Title, description and all tags, a line each. `title` is what the window and search results show. */
export function headTags(head: PageHead): string[] {
  const { social } = head;
  const told = toldImage(head);
  return [
    ...metas('name', [
      ['description', head.description],
      ['author', head.authors.map((author) => author.name).join(', ')],
    ]),
    ...(head.canonical === null ? [] : [`<link${attributes({ rel: 'canonical', href: head.canonical })}>`]),
    ...metas('property', [
      ['og:type', 'article'],
      ['og:site_name', head.site.name],
      ['og:locale', head.site.locale.replace('-', '_')],
      ['og:title', social.title],
      ['og:description', social.description],
      ['og:url', head.canonical ?? ''],
      ['og:image', told?.url ?? ''],
      ['og:image:width', told ? String(told.width) : ''],
      ['og:image:height', told ? String(told.height) : ''],
      ['og:image:alt', told?.alt ?? ''],
      ['article:published_time', head.published ?? ''],
      ['article:modified_time', head.published === null ? '' : head.modified],
      ['article:section', head.section],
      ...head.tags.map((tag): [string, string] => ['article:tag', tag]),
    ]),
    ...metas('name', [
      ['twitter:card', isLargeCard(told) ? 'summary_large_image' : 'summary'],
      ['twitter:site', head.site.handle],
      ['twitter:title', social.title],
      ['twitter:description', social.description],
      ['twitter:image', told?.url ?? ''],
      ['twitter:image:alt', told?.alt ?? ''],
    ]),
    // Data, not a script: nothing in it can end the element.
    `<script type="application/ld+json">${JSON.stringify(jsonLd(head)).replaceAll('<', '\\u003c')}</script>`,
  ];
}

/** Schema.org's OpinionNewsArticle, with what is known and nothing else. */
export function jsonLd(head: PageHead): Record<string, unknown> {
  const image = toldImage(head);
  return known({
    '@context': 'https://schema.org',
    '@type': 'OpinionNewsArticle',
    headline: head.headline,
    description: head.description,
    inLanguage: head.language,
    url: head.url,
    mainEntityOfPage: head.canonical === null ? null : { '@type': 'WebPage', '@id': head.canonical },
    image: image
      ? [
          known({
            '@type': 'ImageObject',
            url: image.url,
            width: image.width,
            height: image.height,
            caption: image.caption,
            creditText: image.credit,
          }),
        ]
      : null,
    datePublished: head.published,
    dateModified: head.published === null ? null : head.modified,
    author: head.authors.map(({ name, url }) => known({ '@type': 'Person', name, url })),
    publisher:
      head.site.name === ''
        ? null
        : known({ '@type': 'NewsMediaOrganization', name: head.site.name, url: head.site.url }),
    articleSection: head.section,
    keywords: head.tags,
    isAccessibleForFree: head.free,
  });
}

/** A picture that nobody can fetch is as none. */
function toldImage({ image }: PageHead): HeadImage | null {
  return image && image.url !== null ? image : null;
}

/** X shows the large card from 300 × 157 pixels on. */
export function isLargeCard(image: HeadImage | null): boolean {
  return image !== null && image.width >= 300 && image.height >= 157;
}

function metas(attribute: 'name' | 'property', values: [string, string][]): string[] {
  return values
    .filter(([, content]) => content !== '')
    .map(([name, content]) => `<meta${attributes({ [attribute]: name, content })}>`);
}

/** Without what is empty. */
function known(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

function headImage({ root, meta, media }: Publication, { pictureUrl, sizes }: HeadPlace): HeadImage | null {
  const lead = leadOf(root);
  const sha = meta.socialImage ?? lead?.media ?? null;
  const file = sha === null ? undefined : media[sha];
  if (!file) return null;
  const figure = lead?.media === sha ? lead : undefined;
  const url = pictureUrl(file.sha);
  const { width, height } = sizes?.[url ?? ''] ?? file;
  return {
    url,
    sha: file.sha,
    width,
    height,
    position: objectPosition(file.focus),
    alt: figure?.alt ?? '',
    caption: figure ? oneLine(figure.children[0].children) : file.caption,
    credit: figure?.credit ?? file.credit,
  };
}

/** A path is one on the site. */
function setByHand({ meta, site }: Publication): string | null {
  const url = safeUrl(meta.canonical);
  return url === null ? null : absoluteUrl(url, site.url);
}

/** Only the piece's own address there; the source's front page says nothing about the piece. */
function firstPlace(publication: Publication): string | null {
  return publication.meta.sourceUrl === '' ? null : absolute(sourceOf(publication)?.url ?? '');
}

/** The site's account on X as cards name it, "@name", or "". */
function handleOf({ site }: Publication): string {
  const account = site.socialAccounts.find(({ url }) =>
    /^https?:\/\/(?:www\.)?(?:x|twitter)\.com\/\w/i.test(url),
  );
  const name = account ? new URL(account.url).pathname.split('/')[1] : undefined;
  return name === undefined ? '' : `@${name}`;
}

/** The first of the author's contacts that is a page. */
function pageOf({ contact }: Author): string | null {
  return contactsOf(contact).find(({ url }) => absolute(url) !== null)?.url ?? null;
}

function absolute(url: string): string | null {
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}

function oneLine(children: Parameters<typeof textOfInline>[0]): string {
  return textOfInline(children).replace(/\s+/g, ' ').trim();
}
