/** Text cut to a length, with "…" in place of what is left out. Pure. */

/** At most `longest` characters, the "…" among them. */
export const shortened = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;

/** The same, cut between words where one ends late enough. */
export function shortenedToWords(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const end = cut.lastIndexOf(' ');
  return `${(end > longest / 2 ? cut.slice(0, end) : cut).replace(/[\s.,;:–—-]+$/u, '')}…`;
}
