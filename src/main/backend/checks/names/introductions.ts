/**
 * Who is introduced by a surname alone: its president, Farrow, told; Sir Prys-Lloyd; Brigadier Okonjo; Rasmussen-Dale, then the port's
 * master. Only names that no dictionary has, and that nobody has given in full before.
 */
import { perBlock, type CheckBlock } from '../rule';
import type { HouseStyle } from '../style/schemas';
import { dictionaryFor } from '../spelling/dictionary';
import { liesInOne, type Span } from '../text/span';
import { primarySubtag, startsSentence } from '../text/words';
import { introduces, isCalled, isOffice } from './callings';
import { SMALL_WITH_CAPITAL } from './people';

export interface Introduction extends Span {
  block: CheckBlock;
  name: string;
  level: 'W' | 'I';
}

const PARTICLE =
  '(?:(?:van|von|vom|zu|zur|de|da|do|di|del|della|dos|das|du|der|den|ter|ten|bin|ibn|abu|al|el|la|le|ap|ab|af|av|St|Ní|Nic|Mac|Ó|Uí|Le|La|De|Van|Von|Du|Al|El|Ben|Bin) ){0,2}(?:(?:a[bdlnrst]|e[ldnz]|u[lrzd]|bin|ben)-)?';
const SURNAME = `(?<particle>${PARTICLE})(?<name>\\p{Lu}(?:[\\p{L}\\p{M}]|[’'-](?=\\p{Lu}))*\\p{Ll}[\\p{L}\\p{M}]*)(?![\\p{L}\\p{N}’'-]| \\p{Lu}| (?:van|von|de|da|di|del|der|den|la|le|al|el|bin|ibn|ap) (?:\\p{Ll}+ )?\\p{Lu})`;
/** A knight has a first name; the others are introduced with one. */
const TITLED = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])(?<title>Sir|Dame|Dr\\.?|Prof\\.?|Professor|(?:Vice-|Rear-)?Admiral|(?:Major-|Lieutenant-|Brigadier-)?General|Brigadier|(?:Lieutenant-)?Colonel|Commodore|Wing Commander|Squadron Leader|(?:Chief )?(?:Superintendent|Inspector|Constable)|Archbishop|Cardinal|Rabbi|Imam|Canon|Rev\\.?|Reverend|Councillor|Cllr|Ambassador|Senator|Governor) ${SURNAME}`,
  'gu',
);
const ASIDES: Readonly<Record<string, RegExp>> = {
  en: new RegExp(
    `(?<=(?:(?<!\\p{L})(?:[Aa]n?|[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Ww]hose|\\p{Lu}[\\p{L}-]+[’'](?:s)?) (?:[\\p{L}’-]+ ){0,4}?(?<calling>\\p{Ll}[\\p{Ll}é-]+)(?: (?:of|at|for|from) (?:the )?[\\p{L}’-]+(?: \\p{Lu}[\\p{L}’-]+)*)?|(?<!\\p{L})(?<one>[Oo]ne of (?:them|us|the \\p{Ll}+)|[Aa]nother|[Tt]he (?:other|first|second|third|last|eldest|youngest|oldest))), )(?<courtesy>(?:Mrs?|Ms|Miss|Mx)\\.? )?${SURNAME}(?=, (?!and |or )|\\.(?:$| )|,? who )`,
    'gu',
  ),
  fr: new RegExp(
    `(?<=(?<!\\p{L})(?:[Ll]e |[Ll]a |[Ll][’']|[Nn]otre |[Mm]on |[Mm]a |[Ss]on |[Ss]a |[Ll]eur |[Uu]ne? )(?:\\p{Ll}+ ){0,2}?(?:\\p{Ll}+(?:eur|rice|euse|ienn?e?|iste)|greffi[eè]re?|chef|cheffe|juge|avocate?|préf[eè]te?|proviseure?|notaire|commissaire|principale?|en chef|maire|ministre|porte-parole|adjointe?|secrétaire|présidente?|voisine?|patronne?|médecin|député|députée)(?: (?:de |du |des |d[’'])(?:la |l[’'])?[\\p{L}’-]+)?, )${SURNAME}(?=, )`,
    'gu',
  ),
  de: new RegExp(
    `(?<=(?<!\\p{L})(?:[Dd]er|[Dd]ie|[Ii]hre?|[Ss]eine?|[Uu]nsere?|[Mm]eine?|[Ee]ine?) (?:\\p{Ll}+ )?\\p{Lu}\\p{L}*(?:er|in|ist|ent|ant|or|rat|chef|mann|frau|meister)(?: (?:von|in|aus|der|des|vom) \\p{Lu}[\\p{L}-]+)?, )${SURNAME}(?=, \\p{Ll})`,
    'gu',
  ),
  es: new RegExp(
    `(?<=(?<!\\p{L})(?:[Ee]l|[Ll]a|[Ss]u|[Nn]uestr[oa]|[Mm]i|[Uu]na?) (?:\\p{Ll}+ )?(?:\\p{Ll}+(?:ora?|ista|er[oa]|ente|enta)|alcalde|alcaldesa|portavoz|ministr[oa]|secretari[oa]|médic[oa]|vecin[oa])(?: de(?:l| la)? [\\p{L}-]+)?, )(?:\\p{Lu}\\p{Ll}+ )?${SURNAME}(?=, \\p{Ll})`,
    'gu',
  ),
};
/** “Rasmussen-Dale, then the port’s master,”, and “Farrow is 74.”: what follows tells. */
const NAMED = new RegExp(
  `(?<!(?<![\\p{L}’'-])\\p{Lu}[\\p{L}’'.-]*\\.? )(?<![\\p{L}\\p{N}’'-])${SURNAME}`,
  'gu',
);
const DOUBLE = /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u;
const AGED = /^ (?:is|was|turns|turned|will be) \d\d(?=[.,;]| (?:and|this|next|now)(?!\p{L}))/u;

interface Found extends Span {
  name: string;
  level: 'W' | 'I';
  /** With what stands before it: in Spanish the other surname. */
  words: string;
  /** Of two surnames, as two families marry, nothing else need be said: it is enough that the first name comes later. */
  ifLater: boolean;
  /** Mr, or a word that names are written like stands where no word has a capital. */
  isSure: boolean;
  /** Behind the word for an office that only one person holds: such a one may be called as others are by their first names. */
  inOffice: boolean;
}

const read = perBlock((block): Found[] => {
  const { text, marks, addresses, language } = block;
  const found: Found[] = [];
  const add = (match: RegExpExecArray, level: Found['level'], ifLater = false, inOffice = false): void => {
    const { particle = '', name = '', courtesy } = match.groups ?? {};
    const end = match.index + match[0].length;
    const span = { start: end - particle.length - name.length, end };
    if (!liesInOne([...addresses, ...marks.quotations], span))
      found.push({
        ...span,
        name,
        level,
        words: match[0],
        ifLater,
        inOffice,
        isSure: courtesy !== undefined || isCommon(name, language),
      });
  };
  const tag = primarySubtag(language);
  for (const match of text.matchAll(ASIDES[tag] ?? NEVER)) {
    const calling = match.groups?.['calling'];
    if (calling === undefined || match.groups?.['courtesy'] !== undefined || introduces(calling))
      add(match, 'I', false, calling !== undefined && isOffice(calling));
  }
  if (tag !== 'en') return found;
  for (const match of text.matchAll(TITLED))
    add(match, /^(?:Sir|Dame)$/u.test(match.groups?.['title'] ?? '') ? 'W' : 'I');
  for (const match of text.matchAll(NAMED)) {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 70);
    if (AGED.test(after) || isCalled(after)) add(match, 'I');
    else if (DOUBLE.test(match.groups?.['name'] ?? '')) add(match, 'I', true);
  }
  return found;
});
const NEVER = /(?!)/gu;

const IN_FULL = new RegExp(`(?<given>\\p{Lu}[\\p{L}\\p{M}’'.-]*) ${SURNAME}`, 'gu');
/** Surnames that stand behind another capital, which is no title and opens no sentence. */
const inFull = perBlock(({ text }) =>
  Array.from(text.matchAll(IN_FULL))
    .filter(({ groups }) => {
      const given = groups?.['given'] ?? '';
      return !SMALL_WITH_CAPITAL.test(given) && !A_TITLE.test(given);
    })
    .map(({ groups, index }) => ({ given: groups?.['given'] ?? '', name: groups?.['name'] ?? '', index })),
);
const A_TITLE =
  /^(?:Mrs?\.?|Ms\.?|Miss|Mx|Sir|Dame|Lord|Lady|Dr\.?|Prof\.?|Professor|.*Admiral|.*General|Brigadier|.*Colonel|Major|Captain|Commander|Commodore|Leader|Inspector|Constable|Superintendent|Sergeant|Bishop|Archbishop|Cardinal|Rabbi|Imam|Canon|Rev\.?|Reverend|Councillor|Cllr|Ambassador|Senator|Governor|President|Minister|Judge|Justice)$/u;

export function introducedAlone(
  blocks: readonly CheckBlock[],
  { givenNames, known }: HouseStyle['people'],
): Introduction[] {
  const introduced = new Set<string>();
  return blocks.flatMap((block, at) =>
    block.scope !== 'body'
      ? []
      : read(block).flatMap(({ name, words, level, ifLater, inOffice, isSure, ...span }): Introduction[] => {
          const isFirst = !introduced.has(name);
          introduced.add(name);
          const first = words.split(' ')[0] ?? '';
          if (!isFirst || known.has(name) || givenNames.has(name) || givenNames.has(first)) return [];
          const [half = '', other] = name.split('-');
          // The governor, Grant-Hughes, and not the nurse, Anne-Lise.
          const isSurname = inOffice && other !== undefined && !givenNames.has(other);
          if (givenNames.has(half) && level === 'I' && !isSurname) return [];
          const begins = startsSentence(block.text, span.start) && !standsAmidst(name, blocks);
          if (
            isWord(name, block.language) &&
            !(isSure && !begins) &&
            !(inOffice && isOnlyName(name, block.language))
          )
            return [];
          const places = blocks.flatMap((other, place) =>
            inFull(other)
              .filter((full) => full.name === name)
              .map((full) => ({
                ...full,
                isBefore: other.scope !== 'body' || place < at || (place === at && full.index < span.start),
              })),
          );
          // Ibáñez Oyarzun: a pair that comes again, and never behind another name, is two surnames.
          const isPair = places.filter(({ given }) => given === first).length > 1;
          const others = isPair ? places.filter(({ given }) => given !== first) : places;
          if (others.some(({ isBefore }) => isBefore)) return [];
          return ifLater && !others.some(({ given }) => isGiven(given, block.language))
            ? []
            : [{ ...span, block, name, level }];
        }),
  );
}

/** Yusra: no word that names begin with by chance. */
function isGiven(given: string, language: string): boolean {
  return dictionaryFor(language)?.knows(given.toLowerCase()) === false;
}

/** Hughes: a name that the dictionary has, and no word. */
function isOnlyName(name: string, language: string): boolean {
  const dictionary = dictionaryFor(language);
  return name.split('-').some((part) => dictionary?.knows(part.toLowerCase()) === false);
}

/** Strand, Mercier: a word for something, which with a capital in the midst of a sentence is somebody’s name. */
function isCommon(name: string, language: string): boolean {
  return dictionaryFor(language)?.knows(name.toLowerCase()) === true;
}

/** With a capital that no beginning gives. */
function standsAmidst(name: string, blocks: readonly CheckBlock[]): boolean {
  const pattern = new RegExp(`(?<=\\p{Ll},? )${name}(?![\\p{L}’'-])`, 'u');
  return blocks.some(({ text }) => pattern.test(text));
}

/** Where there is no dictionary, only what has two capitals, or letters of another language, is surely a name. */
function isWord(name: string, language: string): boolean {
  const dictionary = dictionaryFor(language);
  return name.split('-').every((part) => dictionary?.knows(part) === true);
}
