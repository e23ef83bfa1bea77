/** What a sentence says that a number is: a rise, a share, a total. Words before and after it, by language. Data. */

export type ClaimKind =
  /** By how much, or by what share, one number is more or less than another. */
  | 'change'
  /** A part of a whole. */
  | 'share'
  /** What other numbers come to, by a sum, a product, a difference or a division. */
  | 'result'
  /** From one year to another. */
  | 'span';

export interface Cue {
  kind: ClaimKind;
  /** 1 for more, -1 for less, 0 for either. */
  direction: -1 | 0 | 1;
  /** Ends where the number begins, or begins where it ends. */
  side: 'before' | 'after';
  pattern: RegExp;
}

interface Words {
  rise: string;
  fall: string;
  either: string;
  /** “a … of”: what stands before and after the noun. */
  article: string;
  of: string;
  /** “risen by”, and the word before the number. */
  risen: string;
  fallen: string;
  by: string;
  /** After the number. */
  more: string;
  less: string;
  about: string;
  /** “that is”, in front of a number that others make. */
  equals: string;
  total: string;
  /** “in all”. */
  inAll: string;
  years: string;
}

const WORDS: Readonly<Record<string, Words>> = {
  en: {
    rise: 'rise|increase|jump|gain|growth|leap|surge|climb|hike|uplift|advance|boost|addition|spike',
    fall: 'fall|drop|decrease|cut|decline|loss|reduction|slide|slump|dip|dive|plunge|saving|shrinkage|collapse|discount|shortfall|contraction',
    either: 'change|difference|gap|swing|margin|majority|lead|shift|deficit|surplus|profit',
    article: '(?:an?|the|another|that[’]s an?|its)\\s(?:[\\p{Ll}-]+\\s)?',
    of: '\\s(?:of|by)\\s',
    risen:
      'risen|rose|grown|grew|increased|jumped|climbed|leapt|surged|soared|swollen|raised|gone up|went up|rising|growing|climbing|up',
    fallen:
      'fallen|fell|dropped|declined|decreased|shrunk|shrank|cut|reduced|slumped|plunged|slipped|gone down|went down|falling|dropping|shrinking|slashed|lowered|down',
    by: '\\s(?:by\\s)?',
    more: 'more|higher|dearer|up|longer|heavier|bigger|larger|taller|faster|extra|above|better|greater|wider|farther|further|deeper|over|late|older|too many|too much|ahead',
    less: 'less|fewer|lower|cheaper|down|shorter|lighter|smaller|slower|below|worse|short|behind|off|early|younger|too few|under|adrift',
    about:
      'about|around|some|nearly|almost|roughly|just over|just under|over|more than|less than|under|at least|approximately|close to|well over|barely|or so',
    equals:
      'or|or about|that[’]s|that is|which is|which was|this is|it[’]s|i\\.e\\.|namely|which makes|that makes|making|makes|which means|meaning|means|which means that|means that|leaving|which leaves|that leaves|which comes to|that comes to|comes to|came to|coming to|works out at|works out to|worked out at|working out at|working out to|amounts to|amounting to|adds up to|adding up to|added up to|which adds up to|equals|equal to|equivalent to|which gives|giving|which would be|would be|for|at a cost of|pays?|paid|costs?|would cost|will cost|cost|can claim|could claim|claims?|earns?|earned|gets?|would get|raises?|raised|brings? in|brought in|totals|total|makes? that|so that[’]s|so|together',
    total:
      'a total of|in all|in total|all told|totalling|totaling|altogether|a grand total of|a sum of|for a total of|making a total of|to make|to a total of|or a total of|at an average of|an average of|averaging',
    inAll: 'in all|in total|altogether|all told|together|combined|all in|overall|between them',
    years: 'years?|decades?|centuries|century',
  },
  fr: {
    rise: 'hausse|augmentation|progression|croissance|gain|bond|accroissement|majoration',
    fall: 'baisse|chute|diminution|réduction|recul|perte|repli|coupe|économie',
    either: 'différence|écart|variation|évolution|changement',
    article: '(?:une?|la|le|l’)\\s?(?:\\p{Ll}+\\s)?',
    of: '\\s(?:\\p{Ll}+\\s)?(?:de\\s|d’)',
    risen: 'augmenté|progressé|grimpé|monté|crû|bondi|augmente|augmentant|en hausse',
    fallen: 'baissé|diminué|reculé|chuté|réduit|perdu|baisse|baissant|en baisse',
    by: '\\sde\\s',
    more: 'de plus|en plus|de trop|supplémentaires?|de mieux',
    less: 'de moins|en moins|de retard|de perdus?',
    about: 'environ|près de|presque|plus de|moins de|quelque|à peu près|au moins|autour de',
    equals:
      'soit|c’est-à-dire|ce qui fait|ce qui fait en tout|cela fait|ça fait|ce qui donne|autrement dit|c’est|ce qui représente|ou',
    total: 'au total|en tout|un total de|pour un total de|soit un total de|soit au total|en moyenne',
    inAll: 'au total|en tout|ensemble',
    years: 'ans|années|décennies',
  },
  de: {
    rise: 'Plus|Anstieg|Zuwachs|Zunahme|Steigerung|Erhöhung|Wachstum|Gewinn|Aufschlag',
    fall: 'Minus|Rückgang|Abnahme|Senkung|Verlust|Kürzung|Einbruch|Ersparnis|Reduzierung|Schwund',
    either: 'Unterschied|Differenz|Abstand|Veränderung|Mehrheit|Vorsprung',
    article: '(?:eine?[mnrs]?|das|der|die)\\s(?:\\p{Ll}+\\s)?',
    of: '\\s(?:von|um)\\s',
    risen: 'gestiegen|gewachsen|zugenommen|erhöht|stieg|wuchs',
    fallen: 'gesunken|gefallen|zurückgegangen|geschrumpft|gekürzt|sank|fiel',
    by: '\\sum\\s',
    more: 'mehr|teurer|höher|länger|zusätzlich|zu viel|zu viele|schneller|größer|später',
    less: 'weniger|billiger|niedriger|kürzer|zu wenig|zu wenige|kleiner|langsamer|günstiger|früher',
    about: 'etwa|rund|fast|knapp|gut|mehr als|weniger als|ungefähr|mindestens|circa|ca\\.|an die|über',
    equals:
      'also|das sind|das ist|das macht|macht|das heißt|also insgesamt|das waren|das wären|mithin|oder|sprich|bleiben|es bleiben|es blieben',
    total:
      'insgesamt|zusammen|alles in allem|in der Summe|im Ganzen|unterm Strich|im Schnitt|durchschnittlich|macht zusammen',
    inAll: 'insgesamt|zusammen|im Ganzen|alles in allem',
    years: 'Jahren?|Jahrzehnten?',
  },
  es: {
    rise: 'aumento|subida|alza|incremento|crecimiento|ganancia|salto|ascenso',
    fall: 'caída|descenso|bajada|reducción|recorte|pérdida|rebaja|disminución|retroceso|ahorro',
    either: 'diferencia|cambio|variación|brecha|ventaja|mayoría',
    article: '(?:una?|el|la)\\s(?:\\p{Ll}+\\s)?',
    of: '\\s(?:\\p{Ll}+\\s)?(?:del?|de un)\\s(?:un\\s)?',
    risen: 'subido|aumentado|crecido|subió|aumentó|creció|sube|aumenta|ha subido',
    fallen: 'bajado|caído|descendido|bajó|cayó|descendió|baja|cae|perdido|reducido',
    by: '\\s(?:en\\s)?(?:un\\s)?',
    more: 'más|de más|mayor|más alto|más caro|adicionales',
    less: 'menos|de menos|menor|más barato|más bajo|de retraso',
    about: 'unos|unas|cerca de|casi|alrededor de|más de|menos de|aproximadamente|al menos|en torno a|un',
    equals:
      'o sea|es decir|esto es|o|lo que hace|lo que supone|lo que da|lo que suma|que son|son|quedan|lo que equivale a|suman|cuestan|salen a|sale a',
    total: 'en total|un total de|en conjunto|para un total de|en suma|de media|un promedio de|una media de',
    inAll: 'en total|en conjunto|juntos|juntas',
    years: 'años|décadas|siglos',
  },
};

export interface CueTable {
  cues: readonly Cue[];
  /** “about” just before the number. */
  about: RegExp;
}

/** What somebody does with a sum: so the owner made £50,000. */
const GETS =
  'made|makes?|lost|loses?|saved|saves?|gained|gains?|kept|keeps?|earned|earns?|pays?|paid|costs?|owed?|owes|needs?|needed|gets?|got|has|have|had|leaves|left|coûte|coûtent|paie|paient|reste|cuestan?|pagan?|quedan?';

const tables = new Map<string, CueTable>();

export function cuesFor(language: string): CueTable | null {
  const tag = language.slice(0, 2).toLowerCase();
  const words = WORDS[tag];
  if (!words) return null;
  let table = tables.get(tag);
  if (!table) tables.set(tag, (table = tableOf(words)));
  return table;
}

function tableOf(words: Words): CueTable {
  const about = `(?:(?:only|just|exactly|precisely|fully|nur|genau|exactement|solo|exactamente)\\s|(?:${words.about})\\s)?`;
  const before = (kind: ClaimKind, direction: Cue['direction'], source: string): Cue => {
    return { kind, direction, side: 'before', pattern: new RegExp(`(?:${source})${about}$`, 'iu') };
  };
  const after = (kind: ClaimKind, direction: Cue['direction'], source: string): Cue => {
    return { kind, direction, side: 'after', pattern: new RegExp(`^${source}(?!\\p{L})`, 'iu') };
  };
  const noun = (nouns: string): string => `(?<!\\p{L})${words.article}(?:${nouns})${words.of}`;
  const told = '(?:^|[,;:(–—]|\\s[–—])\\s?(?:[\\p{L}’]+\\s){0,2}';
  const thing = '(?:\\s[\\p{L}’-]+){0,2}?\\s';
  return {
    about: new RegExp(`(?<!\\p{L})(?:${words.about})\\s$`, 'iu'),
    cues: [
      before('change', 1, noun(words.rise)),
      before('change', -1, noun(words.fall)),
      before('change', 0, noun(words.either)),
      before('change', 1, `(?<!\\p{L})(?:${words.risen})${words.by}`),
      before('change', -1, `(?<!\\p{L})(?:${words.fallen})${words.by}`),
      before('change', 0, `${told}(?:${words.equals})\\s(?:by|de|um|en un|un)\\s`),
      after('change', 1, `${thing}(?:${words.more})`),
      after('change', -1, `${thing}(?:${words.less})`),
      after('change', 1, `[\\s-](?:\\p{Ll}+\\s)?(?:${words.rise})`),
      after('change', -1, `[\\s-](?:\\p{Ll}+\\s)?(?:${words.fall})`),
      after('result', 0, `(?:\\s[\\p{L}’-]+){0,3}?,?\\s(?:${words.inAll})`),
      before('result', 0, `(?<!\\p{L})(?:${words.total})\\s`),
      before(
        'result',
        0,
        `[,;:–—]\\s?(?:and so|so|which means|which meant|meaning|donc|así que)\\s(?:[\\p{L}’-]+\\s){0,6}?(?:${GETS})\\s`,
      ),
      before('result', 0, `(?:${told})(?:${words.equals}),?\\s(?:(?:el|un|los|le|les|the|an?)\\s)?`),
      before('share', 0, '[,:(–—]\\s?'),
      after('span', 0, `\\s(?:${words.years})`),
    ],
  };
}
