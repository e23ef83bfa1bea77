/**
 * Finds names that small words belong to, however these are written: ap Rhys and Ap Rhys, ul-Haq and ul Haq, Villarejo del
 * Monte and Villarejo Del Monte. Must not compare them.
 */
import { liesInOne, type Span } from '../text/span';
import { foldName, startsSentence } from '../text/words';
import type { Mention } from './mentions';

/** What a hyphen may tie to a name, or a space divide from it. */
const TIED = '(?:a[bdlnprstz]|e[ldnz]|u[lrzd]|abu|ibn|bin|ben|bint)';
/** What stands before a surname with a space; articles, which any noun may have, are left out. */
const LOOSE =
  '(?:van|von|vom|zu|de|da|di|del|della|degli|dos|das|du|des|der|den|ter|bin|bint|ibn|abu|ap|ab|ul|al|af|av)';
/** What stands within the names of places, with spaces or with hyphens. */
const SMALL =
  '(?:of|and|upon|on|in|the|le|la|les|en|sur|sous|aux|es|el|al|an|am|der|de|du|des|by|under|cum|lès|y)';
const WORD = '[\\p{L}][\\p{L}\\p{M}]+';
const WITH_PARTICLE = new RegExp(
  // Villarejo del Monte
  `(?<![\\p{L}\\p{M}’'-])(?:(?<full>\\p{Lu}[\\p{L}\\p{M}’-]+ (?:(?:${any(LOOSE)}|[Ll]a|[Ll]os|[Ll]as) ){1,2}\\p{Lu}[\\p{L}\\p{M}]+)` +
    // Dar-es-Salaam, Stoke on Trent
    `|(?<place>\\p{Lu}[\\p{L}\\p{M}]+(?:[ -]${SMALL}){1,2}[ -]\\p{Lu}[\\p{L}\\p{M}]+)` +
    // ap Rhys, van der Berg; ul-Haq, al-noor
    `|(?<bare>(?:${any(LOOSE)} ){1,2}\\p{Lu}[\\p{L}\\p{M}]+)|(?<tied>${any(TIED)}-${WORD}))(?![\\p{L}\\p{M}])`,
  'gu',
);

export function withParticles(text: string, excluded: readonly Span[]): Mention[] {
  const found: Mention[] = [];
  WITH_PARTICLE.lastIndex = 0;
  for (let match = WITH_PARTICLE.exec(text); match; match = WITH_PARTICLE.exec(text)) {
    const [form] = match;
    const start = match.index;
    const span = { start, end: start + form.length };
    // What stands inside a full name may also stand alone.
    if ((match.groups?.full ?? match.groups?.place) !== undefined)
      WITH_PARTICLE.lastIndex = start + form.search(/[ -]/u) + 1;
    // Vincent van Gogh, and Van Gogh without the first name: each is right in its place.
    const afterName =
      match.groups?.bare !== undefined && /\p{Lu}[\p{L}\p{M}’-]* $/u.test(text.slice(0, start));
    const isName = /\p{Lu}/u.test(form) || match.groups?.tied !== undefined;
    if (!isName || afterName || liesInOne(excluded, span)) continue;
    found.push({
      ...span,
      form,
      fold: foldName(form),
      evidence: 'shape',
      parts: [form],
      atStart: startsSentence(text, start),
      leads: false,
    });
  }
  return found;
}

/** With a capital or a small letter at the beginning. */
function any(words: string): string {
  return words.replace(/(?<=[(:|])(\p{Ll})/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
}
