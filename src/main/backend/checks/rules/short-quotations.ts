/**
 * Whether a quotation of a few words is one of the source with a word changed. So few words may be anybody's: what
 * stands around them in the piece must stand around them in the source as well. Pure; words are folded.
 */
const EMPTY = new Set(
  `a an and are as at be been but by can did do does for from had has have he her his i in is it its not of on or our said
  she so that the their them they this to was we were what when which who will with would you your says called told`.split(
    /\s+/u,
  ),
);
/** Words of the source on either side in which the piece's own words about the quotation are looked for. */
const AROUND = 14;
const SHORTEST_STEM = 4;
/** Words before the quotation that are the same in the source. */
const ALIKE = 3;

export function isChangedFrom(
  part: readonly string[],
  { before, after }: { before: readonly string[]; after: readonly string[] },
  source: readonly string[],
): boolean {
  if (part.length < 2) return false;
  const speech = [...before, ...after].filter(isFull);
  for (let start = 0; start + part.length <= source.length; start += 1) {
    const passage = source.slice(start, start + part.length);
    const longer = part.length > 3 && lacksAWord(part, source.slice(start, start + part.length + 1));
    if (!longer && !differsByAWord(part, passage)) continue;
    if (isIntroducedAlike(before, source.slice(Math.max(0, start - ALIKE), start))) return true;
    const near = source.slice(Math.max(0, start - AROUND), start + part.length + AROUND);
    const shared = new Set(speech.filter((word) => near.some((other) => isSame(word, other))));
    if (shared.size >= (part.length > 2 ? 1 : 2)) return true;
  }
  return false;
}

/** “did see it coming”, where the source has “did not see it coming”. */
function lacksAWord(part: readonly string[], passage: readonly string[]): boolean {
  const first = part.findIndex((word, index) => word !== passage[index]);
  return (
    first > 0 &&
    passage.length === part.length + 1 &&
    part.slice(first).every((word, index) => word === passage[first + index + 1]) &&
    part.some(isFull)
  );
}

/** “She called it a …”, and so the source. */
function isIntroducedAlike(before: readonly string[], other: readonly string[]): boolean {
  return other.length === ALIKE && before.slice(-ALIKE).join(' ') === other.join(' ');
}

/** All but one word the same and in place, one of them a word that means something. */
function differsByAWord(part: readonly string[], passage: readonly string[]): boolean {
  const same = part.filter((word, index) => word === passage[index]);
  return same.length === part.length - 1 && same.some(isFull);
}

function isFull(word: string): boolean {
  return !EMPTY.has(word);
}

/** Calls and called, mayor and mayors. */
function isSame(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST_STEM) return one === other;
  return long.startsWith(short) || long.slice(0, SHORTEST_STEM + 1) === short.slice(0, SHORTEST_STEM + 1);
}
