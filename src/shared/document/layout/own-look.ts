/**
 * How proposed words look is said in the name of their insertion (`f1@<id>`), and counts for words of it alone. Yjs keeps
 * what is said as markers between characters: where two people apart change some, one may reach over words it was never
 * meant for, and a piece must be what it was without what was only proposed. Must not know the text it is said in.
 */

/** What is said of a character, by what it concerns; every value is JSON text. */
export type Attributes = Record<string, string>;

const INSERTION = /^\$(?:ins|split):(.*)$/;
const MARK = /^\$[^:]*:/;

/** Which insertions a character came with. */
export const insertionsIn = (said: Attributes): string[] =>
  Object.keys(said)
    .filter((key) => INSERTION.test(key))
    .sort();

/** What counts of what is written at a character. */
export function counting(written: Attributes): Attributes {
  const keys = Object.keys(written);
  if (!keys.some((key) => key.includes('@'))) return written;
  const insertions = idsOf(written);
  const said: Attributes = {};
  const own: Attributes = {};
  for (const [key, value] of Object.entries(written)) {
    const [what = '', id] = key.split('@');
    if (id === undefined) said[key] = value;
    else if (insertions.includes(id)) own[what] = value;
  }
  return { ...said, ...own };
}

/** How it is written. What words that are there already have too goes on through the proposed ones, in nobody's name. */
export function inItsName(said: Attributes, before: Attributes | null): Attributes {
  const [id] = idsOf(said);
  if (id === undefined) return said;
  return Object.fromEntries(
    Object.entries(said).map(([key, value]) =>
      MARK.test(key) || before?.[key] === value ? [key, value] : [`${key}@${id}`, value],
    ),
  );
}

/** What is to be written of a character that stays, so that this counts; null takes something back. */
export function rewritten(
  written: Attributes,
  said: Attributes,
  before: Attributes | null,
): Record<string, string | null> {
  const wanted = inItsName(said, before);
  const insertions = idsOf(said);
  const isSaid = (key: string, value: string): boolean => {
    const [what = '', id] = key.split('@');
    return said[what] === value && (id === undefined || insertions.includes(id));
  };
  const change: Record<string, string | null> = {};
  const holds = new Set<string>();
  for (const [key, value] of Object.entries(written)) {
    if (isSaid(key, value)) holds.add(key.split('@')[0] ?? key);
    else change[key] = null;
  }
  for (const [key, value] of Object.entries(wanted))
    if (!holds.has(key.split('@')[0] ?? key)) change[key] = value;
  return change;
}

const idsOf = (said: Attributes): string[] => insertionsIn(said).map((key) => INSERTION.exec(key)?.[1] ?? '');
