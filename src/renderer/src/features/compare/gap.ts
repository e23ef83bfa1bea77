/** The space between two stretches of words, as they are read: none before a mark that closes. Pure. */
export function gap(next: string | undefined): string {
  return next === undefined || /^[,.;:!?)\]}’”'"-]/u.test(next) ? '' : ' ';
}
