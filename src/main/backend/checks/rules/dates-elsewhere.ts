/** Dates and words of the day in French, German and Spanish, as R2 judges them. Data and a reader. Pure. */
import type { DateMention } from './dates';

interface Calendar {
  /** From January on. */
  months: readonly string[];
  /** From Sunday on. */
  weekdays: readonly string[];
  /** The parts weekday, day, month, year. */
  date: RegExp;
  /** True on one day only. */
  oneDay: RegExp;
  /** Good for a while. */
  aWhile: RegExp;
  /** What stands before such a word where it means the past or the future at large. */
  figurative: RegExp;
}

const french = {
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
};
const german = {
  months: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  weekdays: ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
};

const spanish = {
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  ),
  weekdays: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
};

export const CALENDARS: ReadonlyMap<string, Calendar> = new Map<string, Calendar>([
  [
    'fr',
    {
      ...french,
      date: new RegExp(
        `(?<![\\p{L}\\p{N}])(?:(${french.weekdays.join('|')}),? (?:le )?)?(\\d{1,2})(?:er)? (${french.months.join('|')})(?: (\\d{4}))?(?![\\p{L}\\p{N}])`,
        'giu',
      ),
      oneDay:
        /(?<![\p{L}’-])(?:avant-hier|hier soir|hier matin|hier|demain matin|demain soir|ce matin|cet après-midi|ce soir|cette nuit)(?![\p{L}’-]| encore)/giu,
      aWhile:
        /(?<![\p{L}’-])(?:aujourd’hui|demain|la semaine (?:dernière|prochaine)|le mois (?:dernier|prochain)|cette semaine|ce mois-ci|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:dernier|prochain)|(?:l’été|l’automne|l’hiver|le printemps|l’an) (?:dernier|prochain|passé)|l’année (?:dernière|prochaine|passée)|cette année|(?:cet été|cet automne|cet hiver|ce printemps)|il y a (?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quelques|\d{1,2}) ans?|il y a (?:deux|trois|quatre|cinq|six|quelques|\d{1,2}) (?:jours|semaines|mois))(?![\p{L}-])/giu,
      figurative: /(?:d’|de |comme |qu’|que |ni |et |ou |dès |pour |jusqu’à |depuis )$/iu,
    },
  ],
  [
    'es',
    {
      ...spanish,
      date: new RegExp(
        `(?<![\\p{L}\\p{N}])(?:(${spanish.weekdays.join('|')}),? )?(?:día )?(\\d{1,2}) de (${spanish.months.join('|')})(?:(?: de|,) (\\d{4}))?(?![\\p{L}\\p{N}])`,
        'giu',
      ),
      oneDay:
        /(?<![\p{L}’-])(?:anteayer|ayer(?: por la (?:mañana|tarde|noche))?|anoche|mañana por la (?:mañana|tarde|noche)|esta (?:mañana|tarde|noche))(?![\p{L}’-])/giu,
      aWhile:
        /(?<![\p{L}’-])(?:hoy|la (?:semana|primavera) pasada|el (?:mes|verano|otoño|invierno) pasado|(?:la semana|el mes|el año|el verano|el otoño|el invierno|la primavera) que viene|el año pasado|el (?:pasado|próximo) año|este (?:año|verano|otoño|invierno)|esta primavera|hace (?:un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|unos|pocos|\d{1,2}) años?|la próxima semana|el próximo mes|esta semana|este mes|hace (?:un|dos|tres|cuatro|cinco|seis|unos|pocos|\d{1,2}) (?:día|días|mes|meses)|hace (?:una|dos|tres|unas|pocas) semanas?|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo) (?:pasado|que viene))(?![\p{L}-])/giu,
      figurative: /(?:de |como |que |ni |y |o |desde |para |hasta |por |el |no )$/iu,
    },
  ],
  [
    'de',
    {
      ...german,
      date: new RegExp(
        `(?<![\\p{L}\\p{N}])(?:(${german.weekdays.join('|')}|Sonnabend),? (?:dem |den |der )?)?(\\d{1,2})\\. (${german.months.join('|')})(?: (\\d{4}))?(?![\\p{L}\\p{N}])`,
        'gu',
      ),
      oneDay:
        /(?<![\p{L}-])(?:[Vv]orgestern|[Gg]estern(?: (?:Abend|Morgen|Nacht|Mittag|Nachmittag))?|[Hh]eute (?:Abend|Morgen|Nacht|Mittag|Nachmittag|früh)|[Mm]orgen (?:Abend|Nacht|Mittag|Nachmittag|früh))(?![\p{L}-])/gu,
      aWhile:
        /(?<![\p{L}-])(?:[Hh]eute|morgen|(?:[Ll]etzte|[Vv]ergangene|[Vv]orige|[Nn]ächste|[Kk]ommende|[Dd]iese)[rn]? Woche|(?:[Ll]etzte|[Vv]ergangene|[Vv]orige|[Nn]ächste|[Kk]ommende|[Dd]iese)[mns]? (?:Jahr|Jahres|Frühjahr|Monat|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Sommer|Herbst|Winter|Frühling)|[Vv]or (?:einem|einer|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|wenigen|einigen|\d{1,2}) (?:Tag|Tagen|Woche|Wochen|Monat|Monaten|Jahr|Jahren))(?![\p{L}-])/gu,
      figurative: /(?:von |wie |als |bis |(?<!^|[.!?:] )seit |für |und |oder |nicht |erst )$/iu,
    },
  ],
]);

export function datesElsewhere(text: string, { months, weekdays, date }: Calendar): DateMention[] {
  return Array.from(text.matchAll(date)).flatMap((match): DateMention[] => {
    const [found, weekday, day = '', month = '', year] = match;
    const start = match.index;
    const number = Number(day);
    if (number < 1 || number > 31) return [];
    const named = weekday?.replace('Sonnabend', 'Samstag');
    const place = (names: readonly string[], name: string): number =>
      names.findIndex((candidate) => candidate.toLowerCase() === name.toLowerCase());
    return [
      {
        start,
        end: start + found.length,
        day: number,
        month: place(months, month),
        year: year === undefined ? null : Number(year),
        weekday: named === undefined ? null : place(weekdays, named),
        weekdaySpan: weekday === undefined ? null : { start, end: start + weekday.length },
        order: null,
      },
    ];
  });
}
