/** A name that is being written after "@", and the people who may be meant. Pure. */
export interface BegunMention {
  /** Where the "@" stands. */
  start: number;
  /** What stands after it, up to the caret. */
  written: string;
}

const LONGEST = 40;

/** Null where the caret is not behind the beginning of a name. An address ("a@b") is none. */
export function mentionAt(text: string, caret: number): BegunMention | null {
  const start = text.lastIndexOf('@', caret - 1);
  if (start < 0 || caret - start > LONGEST || /[\p{L}\p{N}]/u.test(text.charAt(start - 1))) return null;
  const written = text.slice(start + 1, caret);
  return /[\n@]|^\s/.test(written) ? null : { start, written };
}

/** Those of whose name a word begins as written, in the order given. Nobody once a name is written out. */
export function meant<Person extends { name: string }>(
  people: readonly Person[],
  { written }: BegunMention,
): Person[] {
  const wanted = fold(written);
  return people.filter(({ name }) => {
    const folded = fold(name);
    return folded !== wanted.trim() && ` ${folded}`.includes(` ${wanted}`);
  });
}

const fold = (text: string): string => text.toLocaleLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
