/** How a run looks and in which language it is, as Word's run properties. Pure. */
import { FORMAT } from '../../../shared/document/json';
import { element } from './xml';

/** In the order that the schema wants. */
export function lookXml(format: number, lang: string | null): string {
  const has = (bit: number): boolean => (format & bit) !== 0;
  return (
    (has(FORMAT.bold) ? '<w:b/><w:bCs/>' : '') +
    (has(FORMAT.italic) ? '<w:i/><w:iCs/>' : '') +
    (has(FORMAT.strikethrough) ? '<w:strike/>' : '') +
    (has(FORMAT.underline) ? '<w:u w:val="single"/>' : '') +
    (has(FORMAT.subscript) ? '<w:vertAlign w:val="subscript"/>' : '') +
    (has(FORMAT.superscript) ? '<w:vertAlign w:val="superscript"/>' : '') +
    (lang === null ? '' : langXml(lang))
  );
}

const RTL = /^(?:ar|he|fa|ur|ps|sd|ug|yi|dv|ckb)(?:-|$)/i;
const CJK = /^(?:zh|ja|ko)(?:-|$)/i;
export const isRtl = (lang: string): boolean => RTL.test(lang);

export const langXml = (lang: string): string =>
  element('w:lang', {
    'w:val': lang,
    'w:eastAsia': CJK.test(lang) ? lang : null,
    'w:bidi': RTL.test(lang) ? lang : null,
  });
