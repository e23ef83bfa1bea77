/**
 * Reads HTML, whole pages as well as fragments and what word processors write: finds the article, sets its parts
 * into their fields and reports the rest. Must not know bytes or other formats.
 */
import type { BlockJSON } from '../../../../shared/document/json';
import { textOfInline } from '../../../../shared/document/read';
import type { ImportedFields } from '../../../../shared/model/imported';
import { newDraft, type Draft } from '../draft';
import { inlineOf, inlineOfBlocks, paragraphOf, sliceInline, trimInline } from '../inline';
import { fold, isProse, wordsIn } from '../measure';
import { takeOpening } from '../opening';
import { foldHeadline } from '../text/headline';
import { findArticle, wordsAround, withHeadline } from './article';
import { findHeadline, isStatedTitle } from './find-headline';
import { readArticle } from './html-article';
import { findHead, takeAuthors, takeDate, takePlace, takeTitles } from './html-head';
import { readMetadata, type PageMetadata } from './metadata';
import { attribute, findElement, parseHtml, textOfNode, type HtmlParent } from './tree';
import { trimFurniture } from './trim';
import { linkAddress } from '../urls';
import { shortened } from '../../../../shared/text/shortened';

const PAGE_ELEMENTS = new Set(['article', 'main', 'nav', 'header', 'footer', 'aside']);

/** Fragments have no furniture: what they hold is meant. */
function isPage(document: HtmlParent): boolean {
  return (
    findElement(
      document,
      (element) =>
        PAGE_ELEMENTS.has(element.tagName) ||
        (element.tagName === 'meta' && attribute(element, 'property') !== ''),
    ) !== undefined
  );
}

function baseOf(document: HtmlParent, base: string | undefined): string | undefined {
  const element = findElement(document, ({ tagName }) => tagName === 'base');
  return (element && linkAddress(attribute(element, 'href'), base)) ?? base;
}

function slugOf(canonical: string | null): string | null {
  const last =
    canonical === null ? undefined : new URL(canonical).pathname.split('/').findLast((part) => part !== '');
  const slug = last?.replace(/\.[a-z]{3,5}$/, '') ?? '';
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(slug) ? slug : null;
}

function fieldsOf(draft: Draft, metadata: PageMetadata): ImportedFields {
  const headline = textOfInline(draft.headline);
  const standfirst = textOfInline(draft.standfirst);
  const title = metadata.titles.at(-1) ?? '';
  const fields: ImportedFields = {};
  if (metadata.description !== '' && metadata.description !== standfirst)
    fields.seoDescription = metadata.description;
  if (metadata.socialDescription !== '' && metadata.socialDescription !== metadata.description)
    fields.socialDescription = metadata.socialDescription;
  if (title !== '' && !foldHeadline(title).startsWith(foldHeadline(headline))) fields.socialTitle = title;
  for (const text of [fields.seoDescription, fields.socialDescription, fields.socialTitle]) {
    if (text !== undefined) draft.report.found('field', text);
  }
  return fields;
}

function takeMetadata(draft: Draft, metadata: PageMetadata): void {
  draft.siteName = metadata.siteName;
  draft.language = metadata.language;
  draft.canonical = metadata.canonical;
  draft.slug = slugOf(metadata.canonical);
  draft.tags = metadata.tags;
  draft.fields = fieldsOf(draft, metadata);
  if (draft.siteName !== null) draft.report.found('site', draft.siteName);
  if (draft.canonical !== null) draft.report.found('canonical', draft.canonical);
  if (draft.slug !== null) draft.report.found('slug', draft.slug);
  if (draft.tags.length > 0) draft.report.found('tags', draft.tags.join(', '));
}

const textOf = (block: BlockJSON | undefined): string => (block ? textOfInline(inlineOfBlocks([block])) : '');
/** Characters of a part beside the article by which somebody knows it again. */
const MOST_AROUND = 160;

const MOST_HEADLINE_WORDS = 30;
/** How many blocks of an old page may stand before its headline. */
const STATED_REACH = 15;

/**
 * Old pages have no headings. Where a line begins with the title that the page states, the article begins there;
 * what stands before it is furniture.
 */
function takeStatedHeadline(draft: Draft, metadata: PageMetadata): void {
  const index = draft.body.findIndex(
    (block, at) => at < STATED_REACH && isStatedTitle(metadata, textOf(block).split('\n')[0] ?? ''),
  );
  const block = draft.body[index];
  if (block?.type !== 'paragraph' && block?.type !== 'heading') return;
  const [title = '', ...others] = textOf(block).split('\n');
  draft.headline = trimInline(sliceInline(block.children, 0, title.length));
  draft.report.leave('furniture', draft.body.slice(0, index).map(textOf));
  draft.body = trimFurniture([...others.map(paragraphOf), ...draft.body.slice(index + 1)], draft.report);
}

/** In a fragment the first block is the headline if it can be one. */
function takeFirstBlock(draft: Draft): void {
  const [first] = draft.body;
  const text = textOf(first);
  const isHeadline =
    first?.type === 'heading' || (first?.type === 'paragraph' && draft.body.length > 1 && !isProse(text));
  if (!isHeadline || text.includes('\n') || wordsIn(text) > MOST_HEADLINE_WORDS) return;
  draft.headline = first.children;
  draft.body.shift();
}

export function readHtml(html: string, baseUrl?: string): Draft {
  const document = parseHtml(html);
  const base = baseOf(document, baseUrl);
  const page = isPage(document);
  const metadata = readMetadata(document, base);
  const body = findElement(document, ({ tagName }) => tagName === 'body') ?? document;
  const found = page ? findArticle(document) : { scope: body, text: body };
  const headline = findHeadline(document, found, metadata);
  const parts = withHeadline(found, headline);
  const draft = newDraft();
  const head = findHead(parts.scope, headline);
  takeTitles(draft, head, metadata, base);
  takePlace(draft, document, parts.scope, head, metadata);
  takeAuthors(draft, parts.scope, metadata);
  takeDate(draft, parts.scope, metadata);
  takeMetadata(draft, metadata);
  readArticle(draft, parts, head, { base, page });
  if (page)
    for (const words of wordsAround(parts.scope))
      draft.report.leaveMore('furniture', shortened(words, MOST_AROUND));
  if (!headline) takeStatedHeadline(draft, metadata);
  if (draft.headline.length === 0) takeFirstBlock(draft);
  takeOpening(draft);
  const shown = [...draft.pictures.values()].some(
    (picture) => 'url' in picture && picture.url === metadata.socialImage,
  );
  if (metadata.socialImage !== null && !shown) draft.report.leave('social-image', [metadata.socialImage]);
  if (draft.headline.length === 0 && metadata.pageTitle !== '') draft.headline = inlineOf(metadata.pageTitle);
  draft.headlineUnseen = !fold(textOfNode(body)).includes(fold(textOfInline(draft.headline)));
  return draft;
}
