/** Text for machines inside text for people: web and e-mail addresses, handles, hashtags, code in backticks. House style has no say in them. */
import type { Span } from './span';

const ADDRESS =
  /\b[a-z][a-z0-9+.-]{1,10}:\/\/[^\s<>"“”«»]+|\bwww\.[^\s<>"“”«»]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|\b(?:[\w-]{1,63}\.){1,5}(?:com|org|net|edu|gov|int|info|news|blog|app|dev|io|ai|co|eu|uk|ca|au|nz|ie|fr|de|nl|ch|cn|hk|jp|kr|ru|br|za|example|test)\b(?:\/[^\s<>"“”«»]*)?|(?<![\p{L}\p{N}_])[@#][\p{L}\p{N}_]{2,}|(?<![\p{L}\p{N}’`])`(?!n`)[^`\n]{1,80}`(?![\p{L}\p{N}])/giu;
/** Marks that end a sentence or a quotation rather than an address. */
const TRAILING = /[.,;:!?’'”)\]]+$/u;

export function addressesIn(text: string): Span[] {
  return Array.from(text.matchAll(ADDRESS), (match) => {
    const length = match[0].replace(TRAILING, '').length;
    return { start: match.index, end: match.index + length };
  });
}
