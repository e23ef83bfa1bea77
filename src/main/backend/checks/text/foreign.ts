/** Tells passages in another language by their script or their small words. Silent where it is not sure. Pure. */
import { sentencesOf } from './sentences';
import type { Span } from './span';

/** Small words that hardly any other of these languages has. */
const SMALL_WORDS: readonly [language: string, pattern: RegExp][] = [
  [
    'en',
    /^(?:the|of|and|is|was|that|it|with|for|this|not|are|have|you|which|from|they|by|be|at|his|her|we|but|what|were|had|as|or|an|their)$/u,
  ],
  [
    'fr',
    /^(?:le|les|des|une|est|et|sommes|avons|avez|notre|votre|nos|vos|leurs|ces|par|dans|pour|qui|que|sur|avec|nous|vous|ne|pas|du|au|aux|cette|mais|et|elle|il|ont|sont|leur|ce|sans|où|comme|être|personne|n|l|qu|j|en|y|tout|très|été|était|avait|fait|même|je|tu|on|mon|ses|plus|bien)$/u,
  ],
  [
    'de',
    /^(?:der|die|das|und|ist|nicht|ein|eine|mit|auf|für|von|dem|den|sich|auch|wir|ich|sie|zu|im|wie|aber|nur|noch|werden|haben|wird|dass|hat|es|kein|keine|keinen|nach|bei|aus|um|war|sein|seine|ihr|uns|kann|muss|doch|so|sind|waren|wurde|wurden|am|im|als|oder|wenn|einer|einem|einen|zum|zur|über|durch|nichts|mehr|vom|ins|des|habe|hier|man)$/u,
  ],
  [
    'es',
    /^(?:el|los|las|una|es|con|por|para|que|del|más|pero|como|está|se|lo|su|nos|muy|hay|sin|y|cuando|porque|son|todos?|todas?|no|nada|nadie|bien|tienen?|fue|ser|este|esta|eso|aquí|también|mi|al)$/u,
  ],
  [
    'it',
    /^(?:il|gli|della|che|è|con|non|per|una|sono|del|dei|nel|ma|anche|più|questo|come|di|e|lo|si|alla|noi|un|la|ho|mi|ha|al|nella)$/u,
  ],
  ['nl', /^(?:het|een|van|en|niet|dat|zijn|op|voor|met|aan|ook|maar|wij|naar|deze|wordt|bij|uit|ik|hij)$/u],
  ['pt', /^(?:os|uma|é|com|não|para|que|do|da|dos|das|mas|mais|são|em|se|ao|nos|ele|ela|por|também)$/u],
];
/** Fewer words are borrowed, not a passage. */
const WORDS_NEEDED = 6;
const SHARE = 0.35;
const SHARE_WITHOUT_ENGLISH = 0.25;

/** Primary language subtag of a passage in Latin letters, or null. */
export function languageOfPassage(text: string, share = SHARE): string | null {
  // “Al-Faris” is a name, whatever its halves are elsewhere.
  const words = text.toLowerCase().match(/(?<!-)\p{Script=Latin}+(?!-)/gu) ?? [];
  if (words.length < WORDS_NEEDED) return null;
  const counts = SMALL_WORDS.map(([language, pattern]) => ({
    language,
    count: words.filter((word) => pattern.test(word)).length,
  })).sort((one, other) => other.count - one.count);
  const [first, second] = counts;
  if (!first || first.count < share * words.length || first.count < 1.4 * (second?.count ?? 0)) return null;
  return first.language;
}

/** A sentence with one of these is English. */
const PLAINLY_ENGLISH =
  /(?:^|[^\p{L}])(?:the|and|of|is|was|to|that|with|for|it|how|you|they|she|have|his|this|what|when|who|would|from|been|had|were|there|my|our|not|because|could|think|know|them|their|take|takes|money|people|never|always|just|said|says|year|years|time|day|went|made|now|very|more|much|some|every|if|i[’'](?:ve|m|ll|d)|don[’']t)(?![\p{L}])/iu;

/** Sentences of an English text that are in another language as a whole. */
export function foreignSentences(text: string): (Span & { language: string })[] {
  return sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const language = PLAINLY_ENGLISH.test(sentence)
      ? null
      : languageOfPassage(sentence, SHARE_WITHOUT_ENGLISH);
    return language === null || language === 'en' ? [] : [{ start, end, language }];
  });
}

/** Whether quoted words that are too few to be sure of have more small words of another language than of English. */
export function seemsForeign(text: string): boolean {
  const words = text.toLowerCase().match(/\p{Script=Latin}+/gu) ?? [];
  const count = (pattern: RegExp): number => words.filter((word) => pattern.test(word)).length;
  const [english = 0, ...others] = SMALL_WORDS.map(([, pattern]) => count(pattern));
  return words.length >= 3 && Math.max(...others) >= 2 && Math.max(...others) > english;
}

const SCRIPTS: readonly [pattern: RegExp, languages: readonly string[]][] = [
  [
    /[\p{Script=Hiragana}\p{Script=Katakana}][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。]{2,}/gu,
    ['ja'],
  ],
  [/\p{Script=Han}[\p{Script=Han}，。、：；！？「」《》]{3,}/gu, ['zh', 'ja', 'ko']],
  [/\p{Script=Hangul}[\p{Script=Hangul} ]{2,}\p{Script=Hangul}/gu, ['ko']],
  [/\p{Script=Arabic}[\p{Script=Arabic}\s،]{4,}\p{Script=Arabic}/gu, ['ar', 'fa', 'ur', 'ps', 'ckb']],
  [/\p{Script=Hebrew}[\p{Script=Hebrew}\s]{3,}\p{Script=Hebrew}/gu, ['he', 'yi']],
  [
    /\p{Script=Cyrillic}+[\s,]+\p{Script=Cyrillic}[\p{Script=Cyrillic}\s,]*\p{Script=Cyrillic}/gu,
    ['ru', 'uk', 'bg', 'sr', 'be', 'mk', 'kk'],
  ],
  [/\p{Script=Greek}+[\s,]+\p{Script=Greek}[\p{Script=Greek}\s,]*\p{Script=Greek}/gu, ['el']],
  [/\p{Script=Devanagari}[\p{Script=Devanagari}\s]{4,}\p{Script=Devanagari}/gu, ['hi', 'mr', 'ne']],
];

/** Passages in a script that the text's own language is not written in. A word alone is a name. */
export function scriptPassages(text: string, own: string): (Span & { language: string })[] {
  if (/^[\u0000-\u036f\u2010-\u203f]*$/u.test(text)) return [];
  const found: (Span & { language: string })[] = [];
  for (const [pattern, languages] of SCRIPTS) {
    if (languages.includes(own)) continue;
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some((other) => other.start < span.end && span.start < other.end)) continue;
      found.push({ ...span, language: languages[0] ?? '' });
    }
  }
  return found;
}
