/**
 * What a reader's own settings do to a page, done to a parsed page before it is shown: no pictures, text at twice its
 * size. Works on CSS as text, since nothing in the frame runs. Must not know the frame.
 */
export interface ReaderSettings {
  images: boolean;
  largeText: boolean;
}

export function prepare(document: Document, { images, largeText }: ReaderSettings): void {
  if (!images) withoutImages(document);
  if (largeText) withLargeText(document);
}

/** As a browser shows pictures that it was told not to load: by their words. */
function withoutImages(document: Document): void {
  for (const image of document.querySelectorAll('img, source')) {
    image.removeAttribute('src');
    image.removeAttribute('srcset');
    image.setAttribute('data-images-off', '');
  }
  const style = document.createElement('style');
  style.textContent =
    '* { background-image: none !important; list-style-image: none !important; } ' +
    'img[data-images-off] { height: auto; min-height: 3em; outline: 1px dashed; outline-offset: -1px; padding: 8px; }';
  document.head.append(style);
}

function withLargeText(document: Document): void {
  for (const style of document.querySelectorAll('style')) style.textContent = enlarged(style.textContent);
  for (const element of document.querySelectorAll('[style]'))
    element.setAttribute('style', enlarged(element.getAttribute('style') ?? ''));
  const root = document.createElement('style');
  root.textContent = 'html { font-size: 200%; }';
  document.head.prepend(root);
}

/** Sizes that follow another size are left: they grow with it. */
const RELATIVE = /^(?:[\d.]+(?:em|%)|.*\brem\b.*|.*\drem.*|inherit|initial|unset|revert|[a-z-]+)$/;

/** Every absolute size of text and of its lines, doubled. */
export function enlarged(css: string): string {
  return css
    .replace(
      /((?:^|[\s;{])(?:font-size|line-height)\s*:\s*)([^;}!]+)/g,
      (whole, name: string, value: string) => {
        const size = value.trim();
        if (RELATIVE.test(size) || /^[\d.]+$/.test(size)) return whole;
        return `${name}calc((${size}) * 2)`;
      },
    )
    .replace(
      /((?:^|[\s;{])font\s*:\s*)([^;}!]+)/g,
      (_, name: string, value: string) =>
        name +
        value.replace(
          /(\d*\.?\d+)(px|pt|vw|vh)\b/g,
          (_size, number: string, unit: string) => `${2 * Number(number)}${unit}`,
        ),
    );
}
