/** Text cut to a length, with "…" in place of what is left out. Pure. */

/** At most `longest` characters, the "…" among them. */
export const shortened = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
