/** What L5 knows of slips that a tired hand makes: cant for can’t, you’re boat, a women, neither are, gave it’s consent. Data only. */
import { isNoun, isOnlyAdjective, isOnlyPlural, isPlural } from '../text/word-classes';
import { isOneThing } from './number-of-words';
import { change, re, type Slip } from './slip';

const START =
  '(?<=(?:^|[.!?…][”’]? |\\n|[;:–—] |—|\\b(?:[Bb]ecause|[Aa]lthough|[Ww]hile|[Bb]ut|[Ss]o|[Tt]hat|And|If|When) )[“‘]?)';
const DET =
  '(?:[Tt]he|[Tt]hese|[Tt]hose|[Oo]ur|[Tt]heir|[Mm]y|[Hh]is|[Hh]er|[Ii]ts|[Mm]any|[Mm]ost|[Ss]ome|[Aa]ll the)';
const SHORT: Readonly<Record<string, string>> = { cant: 'can’t', wont: 'won’t' };
/** Verbs that do not stand before a clause, so that what follows them is owned: gave it’s consent. */
const TAKES_A_THING =
  '(?<!\\b(?:[Ww]hat|[Ww]hatever|[Aa]ll|[Tt]hat|[Ww]hich|[Tt]hings?) \\p{L}{1,12} )(?:g[ai]ve|gives|given|giving|withdr[ae]w[sn]?|publish(?:es|ed|ing)|issue[sd]?|us(?:es|ed|ing)|own(?:s|ed)|follow(?:s|ed)|serv(?:es|ed|ing)|review(?:s|ed)|rebuil[dt]s?|mov(?:es|ing)|chang(?:es|ing)|open(?:s|ing)|clos(?:es|ing)|los(?:e|es|ing|t)|kept|keep(?:s|ing)?|does|did|doing|shut(?:s|ting)?|tak(?:es?|en|ing)|took|br(?:oke|eaks)|pa(?:id|ys)|left|leav(?:es|ing)|set(?:s|ting)?|put(?:s|ting)?|h[eo]ld(?:s|ing)?|r[au]n|runs|fulfil(?:s|led)?|lived up to|met|meets|raised|raises|cut(?:s|ting)?|spent|spends|missed|misses|doubl(?:es|ing)|exceed(?:s|ed)|outgrew|outlived|regained|restored|defied|betrayed|paying|earned|earns)';
const AFTER_NOUN =
  '(?=[.,;:!?)]|$| (?:in|on|at|to|for|of|from|with|by|and|or|but|when|before|after|because|as|last|this|over|into|under|through|that|who|which|until|since|without|against)(?!\\p{L}))';
const VERB_IN_S =
  'says|goes|does|makes|takes|comes|knows|thinks|gets|gives|keeps|wants|needs|seems|becomes|tells|sees|finds|feels|means|lets|begins|shows|hears|believes|brings|happens|writes|sits|stands|loses|pays|meets|includes|continues|learns|understands|speaks|reads|spends|grows|wins|remembers|appears|buys|serves|dies|sends|expects|stays|remains|belongs|suggests|agrees|deserves|exists|depends|tends|fails|helps|arrives|explains';
const BASE =
  'say|go|do|make|take|come|know|think|get|give|keep|want|need|seem|become|tell|see|feel|mean|begin|show|hear|believe|bring|write|sit|stand|lose|pay|live|work|remember|care|agree|like|love|hate|understand|speak|read|believe|expect|stay|die|win|ask|listen|notice|complain|mind|have|are|were';
const BODIES =
  'council|board|government|company|school|hospital|committee|mayor|minister|author|party|paper|newspaper|bank|union|club|college|university|theatre|museum|charity|court|judge|city|town|village|country|county|nation|church|mosque|police force|regulator|ministry|department|agency|airline|railway|firm|team|coach|captain|driver|farmer|owner|landlord|president|chancellor|commission|inquiry|report|film|book|building|bridge|harbour|industry|economy|region|river|state|world|family|crew|ship|boat|station|factory|market|library|estate|street|chairman|director|editor|king|queen|pope|bishop|teacher|doctor|nurse|pilot|baker|butcher|writer|painter|singer|tenant|widow|lawyer';
const THINGS =
  'decision|budget|leader|chief|own|policy|refusal|response|future|failure|claim|reputation|website|role|duty|record|proposal|chairman|director|spokesman|spokeswoman|plan to|plans to|answer|case|argument|problem|mistake|excuse|silence|owner|founder|history|budget|finances|accounts|roof|walls|windows|doors|mother|father|wife|husband|son|daughter|office|headquarters|population|success|collapse|closure|demise|survival|attitude|behaviour|behavior|handling|treatment|promise|word|advice|warning|view|opinion|version|account of|only|first|last|main|new|latest';

export const PLAIN_SLIPS: readonly Slip[] = [
  {
    has: ['cant ', 'wont '],
    pattern: re(
      '(?:I|[Yy]ou|[Hh]e|[Ss]he|[Ii]t|[Ww]e|[Tt]hey|who|that|which|[Tt]his|[Tt]here|[Nn]obody|[Pp]eople|[Oo]ne|just|simply|still|really) (?:cant|wont)(?= \\p{Ll})',
    ),
    message: 'checks.L5.form',
    use: change(/(?:cant|wont)$/u, (found) => SHORT[found] ?? found),
  },
  {
    has: ['lets '],
    pattern: re(
      '(?<=(?:^|[.!?…][”’]? |[“‘]|\\n|, |\\b(?:[Bb]ut|[Aa]nd|[Ss]o|[Nn]ow|[Tt]hen) ))[Ll]ets (?=(?:go|be|not|see|say|take|have|hope|face|call|get|start|look|begin|try|stop|talk|think|make|keep|just|pretend|imagine|suppose|assume|remember|forget|move|put|give|leave|hear|ask|admit|agree|return|turn|do|wait)(?!\\p{L}))',
    ),
    message: 'checks.L5.confused',
    use: change(/ets $/u, 'et’s '),
  },
  {
    has: [
      'a women',
      'a men',
      'a children',
      'a policemen',
      'a teeth',
      'a feet',
      'a mice',
      'a geese',
      'a lives',
      'a wives',
    ],
    pattern: re(
      "(?:[Aa]|[Ee]very|[Ee]ach|[Aa]nother|[Oo]ne) (?:(?:young|old|good|poor|black|white|single|married|local|dead) )?(?:women|men|children|policemen|policewomen|firemen|fishermen|teeth|feet|mice|geese|wives)(?![\\p{L}’'-]| (?:only|only-))",
    ),
    message: 'checks.L5.form',
    use: change(/\p{L}+$/u, (word) => ONE_OF[word] ?? word.replace(/men$/u, 'man')),
  },
  {
    has: [' woman', ' man', ' child', ' person', ' policeman', ' tooth', ' foot'],
    pattern: re(
      '(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ss]everal|[Mm]any|[Ff]ew|[Bb]oth|[Tt]hese|[Tt]hose|\\d+) (?:(?:young|old|good|poor|other|more|black|white|single|married|local|dead|small) )?(?:woman|man|child|person|policeman|fisherman|tooth)(?=[.,;:!?]| (?:and|or|who|were|was|are|is|in|on|at|from|with|left|came|said|say|had|have|has|of|died|stood|sat|told)(?!\\p{L}))',
    ),
    message: 'checks.L5.form',
    use: change(/\p{L}+$/u, (word) => MANY_OF[word] ?? word.replace(/man$/u, 'men')),
  },
  {
    // This boats are, these boat is.
    has: ['his '],
    pattern: re('[Tt]his (?<noun>\\p{Ll}{3,}s) (?:are|were|have)(?= \\p{Ll})'),
    when: ({ noun = '' }) => isPlural(noun),
    message: 'checks.L5.agreement',
    use: change(/his(?= )/u, 'hese'),
  },
  {
    has: ['hese ', 'hose '],
    pattern: re(
      '(?:[Tt]hese|[Tt]hose) (?<noun>\\p{Ll}{3,}) (?:is|was|has)(?= (?!(?:what|how|why|where|that|it|the (?:\\p{Ll}+ )?(?:thing|point|question|problem))(?!\\p{L}))\\p{Ll})',
    ),
    when: ({ noun = '' }) => isOneThing(noun) && !isPlural(noun),
    message: 'checks.L5.agreement',
    use: change(/^[Tt]h(?:ese|ose)/u, (word) =>
      word.endsWith('ese') ? `${word.charAt(0)}his` : `${word.charAt(0)}hat`,
    ),
  },
  {
    has: ['hese kind', 'hose kind', 'hese sort', 'hose sort', 'hese type', 'hose type'],
    pattern: re('(?:[Tt]hese|[Tt]hose) (?:kind|sort|type) of(?!\\p{L})'),
    message: 'checks.L5.agreement',
    use: change(/(?<= )(?:kind|sort|type)/u, (word) => `${word}s`),
  },
  {
    // Many boat are, several house were.
    has: [
      'any ',
      'veral ',
      'oth ',
      'arious ',
      'ew ',
      'wo ',
      'hree ',
      'our ',
      'ive ',
      'ix ',
      'even ',
      'ight ',
      'ine ',
      'en ',
    ],
    pattern: re(
      '(?<!\\b(?:good|great|not|how|so|too|as|very|one|a|the) )(?:[Mm]any|[Ss]everal|[Vv]arious|[Nn]umerous|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en) (?<noun>\\p{Ll}{4,})(?= (?:are|were|have|who|remain)(?!\\p{L}))',
    ),
    when: ({ noun = '' }) =>
      isOneThing(noun) &&
      !isPlural(noun) &&
      !/^(?:people|dozen|hundred|thousand|million|billion|score|stone|pound|quid|more|such|other|fish|sheep|deer|salmon|trout|aircraft|police|staff|years|series|species|percent|cattle|craft|offspring|grand)$/u.test(
        noun,
      ),
    message: 'checks.L5.agreement',
    use: (match) => `${match[0]}s`,
  },
  {
    has: ['uch '],
    pattern: re(
      '(?<!\\b(?:as|so|too|very|how|this|that|pretty) )[Mm]uch (?<noun>\\p{Ll}{4,}s|people|children|women|men)(?= (?:are|were|have|in|at|of|who|that|sank|came|left|went)(?!\\p{L})|[.;])',
    ),
    when: ({ noun = '' }) => isOnlyPlural(noun) || /^(?:people|children|women|men)$/u.test(noun),
    message: 'checks.L5.form',
    use: change(/uch /u, 'any '),
  },
  {
    // You’re boat is, they’re house was.
    has: ['ou’re ', "ou're ", 'hey’re ', "hey're "],
    pattern: re(
      "(?:[Yy]ou|[Tt]hey)[’']re (?:own )?(?<noun>\\p{Ll}{3,}) (?:is|was|are|were|has|have|had|will|would|can|could)(?!\\p{L})",
    ),
    when: ({ noun = '' }) =>
      (isNoun(noun) || isPlural(noun)) &&
      !isOnlyAdjective(noun) &&
      !/^(?:all|both|each|what|who|people|friends|not|one|there|here|right|wrong|home|worth|like)$/u.test(
        noun,
      ),
    message: 'checks.L5.confused',
    use: change(/(?:ou|hey)[’']re/u, (found) => (found.startsWith('o') ? 'our' : 'heir')),
  },
  {
    has: [' there '],
    pattern: re(
      `(?:left|lost|sold|took|take|bought|buy|kept|keep|made|packed|brought|bring|raised|parked|changed?|spend|spent|earned?|opened|closed|built|moved|sent|send|lived?|paid|pay|wore|wear|fed|feed|held|hold|drove|drive|risked?|owed?|saved?|wasted|shared?|showed?|defend(?:ed)?|lifted|cast|do|did|about|with|for|from|into|of|behind|on|by|through|under|over) there (?:own )?(?<noun>\\p{Ll}{3,})${AFTER_NOUN}`,
    ),
    when: ({ noun = '' }, { 0: found }) =>
      (/own \p{L}+$/u.test(found) || isNoun(noun) || isOnlyPlural(noun)) &&
      !isOnlyAdjective(noun) &&
      !/^(?:today|yesterday|tomorrow|now|then|one|money|time|people|something|nothing|everything|someone|somebody|anything|home|alone|once|twice|years|weeks|days|months|hours|night|morning|evening|summer|winter|last|first|most|more|much|many|such|only|half|well|even|still|all|both|forever|overnight|food|water|work|boats?|things?|bread|fish|meals?|drinks?)$/u.test(
        noun,
      ),
    message: 'checks.L5.confused',
    use: change(/there/u, 'their'),
  },
  {
    // They knew; its in the brochure. Nothing that is owned begins with a preposition.
    has: ['its '],
    pattern: re(
      '(?<!\\b(?:of|on|in|by|for|with|from|under|to) )[Ii]ts (?=(?:in|on|at|from|about|under|with|like|by|behind|inside|against|beside|beyond) (?:the|a|an|this|that|my|our|his|her|their|your|it|us|them|me|you|all|every|no|there|here|good|bad)(?![\\p{L}-]))',
    ),
    message: 'checks.L5.it-is',
    use: change(/ts $/u, 't’s '),
  },
  {
    has: ['ho’s ', "ho's "],
    pattern: re(
      "[Ww]ho[’']s (?:own )?(?<noun>\\p{Ll}{3,}) (?:is|was|are|were|has|had|have|will|would|could|can)(?!\\p{L})",
    ),
    when: ({ noun = '' }) =>
      (isNoun(noun) || isPlural(noun)) &&
      !isOnlyAdjective(noun) &&
      !/^(?:who|what|there|here|home|right|next|there|boss|left|first|last|best|worst|all|it|that)$/u.test(
        noun,
      ),
    message: 'checks.L5.confused',
    use: change(/ho[’']s/u, 'hose'),
  },
  {
    has: ['hose '],
    pattern: re(
      '[Ww]hose (?=(?:going to|been|got|coming|paid for|taken (?:the|a|over|on|it)|done (?:it|the|this|that|so)|gone|already|ever (?:been|seen|had)|responsible for|afraid of|in charge|to blame|there|here|the|a|an|not)(?![\\p{L}-]))',
    ),
    message: 'checks.L5.confused',
    use: change(/hose $/u, 'ho’s '),
  },
  {
    has: ['it’s ', "it's "],
    pattern: re(
      `${TAKES_A_THING} it[’']s(?= (?!(?:a|an|the|not|been|going|no|all|only|just|time|now|too|very|still|always|never|because|what|that|how|why|like|clear|there|here|about|over|in|on|at|as|so|more|less|worth|\\p{L}+ing)(?!\\p{L}))\\p{Ll})`,
    ),
    message: 'checks.L5.its',
    use: change(/it[’']s$/u, 'its'),
  },
  {
    // The labels on the case says.
    has: ['s '],
    pattern: re(
      `${START}(?:(?<det>${DET}) )?(?:\\p{Ll}+ )?(?<head>\\p{L}\\p{Ll}+s|[Cc]hildren|[Pp]eople|[Ww]omen|[Mm]en) (?:in|on|at|from|with|of|for|near|behind|under|above|inside|outside|about) (?:the |a |an |our |their |his |her |its |my |this |that )?(?:(?!(?:who|that|which|when|where|why|how|what|and|or|but|if|as|than)(?!\\p{L}))[\\p{L}’-]+ ){0,2}?(?<noun>\\p{Ll}+)(?: (?:at|in|of|on|near|from) (?:the )?(?:\\p{Lu}[\\p{L}’-]+)(?: \\p{Lu}[\\p{L}’-]+){0,2})? (?<verb>${VERB_IN_S})(?= (?:that|so|no|the|a|an|it|us|me|you|them|him|her|to|not|how|what|why|nothing|something|little|more|less|too|very|like|in|on|at|for|with|from|up|out|down|about|as|well|everything|one|two|three|four|five|six|seven|eight|nine|ten|much|many|most|all|his|their|our|its|my)(?!\\p{L})|[.,;:!?“‘]| [“‘\\d£$€])`,
    ),
    when: ({ det, head = '', noun = '' }) =>
      (det === undefined ? isOnlyPlural(head.toLowerCase()) : isPlural(head.toLowerCase())) &&
      isNoun(noun) &&
      !isPlural(noun) &&
      !/^(?:one|each|everyone|nobody|everybody|somebody|someone|anyone|nothing|something|everything|anything|what|who|which|that|where|when|there)$/u.test(
        noun,
      ),
    message: 'checks.L5.agreement',
    use: change(/\p{L}+$/u, baseOfVerb),
  },
  {
    // The pilots says no.
    has: ['s '],
    pattern: re(
      `${START}(?:${DET}) (?<noun>\\p{Ll}{3,}s|children|people|women|men) (?<verb>${VERB_IN_S})(?= (?:that|so|no|the|a|an|it|us|me|you|them|him|to|not|how|what|why|nothing|something|too|very|like|up|out|down|about|well|everything|his|their|our|its|my)(?!\\p{L})|[.,;:!?])`,
    ),
    when: ({ noun = '' }) => isOnlyPlural(noun) || /^(?:children|people|women|men)$/u.test(noun),
    message: 'checks.L5.agreement',
    use: change(/\p{L}+$/u, baseOfVerb),
  },
  {
    has: ['either of '],
    pattern: re(
      '[Nn]either of (?:them|us|you|(?:the|these|those|our|their|his|her) (?:\\p{Ll}+ )?\\p{Ll}+s) (?:are|were|have)(?!\\p{L})',
    ),
    message: 'checks.L5.agreement',
    use: change(/\p{L}+$/u, (verb) => ({ have: 'has', are: 'is', were: 'was' })[verb] ?? verb),
  },
  {
    // Nobody know, everyone have.
    has: ['body ', 'one ', 'thing '],
    pattern: re(
      `${START}(?:[Nn]o|[Ee]very|[Ss]ome|[Aa]ny)(?: one|one|body|thing)(?: (?:here|there|else|now|really|still|ever))? (?:${BASE})(?= (?:it|the|a|an|that|what|how|why|to|in|on|at|about|of|his|her|their|him|them|us|me|you|so|not|been|no|more|any|where|who|when|if|late|right|wrong)(?!\\p{L})|[.,;:!?])`,
    ),
    message: 'checks.L5.agreement',
    use: change(
      /\p{L}+$/u,
      (verb) =>
        ({ have: 'has', are: 'is', were: 'was', do: 'does', go: 'goes' })[verb] ??
        (/(?:ss|sh|ch)$/u.test(verb) ? `${verb}es` : `${verb}s`),
    ),
  },
  {
    has: ['s are', 's were', 's have'],
    pattern: re(
      `${START}(?:[Aa]|[Tt]he|[Oo]ne|[Ee]very|[Hh]is|[Hh]er|[Tt]heir) (?:box|bag|bottle|crate|bundle|sheet|slice|list|bowl|cup|glass|jar|sack|basket|stack|tin|packet|barrel|bucket|book|map|copy|collection|catalogue|chain|price|cost|quality|sight|smell|noise|sound|idea|use|loss|lack|rise|fall|death|arrival|closure|sale|size|state|age) of (?:the |these |those |his |her |our |their |such )?(?:\\p{Ll}+ )?(?<noun>\\p{Ll}+s) (?:are|were|have)(?= (?!(?:what|who|that)(?!\\p{L}))\\p{Ll})`,
    ),
    when: ({ noun = '' }) => isPlural(noun),
    message: 'checks.L5.agreement',
    use: change(/\p{L}+$/u, (verb) => ({ have: 'has', are: 'is', were: 'was' })[verb] ?? verb),
  },
  {
    has: [' number of '],
    pattern: re(
      '[Aa] (?:large |small |growing |great |good |certain |tiny )?number of (?:the |these |those |his |her |our |their )?(?:\\p{Ll}+ )?(?<noun>\\p{Ll}+s|people|children|women|men) (?:is|was|has)(?= \\p{Ll})',
    ),
    when: ({ noun = '' }) => isPlural(noun),
    message: 'checks.L5.agreement',
    use: change(/\p{L}+$/u, (verb) => ({ has: 'have', is: 'are', was: 'were' })[verb] ?? verb),
  },
  {
    has: [' along with ', ' together with ', ' as well as '],
    pattern: re(
      `${START}(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y) (?<noun>\\p{Ll}+), (?:along with|together with|as well as) [^,.;]{3,40}, (?:are|were|have)(?= \\p{Ll})`,
    ),
    when: ({ noun = '' }) => isOneThing(noun),
    message: 'checks.L5.agreement',
    use: change(/\p{L}+$/u, (verb) => ({ have: 'has', are: 'is', were: 'was' })[verb] ?? verb),
  },
  {
    has: ['ither '],
    pattern: re(
      `${START}[“‘]?(?:[Nn]?[Ee]ither|[Nn]either) (?:the|a|an|his|her|my|our|their) (?<one>\\p{Ll}+) n?or (?:the|a|an|his|her|my|our|their) (?<other>\\p{Ll}+) (?:are|were|have)(?= \\p{Ll})`,
    ),
    when: ({ one = '', other = '' }) => isOneThing(one) && isOneThing(other),
    message: 'checks.L5.agreement',
    use: change(/\p{L}+$/u, (verb) => ({ have: 'has', are: 'is', were: 'was' })[verb] ?? verb),
  },
  {
    // The councils decision.
    has: ['s '],
    pattern: re(
      `(?<!\\b(?:of|all|both) )(?:[Tt]he|[Tt]his|[Tt]hat|[Oo]ur|[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts) (?:${BODIES})s (?=(?:${THINGS})(?! (?:in|on|at|to|for)(?!\\p{L}))(?:[.,;]| (?:is|was|were|are|has|have|had|will|would|could|of|that|not|\\p{Ll}+(?:ed|s))(?!\\p{L})))`,
    ),
    when: (_, { 0: found }) =>
      !/\b(?:reports|claims|states|cases|needs|leads|plans|rules|books|markets|coaches|pilots|fields) $/u.test(
        found,
      ),
    message: 'checks.L5.confused',
    use: change(/s $/u, '’s '),
  },
  {
    // The boat’s are old.
    has: ['’s are', '’s were', '’s have', "'s are", "'s were", "'s have"],
    pattern: re(
      "(?<=(?:^|[.!?…][”’]? |\\n)[“‘]?)[Tt]he (?:\\p{Ll}+ )?(?<noun>\\p{Ll}{3,})[’']s (?:are|were|have)(?= (?:\\p{Ll}+(?:ed|ing)|old|new|late|gone|been|too|not|in|on|at|full|empty)(?!\\p{L}))",
    ),
    when: ({ noun = '' }) => isOneThing(noun),
    message: 'checks.L5.confused',
    use: change(/[’']s(?= )/u, 's'),
  },
  {
    has: ['s’s ', "s's "],
    pattern: re("(?<noun>\\p{Ll}{3,}s)[’']s(?= \\p{Ll})"),
    when: ({ noun = '' }) => isPlural(noun),
    message: 'checks.L5.form',
    use: change(/[’']s$/u, '’'),
  },
  {
    has: ['t have', 'e have'],
    pattern: re(
      '(?<=(?:^|[.!?…;][”’]? |\\n|, (?:and|but) |\\b(?:because|although|while|[Bb]ut|[Aa]nd|says|said|knows) ))(?:[Ii]t|[Hh]e|[Ss]he) have(?= (?:been|to|a|an|no|not|the|never|always|only|two|three|many|its|his|her|done|gone|made|come|taken|lost|won)(?!\\p{L}))',
    ),
    message: 'checks.L5.agreement',
    use: change(/have$/u, 'has'),
  },
  {
    // The most oldest, the more happier.
    has: ['most ', 'more '],
    pattern: re('(?:[Tt]he most (?<most>\\p{Ll}{3,}est)|[Mm]ore (?<more>\\p{Ll}{2,}ier))(?![\\p{L}-])'),
    when: ({ most, more }) =>
      most === undefined
        ? /^(?:happ|eas|earl|busi|heav|angr|hungr|funn|prett|ugl|luck|health|wealth|dirt|nois|laz|tin|lonel|friendl|cost|merr|nast|craz|sunn|sill|clever)ier$/u.test(
            more ?? '',
          )
        : !/^(?:honest|modest|earnest|dishonest|immodest|interest|manifest)$/u.test(most),
    message: 'checks.L5.form',
    use: change(/(?:most|more) /u, ''),
  },
];

const ONE_OF: Readonly<Record<string, string>> = {
  women: 'woman',
  men: 'man',
  children: 'child',
  policewomen: 'policewoman',
  teeth: 'tooth',
  feet: 'foot',
  mice: 'mouse',
  geese: 'goose',
  wives: 'wife',
};
const MANY_OF: Readonly<Record<string, string>> = {
  woman: 'women',
  man: 'men',
  child: 'children',
  person: 'people',
  tooth: 'teeth',
};

function baseOfVerb(verb: string): string {
  if (verb === 'goes' || verb === 'does') return verb.slice(0, -2);
  if (verb === 'has') return 'have';
  return verb.endsWith('ies') && verb !== 'dies' ? `${verb.slice(0, -3)}y` : verb.slice(0, -1);
}
