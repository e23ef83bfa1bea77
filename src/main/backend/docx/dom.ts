/** Reading XML from strangers: no document type, no entities, nothing but elements and text. */
import { DOMParser, Element, onErrorStopParsing } from '@xmldom/xmldom';
import { translate, type MessageKey, type MessageParams } from '../../../shared/messages/translate';
import { AppError } from '../../../shared/model/errors';

export type XmlElement = Element;

export const unreadable = (key: MessageKey, params: MessageParams = {}, cause?: unknown): AppError =>
  new AppError('docx-unreadable', { detail: translate(key, params) }, { cause });

/** The root of a part. Throws docx-unreadable. */
export function parseXml(text: string, part: string): XmlElement {
  // Word's files have none, and it is how a file reaches for others.
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw unreadable('docx.problem.doctype', { part });
  try {
    const { documentElement } = new DOMParser({ onError: onErrorStopParsing }).parseFromString(
      text,
      'application/xml',
    );
    if (documentElement) return documentElement;
  } catch (error) {
    throw unreadable('docx.problem.xml', { part }, error);
  }
  throw unreadable('docx.problem.xml', { part });
}

export function childrenOf(element: XmlElement): XmlElement[] {
  const children: XmlElement[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node instanceof Element) children.push(node);
  return children;
}

/** By the name without its prefix: who writes a file may choose prefixes. */
export function child(element: XmlElement | null | undefined, name: string): XmlElement | null {
  return (element && childrenOf(element).find((one) => one.localName === name)) ?? null;
}

export const childrenNamed = (element: XmlElement | null, name: string): XmlElement[] =>
  element ? childrenOf(element).filter((one) => one.localName === name) : [];

/** "" where there is none. */
export function attribute(element: XmlElement | null | undefined, name: string): string {
  if (!element) return '';
  for (const one of element.attributes) if (one.localName === name || one.name === name) return one.value;
  return '';
}

export const valueOf = (element: XmlElement | null | undefined, name: string): string =>
  attribute(child(element, name), 'val');

/** Whether a property that may be said with a value of no is said, and how; null where it is not. */
export function switchOf(element: XmlElement | null | undefined, name: string): boolean | null {
  const found = child(element, name);
  return found ? !['0', 'false', 'off', 'none'].includes(attribute(found, 'val')) : null;
}

/** Every element below with this name, in order. */
export function* descendants(element: XmlElement, name: string): Generator<XmlElement> {
  for (const one of childrenOf(element)) {
    if (one.localName === name) yield one;
    yield* descendants(one, name);
  }
}
