/**
 * Compiles patterns before anybody waits: a long pattern costs milliseconds the first time it is tried, hundreds of them most of a
 * second on a busy machine, and a rule’s time is limited.
 */

const warmed = new Set<string>();

/** Once for each name. Patterns are compiled anew for texts with characters beyond Latin-1, which curly marks are. */
export function warmOnce(name: string, patterns: () => Iterable<RegExp>): void {
  if (warmed.has(name)) return;
  warmed.add(name);
  for (const pattern of patterns()) {
    pattern.test('’');
    pattern.lastIndex = 0;
  }
}
