/**
 * What a piece's page must show, part by part, as the words themselves: what is looked for on both pages. Must not know
 * how either page is built.
 */
import { bodyOf, headlineOf, leadOf, standfirstOf, textOfInline } from '../../../shared/document/read';
import type { RegionKind } from '../../../shared/model/comparison';
import type { Publication } from '../../../shared/model/publication';
import { formatDate } from '../../../shared/text/dates';
import { markedHeadline } from '../../../shared/text/opinion-marker';
import { renderContext } from '../render/context';
import { authorLine, plainPreset, sourceOf } from '../render/parts';
import { plainText } from '../render/plain';

export interface WantedRegion {
  id: string;
  kind: RegionKind;
  text: string;
  /** How a site may say it as well: a headline without the opinion marker, which many set apart; a date in its own form. */
  also?: string[];
  masked: boolean;
}

/** In the order of the page; parts without words are left out. */
export function wantedRegions(publication: Publication): WantedRegion[] {
  const { root, meta, site, categories, authors, disclaimer, call } = publication;
  const context = renderContext(publication, { mediaUrl: (sha) => sha });
  const lead = leadOf(root);
  const regions: WantedRegion[] = [];
  const add = (kind: RegionKind, text: string, id: string = kind): void => {
    if (text.trim() !== '') regions.push({ id, kind, text: text.trim(), masked: false });
  };
  const headline = textOfInline(headlineOf(root).children).trim();
  add('category', categories[0]?.category.name ?? '');
  add('kicker', meta.kicker);
  if (headline !== '')
    regions.push({
      id: 'headline',
      kind: 'headline',
      text: markedHeadline(headline, site.opinionMarker),
      also: [headline],
      masked: false,
    });
  add('standfirst', textOfInline(standfirstOf(root).children));
  if (meta.publishAt) {
    const [text = '', ...also] = datesOf(meta.publishAt.at, publication);
    regions.push({ id: 'date', kind: 'date', text, also, masked: true });
  }
  if (lead) {
    add('caption', textOfInline(lead.children[0].children));
    add('credit', lead.credit);
  }
  for (const [index, block] of bodyOf(root).entries()) {
    if (block.type === 'figure') {
      add('caption', textOfInline(block.children[0].children), `caption-${index + 1}`);
      add('credit', block.credit, `credit-${index + 1}`);
    } else add('body', withoutBullets(plainText([block], context)), `body-${index + 1}`);
  }
  for (const [index, author] of authors.entries())
    add('author', tagless(authorLine(author)), `author-${index + 1}`);
  if (disclaimer) add('disclaimer', plainPreset(disclaimer.text, publication, context));
  if (call) add('call', plainPreset(call.text, publication, context));
  add('source', sourceOf(publication)?.name ?? '');
  return regions;
}

/** A site writes dates in a form of its own; the English of either side of the Atlantic is common to many. */
function datesOf(at: string, { site, meta }: Publication): string[] {
  const english = meta.language.startsWith('en') ? ['en-GB', 'en-US'] : [];
  const forms = [site.locale, meta.language, ...english].flatMap((locale) =>
    (['long', 'medium', 'full', 'short'] as const).map((style) =>
      formatDate(at, style, locale, site.timeZone),
    ),
  );
  return [...new Set(forms)];
}

/** Bullets and numbers are drawn by browsers: they are no words of the page. */
const withoutBullets = (text: string): string => text.replace(/^\s*(?:•|\d+\.) /gmu, '');

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const tagless = (html: string): string =>
  html.replace(/<[^>]+>/g, '').replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '');
