/** Initials to start with: of the first and the last name; of a name in Chinese, Japanese or Korean its first two signs. */
export function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/[\s-]+/u)
    .filter(Boolean);
  const [first, ...others] = words;
  if (first === undefined) return '';
  if (/\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(first))
    return [...first].slice(0, 2).join('');
  const last = others.at(-1);
  return [first, last]
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase();
}
