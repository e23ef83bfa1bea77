/** Pictures in HTML with their captions and credits, and the addresses their files lie at. */
import type { InlineJSON } from '../../../../shared/document/json';
import { textOfInline } from '../../../../shared/document/read';
import { figureOf } from '../draft';
import { inlineOf, inlineOfBlocks, sliceInline, trimInline } from '../inline';
import { creditEvidence, creditText, splitCredit } from '../text/credits';
import { attribute, elementsIn, findElement, isInside, namesOf, textOfNode, type HtmlElement } from './tree';
import { imageAddress } from '../urls';
import type { HtmlWalk } from './walk';

const CAPTIONED =
  /(?:^|[\s_-])(?:wp-caption|captioned-image|image-with-caption|media-with-caption)(?:[\s_-]|$)/;
const CAPTION = /(?:^|[\s_-])caption(?:-?text)?(?:[\s_-]|$)/;
const CREDIT = /(?:^|[\s_-])(?:credits?|copyright|photographer|image-source|photo-source)(?:[\s_-]|$)/;
const LONGEST_CREDIT = 500;
const LONGEST_ALT = 2000;
/** Smaller pictures are icons and counters. */
const SMALLEST = 50;

/** `div.wp-caption` and the like: a picture with its words that is no figure element. */
export function isCaptioned(element: HtmlElement): boolean {
  return (
    element.tagName !== 'img' &&
    CAPTIONED.test(namesOf(element)) &&
    findElement(element, ({ tagName }) => tagName === 'img') !== undefined
  );
}

function isIcon(image: HtmlElement): boolean {
  const sizes = [attribute(image, 'width'), attribute(image, 'height')].map((size) =>
    Number.parseInt(size, 10),
  );
  return sizes.some((size) => size < SMALLEST);
}

/** The picture's address, taken also from where pages keep it while it loads late. */
function addressOf(walk: HtmlWalk, image: HtmlElement): string | null {
  const largest = attribute(image, 'srcset').split(/,\s+/).at(-1)?.split(/\s/)[0] ?? '';
  const places = ['src', 'data-src', 'data-lazy-src', 'data-original', 'data-srcset'].map((name) =>
    attribute(image, name),
  );
  const addresses = [...places, largest]
    .map((place) => imageAddress(place, walk.base))
    .filter((address) => address !== null);
  // A data URL beside a real address is the grey box shown while it loads.
  return addresses.find((address) => !address.startsWith('data:')) ?? addresses[0] ?? null;
}

interface Words {
  caption: InlineJSON[];
  credit: string;
}

/** Caption and credit apart: by their elements, else by the words. */
function wordsOf(walk: HtmlWalk, element: HtmlElement): Words {
  const captionElement = findElement(
    element,
    (inner) => inner.tagName === 'figcaption' || CAPTION.test(namesOf(inner)),
  );
  const creditElement = findElement(
    element,
    (inner) => CREDIT.test(namesOf(inner)) && textOfNode(inner).length <= LONGEST_CREDIT,
  );
  const inside =
    captionElement && creditElement && isInside(captionElement, creditElement) ? undefined : creditElement;
  const caption = captionElement
    ? inlineOfBlocks(walk.blocksIn(captionElement.childNodes, { skip: (inner) => inner === inside }))
    : [];
  if (inside) return { caption: trimInline(caption), credit: creditText(textOfNode(inside)) };
  return splitWords(caption);
}

function splitWords(caption: InlineJSON[]): Words {
  const text = textOfInline(caption);
  if (creditEvidence(text) === 'sure') return { caption: [], credit: creditText(text) };
  const split = splitCredit(text);
  if (split) return { caption: trimInline(sliceInline(caption, 0, split.captionEnd)), credit: split.credit };
  // Caption and credit as two lines of one element.
  const last = text.lastIndexOf('\n');
  const credit = text.slice(last + 1);
  return last > 0 && creditEvidence(credit)
    ? { caption: trimInline(sliceInline(caption, 0, last)), credit: creditText(credit) }
    : { caption, credit: '' };
}

function addPicture(walk: HtmlWalk, image: HtmlElement, words: Words): void {
  const url = addressOf(walk, image);
  const alt = attribute(image, 'alt');
  const isEmpty = words.caption.length === 0 && words.credit === '';
  if ((url === null && isEmpty && alt === '') || (isIcon(image) && isEmpty)) {
    walk.report.leaveMore('image', alt || attribute(image, 'src').slice(0, 200));
    return;
  }
  const figure = figureOf(words.caption, words.credit, alt.slice(0, LONGEST_ALT));
  walk.blocks.push(figure);
  if (url !== null) walk.pictures.set(figure, { url });
}

/** A picture by itself: its title is its caption, unless that only repeats the alternative text. */
function addSingle(walk: HtmlWalk, image: HtmlElement): void {
  const alt = attribute(image, 'alt');
  if (/(?:^|\s)(?:emoji|wp-smiley)(?:\s|$)/.test(namesOf(image))) {
    walk.inline.text(alt, 0);
    return;
  }
  walk.flush();
  const title = attribute(image, 'title');
  addPicture(
    walk,
    image,
    title === '' || title === alt ? { caption: [], credit: '' } : splitWords(inlineOf(title)),
  );
}

/** The pictures of one figure, each once however often a page repeats it for other screens. */
function picturesIn(walk: HtmlWalk, element: HtmlElement): HtmlElement[] {
  const seen = new Set<string | null>();
  return [...elementsIn(element)].filter((inner) => {
    if (inner.tagName !== 'img') return false;
    const address = addressOf(walk, inner);
    const known = seen.has(address);
    seen.add(address);
    return !known;
  });
}

/** Our own pages mark the place of a picture that is known by its words only. */
export function addFigure(walk: HtmlWalk, element: HtmlElement): void {
  if (element.tagName === 'img') {
    addSingle(walk, element);
    return;
  }
  walk.flush();
  const images = picturesIn(walk, element);
  const missing = findElement(element, (inner) => /(?:^|\s)missing-image(?:\s|$)/.test(namesOf(inner)));
  if (missing && images.length === 0) {
    const alt = findElement(missing, (inner) => /missing-image-alt/.test(namesOf(inner)));
    const { caption, credit } = wordsOf(walk, element);
    walk.blocks.push(figureOf(caption, credit, alt ? textOfNode(alt) : ''));
    return;
  }
  const nested = findElement(
    element,
    ({ tagName }) => tagName === 'figure' || tagName === 'table' || tagName === 'blockquote',
  );
  if (images.length === 0 || nested) {
    // A gallery, or a figure around something else.
    walk.walkAll(element.childNodes);
    walk.flush();
    return;
  }
  const words = wordsOf(walk, element);
  const none: Words = { caption: [], credit: '' };
  images.forEach((image, index) => addPicture(walk, image, index === images.length - 1 ? words : none));
}
