/** What L5 knows of agreement and of forms: the boats was, less boats, have went. Data only. */
import { change, re, type Slip } from './slip';

export const AGREEMENT_SLIPS: readonly Slip[] = [
  {
    // Singulars that end in s are left out, and “the number of pools was” never begins like this.
    has: [' was ', ' is ', ' has '],
    pattern: re(
      '(?<=(?:^|[.!?] |[.!?]” |\\n)[“‘]?)(?:The|These|Those|All|Most|Many|Some|Our|Their) (?:(?!news|series|means|species|gas|canvas|atlas|bias|lens|chaos|ethos|cosmos|corps|gallows|works|kudos|pathos|christmas|alias|headquarters|barracks|crossroads|always|perhaps|plus|asbestos|measles|logos|rhinoceros|tennis)\\p{Ll}+[^suic’]s|people|children|men|women|police) (?:was|is|has)(?= (?:not |never |always |now |all |also )?(?:\\p{Ll}+ed|\\p{Ll}+ing|an?|the|been|gone|in|on|at|too|very|full|empty|old|new|late|over|out)(?!\\p{L}))',
    ),
    message: 'checks.L5.agreement',
    use: plural,
  },
  {
    has: ['you and i'],
    pattern: re('[Bb]etween you and I(?!\\p{L})'),
    message: 'checks.L5.form',
    use: change(/I$/u, 'me'),
  },
  {
    has: ['have ', 'has ', 'had '],
    pattern: re(
      '(?:have|has|had|should have|could have|would have) (?:went|ate|wrote|drove|spoke|broke|chose|forgot|gave|took|began|drank|swam|sang|rang)(?!\\p{L})',
    ),
    message: 'checks.L5.form',
    use: participle,
  },
  {
    has: [' don’t', " don't"],
    pattern: re(
      "(?<!\\b(?:about|of|in|with|for|to|on|at|from|by|like|than|without|use[ds]?|do|did|see|saw|want|read|have|had) )(?:[Hh]e|[Ss]he|[Ii]t) don[’']t(?!\\p{L})",
    ),
    message: 'checks.L5.agreement',
    use: change(/don(?=[’']t$)/u, 'doesn'),
  },
  {
    // The boatman don’t: one thing that does something, at the beginning.
    has: [' don’t', " don't"],
    pattern: re(
      "(?<=(?:^|[.!?][”’]? |[“‘]|\\b(?:and|but|that|because|if|when|so) ))(?:[Tt]he|[Hh]is|[Hh]er|[Mm]y|[Oo]ur|[Tt]heir|[Tt]his|[Tt]hat|[Aa]n?|[Ee]very|[Nn]obody|[Ee]verybody|[Ee]veryone|[Ss]omeone) ?(?:(?!people|children|men|women|police|staff|cattle|sheep|fish|youth|young|old|poor|rich|few|many|crew|team|public|majority|rest|others|two|three|four|press|media|data|clergy|left|right|dead|living|English|Irish|French|Dutch|Welsh)\\p{Ll}{3,}[^s\\W]) don[’']t(?= \\p{Ll})",
    ),
    message: 'checks.L5.agreement',
    use: change(/don(?=[’']t$)/u, 'doesn'),
  },
  {
    has: ['we was', 'they was', 'you was'],
    pattern: re('(?:[Ww]e|[Tt]hey|[Yy]ou) was(?!\\p{L})'),
    message: 'checks.L5.agreement',
    use: change(/was$/u, 'were'),
  },
  {
    has: [
      'we has',
      'they has',
      'we is',
      'they is',
      'we am',
      'they am',
      'we does',
      'they does',
      'we goes',
      'they goes',
    ],
    pattern: re('(?:[Ww]e|[Tt]hey) (?:has|is|am|does|goes)(?!\\p{L})'),
    message: 'checks.L5.agreement',
    use: (match) =>
      match[0].replace(/\p{L}+$/u, (verb) => ({ has: 'have', does: 'do', goes: 'go' })[verb] ?? 'are'),
  },
  {
    has: ['there’s', "there's", 'there is', 'there was'],
    pattern: re(
      "[Tt]here(?:[’']s| is| was)(?= (?:many(?! an? )|several|few|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|lots)(?![\\p{L}-]))",
    ),
    message: 'checks.L5.agreement',
    use: change(/(?:[’']s| is| was)$/u, (end) => (end === ' was' ? ' were' : ' are')),
  },
  {
    has: ['one of '],
    pattern: re(
      '[Oo]ne of (?:the|my|our|his|her|their|its) (?:\\p{Ll}+ )?\\p{Ll}+s (?:are|were|have)(?= (?:not |never )?(?:an?|the|been|closed|gone|that|in|on|too|very|to)(?!\\p{L}))',
    ),
    message: 'checks.L5.agreement',
    use: agreeing,
  },
  {
    has: ['one are', 'body are'],
    pattern: re('(?:[Ee]veryone|[Ee]verybody|[Nn]obody) are(?!\\p{L})'),
    message: 'checks.L5.agreement',
    use: change(/are$/u, 'is'),
  },
  {
    has: ['between '],
    pattern: re('[Bb]etween [£$€]?\\d[\\d,.]*(?:m|bn| million| billion|%| per cent)? to(?= [£$€]?\\d)'),
    message: 'checks.L5.form',
    use: change(/to$/u, 'and'),
  },
  {
    has: ['did ', 'didn'],
    pattern: re(
      "(?:[Dd]id|didn[’']t) (?:not )?(?:went|came|saw|took|gave|knew|made|found|said|told|spoke|wrote|ate)(?!\\p{L})",
    ),
    message: 'checks.L5.form',
    use: (match) => match[0].replace(/\p{L}+$/u, (verb) => BASES[verb] ?? verb),
  },
  {
    has: ['more ', 'most '],
    pattern: re(
      '[Mm]o(?:re|st) (?=(?:better|easier|cheaper|faster|stronger|bigger|smaller|higher|lower|older|younger|harder|richer|poorer|safer|worse|happier|best|easiest|cheapest|worst)(?!\\p{L}))',
    ),
    message: 'checks.L5.form',
    use: () => '',
  },
  {
    has: ['he were', 'it were', 'he are', 'it are', 'he have', 'it have'],
    pattern: re(
      "(?:[Hh]e|[Ss]he|[Ii]t) (?:were|are|have)(?= (?:not |never |always )?(?:a|an|the|been|gone|going|made|said|old|late|right|wrong|too|very|there|in|on|at)\\b)(?<!(?:\\b[Ii]f|\\bas|though|wish|wished|than|and|or|was|but|that|unless|suppose|you|I|to|of|him|her|let|make|makes|[Ss]hould|[Ww]ould|[Cc]ould|[Mm]ust|[Mm]ay|[Mm]ight|[Ww]ill|[Ss]hall|[Cc]an|[Dd]id|[Dd]oes|n[’']t|[Hh]ad|[Nn]or|[Oo]nly|[Ww]hether|lest|whatever|however) \\p{L}+ \\p{L}+)",
    ),
    message: 'checks.L5.agreement',
    use: agreeing,
  },
  {
    has: ['body ', 'one '],
    pattern: re(
      '(?<=(?:^|[.!?][”’]? |[,;:] ))(?:[Ee]verybody|[Ee]veryone|[Nn]obody|[Nn]o one|[Ss]omebody|[Ss]omeone) (?:in|on|at|from|here|there|else) (?:(?!(?:will|would|can|could|should|shall|may|might|must|did|does|do|to|and|or|who|that|which|has|had|is|was)(?!\\p{L}))\\p{L}+ ){0,3}?(?:know|think|say|believe|agree|remember|need|seem|like|are|have|were)(?= (?:that|which|what|who|how|why|where|when|the|a|an|it|to|in|on|not|been|still|already|about)(?!\\p{L}))',
    ),
    message: 'checks.L5.agreement',
    use: agreeing,
  },
  {
    has: ['these '],
    pattern: re('[Tt]hese (?=(?:kind|sort|type) of)'),
    message: 'checks.L5.agreement',
    use: change(/hese $/u, 'his '),
  },
  {
    has: ['this are', 'this were'],
    pattern: re('[Tt]his (?=(?:are|were) )'),
    message: 'checks.L5.agreement',
    use: change(/his $/u, 'hese '),
  },
  {
    has: ['amount'],
    pattern: re('(?:[Aa]mounts?) of (?=people|voters|workers|jobs|houses|cars|children|countries)'),
    message: 'checks.L5.form',
    use: (match) =>
      match[0].replace('mount', 'number').replace('anumber', 'number').replace('Anumber', 'Number'),
  },
  {
    has: ['less '],
    pattern: re(
      '[Ll]ess (?=(?:people|voters|workers|jobs|houses|cars|children|countries|ships|boats|trains|buses|schools|hospitals)(?!\\p{L}))',
    ),
    message: 'checks.L5.form',
    use: (match) => (match[0].startsWith('L') ? 'Fewer ' : 'fewer '),
  },
  {
    has: ['less '],
    pattern: re(
      '[Ll]ess (?=(?!(?:miles|hours|pounds|dollars|euros|minutes|seconds|years|months|weeks|days|degrees|points|metres|meters|politics|economics|always|perhaps|as|is|was|its|his|this|thus|sports|physics|maths|progress|news)\\b)\\p{Ll}+[^suic\\W]s than(?!\\p{L}))',
    ),
    message: 'checks.L5.form',
    use: (match) => (match[0].startsWith('L') ? 'Fewer ' : 'fewer '),
  },
  {
    has: ['less '],
    pattern: re('(?<=\\b[Tt]here (?:are|were) (?:far |many )?)less (?=\\p{Ll}{2,}[^su\\W]s(?!\\p{L}))'),
    message: 'checks.L5.form',
    use: change(/less $/u, 'fewer '),
  },
  {
    // At the beginning, where nothing before can be the subject; what ends in s and is one thing is left out.
    has: ['s was', 's has'],
    pattern: re(
      '(?<=(?:^|[.!?][”’]? ))The (?!(?:news|series|species|means|headquarters|lens|summons|innings|shambles|works|barracks|crossroads|gallows|mews|blues|commons|measles|\\p{Ll}+ics) )\\p{Ll}{2,}[^suioa\\W]s (?:was|has)(?!\\p{L})',
    ),
    message: 'checks.L5.agreement',
    use: change(/(?:was|has)$/u, (verb) => (verb === 'was' ? 'were' : 'have')),
  },
  {
    has: ['one of '],
    pattern: re(
      '[Oo]ne of (?:the|my|our|his|her|their|its|these|those) (?:\\p{Ll}+[^s\\W] )?\\p{Ll}+s have(?= (?:\\p{Ll}+(?:ed|en)|left|gone|lost|come|made|said|had|won|met|paid|sold)(?!\\p{L}))',
    ),
    message: 'checks.L5.agreement',
    use: agreeing,
  },
  {
    has: [' and me '],
    pattern: re(
      '(?<=(?:^|[.!?;][”’]? |\\b(?:[Tt]hat|[Ww]hen|[Bb]ut|[Aa]nd|[Ss]o|[Ii]f|because|where) )(?:[Hh]e|[Ss]he|[Yy]ou|\\p{Lu}\\p{Ll}+|[Mm]y \\p{Ll}+) and )me(?= (?:went|are|were|have|had|did|do|will|would|can|could|never|always|used|met|saw|live|know|both)(?!\\p{L}))',
    ),
    message: 'checks.L5.form',
    use: () => 'I',
  },
  {
    // At the beginning, where the first noun is the subject for certain.
    has: ['s have ', 's are ', 's were '],
    pattern: re(
      '(?<=(?:^|[.!?][”’]? ))The (?:list|box|bag|bundle|book|file|bill|report|study|survey|plan|map|story|set of rules|sum|total|length|width|height|depth|weight|age|colour|color|shape|name|voice|face|work|task|job|life|death|fear|hope|threat|danger|risk|promise|question|answer|problem|secret|reason|cause|spread|growth|decline|arrest|trial|sale|demand|supply|quantity|power|influence|presence|condition|standard|training|treatment|management|building|opening|protection|collection|captain|manager|editor|author|father|mother|son|daughter|wife|husband|widow|brother|sister|queen|king|bishop|price|cost|level|quality|value|size|state|fate|loss|rise|fall|lack|pace|scale|history|future|role|impact|effect|result|aim|purpose|leader|head|mayor|idea|use|sale|number|owner|sound|smell|sight|closure|arrival|absence|presence) of (?:the |our |their |its |these |those )?(?:\\p{Ll}+[^s\\W] )?\\p{Ll}{2,}[^s\\W]s (?:have|are|were)(?!\\p{L})',
    ),
    message: 'checks.L5.agreement',
    use: agreeing,
  },
];

const BASES: Record<string, string> = {
  ...{ went: 'go', came: 'come', saw: 'see', took: 'take', gave: 'give', knew: 'know', made: 'make' },
  ...{ found: 'find', said: 'say', told: 'tell', spoke: 'speak', wrote: 'write', ate: 'eat' },
};
const PARTICIPLES: Record<string, string> = {
  went: 'gone',
  ate: 'eaten',
  wrote: 'written',
  drove: 'driven',
  spoke: 'spoken',
  broke: 'broken',
  chose: 'chosen',
  forgot: 'forgotten',
  gave: 'given',
  took: 'taken',
  began: 'begun',
  drank: 'drunk',
  swam: 'swum',
  sang: 'sung',
  rang: 'rung',
};

function participle(match: RegExpExecArray): string {
  return match[0].replace(/\p{L}+$/u, (verb) => PARTICIPLES[verb] ?? verb);
}

function plural(match: RegExpExecArray): string {
  return match[0].replace(/\p{L}+$/u, (verb) => ({ was: 'were', is: 'are', has: 'have' })[verb] ?? verb);
}

const SINGULARS: Record<string, string> = { were: 'was', are: 'is', have: 'has' };

function agreeing(match: RegExpExecArray): string {
  return match[0].replace(/\p{L}+$/u, (verb) => SINGULARS[verb] ?? `${verb}s`);
}
