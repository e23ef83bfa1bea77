/** Other pieces as a page names them: before and after, in lists. Must not know how they were found. */
import { translate } from '../../../shared/messages/translate';
import { kickersOf, markedHeadline, NO_MARKER } from '../../../shared/text/opinion-marker';
import { objectPosition } from '../render/figure';
import { directionOf } from '../render/language';
import { bylineOf, namesOf } from '../render/parts';
import { articlePath, onSite } from './addresses';
import type { FilledList, ListedPiece } from './furniture/furniture';
import {
  bylineText,
  categoryLink,
  dateModel,
  fieldsModel,
  passage,
  personModel,
  readingModel,
  sectionLink,
  textSetting,
  type PageInput,
} from './model-input';

export function linkedModel(piece: ListedPiece | null, input: PageInput) {
  if (!piece) return null;
  const { site } = input.publication;
  const marked = piece.opinion && input.settings['mark_titles'] !== false;
  // A title that nobody knows the language of counts as the site's.
  const language = piece.language || site.locale;
  return {
    title: marked ? markedHeadline(piece.headline, site.opinionMarker) : piece.headline,
    url: addressOf(piece, input),
    language,
    direction: directionOf(language),
    attributes: passage(language, input),
    published: piece.publishedAt === null ? null : dateModel(piece.publishedAt, input),
    category: piece.category.length === 0 ? null : categoryLink(piece.category, input),
    section: sectionLink(piece.category, input),
    image: piece.image && {
      src: input.context.mediaUrl(piece.image.sha),
      width: piece.image.width,
      height: piece.image.height,
      position: objectPosition(piece.image.focus),
      /** The title beside it says what the link is: the picture says it once more to nobody. */
      alt: '',
    },
    standfirst: piece.standfirst,
    kickers: kickersOf(piece.opinion ? site.opinionMarker : NO_MARKER, piece.kicker),
    /** As article.fields. */
    fields: fieldsModel(piece.siteFields, input.manifest.fields),
    byline: bylineText(
      namesOf(
        piece.authors.map(({ name }) => name),
        site.locale,
      ),
      input,
    ),
    authors: piece.authors.map((author) => personModel(author, input)),
    reading: piece.words === null ? null : readingModel(piece.words, input),
  };
}

/** By key: those that the theme declares, each with words for when it has no pieces. */
export function listsModel(input: PageInput) {
  const lists = input.manifest.lists.map(({ key, title }) => {
    const filled = input.furniture.lists.find((list) => list.key === key);
    return [key, listModel(filled ?? { key, title, pieces: [], category: [] }, input)] as const;
  });
  return Object.fromEntries(lists);
}

function listModel({ key, title, pieces, category }: FilledList, input: PageInput) {
  const { site, authors, categories } = input.publication;
  const values: Record<string, string> = {
    category: categories[0]?.category.name ?? '',
    section: categories[0]?.path[0]?.name ?? '',
    author: bylineOf(authors, site.locale),
    site: site.name,
  };
  return {
    key,
    title: title.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole),
    /** Where there is more of it: the one category that it takes from, if it is one. */
    category: category.length === 0 ? null : categoryLink(category, input),
    pieces: pieces.map((piece) => linkedModel(piece, input)).filter((piece) => piece !== null),
    empty: translate('preview.list.empty'),
  };
}

function addressOf(piece: ListedPiece, input: PageInput): string {
  if (piece.url !== null) return piece.url;
  if (input.linkTo === 'desk' && piece.id !== null) return `#/piece/${piece.id}/preview`;
  const { publication, settings, now } = input;
  const path = articlePath(
    {
      ...piece,
      id: piece.id ?? '',
      category: piece.category.at(-1)?.slug,
      at: piece.publishedAt ?? now,
    },
    textSetting(settings, 'article_path', '/{slug}/'),
    publication.site.timeZone,
  );
  return onSite(publication.site.url, path);
}
