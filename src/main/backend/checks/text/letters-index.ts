/**
 * Which of many entries may stand in a text, by the letters that one of them must have: hundreds of entries with thousands of such
 * letters are asked about in one walk through the text. Pure.
 */

/** As many letters as a text is looked through by. */
const LENGTH = 3;

/** Gives, of a text in small letters, the entries in their order of which one of `has` stands in it. */
export function lettersIndex<T extends { has: readonly string[] }>(
  entries: readonly T[],
): (text: string) => T[] {
  const byBeginning = new Map<string, { letters: string; entry: number }[]>();
  const short: { letters: string; entry: number }[] = [];
  for (const [entry, { has }] of entries.entries())
    for (const letters of has) {
      if (letters.length < LENGTH) short.push({ letters, entry });
      else {
        const beginning = letters.slice(0, LENGTH);
        const known = byBeginning.get(beginning) ?? [];
        known.push({ letters, entry });
        byBeginning.set(beginning, known);
      }
    }
  return (text) => {
    const found = new Set<number>();
    const look = ({ letters, entry }: { letters: string; entry: number }): void => {
      if (!found.has(entry) && text.includes(letters)) found.add(entry);
    };
    short.forEach(look);
    const seen = new Set<string>();
    for (let at = 0; at + LENGTH <= text.length; at += 1) {
      const beginning = text.slice(at, at + LENGTH);
      if (seen.has(beginning)) continue;
      seen.add(beginning);
      byBeginning.get(beginning)?.forEach(look);
    }
    return entries.filter((_, index) => found.has(index));
  };
}
