/** What L5 knows of single words that are taken for others, told by what stands beside them: loose and lose, then and than, brake and break. Data only. */
import { change, re, type Slip, type Swap } from './slip';
import { A_TO_H } from './sound-alikes-a-to-h';
import { I_TO_Z } from './sound-alikes-i-to-z';
import { MISREAD_WORDS } from './misread-words';

const NOUN =
  '(?!(?:always|sometimes|perhaps|besides|afterwards|nowadays|is|was|has|does|as|its|his|this|us|yes|less|across|unless|towards|thus|plus)(?!\\p{L}))\\p{Ll}{2,}[^s\\W]s';

const SWAPS: readonly Swap[] = [
  // then, than
  [
    '(?<=\\b(?:more|less|fewer|better|worse) (?:\\p{Ll}+ ){0,5})then(?= (?:it|they|he|she|we|you|I) (?:does|do|did|ever)(?: (?:on|in|for|to|about|at|with|by)(?!\\p{L})|[.,;!?]|$))',
    'then',
    'than',
  ],
  [
    '(?<=\\b(?:more|fewer|less) (?:\\p{Ll}+ )?\\p{Ll}{3,} )then(?= (?!(?:and|but|or|as|because|when|if|so|in|on|at|by|for|to|with|came|went|was|were|is|are|had|have|will|would|it|there|follow\\p{L}*|says?|said)(?!\\p{L}))\\p{Ll}+)',
    'then',
    'than',
  ],
  [
    '(?<=\\b(?:rather|other|elsewhere|sooner|no less|nothing (?:more|less)|better|worse|older|younger|bigger|smaller|larger|faster|slower|higher|lower|longer|shorter|greater|richer|poorer|stronger|weaker|cheaper|dearer|earlier|later|taller|wiser|kinder|harder|easier|louder|quieter|brighter|darker|hotter|colder|warmer|cleaner|dirtier|fatter|thinner|nearer|closer|deeper|wider|narrower|heavier|lighter|safer|rarer|sweeter|braver|prouder|happier|sadder|busier|drier|wetter|newer) )then(?= (?!(?:and|but|or|came|went|the next|he (?:said|went)|she (?:said|went))(?!\\p{L}))\\p{L}+)(?!,)',
    'then',
    'than',
  ],
  [
    '(?<=\\b(?:and|but|since|until|till|by|just|now and|every now and|back|right|only|even) )than(?= (?:he|she|it|they|we|I|came|went|the (?:rain|phone|bell|lights|next)|there)(?!\\p{L}))',
    'than',
    'then',
  ],
  // there, their, they’re
  [
    `(?<=\\b(?:took|takes?|taking|parked|tied|hung|laid|stacked|painted|watched|lost|sold|sells?|left|built|builds?|spent|gave|gives?|kept|keeps?|brought|brings?|raised|changed|moved|paid|opened|closed|shut|mended|cleaned|parked|washed|locked|wore|wears?|carried|carries|carry|polished|showed|shows?|hid|hides?|buried|burned|burnt|packed|dropped|held|hold|signed|wrote|writes?|counted|drove|rode|fed|raised|shook|shared|shares?|bought|buys?|ate|cast|used|uses?|defended|earned|won|sent|made|broke|met|loved|hated|knew|forgot|remembered|pulled|pushed|threw|waved|with|of|for|from|into|about|against|behind|under|over|without|to|by|on|in|at|through|despite|and|all) )there(?= ${NOUN}(?: (?:with|from|to|in|on|at|for|and|as|into|off|out|across|along|over|up|down|through|beside|away|home|back|under|behind)(?!\\p{L})|[.,;:!?]|$))`,
    'there',
    'their',
  ],
  [
    `(?<=\\b(?:with|of|for|from|into|about|against|behind|under|without|to|by|on|in|took|lost|sold|built|spent|kept|raised|changed|paid|opened|mended|wore|signed) )they[’']re(?= (?:\\p{Ll}+ )?${NOUN}(?: |[.,;:!?]|$))`,
    "they[’']re",
    'their',
  ],
  [
    'their(?= (?:is|are|was|were|will be|has been|have been|had been|may be|might be|must be|should be|seems?|exists?)(?! \\p{Ll}+ing(?!\\p{L})) (?:an?|no|the|not|nothing|something|more|many|much|little|few|some|two|three|any|always|plenty|enough|only)(?!\\p{L}))',
    'their',
    'there',
  ],
  [
    '(?<=\\b(?:over|out|up|down|in|from|been|went|go|going|was|were|got|get|live|lives|lived|stood|stand|sit|sat) )their(?=[.,;:!?]|$)',
    'their',
    'there',
  ],
  [
    '(?<=\\b(?:[Ii]f|[Ww]hen|[Bb]ecause|[Ww]hile|[Tt]hat|think|say|says|know|but|and|so) )their(?= (?:going|coming|trying|doing|getting|all (?:going|gone|dead|here)|still|being|running|making|waiting|already|just|also)(?!\\p{L})(?! (?:concern|rate|price|business|bag|away)))(?! (?:\\p{Ll}+ )?(?:is|was|are|were))',
    'their',
    'they’re',
  ],
  [
    '(?<=^|[.!?][”’]? |[“‘])Their(?= (?:going to|trying to|coming (?:to|from|back|home)|all (?:gone|dead|here))(?!\\p{L}))',
    'Their',
    'They’re',
  ],
  // who’s, whose
  [
    "(?<=\\b(?:knows?|knew|asks?|asked|wonders?|wondered|sees?|saw|says?|said|sure|remembers?|remembered|forgets?|forgot|matters?|decides?|tells?|told|guess(?:ed)?|ask|clear|idea|certain) )who[’']s(?= (?!(?:left|right|wrong|next|late|first|last|dead|alive|here|there|who|in|on|at|to|and|or|a|an|the|not|been|got|had|gone|done|best|worst|really|still|now|behind|responsible|afraid|ill|sick|mad|free|willing|able|ready|sorry|good|bad|better|worse|also|it|this|that)(?!\\p{L})|\\p{Ll}+(?:ing|ed|er)(?!\\p{L}))\\p{Ll}{3,}(?: (?:it|they|this|that|he|she)? ?(?:is|was|are|were|has|had|will|would|can|could|did|does|broke|ran|came|went|made|took|won|lost|fell|sank|got|gave|left|paid|\\p{Ll}{3,}ed)(?!\\p{L})|[.,;:?]|$))",
    "who[’']s",
    'whose',
  ],
  [
    '(?<=\\b(?:[Tt]hose|[Aa]nyone|[Ee]veryone|[Ss]omeone|[Nn]obody|[Aa]nybody|[Ss]omebody|[Mm]an|[Ww]oman|people|one|minister|child|[Aa]nd|knows?|ask|asked|see|sees) )whose(?= (?:been|going|coming|not|never|always|still|already|now|also|trying|running|making|standing|sitting|waiting|leading|paying|doing|looking|in charge|to blame|next|responsible|afraid|a|an|the|really|just)(?!\\p{L}))(?! (?:a|the) \\p{Ll}+ (?:is|was|are|were))',
    'whose',
    'who’s',
  ],
  [
    "(?<=\\b(?:[Tt]he|[Aa]n?) \\p{Ll}+ )who[’']s(?= \\p{Ll}+ (?:is|was|are|were|has|had|broke|ran|made|fell) )(?! (?:\\p{Ll}+(?:ing|ed)|not|now|still|in|at|on|here|there|left|gone|been|a|the|always|never|so|too|very|also|just|really) )",
    "who[’']s",
    'whose',
  ],
  // your, you’re
  [
    '(?<=^|[.!?][”’]? |[“‘]|\\b(?:[Ii]f|[Ww]hen|that|because|think|and|but|unless|while|so|know) )[Yy]our(?= (?:going|welcome|right|wrong|late|invited|told|expected|supposed|allowed|lucky|dead|fired|kidding|joking|mistaken|better off|in trouble|on your|at the|not|the (?:one|only|boss|best|first|last)|a (?:fool|liar|genius|good|bad|great)|too|very|so|probably|always|never|still|just|already|standing|sitting|walking|reading|driving|looking|trying|paying|getting|being|doing|dealing|lying|living)(?!\\p{L}))(?! (?:right|late|dead|wrong|going|standing|reading|living|driving|walking) (?:hand|arm|leg|side|foot|eye|to|mother|father|wife|husband|rate|room|skills|list|wage|\\p{Ll}+s?(?: (?:is|was|are|were|has))))',
    'our',
    'ou’re',
  ],
  [
    "(?<=\\b(?:of|in|with|for|on|to|at|from|by|under|cast|take|make|give|keep|mind|use|lose|change|pay|check|find|show|bring|wash|hold) )you[’']re(?= (?!(?:not|so|all|too|very|really|just|still|the|a|an|in|on|at|out|up|off|here|there|right|wrong|left|likely|sure|able|lucky|old|young|dead|done|gone|born|told|told|over|under|never|always|only|both|each|my|your|one|going|supposed)(?!\\p{L})|\\p{Ll}+(?:ing|ed|en|ly)(?!\\p{L}))\\p{Ll}{3,}(?:[.,;:!?]| (?:is|was|are|were|and|or|to|in|on|for|with|at|of|will|has)(?!\\p{L})|$))",
    "you[’']re",
    'your',
  ],
  // to, too, two
  [
    "(?<=\\b(?:is|was|are|were|be|been|seems?|looks?|looked|far|much|way|all|grew|got|gets?|it[’']s|that[’']s|he[’']s|she[’']s|not) )to(?= (?:late|early|small|big|large|old|young|expensive|far|much|many|few|little|poor|rich|tired|busy|often|weak|strong|soon|cold|hot|dangerous|difficult|easy|long|short|high|low|slow|fast|quick|hard|soft|good|bad|costly|cheap|narrow|wide|deep|heavy|light|loud|quiet|dark|bright|complex|simple|polite|proud|afraid|ill|sick|frail|timid|risky|obvious|clever|stupid|dear|steep|thin|thick)(?:[.,;:!?]|$| (?:to|for|a|an|and|even|by|now|already)(?!\\p{L})))",
    'to',
    'too',
  ],
  ['(?<=, )to(?=\\.$|\\. |, (?:and|but|has|have|is|was))', 'to', 'too'],
  [
    '(?<=\\b(?:[Tt]he|[Tt]hose|[Tt]hese|[Oo]ther|[Ll]ast|[Ff]irst|[Oo]nly|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Nn]ext) )(?:to|too)(?= (?:men|women|boys|girls|brothers|sisters|sides|parties|countries|towns|boats|houses|sons|daughters|children|leaders|teams|thirds|halves|years|weeks|days|of (?:them|us|you))(?!\\p{L}))',
    'too?',
    'two',
  ],
  // lose, loose
  [
    "(?<=\\b(?:to|will|would|not|could|might|may|can|cannot|should|must|[’']ll|n[’']t|they|we|you|I|who|and|or|never) )loose(?= (?:the|its|their|his|her|our|my|your|an?|all|hope|money|faith|weight|control|sight|interest|it|them|that|track|ground|out|touch|jobs|power|votes|everything|seats|heart|nothing|one|two|more|patience|time|face|count|elections?|sleep|customers|friends|readers|no)(?!\\p{L}))",
    'loose',
    'lose',
  ],
  [
    "(?<=\\b(?:bound to|going to|about to|stands? to|likely to|afraid to|hate to|want to|wants to|to|will|always|never|can[’']t|cannot) )loose(?=[.,;:!?]|$| (?:again|badly|because|by|when|if|at)(?!\\p{L}))(?<!\\b(?:hang|cut|let|break|turn|set|come|work) loose)",
    'loose',
    'lose',
  ],
  [
    '(?<=\\b(?:[Aa]|[Tt]he|[Ss]ome|[Hh]ung|[Tt]oo|[Vv]ery|[Cc]ame|[Bb]roke|[Ww]orked|[Cc]ut|[Ll]et|[Ss]et|[Tt]urned|[Rr]an|[Oo]n the) )lose(?= (?:change|ends?|tooth|teeth|screws?|cannons?|talk|women|tongue|brick|stones?|thread|wire|wires|leaves|pages|coalition|alliance|grip|fit|fitting|knot|interpretation|translation|sense|earth|soil|gravel|canvas|board|boards|tiles?|rocks?|rope|and)(?!\\p{L})|[.,;])(?<!\\b(?:to|the) lose(?=,))',
    'lose',
    'loose',
  ],
  // affect, effect
  [
    "(?<=\\b(?:will|would|can|could|may|might|did|does|do|not|to|also|directly|badly|deeply|never|n[’']t) )effect(?= (?:our|my|your|their|us|me|them|him|her|his|everyone|everybody|every|each|both|all|thousands|millions|hundreds|people|how|whether|what|many|most|those|anyone|children|women|men|workers|farmers|pensioners|prices|jobs|wages|the (?:outcome|result|economy|environment|price|way|lives|health|quality|vote|poor|rich|weather|climate|harvest|market|whole|rest|sale|price|rate|taste|sleep|mood))(?!\\p{L}))",
    'effect',
    'affect',
  ],
  [
    '(?<=\\b(?:[Tt]he|an?|no|any|little|great|big|lasting|some|knock-on|side|side-|its|their|his|her|this|that|whatever|desired|ripple|domino|opposite|chilling|greenhouse|special|real|full|good|bad|same|net|overall|immediate|profound|dramatic|adverse|take|took|takes|into|to that|to this) )affects?(?=[.,;:!?]|$| (?:on|of|upon|is|was|will|has|from|that|in|to|immediately|next|this)(?!\\p{L}))',
    'affect',
    'effect',
  ],
  [
    '(?<=\\b(?:[Tt]his|[Tt]hat|[Ii]t|[Ww]hich|[Ww]hat|[Pp]overty|[Pp]ollution|[Nn]oise|[Dd]rought|rain|weather|law|ban|tax|change) )effects(?= (?:the|our|us|all|everyone|every|each|people|them|him|her|his|their|children|both|how|only|not)(?!\\p{L}))',
    'effects',
    'affects',
  ],
  // past, passed
  [
    '(?<=\\b(?:has|have|had|was|were|being|been|be|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|[Ii]t|law|bill|motion|act|budget|year|years|time|days|weeks|months|hours|storm|danger|moment|crisis|exam|test|baton|she) )past(?= (?:away|(?:the|his|her|their|its|a|an|my|our|every|this|that|each) (?:bill|law|act|motion|budget|exams?|tests?|salt|ball|time|baton|sentence|judgment|resolution|amendment|point|house|shop|window|word|message|parcel|buck|hat|port|summer|winter|night|day|days|years|week)|unnoticed|quickly|slowly|without|through|by (?:\\d|a|the|one|two)|from (?:father|mother|hand|one|mouth)|on to|over in|down (?:from|to|the))(?!\\p{L}))(?<!\\b(?:was|were|is) past(?= (?:the|his|her|their|its|a|an) (?:time|point|house|shop|day|days|summer|word)))',
    'past',
    'passed',
  ],
  [
    '(?<=\\b(?:half|quarter|ten|five|twenty) )passed(?= (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d|the hour|midnight|noon)(?!\\p{L}))|(?<=\\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|its|my|your|distant|recent|in the|of the) )passed(?= (?:is|was|has|year|years|week|weeks|month|months|decade|century|few|two|three|ten)(?!\\p{L})|[.,;])(?<!\\b(?:[Tt]he|that) passed(?= (?:is|was)))',
    'passed',
    'past',
  ],
  // lead, led
  [
    '(?<=\\b(?:has|have|had|was|were|been|is|being) )lead(?= (?:to (?:the|a|an|his|her|their|this|war|his|more|many|some|disaster|ruin)|by (?:a|an|the|his|her|its|two|three)|the (?:way|party|country|charge|revolt|march|campaign|team|league|government|opposition|inquiry|delegation|world)|him|her|them|us|astray|from the front|away|into)(?!\\p{L}))(?<!\\b(?:that|which|who) lead(?= (?:to|the|him|her|them|us|into)))',
    'lead',
    'led',
  ],
  // quiet, quite; dairy, diary and other turned letters
  [
    'quite(?= (?:street|streets|village|life|place|corner|man|woman|town|evening|night|morning|voice|word|revolution|room|dignity|diplomacy|desperation|afternoon|beach|road|as a mouse|and calm)(?!\\p{L}))(?<!\\b(?:not|is|was|are|were|been|be) quite)',
    'quite',
    'quiet',
  ],
  [
    'quiet(?= (?:a|an|the (?:same|opposite|best|worst|contrary)|right|wrong|so|simply|possibly|likely|often|different|enough of|frankly|sure|certain|clear|clearly|good|bad|easy|hard|happy|like)(?!\\p{L}))(?<!\\b(?:[Kk]eep|[Kk]ept|[Bb]e|[Ss]tay|[Ss]tayed|the|a|is|was|fell|went|so|and|too|very) quiet(?= (?:a|so|enough|like)))',
    'quiet',
    'quite',
  ],
  [
    '(?<=\\b(?:kept|keeps|keep|wrote|writes|his|her|my|their|in the|secret|desk) )dairy(?= (?:entry|entries|for|of|every|that|in which)(?!\\p{L}))|(?<=\\b(?:kept|keeps|keep|wrote in|in) (?:a|his|her|my|the) )dairy(?=[.,;]|$| (?:for|of|every|in which)(?!\\p{L}))',
    'dairy',
    'diary',
  ],
  [
    'diary(?= (?:farm|farms|farmer|farmers|farming|cow|cows|herd|herds|products?|produce|industry|cattle|free)(?!\\p{L}))',
    'diary',
    'dairy',
  ],
  [
    '(?<=\\b(?:of|in|the|a|our|his|her|their|for) )desert(?= (?:menu|wine|spoon|trolley|course)(?!\\p{L}))|(?<=\\b(?:for|had|ate|skipped|ordered|pudding or|and a) )desert(?=[.,;]|$)',
    'desert',
    'dessert',
  ],
  ['just desserts', 'desserts', 'deserts'],
  [
    '(?<=\\b(?:[Tt]he|a|of) )angel(?= (?:of (?:the (?:roof|slope|camera|attack)|incidence|attack)))',
    'angel',
    'angle',
  ],
  [
    '(?<=\\b(?:good|sound|legal|bad|free|sage|medical|expert|some|any|no|my|his|her|their|our|your|of|for|the|ask|asked for|seek|sought|take|took|ignored?|follow(?:ed)?|give|gave|given) )advise(?=[.,;:!?]|$| (?:is|was|to|on|and|from|about|that|he|she|of|they|we|I)(?!\\p{L}))(?<!\\b(?:to|will|would) (?:\\p{L}+ )?advise)',
    'advise',
    'advice',
  ],
  [
    "(?<=\\b(?:to|will|would|can|could|must|should|n[’']t|I|we|they|who|lawyers|doctors|experts|officials) )advice(?= (?:you|him|her|them|us|me|against|people|anyone|everyone|that|the|ministers|patients|clients|on|his|their|our)(?!\\p{L}))",
    'advice',
    'advise',
  ],
  [
    "(?<=\\b(?:to|not|can|could|cannot|will|would|let us|must|they|we|I|who|barely|hardly|n[’']t) )breath(?=[.,;:!?]|$| (?:in|out|again|easily|easier|freely|under|the|it|this|through|clean|properly|life|new|fire|a word|a sigh|down|on)(?!\\p{L}))",
    'breath',
    'breathe',
  ],
  [
    '(?<=\\b(?:a|his|her|their|my|our|deep|last|every|out of|under (?:his|her|their)|short of|save (?:your|his|her|their)|catch (?:my|his|her|their|your)|hold (?:my|his|her|their|your)|held (?:my|his|her|their|its)) )breathe(?!\\p{L})',
    'breathe',
    'breath',
  ],
];

const MORE: readonly Swap[] = [
  // The farmer who’s barn burned had no insurance.
  [
    "(?<=\\b(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Oo]ne) (?:\\p{Ll}+ )?\\p{Ll}+ )who[’']s(?= (?!(?:left|right|wrong|next|late|first|last|dead|alive|here|there|in|on|at|to|and|a|an|the|not|been|got|had|gone|done|best|still|now|also|always|never|just|really)(?!\\p{L}))\\p{Ll}{3,} (?:burned|burnt|broke|died|fell|sank|failed|closed|left|was|were|had|is|has|will|would|went|came|grew|flooded|collapsed|vanished|won|lost|sold|ran|stands|stood|leaks?|worked|works)(?!\\p{L}))",
    "who[’']s",
    'whose',
  ],
  // said that there hedges had always been low
  [
    '(?<=\\b(?:that|think|thought|say|says|said|believe|believed|know|knew|because|if|when|while|and|but|where|why|how) )there(?= (?!(?:always|sometimes|perhaps|things|times|ways|is|was|has|exists|remains|lies|comes|goes|seems|stands|follows|appears)(?!\\p{L}))\\p{Ll}{3,}[^s\\W]s (?:are|were|have|had|will|would|could|can|should|must|need|deserve)(?!\\p{L}))',
    'there',
    'their',
  ],
];

export const SOUND_ALIKES: readonly Slip[] = [...SWAPS, ...MORE, ...A_TO_H, ...I_TO_Z, ...MISREAD_WORDS].map(
  ([found, wrong, right]): Slip => ({
    has: literalsOf(wrong),
    pattern: re(`(?:${found})`),
    message: 'checks.L5.confused',
    use: change(new RegExp(wrong, 'iu'), (word) =>
      /^\p{Lu}/u.test(word) ? right.charAt(0).toUpperCase() + right.slice(1) : right,
    ),
  }),
);

/** The letters that stand in what the pattern finds: of each choice the longest stretch of plain ones. */
function literalsOf(pattern: string): string[] {
  return pattern
    .replace(/\(\?:|\)/gu, '|')
    .split('|')
    .map((choice) =>
      choice.split(/[^\p{L}’]/u).reduce((long, part) => (part.length > long.length ? part : long), ''),
    )
    .filter((letters) => letters !== '')
    .map((letters) => letters.toLowerCase());
}
