/**
 * The piece among search results, on a desk and on a phone: titles and descriptions cut by pixels, in Arial, as search
 * engines cut them. Must not know whether one would really show it so: they may pick other words.
 */
import { formatDate } from '../../../../shared/text/dates';
import { cutToLines, cutToWidth } from '../../../../shared/text/measure/cut';
import type { Type } from '../../../../shared/text/measure/width';
import type { Drawing, DrawingInput } from './drawing';

/** Pixels that a result's title may take on a desk, set in 20 pixels. */
const TITLE = { pixels: 580, type: { face: 'sans', size: 20 } satisfies Type };
/** Two lines of 14 pixels, less what the date before them takes. */
const DESCRIPTION = { pixels: 920, type: { face: 'sans', size: 14 } satisfies Type };
const PHONE = {
  pixels: 328,
  title: { face: 'sans', size: 18 } satisfies Type,
  titleLines: 2,
  textLines: 4,
  /** What a picture takes of the lines beside it. */ image: 116,
};
const WIDTH = 700;

export function drawSearch(input: DrawingInput): Drawing {
  const { head, title, builtIn, builtInAssets, publication, tell, context } = input;
  const { site } = publication;
  const date =
    head.published === null ? '' : `${formatDate(head.published, 'medium', site.locale, site.timeZone)} — `;
  const shortTitle = cutToWidth(title, TITLE.type, TITLE.pixels);
  const text = cutToWidth(date + head.description, DESCRIPTION.type, DESCRIPTION.pixels);
  const params = (cut: { pixels: number }, limit: number) => ({ pixels: Math.ceil(cut.pixels), limit });
  tell({ message: 'preview.search.title', params: params(shortTitle, TITLE.pixels) });
  tell({ message: 'preview.search.description', params: params(text, DESCRIPTION.pixels) });
  if (shortTitle.cut) {
    context.warn({
      message: 'preview.search.title-cut',
      params: { ...params(shortTitle, TITLE.pixels), shown: shortTitle.text },
    });
  }
  if (text.cut)
    context.warn({ message: 'preview.search.description-cut', params: params(text, DESCRIPTION.pixels) });
  if (head.description === '') context.warn({ message: 'preview.metadata.missing.description', params: {} });
  const phone = {
    title: cutToLines(title, PHONE.title, PHONE.pixels, PHONE.titleLines).text,
    text: cutToLines(
      date + head.description,
      DESCRIPTION.type,
      PHONE.pixels - (head.image ? PHONE.image : 0),
      PHONE.textLines,
    ).text,
  };
  const view = {
    site: { name: site.name, initial: [...site.name.trim()][0]?.toUpperCase() ?? '' },
    path: pathOf(input),
    attributes: input.model.article.attributes,
    image: head.image && input.context.mediaUrl(head.image.sha),
    date,
    desk: { title: shortTitle.text, text: text.text.slice(date.length) },
    phone: { title: phone.title, text: phone.text.slice(date.length) },
  };
  return { html: builtIn.render('search', view), css: builtIn.css('search', builtInAssets), width: WIDTH };
}

/** The address as results write it: the host, then its folders. */
function pathOf({ head, model }: DrawingInput): string {
  const address = head.canonical ?? model.article.url;
  const { host, pathname } = new URL(address, 'https://example.invalid');
  const folders = decodeURI(pathname)
    .split('/')
    .filter((part) => part !== '')
    .slice(0, -1);
  return [...(head.canonical === null ? [] : [`https://${host}`]), ...folders].join(' › ');
}
