/**
 * The cards that social networks make of a shared page: Open Graph's (as feeds draw it) and X's. Words are cut by lines,
 * pictures cropped to the card. Must not know what the page itself looks like.
 */
import { cutToLines } from '../../../../shared/text/measure/cut';
import type { Type } from '../../../../shared/text/measure/width';
import { isLargeCard, type HeadImage } from '../../render/page-head';
import { croppedAway, type Frame } from './crop';
import type { Drawing, DrawingInput } from './drawing';

const BOLD: Type = { face: 'sans', bold: true, size: 16 };
const TEXT: Type = { face: 'sans', size: 14 };
/** Below this a feed shows a small square beside the words. */
const OG_LARGE: Frame = { width: 600, height: 315 };
/** And below this no picture at all. */
const OG_LEAST: Frame = { width: 200, height: 200 };
/** Around the card, as card.css has it: it keeps its own width, for which its words are cut. */
const BESIDE = 24;
const SQUARE: Frame = { width: 1, height: 1 };

/** How a card is laid out at its usual width, with room for words in pixels. */
interface Layout {
  frame: Frame;
  width: number;
  text: number;
  title: Type;
  titleLines: number;
  textLines: number;
}

const OG = {
  large: {
    frame: { width: 524, height: 274 },
    width: 524,
    text: 500,
    title: BOLD,
    titleLines: 2,
    textLines: 1,
  },
  small: {
    frame: { width: 158, height: 158 },
    width: 524,
    text: 342,
    title: BOLD,
    titleLines: 2,
    textLines: 2,
  },
} satisfies Record<string, Layout>;
const X = {
  large: {
    frame: { width: 516, height: 270 },
    width: 516,
    text: 476,
    title: { face: 'sans', size: 13 },
    titleLines: 1,
    textLines: 0,
  },
  small: {
    frame: { width: 130, height: 130 },
    width: 516,
    text: 360,
    title: { face: 'sans', size: 16 },
    titleLines: 1,
    textLines: 2,
  },
} satisfies Record<string, Layout>;

export function drawOg(input: DrawingInput): Drawing {
  const { image } = input.head;
  const usable = atLeast(image, OG_LEAST) ? image : null;
  return drawCard(input, usable, atLeast(usable, OG_LARGE) ? 'large' : 'small', OG, OG_LARGE);
}

export function drawX(input: DrawingInput): Drawing {
  const { image } = input.head;
  return drawCard(input, image, isLargeCard(image) ? 'large' : 'small', X, { width: 300, height: 157 });
}

function drawCard(
  input: DrawingInput,
  image: HeadImage | null,
  form: 'large' | 'small',
  layouts: Record<'large' | 'small', Layout>,
  wanted: Frame,
): Drawing {
  const { channel, head, builtIn, builtInAssets, model, tell, context } = input;
  const layout = layouts[form];
  const frame = form === 'small' ? SQUARE : layout.frame;
  const title = cutToLines(head.social.title, layout.title, layout.text, layout.titleLines);
  const text = cutToLines(head.social.description, TEXT, layout.text, Math.max(layout.textLines, 1));
  tell({ message: 'preview.card.title', params: { lines: title.lines, limit: layout.titleLines } });
  if (title.cut) {
    context.warn({
      message: 'preview.card.title-cut',
      params: { lines: layout.titleLines, shown: title.text },
    });
  }
  if (layout.textLines > 0) {
    tell({ message: 'preview.card.text', params: { lines: text.lines, limit: layout.textLines } });
  }
  judgeImage(input, wanted, frame);
  const host = hostOf(head.canonical ?? model.article.url) || head.site.name;
  const view = {
    form,
    host,
    title: title.text,
    text: layout.textLines === 0 ? '' : text.text,
    attributes: model.article.attributes,
    image: image && { ...image, shown: context.mediaUrl(image.sha) },
    frame: layout.frame,
    from: context.say('preview.card.from', { host }),
    missing: context.say(head.image ? 'preview.card.too-small' : 'preview.card.no-image'),
  };
  return {
    html: builtIn.render(channel, view),
    css: builtIn.css(channel, builtInAssets),
    width: layout.width + 2 * BESIDE,
  };
}

function judgeImage({ head: { image }, tell, context }: DrawingInput, wanted: Frame, frame: Frame): void {
  if (!image) {
    context.warn({ message: 'preview.card.image-missing', params: {} });
    return;
  }
  const { width, height } = image;
  tell({ message: 'preview.card.image', params: { width, height } });
  if (image.url === null) context.warn({ message: 'preview.card.image-nowhere', params: {} });
  if (!atLeast(image, wanted)) {
    context.warn({
      message: 'preview.card.image-small',
      params: { width, height, least: wanted.width, leastHeight: wanted.height },
    });
  }
  const gone = croppedAway(image, frame);
  if (gone) context.warn({ message: 'preview.card.image-cropped', params: gone });
}

function atLeast(image: HeadImage | null, { width, height }: Frame): image is HeadImage {
  return image !== null && image.width >= width && image.height >= height;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '';
}
