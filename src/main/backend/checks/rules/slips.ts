/** L5’s slips that every reader is certain of: could of, their for they’re, then for than. Words taken for others by their sound are in mix-ups.ts. Data only. */
import { change, re, type Slip } from './slip';

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
    // He’d of been, they may of gone.
    has: ['d of', 'y of', 'n of', 'l of', 't of', 'r of'],
    pattern: re(
      "(?:(?:I|[Yy]ou|[Hh]e|[Ss]he|[Ii]t|[Ww]e|[Tt]hey|[Tt]here|who|that)[’'](?:d|ll)|may|might|must|will|would|could|should|can[’']t|cannot|won[’']t|needn[’']t|ought to) (?:not |never |only |probably |still |also |well )?of(?= (?:been|had|done|gone|got|made|taken|given|seen|known|said|come|become|thought|found|left|kept|lost|won|paid|heard|liked|loved|wanted|preferred|needed|asked|called|helped|happened|worked|stayed|stopped|started|cost|told|written|built|sold|bought|broken|fallen|eaten|chosen|brought|felt|meant|met)(?!\\p{L}))",
    ),
    message: 'checks.L5.of',
    use: change(/of$/u, 'have'),
  },
  {
    // Shorter of money then its admirers.
    has: [' then '],
    pattern: re(
      '(?:more|less|fewer|worse|better|(?!(?:other|over|under|after|never|ever|whether|either|neither|rather|later|earlier|number|member|letter|water|matter|paper|order|offer|river|winter|summer|sister|brother|mother|father|daughter|corner|power|tower|minister|leader|teacher|together|however|another|former|latter|proper|eager|per|user)(?!\\p{L}))\\p{Ll}{3,}er) (?:of|in|at|with|on|for|about|to) (?:\\p{Ll}+ )?\\p{Ll}+ then (?=(?:its|his|her|their|our|my|your|any|most|those|anyone|anybody|anything|ever|in)(?!\\p{L}) (?!(?:turn)(?!\\p{L}))\\p{Ll})',
    ),
    message: 'checks.L5.confused',
    use: change(/then $/u, 'than '),
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
    has: [' affect on'],
    pattern: re(
      '(?<=\\b(?:an?|the|no|any|some|its|their|his|her) (?:\\p{Ll}+ ){1,2})affect(?= on(?!\\p{L}))',
    ),
    message: 'checks.L5.confused',
    use: () => 'effect',
  },
  {
    has: [' except '],
    pattern: re(
      "(?<=\\b(?:not|to|will|would|must|should|cannot|can|could|never|n[’']t) )except (?=(?:the|an?|his|her|their|this|that|any|it|them|our|my|no)(?!\\p{L}))",
    ),
    message: 'checks.L5.confused',
    use: () => 'accept ',
  },
  {
    has: [' your '],
    pattern: re(
      '(?<=\\b(?:if|that|when|because|think|thinks|know|knows|hope|sure|unless|whether|until|while) )your (?=(?:aware|unaware|supposed to|allowed to|able to|unable to|afraid (?:of|that|to)|likely to|unlikely to|interested in|worried (?:about|that)|going to|trying to|sure (?:of|that|about|you)|thinking (?:of|about|that)|looking (?:for|at|to)|not (?:sure|going|able|the only|alone|happy)|in favou?r of|too (?:late|old|young|tired|busy))(?!\\p{L}))',
    ),
    message: 'checks.L5.confused',
    use: change(/your $/u, 'you’re '),
  },
  {
    has: [' they’re ', " they're "],
    pattern: re(
      "(?<=\\b(?:took|lost|sold|left|built|spent|gave|kept|brought|raised|changed|cut|moved|paid|opened|closed|shut|burnt|burned|mended|cleaned|parked|washed|locked|with|for|from|of|into) )they[’']re (?=(?:\\p{Ll}+[^s\\W] )?\\p{Ll}{2,}[^s\\W]s(?!\\p{L}))(?!(?:always|sometimes|\\p{Ll}+ing|\\p{Ll}+ed)(?!\\p{L}))",
    ),
    message: 'checks.L5.confused',
    use: change(/they[’']re $/u, 'their '),
  },
  {
    has: ['are to ', 'is to ', 'were to ', 'was to '],
    pattern: re('(?<=\\b[Tt]here (?:are|is|were|was) )to (?=(?:many|much|few|little)(?!\\p{L}))'),
    message: 'checks.L5.confused',
    use: () => 'too ',
  },
  {
    has: ['principle of '],
    pattern: re(
      'principle (?=of (?:the|a|our|this|my|her|his) (?:\\p{Ll}+ )?(?:school|college|academy|sixth form)(?!\\p{L}))',
    ),
    message: 'checks.L5.confused',
    use: () => 'principal ',
  },
  {
    has: [' advice '],
    pattern: re(
      '(?<=\\b(?:would|will|to|can|could|must|should|I|we|they) )advice (?=(?:you|him|her|them|us|me|against|people|anyone|everyone)(?!\\p{L}))',
    ),
    message: 'checks.L5.confused',
    use: () => 'advise ',
  },
  {
    has: [' breath '],
    pattern: re(
      '(?<=\\b(?:[Tt]hey|[Ww]e|I|[Yy]ou|who|people|children) )breath (?=(?:the|it|in|out|easily|again|air|dust)(?!\\p{L}))',
    ),
    message: 'checks.L5.confused',
    use: () => 'breathe ',
  },
  {
    has: [' past '],
    pattern: re(
      '(?<=\\b(?:[Cc]ouncil|[Pp]arliament|Congress|House|Senate|[Gg]overnment|[Aa]ssembly|Lords|[Cc]ommittee|[Bb]oard|MPs|[Cc]ouncillors|[Ss]enators) )past (?=(?:the|an?|this|that|its|their) (?:\\p{Ll}+ )?(?:motion|bill|law|act|budget|resolution|measure|rule|amendment|plan|order|ban|tax)(?!\\p{L}))',
    ),
    message: 'checks.L5.confused',
    use: () => 'passed ',
  },
  {
    has: [' are own'],
    pattern: re('(?<=\\b(?:on|of|by|for|with|in|to) )are (?=own(?!\\p{L}))'),
    message: 'checks.L5.confused',
    use: () => 'our ',
  },
  {
    has: ['there '],
    pattern: re(
      '(?<=(?:^|[.!?][”’]? |[“‘]))There (?=(?!(?:also|always|already|certainly|clearly|however|indeed|instead|just|later|long|never|now|often|once|only|perhaps|probably|rarely|really|recently|seldom|sometimes|soon|still|then|though|thus|today|too|usually|yet|ever|even|simply|surely|may|might|must|shall|will|would|could|should|can|itself|again|before|after|least|goes|lies|lay)(?!\\p{L}))\\p{Ll}{3,} (?:was|were|is|are|has|had|have) (?:been|sold|not|now|too|so|very|closed|gone|lost|built|made|taken|\\p{Ll}+ed)(?!\\p{L}))',
    ),
    message: 'checks.L5.confused',
    use: change(/here $/u, 'heir '),
  },
  {
    has: [' there '],
    pattern: re(
      '(?<=\\b(?:lost|lose|loses|losing|keep|kept|sold|changed|raised|held|hold|found|find|made|make|know|knew|broke|risk|risked) )there (?=(?:nerves?|way|minds?|tempers?|voices?|patience|faith|grip|savings|deposits?|pensions?|promises?|word|place|seats?|heads?)(?!\\p{L}))',
    ),
    message: 'checks.L5.confused',
    use: () => 'their ',
  },
];
