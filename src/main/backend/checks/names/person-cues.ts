/** What the words around a name say of it: that it is a person's, and how many kinds of evidence there are. Data and one function. Pure. */
import { primarySubtag } from '../text/words';
import type { Span } from '../text/span';

export type PersonCue = keyof Cues;

interface Cues {
  /** What only a person does, right after the name. */
  does: RegExp;
  /** What leads up to a person, right before it. */
  before: RegExp;
  /** The next sentence takes the name up as he or she. */
  pronoun: RegExp;
  /** What only a person has or is, right after the name. */
  is: RegExp;
  /** A quotation comes next, and he or she says it. */
  spoke?: RegExp;
  /** Something of his or her own, in the same clause. */
  own?: RegExp;
}

const SAID_EN =
  'said|says|told|tells|asked|asks|argued|argues|wrote|writes|warned|warns|admitted|admits|insisted|insists|recalled|recalls|replied|replies|explained|explains|claimed|claims|thought|thinks|believed|believes|remembered|remembers|laughed|laughs|shrugged|shrugs|conceded|concedes|sighed|sighs|smiled|smiles|nodded|nods|grinned|muttered|mutters|whispered|shouted|answered|answers|joked|jokes|complained|complains|confessed|confesses|noticed|wondered|wonders|reckoned|reckons|retorted|confided|stressed|stresses';
const DOES_EN = `${SAID_EN}|walked|walks|sat|sits|stood|knelt|waved|wept|cried|slept|woke|died|married|retired|grew up|was born|was raised|studied|taught|teaches|lives|lived|moved to|drove|drives|drank|cooks|cooked|hoped|hopes|knows|knew|wants|wanted|loved|loves|hated|hates|dreamt|dreamed|showed me|shows me|showed us|let me|took me|led me|handed me|gave me|sent me|emailed|phoned|rang|wiped|unlocked|unlocks|shook|poured|pulled out|stopped to|has never|had never|never|wouldn[’']t|doesn[’']t|didn[’']t|wasn[’']t|would have|would[’']ve`;
const KIN_EN =
  'wife|husband|mother|father|widow|widower|son|daughter|memoir|novel|diary|colleagues?|grandmother|grandfather|brother|sister|partner|parents|face|voice|hands?|eyes|kitchen|table|desk|house|garden|career|children|friends?|boss|answer|first book';
const KIN_WORK =
  'man|woman|farmer|teacher|nurse|doctor|lawyer|engineer|miner|shepherd|baker|plumber|poet|novelist|surgeon|clerk|driver|student|pensioner|retired|former|mother|father|grandmother|grandfather';

const CUES: Readonly<Record<string, Cues>> = {
  en: {
    does: new RegExp(
      `^,? (?:(?:also|then|once|still|later|now|always|often) )?(?:${DOES_EN})(?!\\p{L})`,
      'u',
    ),
    before:
      /(?<!\p{L})(?:(?:[Ss]ai(?:d|ys)|[Ss]ays|[Tt]ells|[Tt]old|[Aa]sked|[Rr]ecalled|[Rr]ecalls|[Ww]rote|[Aa]dded|[Ww]arned|[Rr]eplied|[Ii]nsisted|[Ee]xplained|[Aa]rgued|[Ll]aughed)|(?:I|We|we) (?:met|saw|know|knew|rang|phoned|visited|interviewed|watched|followed|thanked|found|spoke to|talked to|sat with)|[Aa]ccording to|(?:[Hh]er|[Hh]is|[Tt]heir) name (?:is|was)|man named|woman named|(?:[Aa]n?|[Tt]he|[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir) (?:[\p{L}-]+ ){0,3}[\p{Ll}-]{3,},) $/u,
    pronoun:
      /^[^.!?\n]{0,200}[.!?][”’]? (?:She|He)(?!\p{L})|^[^.!?;\n\p{Lu}]{0,80}; (?:she|he) (?:is|was|has|had|will|would|never|once|\p{Ll}+ed)(?!\p{L})/u,
    spoke: new RegExp(
      `^[^.!?“”\\n]{0,120}(?:[.!?:,]|, and) “[^”]{2,400}[,.!?]” (?:he|she) (?:${SAID_EN})(?!\\p{L})`,
      'u',
    ),
    own: new RegExp(
      `^(?: (?!(?:and|but|or|that|who|which|says|said)(?!\\p{L}))[\\p{Ll}\\d’-]+){1,7} (?:(?:his|her) (?:own|${KIN_EN})|himself|herself)(?!\\p{L})`,
      'u',
    ),
    is: new RegExp(
      `^(?:, (?:who|whose)(?! (?:are|were|have)(?!\\p{L}))| who (?:first|never|had|has|was|is|told|wrote|said|once)|, (?:then )?(?:aged )?\\d\\d[,.]|, an? (?:[\\p{L}\\d-]+ ){0,3}(?:${KIN_WORK})|, an? [\\p{L}\\d-]+-year-old|[’']s (?:\\p{Ll}+ )?(?:${KIN_EN}))(?!\\p{L})`,
      'u',
    ),
  },
  fr: {
    does: /^,? (?:(?:me|m’a|nous|lui|s’est|l’a|le|se) )?(?:dit|disait|raconte|racontait|explique|expliquait|sourit|souriait|répond|répondait|affirme|assure|soupire|rit|écrit|écrivait|avoue|confie|se souvient|souvient|rappelle|hausse|habite|sait|tient|connaît|pense|estime|a (?:dit|raconté|expliqué|écrit|répondu|souri|grandi|travaillé|tenu)|avait (?:dit|raconté)|est née?)(?!\p{L})/u,
    before:
      /(?<!\p{L})(?:dit|raconte|explique|sourit|répond|affirme|assure|soupire|confie|[Ss]elon|rappelle|poursuit|demandé à|rencontré|m’a dit|s’appelle|(?:un|une|le|la|notre|mon|ma) \p{Ll}+(?: \p{Ll}+){0,2},) $/u,
    pronoun: /^[^.!?\n]{0,200}[.!?](?: ?»)? (?:Elle|Il) (?!y |faut|est (?:temps|vrai)|s’agit)/u,
    is: /^, (?:qui|dont|elle|lui|\d\d ans)(?!\p{L})/u,
  },
  es: {
    does: /^,? (?:(?:me|nos|le|se|lo|no) )?(?:dijo|dice|decía|cuenta|contó|contaba|explica|explicó|responde|respondió|recuerda|recordó|afirma|asegura|suspira|ríe|sonríe|escribe|escribió|confiesa|encoge|sabe|vive|nació|piensa|cree|ha (?:dicho|contado|hecho|visto|vivido)|había (?:dicho|contado|abierto|visto)|tiene \d\d)(?!\p{L})/u,
    before:
      /(?<!\p{L})(?:dijo|dice|cuenta|explica|responde|recuerda|afirma|asegura|[Ss]egún|añade|preguntó a|pregunté a|conocí a|se llama|(?:un|una|el|la|mi|nuestro|nuestra) \p{Ll}+(?: \p{Ll}+){0,2},) $/u,
    pronoun: /^[^.!?\n]{0,200}[.!?]»? (?:Ella|Él)(?!\p{L})/u,
    is: /^, (?:que|quien|\d\d años)(?!\p{L})/u,
  },
  de: {
    does: /^,? (?:sagt|sagte|erzählt|erzählte|erklärt|erklärte|schreibt|schrieb|antwortet|antwortete|lacht|lachte|seufzt|nickt|lächelt|erinnert sich|weiß|wohnt|meint|meinte|fragt|fragte|schüttelt|zuckt)(?!\p{L})/u,
    before: /(?<!\p{L})(?:sagt|sagte|erzählt|erklärt|schreibt|schrieb|antwortet|fragte|laut|heißt) $/u,
    pronoun: /^[^.!?\n]{0,200}[.!?]“? (?:Sie|Er) (?:ist|hat|war|sagt|macht|lacht)(?!\p{L})/u,
    is: /^, (?:der|die) (?!\p{Lu})|^, \d\d(?: Jahre)?,/u,
  },
};

/** Kinds of evidence that the name in `span` is a person's; none in a language without cues. */
export function personEvidence(text: string, { start, end }: Span, language: string): PersonCue[] {
  const cues = CUES[primarySubtag(language)];
  if (cues === undefined) return [];
  const before = text.slice(Math.max(0, start - 64), start);
  const after = text.slice(end, end + 560);
  const isAside =
    /(?:^|[^\p{L}])(?:[Aa]n?|[Tt]he|[Mm]y|[Oo]ur|[Hh]is|[Hh]er|une?|le|la|notre|ma|mon|una|el|mi|nuestr[oa]) (?:[\p{L}-]+ ){0,3}[\p{Ll}-]{3,}, $/u.test(
      before,
    );
  return [
    ...(cues.does.test(after) ? (['does'] as const) : []),
    // “a farmer, Prowse, told me” and not “the quay, Skarrow and the sea”.
    ...(cues.before.test(before) &&
    (!isAside || cues.does.test(after) || /^, (?:had|was|is|has)(?!\p{L})/u.test(after))
      ? (['before'] as const)
      : []),
    ...(cues.pronoun.test(after) ? (['pronoun'] as const) : []),
    ...(cues.is.test(after) ? (['is'] as const) : []),
    ...(cues.spoke?.test(after) === true ? (['spoke'] as const) : []),
    ...(cues.own?.test(after) === true ? (['own'] as const) : []),
  ];
}

/** “in Łódź”, “the Gałeckis”: what stands before a place, a thing or a family, and hardly before one person. */
const NO_PERSON: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:in|In|near|across|around|outside|inside|the|The|an?|its|this|that|these|those|our) $/u,
  fr: /(?<!\p{L})(?:en|à|vers|dans|les?|la|un|une|des|du|cette?|ce|notre|sa|son|l’) ?$/iu,
  es: /(?<!\p{L})(?:en|el|la|los|las|un|una|del|al|hacia|su|este|esta) $/iu,
  de: /(?<!\p{L})(?:in|im|nach|der|die|das|den|dem|des|ein|eine|einen|einer|zur?|zum|am|beim|vom|ins) $/iu,
};

export function isNoPerson(text: string, start: number, language: string): boolean {
  return NO_PERSON[primarySubtag(language)]?.test(text.slice(Math.max(0, start - 10), start)) ?? false;
}
