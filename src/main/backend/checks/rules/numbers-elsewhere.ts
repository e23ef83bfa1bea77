/** Numbers as French, German and Spanish write them: their own marks for thousands and decimals, words up to nine, figures for money. Pure. */
import type { CheckBlock } from '../rule';
import type { Fault } from './number-forms';

interface Language {
  /** Between thousands. */
  group: string;
  small: readonly string[];
  /** Before a small figure that counts something, or stands alone. */
  lead: RegExp;
  /** After it: a plural that is no measure. */
  after: RegExp;
  /** Words for numbers over nine, before money and per cent. */
  large: string;
  money: string;
  /** What follows a decimal. */
  measured: string;
}

const LANGUAGES: Readonly<Record<string, Language>> = {
  fr: {
    group: '\u202f',
    small: ' un deux trois quatre cinq six sept huit neuf'.split(' '),
    lead: /(?<!\p{L})(?:reste|restent|sont|étaient|avait|avaient|ont|a|y a|les|ces|ses|leurs|nos|des|que|fallait|faut|plus de|moins de|à peine|encore)\s$/u,
    after:
      /^\s(?!(?:heures?|minutes|secondes|ans|mois|jours|euros|francs|mètres|kilomètres|points|degrés|pour|millions|milliards|fois)(?!\p{L}))\p{Ll}{3,}[sx](?!\p{L})/u,
    large:
      'dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|deux cents|trois cents|quatre cents|cinq cents|six cents|sept cents|huit cents|neuf cents',
    money: 'euros|francs|dollars|livres|pour cent',
    measured: '%|pour cent|euros|millions?|milliards?|kilomètres|mètres|degrés|points',
  },
  de: {
    group: '.',
    small: ' ein zwei drei vier fünf sechs sieben acht neun'.split(' '),
    lead: /(?<!\p{L})(?:sind|waren|bleiben|blieben|die|diese|seine|ihre|unsere|alle|nur|noch|haben|hatte|hatten|mit|von|auf|bis)\s$/u,
    after:
      /^\s(?!(?:Uhr|Minuten|Sekunden|Stunden|Jahren?|Monaten?|Wochen|Tagen?|Euro|Franken|Prozent|Metern?|Kilometern?|Grad|Punkten?|Millionen|Milliarden)(?!\p{L}))(?:\p{Ll}{3,}e[nrs]? )?\p{Lu}\p{Ll}{2,}(?:e|en|er|n|s)(?!\p{L})/u,
    large:
      'zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert|zweihundert|dreihundert|vierhundert|fünfhundert|sechshundert|siebenhundert|achthundert|neunhundert',
    money: 'Euro|Franken|Dollar|Prozent',
    measured: '%|Prozent|Euro|Millionen|Milliarden|Kilometer|Meter|Grad|Punkte',
  },
  es: {
    group: '.',
    small: ' un dos tres cuatro cinco seis siete ocho nueve'.split(' '),
    lead: /(?<!\p{L})(?:quedan|quedaban|son|eran|hay|había|las|los|sus|estas|estos|solo|tiene|tenía|tienen|con|de|más de|menos de|apenas)\s$/u,
    after:
      /^\s(?!(?:horas|minutos|segundos|años|meses|días|euros|pesos|metros|kilómetros|puntos|grados|por|millones|veces)(?!\p{L}))\p{Ll}{3,}s(?!\p{L})/u,
    large:
      'diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|doscientos|trescientos|cuatrocientos|quinientos|seiscientos|setecientos|ochocientos|novecientos',
    money: 'euros|pesos|dólares|por ciento',
    measured: '%|por ciento|euros|millones|kilómetros|metros|grados|puntos',
  },
};

export function* faultsElsewhere(block: CheckBlock): Iterable<Fault> {
  const language = LANGUAGES[block.language.slice(0, 2).toLowerCase()];
  if (!language || (block.scope !== 'body' && block.scope !== 'standfirst')) return;
  const { text } = block;
  yield* marksOf(text, language);
  yield* smallOf(text, language);
  // No-break, as these languages write it; many do without, so that it is a hint.
  for (const { 0: found, index: start } of text.matchAll(
    /(?<![\p{L}\p{N}.,/-])\d[\d.,]*%(?![\p{L}\p{N}-])/gu,
  ))
    yield {
      start,
      end: start + found.length,
      message: 'checks.L2.percent-elsewhere',
      fix: found.replace('%', '\u00a0%'),
      level: 'I',
    };
  const large = new RegExp(`(?<![\\p{L}-])(?:${language.large})(?=\\s(?:${language.money})(?!\\p{L}))`, 'gu');
  for (const { 0: found, index: start } of text.matchAll(large))
    yield { start, end: start + found.length, message: 'checks.L2.in-figures', level: 'I' };
}

/** The number of a thing, or a town’s before its name: in 79100 Freiburg. */
const NAMES_A_THING =
  /(?:\b(?:Nr\.|Nummer|PLZ|[Cc]ode|postal|número|núm\.|numéro|n°|CP|[Ii]n|[Ii]m|nach|aus|à|en|de) |\p{Lu}{2,} |\d,? )$/u;

/** 15,000 euros and 3.5 Prozent are English. */
function* marksOf(text: string, { group, measured }: Language): Iterable<Fault> {
  for (const { 0: found, index: start } of text.matchAll(
    /(?<![\p{L}\p{N}.,])[1-9]\d{0,2}(?:,\d{3})+(?![\p{N}]|[.,]\d)/gu,
  )) {
    // 3,141 is a decimal where it counts nothing.
    if (!/(?:0|,\d{3},\d{3})$/u.test(found) && !/^\s\p{L}{3}/u.test(text.slice(start + found.length)))
      continue;
    yield {
      start,
      end: start + found.length,
      message: 'checks.L2.group-elsewhere',
      fix: found.replaceAll(',', group),
    };
  }
  // 12000 Räder: four figures many write in one.
  for (const { 0: found, index: start } of text.matchAll(
    /(?<![\p{L}\p{N}.,:/#+-])[1-9]\d{4,6}(?=\s(?!\p{Lu}\p{Ll}+ \d)\p{L}{3})/gu,
  ))
    if (!NAMES_A_THING.test(text.slice(Math.max(0, start - 24), start)))
      yield {
        start,
        end: start + found.length,
        message: 'checks.L2.ungrouped',
        fix: found.replace(/\B(?=(?:\d{3})+$)/gu, () => group),
      };
  // 12.000 in French.
  if (group !== '.')
    for (const { 0: found, index: start } of text.matchAll(
      /(?<![\p{L}\p{N}.,])[1-9]\d{0,2}(?:\.\d{3})+(?=\s\p{Ll}{3})/gu,
    ))
      yield {
        start,
        end: start + found.length,
        message: 'checks.L2.ungrouped',
        fix: found.replaceAll('.', group),
      };
  const decimal = new RegExp(
    `(?<![\\p{L}\\p{N}.,:])\\d{1,3}\\.\\d{1,2}(?=[\\s\u00a0\u202f]?(?:${measured})(?!\\p{L}))`,
    'gu',
  );
  for (const { 0: found, index: start } of text.matchAll(decimal))
    yield {
      start,
      end: start + found.length,
      message: 'checks.L2.decimal-elsewhere',
      fix: found.replace('.', ','),
    };
}

function* smallOf(text: string, { small, lead, after }: Language): Iterable<Fault> {
  for (const { 0: found, index: start } of text.matchAll(
    /(?<![\p{L}\p{N}.,:/£$€#%°×+=’'–—-])[1-9](?=\s\p{L}|[.,;:!?)](?!\d)|$)/gu,
  )) {
    const rest = text.slice(start + 1, start + 40);
    const word = small[Number(found)];
    const isCounted =
      after.test(rest) || (/^[.,;:!?)]/u.test(rest) && lead.test(text.slice(Math.max(0, start - 12), start)));
    if (
      !isCounted ||
      word === undefined ||
      /(?:\d|\b(?:page|Seite|página|article|Artikel|artículo|n°|Nr\.|núm\.|número|numéro|ligne|Linie|línea|chapitre|Kapitel|capítulo)) $/u.test(
        text.slice(Math.max(0, start - 12), start),
      )
    )
      continue;
    yield { start, end: start + 1, message: 'checks.L2.words', params: { word }, fix: word, level: 'I' };
  }
}
