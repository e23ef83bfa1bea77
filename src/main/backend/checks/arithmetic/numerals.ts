/** How numbers are written in each language: figures, words, scales, money, shares. Data. */
import { FIGURE_WORDS } from '../rules/numbers';

export interface Numerals {
  /** What stands between thousands (a class of characters), and before decimals. */
  group: string;
  decimal: string;
  words: ReadonlyMap<string, number>;
  scales: Readonly<Record<string, number>>;
  percent: string;
  points: string;
  /** Words for money, as the sign they stand for, and for a hundredth of it. */
  money: Readonly<Record<string, string>>;
  cents: Readonly<Record<string, string>>;
  fractions: Readonly<Record<string, number>>;
  /** Before a unit: £3 a pair. */
  per: string;
  /** After a price of one thing: £3 apiece. */
  each: string;
  /** Words after a number that are no name of what is counted. */
  stop: string;
  months: string;
}

const words = (list: string, values: readonly number[]): ReadonlyMap<string, number> =>
  new Map(list.split(' ').map((word, at): [string, number] => [word, values[at] ?? NaN]));
const upTo = (last: number): number[] => Array.from({ length: last }, (_, at) => at + 1);
const TENS = [30, 40, 50, 60, 100];

export const NUMERALS: Readonly<Record<string, Numerals>> = {
  en: {
    group: ',',
    decimal: '\\.',
    words: new Map([
      ...FIGURE_WORDS.map((word, value): [string, number] => [word, value]).slice(1),
      ['a dozen', 12],
      ['two dozen', 24],
      ['three dozen', 36],
      ['a hundred', 100],
      ['a couple', 2],
    ]),
    scales: {
      ...{ thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, bn: 1e9, tn: 1e12, k: 1e3, m: 1e6 },
      hundred: 100,
    },
    percent: '%|per\\s?cent',
    points: '(?:percentage\\s)?points?',
    money: { pounds: '£', dollars: '$', euros: '€', quid: '£', bucks: '$' },
    cents: { pence: '£', p: '£', cents: '$', c: '$' },
    fractions: {
      ...{ 'two thirds': 2 / 3, 'three quarters': 3 / 4, 'two fifths': 0.4, 'three fifths': 0.6 },
      ...{ 'four fifths': 0.8, 'two-thirds': 2 / 3, 'three-quarters': 3 / 4, 'two-fifths': 0.4 },
      ...{ 'three-fifths': 0.6, 'four-fifths': 0.8, half: 0.5, 'a half': 0.5, 'one half': 0.5 },
      ...{ 'a third': 1 / 3, 'one third': 1 / 3, 'one-third': 1 / 3, 'a quarter': 0.25, 'one quarter': 0.25 },
      ...{ 'a fifth': 0.2, 'one fifth': 0.2, 'a sixth': 1 / 6, 'a seventh': 1 / 7, 'an eighth': 1 / 8 },
      ...{
        'a tenth': 0.1,
        'one tenth': 0.1,
        'one in two': 1 / 2,
        'one in three': 1 / 3,
        'one in four': 1 / 4,
      },
      ...{ 'one in five': 1 / 5, 'one in six': 1 / 6, 'one in seven': 1 / 7, 'one in eight': 1 / 8 },
      ...{ 'one in nine': 1 / 9, 'one in 10': 1 / 10, 'two in three': 2 / 3, 'three in four': 3 / 4 },
      ...{ 'two in five': 2 / 5, 'three in five': 3 / 5, 'four in five': 4 / 5, 'nine in 10': 9 / 10 },
      ...{ 'two out of three': 2 / 3, 'three out of four': 3 / 4, 'four out of five': 4 / 5 },
    },
    per: 'an?|per|each|every',
    each: 'each|apiece|a head|per head|a piece|per person|a ticket|a time|a go',
    stop: 'a|about|according|again|altogether|apiece|both|earlier|extra|fewer|further|last|later|next|other|others|same|such|times|yesterday|after|against|ago|all|an|and|are|as|at|away|back|be|because|before|but|by|do|each|every|for|from|gone|got|had|has|have|he|her|here|his|i|if|in|into|is|it|its|just|left|less|long|more|now|of|off|old|on|once|only|or|out|over|per|remain|remained|said|she|since|so|still|than|that|the|them|then|there|these|they|this|those|to|today|too|until|up|was|we|were|when|which|while|who|will|with|would|you',
    months:
      'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec',
  },
  fr: {
    group: '[ \\u00a0\\u202f.]',
    decimal: ',',
    words: words(
      'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent',
      [...upTo(16).slice(1), 20, ...TENS],
    ),
    scales: { mille: 1e3, millions: 1e6, million: 1e6, milliards: 1e9, milliard: 1e9 },
    percent: '%|pour\\scent',
    points: 'points?(?:\\sde\\spourcentage)?',
    money: { euros: '€', euro: '€', francs: 'CHF', livres: '£', dollars: '$' },
    cents: { centimes: '€' },
    fractions: {
      ...{ 'la moitié': 0.5, 'un tiers': 1 / 3, 'le tiers': 1 / 3, 'deux tiers': 2 / 3, 'un quart': 0.25 },
      ...{ 'le quart': 0.25, 'les trois quarts': 0.75, 'trois quarts': 0.75, 'un cinquième': 0.2 },
      ...{ 'un dixième': 0.1, 'un sur deux': 0.5, 'un sur trois': 1 / 3, 'un sur quatre': 0.25 },
    },
    per: 'par|le|la|l’|à',
    each: 'chacune?|pièce|l’unité|par personne|par tête',
    stop: 'à|ans|autres|chacun|chacune|dernier|dernière|l|pièce|au|aux|avec|avant|ce|cela|ces|chez|contre|d|dans|de|dès|dont|du|en|est|et|ici|il|il|la|le|les|mais|moins|on|ont|ou|où|par|plus|pour|qu|que|qui|sans|se|seulement|soit|son|sont|sous|sur|un|une|y|étaient|était',
    months: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  },
  de: {
    group: '[.\\u00a0\\u202f]',
    decimal: ',',
    words: words(
      'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig hundert',
      [...upTo(20).slice(1), ...TENS],
    ),
    scales: {
      ...{ tausend: 1e3, Tausend: 1e3, Millionen: 1e6, Million: 1e6, 'Mio.': 1e6, Milliarden: 1e9 },
      ...{ Milliarde: 1e9, 'Mrd.': 1e9 },
    },
    percent: '%|Prozent',
    points: 'Prozentpunkte?n?|Punkte?n?',
    money: { Euro: '€', Franken: 'CHF', Dollar: '$', Pfund: '£' },
    cents: { Cent: '€', Rappen: 'CHF' },
    fractions: {
      ...{ 'die Hälfte': 0.5, 'ein Drittel': 1 / 3, 'zwei Drittel': 2 / 3, 'ein Viertel': 0.25 },
      ...{ 'drei Viertel': 0.75, 'ein Fünftel': 0.2, 'ein Zehntel': 0.1, 'einem Drittel': 1 / 3 },
      ...{ 'einem Viertel': 0.25, 'jeder Zweite': 0.5, 'jeder Dritte': 1 / 3, 'jeder Vierte': 0.25 },
    },
    per: 'pro|je|im|am|die|das|der',
    each: 'das Stück|pro Stück|pro Kopf|pro Person|je Stück|jeweils|je',
    stop: 'als|andere|anderen|insgesamt|je|jeweils|letztes|weitere|weiteren|zusammen|am|an|auf|aus|bei|bis|das|davon|der|die|ein|eine|er|es|für|gegen|haben|hat|im|in|ist|ja|jetzt|mal|mehr|mit|nach|noch|nur|oder|ohne|pro|schon|sei|sie|sind|so|statt|um|und|uns|unter|von|vor|waren|war|wie|wir|wurden|zu|zum|zur|über',
    months: 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
  },
  es: {
    group: '[. \\u00a0\\u202f]',
    decimal: ',',
    words: words(
      'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta cien',
      [...upTo(20).slice(1), ...TENS],
    ),
    scales: { mil: 1e3, millones: 1e6, millón: 1e6 },
    percent: '%|por\\sciento',
    points: 'puntos?(?:\\sporcentuales)?',
    money: { euros: '€', euro: '€', dólares: '$', pesos: '$', libras: '£' },
    cents: { céntimos: '€', centavos: '$' },
    fractions: {
      ...{ 'la mitad': 0.5, 'un tercio': 1 / 3, 'dos tercios': 2 / 3, 'un cuarto': 0.25 },
      ...{ 'tres cuartos': 0.75, 'un quinto': 0.2, 'una quinta parte': 0.2, 'la cuarta parte': 0.25 },
      ...{ 'una cuarta parte': 0.25, 'la tercera parte': 1 / 3, 'una tercera parte': 1 / 3 },
      ...{ 'una décima parte': 0.1, 'uno de cada dos': 0.5, 'uno de cada tres': 1 / 3 },
    },
    per: 'por|al|a la|cada|el|la',
    each: 'cada uno|cada una|por cabeza|por persona|la unidad|la pieza',
    stop: 'a|al|cada|otros|otras|pasado|ante|años|así|con|contra|cuando|de|del|desde|donde|e|el|en|entre|era|es|eran|están|estaban|fue|fueron|ha|había|han|hasta|hay|la|las|lo|los|más|menos|no|o|para|pero|por|porque|que|se|según|ser|sido|sin|sobre|solo|son|su|sus|también|tras|u|un|una|y|ya',
    months: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
  },
};
