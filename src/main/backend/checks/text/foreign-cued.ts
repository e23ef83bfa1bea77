/**
 * Words of another language that the text itself says are such: the Welsh word for it, hiraeth; they have a word here, yukikaki; los
 * franceses llaman terroir a. Data and a reader. Pure.
 */
import { PHRASES } from './foreign-phrases';
import type { Span } from './span';

const LANGUAGE =
  'Afrikaans|Albanian|Amharic|Arabic|Aramaic|Armenian|Basque|Bengali|Breton|Bulgarian|Burmese|Cantonese|Catalan|Chinese|Cornish|Croatian|Czech|Danish|Dutch|Estonian|Faroese|Farsi|Finnish|Flemish|French|Frisian|Gaelic|Galician|Georgian|German|Greek|Gujarati|Hausa|Hawaiian|Hebrew|Hindi|Hokkien|Hungarian|Icelandic|Igbo|Indonesian|Inuit|Irish|Italian|Japanese|Khmer|Korean|Kurdish|Lao|Latin|Latvian|Lithuanian|Malay|Maltese|Manx|Māori|Maori|Marathi|Mandarin|Mongolian|Nepali|Norse|Norwegian|Occitan|Persian|Polish|Portuguese|Punjabi|Quechua|Roman|Romanian|Russian|Sami|Sanskrit|Scots|Serbian|Shona|Sinhala|Slovak|Slovene|Somali|Spanish|Swahili|Swedish|Tagalog|Tamil|Telugu|Thai|Tibetan|Turkish|Twi|Ukrainian|Urdu|Vietnamese|Welsh|Xhosa|Yiddish|Yoruba|Zulu';
const NOUN =
  '(?:words?|phrases?|terms?|expressions?|sayings?|proverbs?|names?|verbs?|nouns?|adjectives?|motto)';
const FOR = '(?: for (?:it|this|that|them|such \\p{L}+|[\\p{L}’-]+(?: [\\p{L}’-]+){0,4}?))?';
const WORDS = '(?<words>\\p{Ll}[\\p{L}\\p{M}’-]*(?: \\p{Ll}[\\p{L}\\p{M}’-]*){0,4}?)';
const END = '(?=[,;:.!?)]| [–—(]|—| (?:is|was|means|meant|which|that|or)(?!\\p{L}))';

const ENGLISH: readonly RegExp[] = [
  // The Welsh word for religion, crefydd, is
  re(`(?:${LANGUAGE}) ${NOUN}${FOR}(?: here| there| too)?(?:,|:| is| was| –)(?: the)? ${WORDS}${END}`),
  // They have a word here, yukikaki, that
  re(
    `(?:have|has|had|is|was) (?:an?|another|one|their own|its own|no) (?:\\p{Ll}+ )?${NOUN}${FOR}(?: here| there| too)?(?:,|:| –) ${WORDS}${END}`,
  ),
  // In Welsh it is hiraeth; the Japanese call it yukikaki
  re(
    `(?:in (?:${LANGUAGE})[, ]|(?:the|The) (?:${LANGUAGE}|\\p{Lu}\\p{Ll}+s) )(?:it is |it’s |they say |this is |call(?:s|ed)? (?:it|this|them|that|him|her) |say |speak of |have )(?:an? |the )?${WORDS}${END}`,
  ),
];
const THEM_FR =
  '(?:[Ll]es (?:Italiens|Anglais|Américains|Allemands|Espagnols|Portugais|Japonais|Néerlandais|Hollandais|Danois|Suédois|Norvégiens|Russes|Grecs|Turcs|Arabes|Chinois|Coréens|Écossais|Irlandais|Gallois|Bretons|Catalans|Basques|Corses))';
const THEM_ES =
  '(?:[Ll]os (?:franceses|ingleses|alemanes|italianos|portugueses|japoneses|holandeses|daneses|suecos|noruegos|rusos|griegos|turcos|árabes|chinos|vascos|catalanes|gallegos|americanos|estadounidenses|escoceses|irlandeses))';
const THEM_DE =
  '(?:[Dd]ie (?:Franzosen|Engländer|Briten|Amerikaner|Italiener|Spanier|Portugiesen|Japaner|Niederländer|Holländer|Dänen|Schweden|Norweger|Russen|Griechen|Türken|Araber|Chinesen|Schotten|Iren|Waliser|Römer))';
const ELSEWHERE: Readonly<Record<string, readonly RegExp[]>> = {
  fr: [
    re(
      `${THEM_FR} (?:ont|disent|appellent|nomment|parlent de|emploient)(?: (?:cela|ça|un mot|un terme|une expression|un nom|ce mot)){0,2}(?: pour (?:cela|ça|le dire))?(?: ?:|,)? ${WORDS}(?=[\\s\\u00a0\\u202f]?[:;,.!?»])`,
    ),
    re(
      `(?:le mot|le terme|l’expression|un mot|un terme) (?:italien|anglais|allemand|espagnol|portugais|japonais|arabe|russe|grec|latin|turc|néerlandais|breton|basque|catalan|corse)e?,? ${WORDS}(?=[\\s\\u00a0\\u202f]?[:;,.!?»])`,
    ),
  ],
  es: [
    re(
      `${THEM_ES} (?:lo )?(?:llaman|dicen|nombran|tienen una palabra(?: para (?:eso|ello))?)[:,]? ${WORDS}(?= (?:a|al|y)(?!\\p{L})|[:;,.])`,
    ),
    re(
      `(?:la palabra|el término|la expresión) (?:francesa?|inglesa?|alemana?|italian[oa]|portuguesa?|japonesa?|árabe|latin[oa]|vasc[oa]|catalana?),? ${WORDS}(?=[:;,.])`,
    ),
  ],
  de: [
    re(
      `${THEM_DE} (?:nennen|sagen|haben|sprechen von)(?: (?:das|es|dafür|dazu|ein Wort dafür|ein Wort)){0,2}[:,]? ${WORDS}(?=[:;,.])`,
    ),
    re(
      `(?:das|dem|ein|vom) (?:französische|englische|italienische|spanische|japanische|lateinische|dänische|niederländische|arabische|türkische|russische)[nrs]? Wort,? ${WORDS}(?=[:;,.])`,
    ),
  ],
};

/** `isForeign`: of English words, whether they are none. Elsewhere there is no dictionary to ask, and the cue has to do. */
export function cuedWords(text: string, language: string, isForeign: (words: string) => boolean): Span[] {
  const patterns = language === 'en' ? ENGLISH : (ELSEWHERE[language] ?? []);
  const cued = patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern)).flatMap(({ 0: found, index, groups }): Span[] => {
      const words = groups?.['words'] ?? '';
      const end = index + found.length;
      return language !== 'en' || isForeign(words) ? [{ start: end - words.length, end }] : [];
    }),
  );
  // French and Latin that every language quotes: comme il faut.
  const phrases =
    language === 'en' || language === 'fr'
      ? []
      : Array.from(text.matchAll(PHRASES), ({ 0: { length }, index }) => ({
          start: index,
          end: index + length,
        })).filter(
          ({ start, end }) => / /u.test(text.slice(start, end)) && !/ \p{Lu}/u.test(text.slice(start, end)),
        );
  return [...cued, ...phrases];
}

function re(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}’-])${source}`, 'gu');
}
