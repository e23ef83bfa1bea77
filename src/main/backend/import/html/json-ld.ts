/** What a page says of its article in JSON-LD. Anything malformed counts as not said. */
import { attribute, elementsIn, textOfNode, type HtmlParent } from './tree';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export interface JsonObject {
  [key: string]: Json;
}

const ARTICLE = /^(?:\w*Article|BlogPosting|Report|LiveBlogPosting)$/;
const DEEPEST = 6;

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function* objectsIn(value: Json | undefined, depth = 0): Generator<JsonObject> {
  if (depth > DEEPEST || value === undefined) return;
  if (Array.isArray(value)) for (const entry of value) yield* objectsIn(entry, depth + 1);
  else if (isObject(value)) {
    yield value;
    yield* objectsIn(value['@graph'], depth + 1);
    yield* objectsIn(value['mainEntity'], depth + 1);
  }
}

const typesOf = (object: JsonObject): string[] => stringsOf(object['@type']);

/** A string, or those in an array of strings. */
export function stringsOf(value: Json | undefined): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values
    .filter((entry): entry is string => typeof entry === 'string' && entry.trim() !== '')
    .map((entry) => entry.trim());
}

/** Names of people or organisations, given as strings or objects, alone or in an array. */
export function namesIn(value: Json | undefined): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.flatMap((entry) => (isObject(entry) ? stringsOf(entry['name']) : stringsOf(entry)));
}

function scriptsIn(root: HtmlParent): string[] {
  const scripts = [...elementsIn(root)].filter(
    (element) => element.tagName === 'script' && /ld\+json/i.test(attribute(element, 'type')),
  );
  return scripts.map(
    (script) =>
      script.childNodes.map((node) => ('value' in node ? node.value : '')).join('') || textOfNode(script),
  );
}

/** The article of the page, and the names on the way to it. */
export function readJsonLd(root: HtmlParent): { article: JsonObject | null; crumbs: string[] } {
  const objects = scriptsIn(root).flatMap((script) => [...objectsIn(parse(script))]);
  const list = objects.find((object) => typesOf(object).includes('BreadcrumbList'))?.['itemListElement'];
  const crumbs = (Array.isArray(list) ? list : []).flatMap((entry) => {
    if (!isObject(entry)) return [];
    const item = entry['item'];
    return stringsOf(entry['name'] ?? (isObject(item) ? item['name'] : undefined)).slice(0, 1);
  });
  return {
    article: objects.find((object) => typesOf(object).some((type) => ARTICLE.test(type))) ?? null,
    crumbs,
  };
}
