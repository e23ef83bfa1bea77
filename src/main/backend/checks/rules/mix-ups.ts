/** What L5 knows of words that are taken for others of the same sound: there children, free reign, bated and baited. Data only. */
import { change, re, type Slip, type Swap } from './slip';

const SWAPS: readonly Swap[] = [
  ['(?:no|any|little|some|great|a|direct) baring on', 'baring', 'bearing'],
  ['a doggy[- ]dog world', 'doggy.dog', 'dog-eat-dog'],
  ['a right of passage(?! (?:through|over|across))', 'right', 'rite'],
  ['complement(?=(?:ed|s|ing)? (?:him|her|them|me|us|you) on(?!\\p{L}))', 'complement', 'compliment'],
  [
    'poured (?=over (?:the|his|her|their|our|my|its|old|every) (?:\\p{Ll}+ )?(?:plans?|books?|papers?|documents?|figures|maps?|accounts|reports?|texts?|pages|letters|files|data|numbers|evidence|archives?|records|footage|photographs|minutes|contract|results)(?!\\p{L}))',
    'poured',
    'pored',
  ],
  [
    'flaunt(?=(?:s|ed|ing)? (?:the |its |their |his |her |every |all )?(?:rules?|laws?|regulations?|conventions?|ban|orders?|limits?)(?!\\p{L}))',
    'flaunt',
    'flout',
  ],
  [
    '(?:was|were|been|be|being|is|are) lead (?=(?:to|by|astray|into|away|out|from|through|on|up|down|off)(?!\\p{L}))',
    'lead',
    'led',
  ],
  [
    '(?:went|go|goes|going|come|came|gone|back|tendency|need|ought|used|able|likely|ready|willing|according|due|next|close|thanks|listen|listened|belongs?|amounts?) too (?=(?:the|a|my|his|her|their|our|its|sea|school|work|bed|church|town|be|do|go|make|get|take|see|keep|say|drift|them|him|us|me|it)(?!\\p{L}))',
    'too',
    'to',
  ],
  [
    'effected (?=(?:him|her|them|us|me|you|everyone|everybody|people|the (?:poor|whole|result|elderly|weather|way|whole|price|outcome))(?!\\p{L}))',
    'effected',
    'affected',
  ],
  [
    '(?<=\\b(?:[Ii]n|[Tt]o no|[Ii]nto|[Tt]ake|[Tt]ook|[Tt]akes|[Hh]as an?|[Hh]ad an?|[Hh]ave an?|[Nn]o|side) )affects?(?=,|\\.| (?:on|of|from|by|and)(?!\\p{L}))',
    'affect',
    'effect',
  ],
  [
    '(?:to|for|with|from|by) (?:she|he|they|we)(?=[.,;:!?])',
    '(?<= )(?:she|he|they|we)',
    'her, him, them or us',
  ],
  ['(?:is|are|was|were|be|been) comprised of', 'comprised', 'composed'],
  ['as oppose to', 'oppose', 'opposed'],
  ['despite of', 'despite of', 'despite'],
  ['discuss(?:ed|es|ing)? about', ' about', ''],
  ['capable to(?= \\p{Ll})', 'to', 'of'],
  ['depend(?:s|ed|ing)? of', 'of', 'on'],
  ['consist(?:s|ed|ing)? off', 'off', 'of'],
  ['in regards to', 'regards', 'regard'],
  [
    '(?<=(?:the|a large|a small|a great|an?) )amount of (?=(?:people|children|women|men|boats|cars|houses|jobs|books|trees|votes|voters|pupils|students|patients|cases|complaints|tourists|visitors|bottles|mistakes|schools|shops|hours|days|workers|deaths)(?!\\p{L}))',
    'amount',
    'number',
  ],
  ['begs belief', 'begs', 'beggars'],
  ['free reign', 'reign', 'rein'],
  [
    'reign(?:s|ed|ing)? in (?=spending|costs?|prices|budgets?|debt|power|the (?:banks|market|spending|government))',
    'reign',
    'rein',
  ],
  ['(?:the|take|took|takes|hand(?:s|ed)? over the) reigns(?= of power|[.,;]|$)', 'reigns', 'reins'],
  ['peaked (?=(?:my|your|his|her|our|their|public) (?:interest|curiosity))', 'peaked', 'piqued'],
  ['peaks? (?=(?:my|your|his|her|our|their|public) (?:interest|curiosity))', 'peak', 'pique'],
  ['per say', 'say', 'se'],
  [
    "(?:not|never|n[’']t|nothing|hardly|doesn[’']t|didn[’']t|won[’']t|to) phase (?=him|her|me|us|them|you|anyone|anybody)",
    'phase',
    'faze',
  ],
  ['sneak peaks?', 'peak', 'peek'],
  ['tow(?:s|ed|ing)? the (?:party |company )?line', 'tow(?=s|ed|ing| )', 'toe'],
  ['baited breath', 'baited', 'bated'],
  ['mute point', 'mute', 'moot'],
  ['one in the same', 'in the same', 'and the same'],
  ['wet(?:s|ted|ting)? (?:my|your|his|her|our|their|the) appetites?', 'wet', 'whet'],
  ['irregardless', 'irregardless', 'regardless'],
  ['deep-seeded', 'seeded', 'seated'],
  ['escape goats?', 'escape goat', 'scapegoat'],
  ['hon(?:e|es|ed|ing) in on', 'hon', 'hom'],
  ['shoe-ins?', 'shoe', 'shoo'],
  ['slight of hand', 'slight', 'sleight'],
  ['straight-laced', 'straight', 'strait'],
  ['on tender hooks', 'tender hooks', 'tenterhooks'],
  [
    'pour(?:s|ed|ing)? over (?=the (?:book|books|document|documents|report|reports|figures|data|papers|details|evidence|map|maps)|documents|books|papers)',
    'pour',
    'pore',
  ],
  ['reek(?:s|ed|ing)? havoc', 'reek', 'wreak'],
  ['wreck(?:s|ed|ing)? havoc', 'wreck', 'wreak'],
  ['case and point', 'and point', 'in point'],
  ['by in large', 'in large', 'and large'],
  ['beckon call', 'beckon', 'beck and'],
  ['pass(?:es|ed)? mustard', 'mustard', 'muster'],
  ['statue of limitations', 'statue', 'statute'],
  ['hard road to hoe|tough road to hoe', 'road', 'row'],
  ['supposably', 'supposably', 'supposedly'],
  ['undoubtably', 'undoubtably', 'undoubtedly'],
  ['(?:is|was|are|were|am|be|been) suppose to', 'suppose', 'supposed'],
  ['(?:he|she|it|there|which|who) use to(?= \\p{Ll})', 'use', 'used'],
  ['(?:everyone|everybody|everything|nothing|nobody|no one|all) accept(?= for )', 'accept', 'except'],
  ['(?:since|back|until|by|now and|even) than(?=[.,;:!?]|$)', 'than', 'then'],
  ['and than (?=he|she|it|they|we|there|came)', 'than', 'then'],
  ['there (?=going to (?!be )|trying to|not going)', 'there', 'they’re'],
  ['their (?=going to (?!be )|trying to|not going)', 'their', 'they’re'],
  [
    '(?:have|has|had|with|made|spent|ate|eat|drank|asks?|asked) to (?=(?:much|many|few|little)(?!\\p{L}))',
    'to',
    'too',
  ],
  [
    'principle (?=(?:reasons?|causes?|aims?|source|author|architect|concern|witness|suspect|beneficiar|dancer|conductor|problem|difference))',
    'principle',
    'principal',
  ],
  ['thunder and lightening|lightening (?:strikes?|bolts?|struck)', 'lightening', 'lightning'],
  [
    '(?:has|have|had) past(?=[.,;]|$| (?:away|since|by|through|into|the (?:law|bill|exam|test|budget)))',
    'past',
    'passed',
  ],
  ['at the alter(?!\\p{L})', 'alter', 'altar'],
  ['illicit (?=(?:a|any|no) (?:response|reply|reaction|answer|smile))', 'illicit', 'elicit'],
  ['eminent danger', 'eminent', 'imminent'],
  ['a flare for', 'flare', 'flair'],
  ['gorilla (?=warfare|war|tactics|fighters)', 'gorilla', 'guerrilla'],
  ['hoards of (?=people|tourists|fans|children|shoppers|visitors|reporters|journalists)', 'hoards', 'hordes'],
  ['play(?:s|ed|ing)? an? (?:\\p{Ll}+ )?roll(?= in)|roll models?', 'roll', 'role'],
  ['in the same vain|in a similar vain', 'vain', 'vein'],
  ['bare in mind|bare the (?=brunt|cost|burden)|grin and bare it', 'bare', 'bear'],
  ['of coarse|in due coarse', 'coarse', 'course'],
  ['born the (?=brunt|cost|burden)', 'born', 'borne'],
  ['(?:strike|struck|strikes) a cord', 'cord', 'chord'],
  ['moral (?=(?:is|was) (?:low|high))|boost(?:s|ed)? moral(?=[.,;]|$)|staff moral', 'moral', 'morale'],
  ['piece of mind', 'piece', 'peace'],
  ['f[ae]ll(?:s|en)? pray to', 'pray', 'prey'],
  ['soul (?=purpose|reason|survivor|exception)', 'soul', 'sole'],
  ['(?:central|basic|main|key|first) tenants of', 'tenants', 'tenets'],
  ['the throws of', 'throws', 'throes'],
  ['wrapped attention', 'wrapped', 'rapt'],
  [
    'good advise|bad advise|(?:my|your|his|her|their|our|some|any|legal|sound|free|of|best|this) advise(?=[.,;:!?]|$| (?:is|was|to|on|and|from))',
    'advise',
    'advice',
  ],
  [
    "(?:to|not|can|could|cannot|can[’']t|couldn[’']t) breath(?=[.,;:!?]|$| (?:in|again|easily|freely|and|under))",
    'breath',
    'breathe',
  ],
  [
    '(?:they|we) where(?= (?:late|not|all|there|going|never|always|told|asked|given|too|so|very|just|right|wrong|only|\\p{Ll}+ing)(?!\\p{L}))',
    'where',
    'were',
  ],
  [
    '(?:will|would|could|can|may|might|did|does|not) (?:not )?effect (?=our|my|your|their|us|me|them|him|everyone|every|each|both|thousands|millions|hundreds|people|how|whether|what|many|most|the (?:outcome|result|economy|environment|price|way|lives|health|quality))',
    'effect',
    'affect',
  ],
  [
    '(?<!(?:the|an|of|and|his|her|our|their|my|your|in|than|with|so|as|very|more|most|are|is|was|were) )(?<=\\p{L} )everyday(?=[.!?;,]|$)',
    'everyday',
    'every day',
  ],
  [
    '(?:took|lost|sold|left|with|for|from|built|spent|gave|kept|of) they’re (?=own|children|homes?|houses?|famil|parents?|lives|jobs?|minds?|money)',
    'they’re',
    'their',
  ],
  ['an other(?= \\p{Ll})', 'an other', 'another'],
  ['(?:a|this|one|each|every|single) criteria(?!\\p{L})', 'criteria', 'criterion'],
  ['(?:a|this|one|each|every|single) phenomena(?!\\p{L})', 'phenomena', 'phenomenon'],
];

const SPECIAL: readonly Slip[] = [
  {
    has: ['effected'],
    pattern: re(
      '(?:badly|worst|most|adversely|deeply|directly) effected|(?:has|have|had|not|also) effected(?= (?:all|me|us|you|them|him|her|everyone|everybody|people|millions|thousands|many)\\b)|(?:is|are|was|were|been|being|those|people) effected(?= (?:by|most|badly)\\b)',
    ),
    message: 'checks.L5.confused',
    use: change(/effected$/u, 'affected'),
  },
  {
    has: [' principal'],
    pattern: re(
      '(?:matter|question|point|man|woman|people|lack|on|in) (?:of )?principal(?=[.,;:!?]|$| (?:and|or|to|for|that|not|but)\\b)(?<!(?:the|a|an|our|my|school|college) (?:\\p{L}+ )?principal)',
    ),
    message: 'checks.L5.confused',
    use: change(/principal$/u, 'principle'),
  },
  {
    has: ['in principal '],
    pattern: re(
      '(?<=\\b(?:is|are|was|were|be|agreed?|agrees|accept(?:s|ed)?|possible|right|wrong|wants?) )in principal (?!(?:roles?|parts?|photography|residences?|cit(?:y|ies)|towns?|cast)(?!\\p{L}))',
    ),
    message: 'checks.L5.confused',
    use: change(/principal $/u, 'principle '),
  },
  {
    has: ['affects of', 'affect of'],
    pattern: re('(?<=\\b(?:[Tt]he|an?|no|its|their|ill|side|after|knock-on|lasting|long-term) )affects? of'),
    message: 'checks.L5.confused',
    use: (match) => match[0].replace('affect', 'effect'),
  },
  {
    has: ['either the '],
    pattern: re('[Nn]either the \\p{L}+ or(?= the \\p{L})'),
    message: 'checks.L5.form',
    use: change(/ or$/u, ' nor'),
  },
  {
    has: [' there '],
    pattern: re(
      '(?:took|takes?|lost|loses?|lose|of|with|for|to|from|on|by|into|in|at|has|have|had|brings?|brought|gives?|gave|makes?|made|keeps?|kept|and|leave|left|spend|spent|sold|want|wanted|all|love|loved|do|did|about) there(?= (?:own|children|kids|homes?|houses?|famil(?:y|ies)|parents?|lives|jobs?|minds?|money|names?|time|work|wages|hands|heads|hearts|votes?|rights?|work|neighbou?rs|friends|fathers?|mothers?|country|countries|leaders?|students|pupils|patients|future|way|best)(?!\\p{L}))',
    ),
    message: 'checks.L5.confused',
    use: change(/there$/u, 'their'),
  },
  {
    has: ['who’s', "who's"],
    pattern: re(
      "who[’']s(?= (?:names?|fathers?|mothers?|parents|children|daughters?|sons?|wife|husband|famil(?:y|ies)|work|jobs?|lives|life|house|homes?(?! (?:at|by|alone|now|from|again|and|in|all)(?!\\p{L})|[.,])|voices?|books?|novels?|faces?|hands?|idea|fault|turn|money|job|policies|words|power)(?!\\p{L})| (?!(?:always|sometimes|perhaps|besides|nowadays|afterwards|friends|partners|mates|pals|allies)(?!\\p{L}))\\p{Ll}{3,}[^suioa\\W]s \\p{Ll}+)",
    ),
    message: 'checks.L5.confused',
    use: () => 'whose',
  },
  {
    has: ['who’s ', "who's "],
    pattern: re(
      "(?:[Ww]ho[’']s)(?= (?!(?:sure|certain|glad|sorry|afraid|confident|convinced|right|wrong|\\p{Ll}+ing)(?!\\p{L}))\\p{Ll}+ (?:(?:it|this|that|he|she|they) (?:is|was|were|are)|(?:is|was|are|were) (?:it|this|that|these|those|he|she|they)|(?:do|does|did) (?:it|he|she|they|you))(?!\\p{L}))",
    ),
    message: 'checks.L5.confused',
    use: (match) => (match[0].startsWith('W') ? 'Whose' : 'whose'),
  },
  {
    has: ['whose '],
    pattern: re(
      'whose (?=(?:going to|coming to|been|afraid|to blame|in charge|next|responsible|allowed)(?!\\p{L}))',
    ),
    message: 'checks.L5.confused',
    use: () => 'who’s ',
  },
  {
    has: [' to '],
    pattern: re(
      "(?<=\\b(?:was|is|were|are|be|been|far|much|it[’']s|a little|a bit|all) )to (?=(?:late|early|small|big|old|young|expensive|far|much|many|few|little|poor|tired|busy|often|weak|soon|cold|hot|dangerous|difficult|easy)(?:[.,;:!?]|$| (?:to|for|a|an)\\b))|(?<=\\b(?:came|come|comes|arrived|arrive|arrives|left|started|began) )to (?=(?:late|early|soon)(?:[.,;:!?]|$| (?:to|for)\\b))",
    ),
    message: 'checks.L5.confused',
    use: () => 'too ',
  },
  {
    has: ['weather '],
    pattern: re(
      '(?<=\\b(?:asked?|asks|asking|knows?|knew|known|decides?|decided|deciding|wonders?|wondered|wondering|see|seen|doubt|doubts|doubted|matters?|sure|unclear|clear|question|questioned|determine|tell|say) )weather (?=(?:the|an?|it|he|she|they|we|you|I|this|that|there|or|to|anyone|people)(?!\\p{L}))',
    ),
    message: 'checks.L5.confused',
    use: () => 'whether ',
  },
  {
    has: ['you’re', "you're"],
    pattern: re(
      "[Yy]ou[’']re (?=(?:own|mother|father|parents|children|kids|name|money|vote|life|job|hands?|eyes|head|country|phone|car|towel|bags?|neighbou?rs?)(?!\\p{L}))",
    ),
    message: 'checks.L5.confused',
    use: (match) => (match[0].startsWith('Y') ? 'Your ' : 'your '),
  },
  {
    has: ['you’re', "you're"],
    pattern: re(
      "(?<=(?:^|[^\\p{L}])(?:back|of|with|from|on|at|by|into|give|take|use|lose|bring|leave|change|keep|need|spend|save) )you[’']re (?!(?:not|so|all|too|very|really|\\p{Ll}+(?:ing|ed))(?!\\p{L}))(?=\\p{Ll})",
    ),
    message: 'checks.L5.confused',
    use: () => 'your ',
  },
  {
    has: [' lead '],
    pattern: re(
      '(?<!\\b(?:did|does|do|would|will|could|can|may|might|must|should|shall|let|lets|makes?|made|helps?|helped|see|saw|watch|and|or|that|to) )(?:[Ii]t|[Hh]e|[Ss]he) lead(?= (?:to|the|an?|him|her|us|them|me|into|many|some|by)(?!\\p{L}))',
    ),
    message: 'checks.L5.confused',
    use: change(/lead$/u, 'led'),
  },
  {
    has: ['passed '],
    pattern: re(
      '(?<=\\b(?:walked|walks?|walking|drove|drives?|driving|ran|runs?|running|went|goes|go|going|flew|swam|sailed|marched|rushed|strolled|moved|came|get|got|half|way|look(?:ed)?|cycled|rode) )passed (?=(?:the|an?|his|her|its|my|our|their|it|him|me|us|them|midnight|noon)(?!\\p{L}))',
    ),
    message: 'checks.L5.confused',
    use: () => 'past ',
  },
];

export const MIX_UPS: readonly Slip[] = [
  ...SWAPS.map(([found, wrong, right]): Slip => {
    const use = change(new RegExp(wrong, 'iu'), inCase(right));
    return { has: [literalOf(wrong)], pattern: re(`(?:${found})`, true), message: 'checks.L5.confused', use };
  }),
  ...SPECIAL,
];

/** The longest stretch of a pattern that is letters and spaces only. */
function literalOf(pattern: string): string {
  const stretches = pattern.replace(/\(.*?\)/gu, '|').split(/[^\p{L}’ -]/u);
  return stretches.reduce((longest, stretch) => (stretch.length > longest.length ? stretch : longest), '');
}

/** With a capital where the wrong word had one. */
function inCase(right: string): (wrong: string) => string {
  return (wrong) => (/^\p{Lu}/u.test(wrong) ? right.charAt(0).toUpperCase() + right.slice(1) : right);
}
