/** Writing XML as text. Pure. */

/** A value that is undefined or null leaves its attribute out. */
export type Attributes = Record<string, string | number | null | undefined>;

export const NAMESPACES = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:pic': 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  'xmlns:w14': 'http://schemas.microsoft.com/office/word/2010/wordml',
  'xmlns:w15': 'http://schemas.microsoft.com/office/word/2012/wordml',
  'mc:Ignorable': 'w14 w15',
} as const;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Children are XML already. */
export function element(name: string, attributes: Attributes = {}, ...children: string[]): string {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  const inside = children.join('');
  return inside === '' ? `<${name}${said}/>` : `<${name}${said}>${inside}</${name}>`;
}

export const xmlPart = (root: string): string => DECLARATION + root;

export function escaped(text: string): string {
  return xmlText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(OTHER_LINE_ENDS, (character) => `&#${character.charCodeAt(0)};`);
}

/** Which readers take for a line feed unless they are written as numbers. */
const OTHER_LINE_ENDS = /[\r\u0085\u2028\u2029]/g;

/** Whatever XML 1.0 has no place for, as a missing character. */
export function xmlText(text: string): string {
  let result = '';
  for (const character of text) result += hasPlace(character.codePointAt(0) ?? 0) ? character : '\uFFFD';
  return result;
}

function hasPlace(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
