/** What L5 knows of verb forms and small words: has grew, had being, did wanted, would loose, the a. Data only. */
import { isOnlyAdjective, isOnlyVerb, mayBeVerb } from '../text/word-classes';
import { change, re, type Slip } from './slip';

/** Past and participle where they differ: base past participle. */
const VERBS =
  `go went gone,come came come,become became become,overcome overcame overcome,do did done,see saw seen,take took taken,
  mistake mistook mistaken,undertake undertook undertaken,give gave given,forgive forgave forgiven,write wrote written,rewrite rewrote
  rewritten,drive drove driven,ride rode ridden,rise rose risen,arise arose arisen,choose chose chosen,freeze froze frozen,speak spoke
  spoken,steal stole stolen,break broke broken,wake woke woken,wear wore worn,tear tore torn,bear bore borne,swear swore sworn,grow grew
  grown,know knew known,throw threw thrown,blow blew blown,fly flew flown,draw drew drawn,withdraw withdrew withdrawn,show showed shown,
  begin began begun,ring rang rung,sing sang sung,drink drank drunk,swim swam swum,sink sank sunk,shrink shrank shrunk,spring sprang
  sprung,run ran run,eat ate eaten,fall fell fallen,shake shook shaken,forsake forsook forsaken,forget forgot forgotten,hide hid hidden,
  bite bit bitten,stride strode stridden,slay slew slain,weave wove woven,awake awoke awoken,outgrow outgrew outgrown,oversee oversaw overseen`
    .split(',')
    .map((entry) => entry.trim().split(/\s+/u));
const PARTICIPLE = new Map(VERBS.map(([, past = '', participle = '']) => [past, participle]));
const PAST = new Map(VERBS.map(([, past = '', participle = '']) => [participle, past]));
const BASE = new Map(VERBS.map(([base = '', past = '']) => [past, base]));
/** Nouns and adjectives of the same letters, and what people say: was broke, a rose. */
const AFTER_HAVE = [...PARTICIPLE.keys()].filter(
  (past) => !/^(?:saw|showed|bit|bore|rose|fell|wove|spoke|forgot|woke|broke)$/u.test(past),
);
const PASSIVE = AFTER_HAVE.filter((past) => !/^(?:went|came|became|ran|did|arose|began)$/u.test(past));
const LATER =
  'came went knew took gave began ate spoke wrote became grew drove chose threw flew drew broke stole forgot wore'.split(
    ' ',
  );
const LIKE_ONES_PAST =
  'told said made found kept slept sent built brought bought thought taught caught understood met heard held stood'.split(
    ' ',
  );
const BASES: Record<string, string> = {
  ...{
    told: 'tell',
    said: 'say',
    made: 'make',
    found: 'find',
    kept: 'keep',
    slept: 'sleep',
    sent: 'send',
    built: 'build',
  },
  ...{
    brought: 'bring',
    bought: 'buy',
    thought: 'think',
    taught: 'teach',
    caught: 'catch',
    understood: 'understand',
  },
  ...{ met: 'meet', heard: 'hear', held: 'hold', stood: 'stand' },
};
const baseOf = (verb: string): string =>
  BASE.get(verb) ?? BASES[verb] ?? (mayBeVerb(verb.slice(0, -2)) ? verb.slice(0, -2) : verb.slice(0, -1));

const IS_TO =
  'elected|chosen|asked|told|forced|allowed|expected|required|trained|hired|meant|supposed|bound|obliged|invited|urged|encouraged|permitted|inclined|determined|prepared|likely|unlikely|able|unable|willing|unwilling|keen|reluctant|eager|entitled|tempted|advised|ordered|compelled|destined|content|happy|anxious';
const PLAINLY_VERBS =
  'take|make|be|do|have|give|go|get|keep|find|build|leave|say|bring|tell|meet|speak|decide|sell|buy|write|lose|become|choose|protect|serve|explain|prove|know|think|ask|reduce|ensure|provide|receive|remain|accept|join|follow|pay|teach|learn|hear|see|send|spend|understand';

const MEANS_TO =
  'intends?|intended|wanted|hoped|decided|decides|agreed|agrees|refused|refuses|failed|managed|vowed|pledged|prefers|preferred|pretends|pretended|tends|threatens|seeks|sought|attempted|struggled|hesitated|neglected';
const IS_HARD =
  'easy|easier|hard|harder|difficult|impossible|possible|tempting|important|necessary|wise|foolish|unfair|wrong|right|time|safe|vital|essential|useful|usual|customary|dangerous|fashionable';

/** Words that want "to" before a verb: what stands before them, they themselves, verbs, what must not follow. */
const missingTo = (before: string, words: string, verbs: string, unless = ''): Slip => ({
  has: verbs.split('|').map((verb) => ` ${verb}`),
  pattern: re(`${before}(?:${words}) (?=(?:${verbs})${unless}(?![\\p{L}’'-]))`),
  message: 'checks.L5.form',
  use: (match) => `${match[0]}to `,
});

export const FORM_SLIPS: readonly Slip[] = [
  // It intends put it right.
  missingTo('', MEANS_TO, `${PLAINLY_VERBS}|put|let|set|run|come|stop|start`, '(?! (?:and|or)(?!\\p{L}))'),
  // It is easy love them.
  missingTo(
    "(?<=\\b[Ii]t(?: is|[’']s| was|[’']d be| would be| may be| might be| will be) (?:not |so |too |very |never |always |only |quite |more )?)",
    IS_HARD,
    `${PLAINLY_VERBS}|love|blame|forget|imagine|believe`,
  ),
  // They were elected take decisions.
  missingTo(
    "(?<=\\b(?:[Ii]s|[Aa]re|[Ww]as|[Ww]ere|be|been|being|am|get|gets|got|[’'](?:re|m)) (?:(?:not|also|still|now|never|always|often|only|all|both|more|less|too|very|so) )?)",
    IS_TO,
    PLAINLY_VERBS,
  ),
  {
    has: ['ve ', 'has ', 'had ', 'ving '],
    pattern: re(
      `(?:[Hh]ave|[Hh]as|[Hh]ad|[Hh]aving|[\\p{L}]+[’']ve) (?:not |never |already |also |since |long |just |now |all |almost |only )?(?:${AFTER_HAVE.join('|')}|forgot|spoke|broke|fell|saw|woke)(?=[.,;]| (?!(?:and|or) )\\p{Ll}| \\d)`,
    ),
    when: (_groups, { 0: found }) =>
      !/(?:saw|broke|spoke|fell|woke)$/u.test(found) || /(?:ve|has) /u.test(found),
    message: 'checks.L5.form',
    use: change(/\p{L}+$/u, (verb) => PARTICIPLE.get(verb) ?? verb),
  },
  {
    has: ['was ', 'were ', 'been ', 'is ', 'are ', 'be ', 'being '],
    pattern: re(
      `(?:was|were|been|being|is|are|be) (?:not |never |already |also |all |then |later |first |soon )?(?:${PASSIVE.join('|')})(?=[.,;]| (?:by|in|on|from|to|out|up|down|away|off|for|over|with|into|back)(?!\\p{L}))`,
    ),
    message: 'checks.L5.form',
    use: change(/\p{L}+$/u, (verb) => PARTICIPLE.get(verb) ?? verb),
  },
  {
    has: ['had being', 'has being', 'have being', 've being', 'ad be ', 'as be ', 'ave be '],
    pattern: re(
      "(?:[Hh]ad|[Hh]as|[Hh]ave|\\p{L}+[’']ve) (?:not |never |always |also |long |since )?(?:being|be)(?= \\p{Ll}|[.,])",
    ),
    message: 'checks.L5.form',
    use: change(/be(?:ing)?$/u, 'been'),
  },
  {
    has: ['was been', 'were been', 'is been', 'are been'],
    pattern: re('(?:was|were|is|are) been(?= \\p{Ll})'),
    message: 'checks.L5.form',
    use: change(/been$/u, 'being'),
  },
  {
    has: ['i ', 'e ', 'y ', 'u ', 't '],
    pattern: re(
      `(?<=(?:^|[.!?…][”’]? |[“‘]|, (?:and|but|so) |\\b(?:because|although|while) ))(?:I|[Hh]e|[Ss]he|[Ww]e|[Tt]hey|[Yy]ou|[Ii]t) (?:${[...PAST.keys()].filter((form) => !/^(?:run|come|become|overcome|bitten|forgotten|broken|torn|hidden|given)$/u.test(form)).join('|')})(?= (?:the|an?|it|him|her|them|that|this|my|his|our|their|no|nothing|to|in|on|away|up|out|down|off|from|by|with|all)(?!\\p{L}))`,
    ),
    message: 'checks.L5.form',
    use: change(/\p{L}+$/u, (form) => PAST.get(form) ?? form),
  },
  {
    // Could went, didn’t asked.
    has: ['uld ', 'did ', 'n’t ', "n't ", 'must ', 'might '],
    pattern: re(
      `(?:(?:[Cc]ould|[Ww]ould|[Ss]hould|[Mm]ust|[Mm]ight|[Cc]ouldn[’']t|[Ww]ouldn[’']t|[Ss]houldn[’']t|[Cc]an[’']t|[Ww]on[’']t)(?: not| never| have to)?|(?:[Dd]id|[Dd]oes|[Dd]o)(?: not|n[’']t)) (?:${[...LATER, ...LIKE_ONES_PAST].join('|')}|(?<verb>\\p{Ll}{3,}ed))(?= (?:the|an?|it|him|her|them|that|this|my|his|our|their|no|nothing|to|in|on|away|up|out|down|off|from|by|with|all|more|for|at|about|how|what|why|any)(?!\\p{L})|[.,;])`,
    ),
    when: ({ verb }) =>
      verb === undefined ||
      ((mayBeVerb(verb.slice(0, -2)) || mayBeVerb(verb.slice(0, -1))) && !mayBeVerb(verb)),
    message: 'checks.L5.form',
    use: change(/\p{L}+$/u, baseOf),
  },
  {
    has: [' to '],
    pattern: re(
      `(?<=\\b(?:want|wants|wanted|had|have|has|need|needs|needed|try|tries|tried|trying|going|began|decided|used|able|plans?|planned|hopes?|hoped|like|likes|started|chose|refused|agreed|failed|ought|managed|order|place|way|right|time|chance) )to (?:${LATER.filter((verb) => verb !== 'broke').join('|')})(?!\\p{L})`,
    ),
    message: 'checks.L5.form',
    use: change(/\p{L}+$/u, baseOf),
  },
  {
    // He has decide.
    has: ['has '],
    pattern: re(
      '(?<=\\b(?:[Hh]e|[Ss]he|[Ii]t|who|which|that) )has (?:not |never |already |also |now )?(?<verb>\\p{Ll}{3,})(?= (?:the|an?|to|that|in|on|from|for|with|it|by)(?!\\p{L}))',
    ),
    when: ({ verb = '' }) => isOnlyVerb(verb) && !/(?:ed|en|come|set|put|cut)$/u.test(verb),
    message: 'checks.L5.form',
    use: change(/\p{L}+$/u, (verb) => (verb.endsWith('e') ? `${verb}d` : `${verb}ed`)),
  },
  {
    has: [' loose'],
    pattern: re(
      "(?<=\\b(?:to|not|will|would|could|might|may|can|cannot|shall|should|must|never|also|always|n[’']t|they|we|I|you|who|people|clubs|teams|we[’']ll|they[’']ll|you[’']ll|I[’']ll) )loose(?= (?!(?:off|an? (?:arrow|shot|cannon|end|volley|dog)|arrows|dogs|hounds|ends|change|enough|and|or|in)(?!\\p{L}))\\p{Ll}|[.,;])(?<!\\b(?:come|break|cut|let|run|hang|too|so) loose)",
    ),
    message: 'checks.L5.confused',
    use: () => 'lose',
  },
  {
    has: ['looses ', 'loosing '],
    pattern: re(
      '(?:looses|[Ll]oosing)(?= (?:the|an?|its|their|his|her|our|my|your|it|them|hope|money|faith|weight|control|sight|interest|track|ground|out|touch|jobs|power|votes|patience|more|less|every|everything|nothing)(?!\\p{L}))',
    ),
    message: 'checks.L5.confused',
    use: (match) => match[0].replace('oos', 'os'),
  },
  {
    // The a, a the.
    has: ['the ', 'a ', 'an '],
    pattern: re(
      '(?:[Tt]he(?! the)|a(?! a )|an(?! an )) (?:the|an?(?! (?:cappella|priori|la|posteriori))|is|are|was|were|of|has|would|could|should|my|our|their|his|your)(?= \\p{Ll})',
    ),
    when: (_groups, { index, input }) =>
      !/\b(?:vitamin|option|grade|plan|group|point|letter|article|section|category|of|word|hepatitis|list|type|a|say) $/iu.test(
        input.slice(0, index),
      ),
    message: 'checks.L5.form',
    use: (match) =>
      / (?:the|an?|my|our|their|his|your)$/u.test(match[0])
        ? match[0].replace(/^\p{L}+ /u, '')
        : match[0].replace(/ .*$/u, ''),
  },
  {
    // Is to late.
    has: [' to '],
    pattern: re(
      '(?<=\\b(?:is|was|are|were|be|been|it|far|much|all|not|feels?|seems?|looks?|got|gets?|came|comes?|come|grew|become|became|just|simply|arrived|way|a little|a bit) )to (?=(?<quality>\\p{Ll}{3,})(?:[.,;:]| (?:to|for|and|or)(?!\\p{L})))',
    ),
    when: ({ quality = '' }) =>
      (isOnlyAdjective(quality) && !mayBeVerb(quality)) ||
      /^(?:late|early|far|soon|often|many|much|few|high|low|old|fast)$/u.test(quality),
    message: 'checks.L5.confused',
    use: () => 'too ',
  },
  {
    has: ['more ', 'most '],
    pattern: re(
      '(?<!\\b(?:[Nn]o|even|any|the|one|two|three|some|many|once) )[Mm]ore (?=(?<quality>\\p{Ll}{3,})er(?:[.,;]| (?:than|and|to|for|in|on|at)(?!\\p{L})))',
    ),
    when: ({ quality = '' }) =>
      [quality, `${quality}e`, quality.replace(/(.)\1$/u, '$1'), quality.replace(/i$/u, 'y')].some((stem) =>
        isOnlyAdjective(stem),
      ),
    message: 'checks.L5.form',
    use: () => '',
  },
  {
    has: ['ither '],
    pattern: re('(?<!\\p{L})[Ee]ither (?:[\\p{L}’-]+ ){1,4}nor(?= \\p{L})'),
    message: 'checks.L5.form',
    use: change(/nor$/u, 'or'),
  },
  {
    // With he and his wife.
    has: [' he and', ' she and', ' they and', ' we and', ' i and', 'and i'],
    pattern: re(
      '(?:between|with|to|from|of|by|about|without|against|beside|behind) (?:he|she|they|we|I) (?=and (?:his|her|their|our|my|the|an?|me|him|them|\\p{Lu})(?!\\p{L}))',
    ),
    message: 'checks.L5.form',
    use: (match) =>
      match[0].replace(
        /\p{L}+ $/u,
        (word) =>
          ({ 'he ': 'him ', 'she ': 'her ', 'they ': 'them ', 'we ': 'us ', 'I ': 'me ' })[word] ?? word,
      ),
  },
  {
    has: ['him and', 'them and', 'us and', 'them was', 'them were', 'me and', 'her and'],
    pattern: re(
      '(?<=(?:^|[.!?…][”’]? ))(?:Him|Them|Us|Me|Her) (?=(?:and (?!(?:his|their) \\p{Ll}+s )(?:his|her|their|our|my|the|\\p{Lu}\\p{Ll}+|me|him|them)(?: \\p{Ll}+)? (?:was|were|are|is|have|has|had|went|came|met|built|made|took|live|lived|run|ran|used|never|always)|was|were|is|are|has|have)(?!\\p{L}))',
    ),
    message: 'checks.L5.form',
    use: (match) =>
      ({ 'Him ': 'He ', 'Them ': 'They ', 'Us ': 'We ', 'Me ': 'I ', 'Her ': 'She ' })[match[0]] ?? match[0],
  },
  {
    has: ['n’t ', "n't "],
    pattern: re(
      "\\p{L}+n[’']t (?:have|has|need|want|get|got|know|see|do|say|hear|give|take|make|find|need) (?:no(?= \\p{Ll})(?! (?:one|longer|more|less)(?!\\p{L}))|nothing(?=[.,;]| (?:about|to|from|for|in|of)(?!\\p{L}))|nobody(?=[.,;]))",
    ),
    message: 'checks.L5.form',
    use: (match) =>
      match[0]
        .replace(/no$/u, 'any')
        .replace(/nothing$/u, 'anything')
        .replace(/nobody$/u, 'anybody'),
  },
  {
    // Was laying in bed.
    has: [' laying '],
    pattern: re(
      '(?:was|were|is|are|been|am|found (?:him|her|it|them)) laying (?:down(?! (?!(?:and|or|but|in|on|at|by|with|for|when|while|because|as|beside|next|to|all|there|here)(?!\\p{L}))[\\p{L}\\d])|there|about|awake|low|flat|still|on (?!(?:bricks|hands|a (?:spread|feast|bus))(?!\\p{L}))|in (?:bed|wait|ruins|pieces|the (?:road|street|grass|mud|sun|bed|dark|snow|water)))',
    ),
    message: 'checks.L5.form',
    use: change(/laying/u, 'lying'),
  },
];
