/** What L5 knows of verbs that agree with the wrong word: over a phrase, over a relative clause, after a number. Data only. */
import { forOne, toPlural } from './number-of-words';
import { isOnlyAdjective } from '../text/word-classes';
import { change, re, type Slip } from './slip';
import { HAS_A_VERB } from './you-are-slips';

/** One thing each; bodies of people, which may take a plural, are left out. */
const THINGS =
  'software|system|machine|law|river|road|building|train|bus|bill|budget|tax|evidence|weather|map|book|report|study|survey|plan|policy|scheme|rule|price|bridge|tower|clock|roof|wall|door|window|tide|sea|wind|rain|sun|moon|forest|tree|hedge|garden|field|farm|shop|kitchen|house|street|lane|square|statue|painting|film|novel|song|poem|phone|app|website|screen|computer|algorithm|engine|pump|meter|lock|ticket|card|letter|sentence|idea|problem|answer|truth|story|argument|money|water|food|bread|paper|language|history|science|memory|silence|noise|boat|ship|car|dog|cat|horse|cow|mayor|minister|teacher|doctor|nurse|farmer|driver|judge|priest|baker|boy|girl|man|woman|child|mother|father|son|daughter|brother|sister|husband|wife|king|queen|writer|reader|author|editor|artist|owner|manager|captain|pilot';
const BASES =
  'carry|need|want|show|make|take|give|keep|mean|seem|become|remain|say|tell|know|come|go|get|begin|help|hold|bring|ask|lie|sit|stand|fall|rise|grow|pay|allow|require|depend|belong|suggest|prove|exist|appear|continue|offer|serve|stay|live|die|contain|include|write|read|speak|sing|teach|learn|think|believe|feel|see|hear|eat|drink|sell|buy|win|lose|leave|arrive|open|close|happen|disappear|deserve|understand|remember|forget|hate|love|fail|have|do|are|were';
/** After which a noun may be followed by a bare verb without being its subject: let the boat go. */
const CLAUSE =
  '(?<=(?:^|[.!?][”’]? |, (?:and|but|so|while|because) |\\b(?:while|because|although|whereas|whenever) ))';
const PLURAL =
  '(?!(?:news|series|means|species|gas|canvas|atlas|bias|lens|chaos|ethos|corps|gallows|works|pathos|christmas|alias|headquarters|barracks|crossroads|always|perhaps|plus|measles|tennis|innings|shambles|mews|blues|maths|cosmos|times|sometimes|besides|upwards|towards|afterwards|nowadays|thousands|hundreds|dozens|lots)(?!\\p{L}))(?:\\p{Ll}+[^suic’\\W]s|people|children|men|women|police)';
const PREPOSITION =
  '(?:at|of|in|on|from|for|near|behind|across|around|under|above|outside|inside|with|without|between|against|by)';
/** What is done to things, so that no sentence follows. */
const DOING =
  'run|own|use|built|build|made|make|live|work|visit|keep|kept|lead|led|teach|taught|write|wrote|read|sell|sold|buy|bought|pay|paid|manage|managed|fund|funded|serve|served|clean|staff|attend|attended|play|played|drive|drove|fish|farm|mine|mined|grow|grew|sing|sang|run|ran|rent|rented|signed|design|designed|fought|fight|police|guard|repair|mend|paint|painted|love|hate|need|want|voted|vote';
const NUMBER =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|several|both)';

export const DISTANT_SLIPS: readonly Slip[] = [
  {
    // The managers at the court is: two words at most, in which no second subject has room.
    has: [' is ', ' was ', ' has '],
    pattern: re(
      `(?<=(?:^|[.!?][”’]? ))(?:The|These|Those|All|Most|Many|Some|Our|Their|My|His|Her|Its) (?:\\p{Ll}+[^s\\W] )?${PLURAL} ${PREPOSITION} (?:(?:the|an?|our|their|his|her|its|my|this|that|these|those) )?(?:(?!(?:who|whose|whom|that|which|what|where|when|why|how|one|each|everyone|nobody|it|he|she|this|there|and|or|say|says|know|think|all)(?!\\p{L}))[\\p{L}’-]+ ){1,2}(?:is|was|has)(?= (?!(?:it|he|she|to blame)(?!\\p{L}))\\p{Ll})`,
    ),
    message: 'checks.L5.agreement',
    use: change(/\p{L}+$/u, toPlural),
  },
  {
    // Pharmacists in the survey has: no article, and an ending that names of people and places rarely have.
    has: [' is ', ' was ', ' has '],
    pattern: re(
      `(?<=(?:^|[.!?][”’]? ))(?!(?:Rogers|Sanders|Peters|Myers|Powers|Withers|Chambers|Rivers|Summers|Winters|Waters|Walters|Anders|Somers|Flanders|Cannes|Algiers|Poitiers|Angers|Tangiers|Bankers|Brothers|Lions|Politicians|Numbers|Judges)(?!\\p{L}))(?:\\p{Lu}\\p{Ll}+(?:ists|ers|ors|ians|ants|ees|ments|tions|sions|ities)|People|Children|Women|Men|Prices|Boats|Houses|Schools|Pupils|Students|Voters|Trains|Buses|Trees|Farms|Figures|Records|Letters|Reports) ${PREPOSITION} (?:(?:the|our|their|his|her|its|my|this|that|these|those) )?(?:(?!(?:who|whose|whom|that|which|what|where|when|why|how|one|each|it|he|she|this|there|and|or)(?!\\p{L}))[\\p{L}’-]+ ){1,2}(?:is|was|has)(?= (?!(?:it|he|she|to blame)(?!\\p{L}))\\p{Ll})`,
    ),
    message: 'checks.L5.agreement',
    use: change(/\p{L}+$/u, toPlural),
  },
  {
    // I doesn’t.
    has: [' doesn', ' hasn', ' wasn', ' isn'],
    pattern: re(
      "(?:(?:I|[Ww]e|[Tt]hey|[Yy]ou) doesn|(?:[Ww]e|[Tt]hey|[Yy]ou) (?:hasn|wasn|isn)|I (?:isn|hasn|weren))[’']t(?!\\p{L})",
    ),
    message: 'checks.L5.agreement',
    use: (match) =>
      match[0]
        .replace(/doesn(?=[’']t$)/u, 'don')
        .replace(/hasn(?=[’']t$)/u, 'haven')
        .replace(/(?<=I )(?:isn|weren)(?=[’']t$)/u, 'wasn')
        .replace(/(?<!I )(?:wasn|isn)(?=[’']t$)/u, (verb) => (verb === 'wasn' ? 'weren' : 'aren')),
  },
  {
    // If your passing through, if your counting.
    has: [' your '],
    pattern: re(
      '(?<=(?:[Ii]f|[Ww]hen|[Ww]henever|[Ww]hile|[Uu]nless|[Bb]ecause|[Ss]ince|think|hope|sure|know) )your (?=(?<verb>\\p{Ll}{3,}ing)(?:[,.;:!?–—]| [–—]| (?:through|to|in|on|at|with|from|into|over|past|about|around|out|up|down|me|us|him|them|it)(?!\\p{L})))',
    ),
    when: ({ verb = '' }, { 0: found, index, input }) =>
      !HAS_A_VERB.test(input.slice(index + found.length, index + 90)) &&
      !/^(?:building|meaning|meeting|ending|opening|closing|funding|hearing|feeling|ruling|being|standing|setting|beginning|training|reading|writing|drinking|spending|clothing|wedding|morning|evening|painting|earning|housing|parking|wiring|timing|breathing|upbringing|thinking|understanding|pricing|cooking|driving|cleaning|shopping|schooling|mooring|listing|rating|booking|briefing|filing|longing|craving|king|ring|wing|thing|string|spring|offspring|sibling|darling|ceiling|savings?)$/u.test(
        verb,
      ),
    message: 'checks.L5.confused',
    use: change(/our $/u, 'ou’re '),
  },
  {
    // Your been: no noun follows.
    has: ['your been', 'your going to', 'your not', 'your being'],
    pattern: re(
      '[Yy]our (?=(?:been|going to|always been|never been|not (?:a|the|going|alone|sure|wrong|right))(?!\\p{L}))',
    ),
    message: 'checks.L5.confused',
    use: (match) =>
      match[0].replace(
        /our $/u,
        /^ ?(?:always |never )?been/u.test(match.input.slice(match.index + match[0].length))
          ? 'ou’ve '
          : 'ou’re ',
      ),
  },
  {
    // Twice as fast than.
    has: ['as '],
    pattern: re(
      '(?:twice|half|three times|four times|five times|ten times|just|not|nearly|almost|at least|exactly|quite) as \\p{Ll}+ than(?!\\p{L})',
    ),
    message: 'checks.L5.form',
    use: change(/than$/u, 'as'),
  },
  {
    // People whom knew: no subject stands between.
    has: ['whom '],
    pattern: re(
      '(?<!\\b(?:of|to|for|with|from|by|in|on|at|about|against|among|between) )whom (?=(?:is|are|was|were|has|have|had|will|would|could|should|can|must|knew|know|knows|live|lives|lived|work|works|worked|said|say|says|think|thinks|thought|want|wants|wanted|need|needs|came|went|left|made|make|makes|took|take|takes|never|always|still|also)(?!\\p{L}))',
    ),
    message: 'checks.L5.form',
    use: change(/whom $/u, 'who '),
  },
  {
    // That three has gone.
    has: [' has ', ' was '],
    pattern: re(
      `(?<=\\b(?:that|and|but|because|while|of (?:them|these|us|those|whom|which),?|when) )${NUMBER} (?:has|was)(?= (?:\\p{Ll}+ed|gone|been|left|lost|closed|sold|shut|come|made|died|never|already|now|since|still|killed|built)(?!\\p{L}))`,
      true,
    ),
    message: 'checks.L5.agreement',
    use: change(/\p{L}+$/u, toPlural),
  },
  {
    // The software carry the load.
    has: ['he ', 's ', 'y ', 'r '],
    pattern: re(
      `${CLAUSE}(?:[Tt]he|[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts) (?:${THINGS}) (?:${BASES})(?= (?:the|an?|to|no|not|it|us|them|me|their|its|his|her|my|our|on|in|from|more|less|little|nothing|everything|that|up|out|down|away|for|with|at|about|like|what|how|why|late|early|too|very|never|always)(?!\\p{L}))`,
    ),
    message: 'checks.L5.agreement',
    use: change(/\p{L}+$/u, forOne),
  },
  {
    // The people who run such schools has spoken: what they run has nothing to do with the verb.
    has: [' who '],
    pattern: re(
      `(?<!\\b(?:of|and|or|with|between) )(?:[Tt]he|[Tt]hese|[Tt]hose|[Ss]ome|[Mm]ost|[Mm]any|[Aa]ll) (?:\\p{Ll}+[^s\\W] )?${PLURAL} who (?:${DOING}) (?:(?:the|an?|this|that|these|those|such|our|their|his|her|its|my|your|in|at|on|for|with|from|to) ){0,2}(?:(?!(?:who|which|that|what|where|when|how|why|it|he|she|nobody|one|and|or)(?!\\p{L}))\\p{Ll}+ ){1,2}(?:is|was|has)(?= (?:spoken|been|not|never|always|already|now|still|also|long|\\p{Ll}{2,}ed|gone|had|done|made|got|given|taken|lost|won|had|seen|known|the|a|an|in|on|at|to|very|too|so|all|often|more|less|right|wrong|angry|tired|poor|rich|old|young)(?!\\p{L}))`,
    ),
    message: 'checks.L5.agreement',
    use: change(/\p{L}+$/u, toPlural),
  },
  {
    // One that never appear, a man who know.
    has: [' who ', ' that ', ' which '],
    pattern: re(
      `(?<!\\b(?:such|many|not|of|suggests?|insists?|demands?|asks?|recommends?) )(?:(?:[Oo]ne|[Ss]omeone|[Ss]omebody|[Aa]nyone|[Ee]veryone|[Nn]obody|[Aa]n? (?:(?:\\p{Ll}+[^s\\W]) )?(?:${THINGS}|town|village|country|city|thing|place|word|word|woman|colleague|friend|neighbou?r|voter|reader|student|pupil|customer|patient|worker)) (?:who|that|which)) (?:(?:never|always|often|still|also|only|now|rarely|really|already) )?(?:${BASES})(?= (?:the|an?|to|no|not|it|us|them|me|their|its|his|her|my|our|on|in|from|more|less|little|nothing|everything|that|up|out|down|away|for|with|at|about|like|what|how|why|too|very|never|always)(?!\\p{L})|[,.;])`,
    ),
    message: 'checks.L5.agreement',
    use: change(/\p{L}+$/u, forOne),
  },
  {
    // The farmers who has: one of them may, so that “of” before stops it.
    has: [' who is', ' who was', ' who has', ' who does', ' who wants', ' who needs', ' who knows'],
    pattern: re(
      `(?<!\\bof )(?:[Tt]he|[Tt]hese|[Aa]ll|[Mm]any|[Mm]ost|[Ss]ome|[Ff]ew) ${PLURAL} who (?:is|was|has|does|wants|needs|knows)(?= \\p{Ll})`,
    ),
    message: 'checks.L5.agreement',
    use: change(/\p{L}+$/u, (verb) =>
      verb === 'does' ? 'do' : /^(?:is|was|has)$/u.test(verb) ? toPlural(verb) : verb.slice(0, -1),
    ),
  },
  {
    has: ['those who ', 'people who ', 'others who '],
    pattern: re(
      '(?<!\\bone of (?:the |those )?)(?:[Tt]hose|[Pp]eople|[Oo]thers|[Cc]hildren) who (?:is|was|has|does|wants|needs|knows|lives|works|says|thinks)(?= \\p{Ll})',
    ),
    message: 'checks.L5.agreement',
    use: change(/\p{L}+$/u, (verb) =>
      verb === 'does' ? 'do' : /^(?:is|was|has)$/u.test(verb) ? toPlural(verb) : verb.slice(0, -1),
    ),
  },
  {
    // Less counties. What is measured, and what may be a verb, is left out.
    has: ['less '],
    pattern: re(
      '(?<!\\b(?:more or|or|the|much|one|two|three|no|nothing|does|do|doing|spending|earning|eating|having|knowing) )[Ll]ess (?!(?:miles|hours|pounds|dollars|euros|minutes|seconds|years|months|weeks|days|degrees|points|metres|meters|litres|liters|grams|kilograms|tonnes|tons|inches|acres|yards|yen|cents|pence|politics|economics|always|perhaps|sometimes|means|costs|matters|works|helps|makes|leads|counts|hurts|ends|goes|feels|seems|looks|sounds|remains|becomes|comes|gets|takes|gives|does|was|has|his|its|as|is|this|thus|yes|physics|maths|news|progress|besides|species|series|keeps|lets|runs|shows|says|needs|wants|brings|leaves|buys|pays|happens|times|others|ours|theirs|hers|yours|than|towards|outdoors|indoors|overseas)(?!\\p{L}))(?=(?:\\p{Ll}+[^suica’\\W]s|\\p{Ll}{3,}ies|pupils|people|children|women|men)(?![\\p{L}’-]))',
    ),
    message: 'checks.L5.form',
    use: (match) => (match[0].startsWith('L') ? 'Fewer ' : 'fewer '),
  },
  {
    // Of, with and their like end in no sentence that “it is” could begin.
    has: ['it’s', "it's"],
    pattern: re(
      "(?:in|of|with|from|by|into|at|under|over|behind|during|through|against|within|without|across|around|beneath|beyond|inside|outside|onto|upon|towards?|along|despite|throughout) it[’']s(?= (?!(?:a|an|the|not|been|going|never|always|only|just|all|that|what|how|why|too|very|so|time|clear|hard|easy|no|still|now|about|like|because|more|as|in|on|\\p{L}+ing)(?!\\p{L}))\\p{Ll}{2,})",
    ),
    message: 'checks.L5.its',
    use: change(/it[’']s$/u, 'its'),
  },
  {
    // Its property is: something that belongs to it does something.
    has: ['it’s ', "it's "],
    pattern: re(
      "(?<!\\b(?:that|if|whether|what|how|when|where|why) )[Ii]t[’']s (?=(?!(?:what|who|whom|whose|how|why|where|when|which|that|this|these|those|they|he|she|you|we|all|not|because|also|only|just|here|there|now|then|more|one|two|some|none|nothing|everything|something|anything|everyone|everybody|someone|nobody|always|never|still|said|mine|yours|ours|theirs|hers|like|as|if|people|men|women|children|true|clear|time|good|bad|possible|money|both|each|every|my|your|our|her|his|their|the|an?|no|much|most|too|so|very|such)(?!\\p{L}))(?<noun>\\p{Ll}{4,}) (?:is|are|was|were|has|have|had|will|would|could|must) (?!(?:that|what|who|which)(?!\\p{L}))\\p{Ll})",
    ),
    // A team that wins because it’s smaller is loved.
    when: ({ noun = '' }) =>
      !isOnlyAdjective(noun) &&
      !/^(?:small|larg|bigg|cheap|bett|old|young|rich|poor|saf|fast|slow|quick|easi|hard|dear|near|clos|long|short|high|low|great|lat|earli|clean|strong|weak|warm|cold|new|nic|kind|hott|dri|wett|dark|light|bright|soft|loud|quiet|thinn|thick|wid|narrow|deep|tall|simpl|happi)er$/u.test(
        noun,
      ),
    message: 'checks.L5.its',
    use: change(/t[’']s $/u, 'ts '),
  },
  {
    // Its easy: with nothing behind it that it could belong to.
    has: ['its '],
    pattern: re(
      '[Ii]ts (?=(?:easy|fine|okay|good|bad|great|nice|cold|warm|dark|late|early|cheap|free|simple|obvious|enough|over|true|false|wrong|right|sad|funny|strange|odd|unfair|fair|better|worse|safe|dangerous|quiet|gone|done|finished|raining|snowing|here|there|everywhere|different|difficult|cruel|absurd|ridiculous|tempting|amazing|hopeless|useless|pointless|beautiful|ugly|lovely|boring|exciting|normal|natural|rare|common|illegal|legal|useful|fun)(?:[,.;:!?]| (?:to|that|when|if|because|for|how|why|enough|here|there|now|again)(?!\\p{L})))(?<!\\b(?:of|in|for|with|from|by|on|at|and) [Ii]ts )',
    ),
    message: 'checks.L5.it-is',
    use: change(/ts $/u, 't’s '),
  },
];
