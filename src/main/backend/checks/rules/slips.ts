/** What L5 knows for certain of grammar: could of, it’s and its, agreement. Words taken for others by their sound are in mix-ups.ts. Data only. */

export interface Slip {
  /** Small letters one of which stands in whatever the pattern finds: nearly every text is spared the pattern. */
  has: readonly string[];
  pattern: RegExp;
  message:
    | 'checks.L5.of'
    | 'checks.L5.its'
    | 'checks.L5.it-is'
    | 'checks.L5.confused'
    | 'checks.L5.agreement'
    | 'checks.L5.form';
  /** Of the whole match. */
  use: (match: RegExpExecArray) => string;
}

export const change =
  (from: RegExp, to: string | ((found: string) => string)): Slip['use'] =>
  (match) =>
    match[0].replace(from, (found) => (typeof to === 'string' ? to : to(found)));

const NOT_AFTER = "(?<![\\p{L}\\p{N}’'-])";
export const SLIPS: readonly Slip[] = [
  {
    has: ['d of', 't of'],
    pattern: re(
      "(?<!\\b(?:[Tt]he|its|their|his|her|our|a|whose|full|military)\\s)(?:could|would|should|might|must|couldn[’']t|wouldn[’']t|shouldn[’']t) of(?= (?!course|the|this|that|these|those|which|whom|it|its|his|her|their|all|late|old|necessity|sorts|a |an )\\p{L})",
    ),
    message: 'checks.L5.of',
    use: change(/ of$/u, ' have'),
  },
  {
    has: ['it’s', "it's"],
    pattern: re(
      "(?:in|on|of|for|with|from|by|to|into|lost|loses?|lose|has|have|had|its|at|under|over|behind|keeps?|kept|made|makes?|changed?|changes|opened|closed|built|show(?:s|ed)|reach(?:es|ed)|during|through|against|about|after|before|beyond|within|and|despite) it[’']s(?= (?:own|new|old|first|last|best|worst|members?|people|workers|future|past|history|name|place|role|way|head|heart|roof|doors?|walls?|streets?|value|price|staff|leaders?|citizens|government|economy|budget|customers|readers|users|neighbours|neighbors|neighbou?r|power|course|kind|owners?|founder|chief|website|products?|policy|policies|borders?|army|population|critics|supporters|peak|edge|limits|share|size|origins?|purpose|promises?)(?!\\p{L}))",
    ),
    message: 'checks.L5.its',
    use: change(/it[’']s$/u, 'its'),
  },
  {
    has: ['it’s', "it's"],
    pattern: re(
      "\\p{Ll}+(?:ed|es|ing) it[’']s(?= (?:paws?|tail|wings?|legs?|eyes?|mouth|teeth|claws?|nose|ears?|young|nest|head|prey|owners?|roof|doors?)(?!\\p{L}))",
    ),
    message: 'checks.L5.its',
    use: change(/it[’']s$/u, 'its'),
  },
  {
    // None of these verbs takes a sentence: “sold it is …” is no English.
    has: ['it’s', "it's"],
    pattern: re(
      "(?:lost|sold|kept|built|closed|opened|raised|published|celebrated|abandoned|defended|doubled|halved|tripled|expanded|extended|cut|won|spent|moved|launched|rewrote|buried|ended|finished|held|named|sacked|fired|appointed|elected|replaced|dropped|tightened|loosened|reversed|overturned|upheld|amended|changed|made|reached|lowered|improved|lifted|needs?|wants?|wanted|deserves?|shook|regained|loses|spends|raises|sells|holds|improves|cuts) it[’']s(?= (?!(?:a|an|the|not|been|going|no|all|only|just|time|now|too|very|still|always|never|because|what|that|how|why|like|clear|\\p{L}+ing)(?!\\p{L}))\\p{Ll})",
    ),
    message: 'checks.L5.its',
    use: change(/it[’']s$/u, 'its'),
  },
  {
    has: ['its '],
    pattern: re(
      '[Ii]ts (?=(?:a(?! cappella)|an|the|not(?! \\p{L}+ing\\b)|been|no|going|very|too|because|clear|hard|easy|true|time|important|possible|impossible|likely|unlikely|worth|what|why|how|who|where|only|also|really|just|about|still|already|never|always|probably|simply|my|your|our|this|that) (?!\\p{L}+ly\\b))',
    ),
    message: 'checks.L5.it-is',
    use: change(/ts $/u, 't’s '),
  },
  {
    has: ['its '],
    pattern: re(
      '[Ii]ts (?=got(?!\\p{L})|(?:hit|had|become|gone|taken|come|lost|made) (?:the|an?|so|very|worse|better|rock|off|home|nothing|nowhere|everything)(?!\\p{L}))',
    ),
    message: 'checks.L5.it-is',
    use: change(/ts $/u, 't’s '),
  },
  {
    has: ['their '],
    pattern: re(
      '[Tt]heir (?=(?:not(?=[.,;!?]|$| (?:going|an?|the|here|there|in|on|at|all|coming|ready|happy|allowed|alone|even|yet|so|very|just|wrong|right|sure|to be)(?!\\p{L}))|going to (?!place)|an?(?= \\p{Ll})|the(?= \\p{Ll})|always |never |here[.,;!?]))',
    ),
    message: 'checks.L5.confused',
    use: change(/heir $/u, 'hey’re '),
  },
  {
    has: ['its '],
    pattern: re('[Ii]ts (?=\\p{Ll}{2,}ed by(?!\\p{L}))'),
    message: 'checks.L5.it-is',
    use: change(/ts $/u, 't’s '),
  },
  {
    has: ['heir just '],
    pattern: re(
      '[Tt]heir (?=just (?!(?:deserts?|desserts?|causes?|claims?|rewards?|wars?|demands?|grievances?|shares?|punishments?|dues?|laws?|anger|indignation|rights?)(?!\\p{L})))',
    ),
    message: 'checks.L5.confused',
    use: change(/heir $/u, 'hey’re '),
  },
  {
    has: [' loose '],
    pattern: re('(?:I|[Yy]ou|[Ww]e|[Tt]hey|who) loose (?=\\p{Ll})'),
    message: 'checks.L5.confused',
    use: change(/loose $/u, 'lose '),
  },
  {
    has: ['your '],
    pattern: re(
      '[Yy]our (?=(?:welcome to|right that|wrong (?:about|if|to)|not (?:going|alone|supposed|allowed|sure|an?|the|here|there|ready|happy|wrong|even|really)(?!\\p{L})|going to (?!place)))',
    ),
    message: 'checks.L5.confused',
    use: change(/our $/u, 'ou’re '),
  },
  {
    has: ['their '],
    pattern: re('[Tt]heir (?=(?:is|are|was|were) (?:a|an|the|no|not|many|few|some|nothing|still|more))'),
    message: 'checks.L5.confused',
    use: change(/heir $/u, 'here '),
  },
  {
    has: [' then '],
    pattern: re(
      '(?<=\\b(?:more|less|better|worse|rather|other|fewer|greater|higher|lower|larger|smaller|longer|shorter|older|younger|faster|slower|bigger|cheaper|richer|poorer|stronger|weaker|harder|easier|earlier|later|sooner|deeper|wider|colder|warmer|louder|quicker|safer|closer|lighter|heavier|happier|tougher|taller|different|differently|(?:more|less) \\p{Ll}+) )then(?= (?!the (?:next|rest)|,)(?:the|a|an|any|it|its|in|he|she|they|we|I|you|that|this|those|these|their|his|her|him|me|us|them|our|ever|before|usual|expected|half|one|two|other|others|people|most|many|anyone|anybody|everyone|everybody|anything|ours|mine|yours|theirs|hers|women|men|children|\\d))',
    ),
    message: 'checks.L5.confused',
    use: () => 'than',
  },
  {
    has: ['loose '],
    pattern: re(
      "(?<=\\b(?:to|not|will|would|could|might|may|can|cannot|don[’']t|won[’']t|did) )loose (?=(?:the|its|their|his|her|our|my|your|a|hope|money|faith|weight|control|sight|interest|it|them|that|track|ground|out|touch|jobs|power|votes)(?!\\p{L}))",
    ),
    message: 'checks.L5.confused',
    use: () => 'lose ',
  },
  {
    has: [' affect'],
    pattern: re(
      '(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Nn]o|[Tt]his|[Aa]ny|little|great|big|lasting|knock-on) affect(?= (?:on|of|upon|is|was)\\b)',
    ),
    message: 'checks.L5.confused',
    use: change(/affect$/u, 'effect'),
  },
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
    has: [' lead by '],
    pattern: re('(?:was|were|is|are|been|being) lead (?=by )'),
    message: 'checks.L5.confused',
    use: change(/lead $/u, 'led '),
  },
  {
    has: ['intensive purposes'],
    pattern: re('for all intensive purposes'),
    message: 'checks.L5.confused',
    use: () => 'for all intents and purposes',
  },
  {
    has: ['could care less'],
    pattern: re('(?:could care less)(?= about)'),
    message: 'checks.L5.confused',
    use: () => 'couldn’t care less',
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
    pattern: re("(?:[Hh]e|[Ss]he|[Ii]t) don[’']t(?!\\p{L})"),
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
      '(?:[Hh]e|[Ss]he|[Ii]t) (?:were|are|have)(?= (?:not |never |always )?(?:a|an|the|been|gone|going|made|said|old|late|right|wrong|too|very|there|in|on|at)\\b)(?<!(?:\\b[Ii]f|\\bas|though|wish|wished|than|and|or|was|but|that|unless|suppose|you|I|to|of|him|her|let|make|makes|should|would|could|must|may|might|had|nor) \\p{L}+ \\p{L}+)',
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

/** Whole words alone. */
export function re(source: string, ignoreCase = false): RegExp {
  return new RegExp(NOT_AFTER + source, ignoreCase ? 'giu' : 'gu');
}

function participle(match: RegExpExecArray): string {
  return match[0].replace(/\p{L}+$/u, (verb) => PARTICIPLES[verb] ?? verb);
}

function plural(match: RegExpExecArray): string {
  return match[0].replace(/\p{L}+$/u, (verb) => ({ was: 'were', is: 'are', has: 'have' })[verb] ?? verb);
}

function agreeing(match: RegExpExecArray): string {
  return match[0].replace(/\p{L}+$/u, (verb) => ({ were: 'was', are: 'is', have: 'has' })[verb] ?? verb);
}
