/** What L5 knows of words that are taken for others, told by what stands beside them: pairs whose first word begins with i to z: rein and reign, site and sight. Data only. */
import type { Swap } from './slip';

export const I_TO_Z: readonly Swap[] = [
  [
    '(?<=\\b(?:to|not|will|would|did|does|do|seemed? to|seems to|mean to|meant to|clearly|I|we|you|he|she) )(?:infer)(?=(?:s|red|ring)? that (?:I am|you are|we are|he is a|she is a|they are all)(?!\\p{L}))',
    'infer',
    'imply',
  ],
  [
    '(?<=\\b(?:first|second|third|last|early|mid|late|by|every|on a|at a) )(?:in mass)|en mass(?!e)',
    'in mass|mass',
    'masse',
  ],
  [
    '(?<=\\b(?:a|the|into|its|to|of|wide|old|fishing|small|naval|in|sea|sewage|river) )(?:key|quey)(?=side)|(?<=tied up (?:at|to) the )key(?!\\p{L})',
    'key',
    'quay',
  ],
  [
    '(?<=\\b(?:a|the|his|her|its|shed|new|harsh|poor|in a|under a|good|bad|kind|kinder|different|some|more) )(?:lite)(?= (?:on|of|in|at|bulb|from|is|was))',
    'lite',
    'light',
  ],
  [
    '(?<=\\b(?:a|the|in|every|his|her|this|that|own) )(?:lightening)(?= (?:strikes?|bolts?|struck|storm|storms|conductor|rods?|flash|speed|fast|war|tour|raid|visit|attack|and thunder)|[.,;])(?<!\\bthe lightening(?=[.,;]))|thunder and lightening|like lightening(?!\\p{L})',
    'lightening',
    'lightning',
  ],
  [
    "(?<=\\b(?:his|her|their|its|our|public|staff|troop|army|team|low|high|boost(?:s|ed)?|raise[sd]?|sap(?:s|ped)?|lift(?:s|ed)?|bad for|good for|the (?:troops|nurses|teachers|men|police)[’']) )moral(?=[.,;:!?]|$| (?:is|was|has|had|at|in|of the (?:troops|army|staff|nurses|team|police|men)|fell|sank|rose|among|low|and (?:discipline|recruitment|pay|retention))(?!\\p{L}))",
    'moral',
    'morale',
  ],
  [
    '(?<=\\b(?:the|a|no|of|your|its|whose) )morale(?= (?:of (?:the|this) (?:story|tale|fable)|high ground|compass|panic|duty|right|obligation|courage|authority|question|victory|philosophy|argument|case|fibre|fiber|support|hazard|majority)(?!\\p{L}))',
    'morale',
    'moral',
  ],
  [
    '(?<=\\b(?:an?|the|this|every|same|annual|regular) )(?:occurance|occurence)',
    'occurr?[ae]nce',
    'occurrence',
  ],
  [
    '(?<=\\b(?:a|the|every|each|two|three|of|third|big|small|generous|last|extra|a bigger) )peace(?= (?:of (?:cake|pie|paper|land|music|work|string|wood|bread|furniture|advice|news|evidence|legislation|the (?:action|puzzle|pie|cake|jigsaw)|cheese|cloth|equipment|history|theatre|writing|software|kit|luck))(?!\\p{L}))',
    'peace',
    'piece',
  ],
  [
    '(?<=\\b(?:the|of|make|made|for|inner|world|at|in|keep the|kept the|lasting|sue for|hold (?:his|her|their|your)) )piece(?= (?:talks?|treaty|process|deal|accord|agreement|prize|conference|keepers?|with (?:his|her|their|itself|the enemy|Russia|themselves)|and quiet|envoy|plan|movement|march)(?!\\p{L}))|(?<=\\b(?:war and|sue for|world|rest in|left in|lives? in) )piece(?=[.,;]|$)',
    'piece',
    'peace',
  ],
  [
    '(?<=\\b(?:at (?:its|the|their|his|her)|off|the|mountain|a|reached (?:its|a|their|his|her)|past (?:its|their|his|her)|snow-capped) )peek(?= (?:of|hours?|season|time|times|demand|oil|performance|condition|viewing|in|power)(?!\\p{L})|[.,;])(?<!\\b(?:a|the) peek(?= of))',
    'peek',
    'peak',
  ],
  [
    '(?<=\\b(?:a fit of|in a|his|her|in) )(?:peak|peek)(?= (?:and|at (?:the|being)|over))(?<=fit of (?:peak|peek)?)|fit of (?:peak|peek)(?!\\p{L})',
    '(?:peak|peek)',
    'pique',
  ],
  [
    '(?<=\\b(?:to|a|the|sneak|first|take a|took a|had a|quick|little) )(?:peak|pique)(?= (?:at (?:the|his|her|what|their|a|it)|inside|behind|into|through|under|over)(?!\\p{L}))',
    '(?:peak|pique)',
    'peek',
  ],
  [
    `(?<=\\b(?:a|the|of|on|in|matters? of|first|guiding|basic|founding|this|that|any|no|same|moral|sound|good|simple) )principals?(?= (?:that|of (?:law|justice|fairness|equality|democracy|freedom|free|economics|physics|solidarity|government|good|the|non)|is (?:simple|sound|clear|right|that)|at stake|in (?:law|play)|behind|which)(?!\\p{L}))(?<!\\b(?:the) principal(?= of the))`,
    'principal',
    'principle',
  ],
  [
    '(?<=\\b(?:the|a|our|its|his|her|their|two|three|four) )principle(?= (?:reasons?|causes?|aims?|sources?|authors?|architects?|concerns?|witness(?:es)?|suspects?|beneficiar(?:y|ies)|dancers?|conductor|problems?|differences?|objections?|cit(?:y|ies)|towns?|export|exports|crops?|industr(?:y|ies)|rivers?|roles?|speakers?|characters?|street|cellist|violinist|investor|creditor|residence|argument|fault|export|purpose|task|opponent|ally|allies|rival|at the (?:school|academy)|resigned|retired|of the (?:school|college|academy))(?!\\p{L}))',
    'principle',
    'principal',
  ],
  [
    '(?<=\\b(?:to|not|and|you|he|she|they|we|will|a|old|may|could|would|must) )(?:prophecy)(?= (?:that|the|doom|war|disaster|an?|ruin|his|her))(?<=(?:to|will|would|could|may|not) prophecy)',
    'prophecy',
    'prophesy',
  ],
  [
    '(?<=\\b(?:the|a|no|any|self-fulfilling|his|her|ancient|this|that|gloomy|of) )prophesy(?=[.,;]|$| (?:of|that|was|is|has|had|came|about))',
    'prophesy',
    'prophecy',
  ],
  [
    '(?<=\\b(?:a|the|bear|bare|give|gave|steep|heavy|high|full|half|asking|pay|paid) )(?:reign)(?=s? of (?:power|government|the (?:horse|party|company)))|(?<=\\b(?:the|take|took|takes|hold|holds|held|hand(?:ed|s)? over the|loosen(?:ed)? the|tighten(?:ed)? the|pick(?:ed|s)? up the|give|gave|given) )(?:free reign|full reign)',
    'reign',
    'rein',
  ],
  [
    '(?<=\\b(?:the|a|his|her|long|short|under the|during the|glorious) )(?:rein|rain)(?= of (?:terror|Elizabeth|Victoria|Henry|Charles|George|Edward|the (?:king|queen|emperor|tsar|last))(?!\\p{L}))',
    '(?:rein|rain)',
    'reign',
  ],
  [
    '(?<=\\b(?:play|ship|wheel|cart|mill) ?)right(?=s? (?:and (?:poet|novelist|actor|director)))|playrights?',
    'right',
    'wright',
  ],
  [
    '(?<=\\b(?:a|the|last|ancient|pagan|sacred|religious|funeral|burial|a kind of|every|fertility|strange) )(?:rights?|wrights?)(?= of (?:passage|spring|initiation))|last rights(?!\\p{L})|burial rights(?= (?:were|are|performed))',
    '(?:wr|r)ight',
    'rite',
  ],
  [
    '(?<=\\b(?:a|the|first|heavy|another|every|spinning|cast a|same|key|no|pivotal|leading|crucial|central|his|her|its|their|vital|walk-on|minor|major|new|dual) )roll(?= (?:in (?:the|this|our|his|her|their|politics|public|society|bringing|making|shaping)|for (?:the (?:state|police|press|church)|women)|of (?:the (?:state|press|police|church|judge|critic|government|artist|mother)|women|government)|as (?:a|the|an|leader|mother|chairman)|models?|play|playing|reversal)(?!\\p{L}))(?<!\\b(?:the|a) roll(?= (?:of the)))',
    'roll',
    'role',
  ],
  [
    '(?<=\\b(?:a|egg|bread|sausage|toilet|swiss|drum|electoral|on a|bacon|cheese|sushi|honour) )roles?(?=[.,;]|$| (?:with|and|of (?:paper|film|cloth|tape|carpet|honour|thunder|the (?:dice|drum)))(?!\\p{L}))(?<!\\ba roles?(?=[.,;]| with| and))',
    'role',
    'roll',
  ],
  [
    '(?<=\\b(?:the|a|of|nuclear|archaeological|building|web|on|camp|landing|heritage|festival|historic|burial|caravan|crash|the old) )sight(?= (?:of the (?:battle|crash|old|former|new|disaster|explosion|murder|mill|factory|castle|abbey)|manager|foreman|visit|plan)(?!\\p{L}))(?<!\\bthe sight(?= of the (?:crash|old|former|new|disaster|castle|abbey)))|building sight|web sight|camp sights?(?!\\p{L})',
    'sight',
    'site',
  ],
  [
    '(?<=\\b(?:out of|lost|lose|loses|losing|in|at first|catch|caught|love at first|short|long|second|end in|no end in|hidden from|know by|within) )site(?=[.,;:!?]|$| of(?= (?:the|what|how|it|him|her|them|its|land|his|their))| and (?:out|sound))(?<!\\b(?:in|within) site)',
    'site',
    'sight',
  ],
  [
    '(?<=\\b(?:the|a|on|off|of|his|her|every|wheat|whole|dry|damp|thin|top) )sole(?= (?:music|mate|mates|searching|singer|food)(?!\\p{L}))|(?<=\\b(?:heart and|body and|poor|his|her|immortal|lost|the human|not a|every living|good for the|sell (?:his|her|their)|sold (?:his|her|their|its)) )sole(?=[.,;]|$)',
    'sole',
    'soul',
  ],
  [
    'soul(?= (?:purpose|reasons?|survivors?|exceptions?|heir|owner|trader|source|responsibility|breadwinner|aim|judge|custody|supplier|witness|agent|beneficiary|use|occupant|superpower)(?!\\p{L}))',
    'soul',
    'sole',
  ],
  [
    'stationary(?= (?:cupboard|shop|shops|order|supplies|company|and (?:stamps|pens|envelopes)|drawer|budget|department)(?!\\p{L}))|(?<=\\b(?:headed|office|school|hotel|writing|printed|of) )stationary(?=[.,;]|$)',
    'stationary',
    'stationery',
  ],
  [
    '(?<=\\b(?:was|is|remained|stood|were|are|remains|a|the|almost|nearly) )stationery(?= (?:car|cars|bus|vehicle|vehicles|train|traffic|lorry|object|bike|for|at|in the|on the|while)(?!\\p{L})|[.,;])(?<!\\bthe stationery(?= (?:for|at|in|on)))',
    'stationery',
    'stationary',
  ],
  [
    '(?<=\\b(?:to|and|will|not|would|must|the|could|on the|from|up a|of) )(?:steel)(?= (?:the show|a (?:glance|look|kiss|march|car|bicycle|loaf)|from (?:the|his|her|their|us|shops?|old)|bread|money|cars|secrets|votes|his|her|their|our)(?!\\p{L}))(?<!\\b(?:the|of|and|on the) steel(?= (?:from|his|her|their|our)))',
    'steel',
    'steal',
  ],
  [
    '(?<=\\b(?:stainless|of|iron and|the|a|cold|made of|British|nerves of|man of) )steal(?= (?:works?|workers?|mill|mills|plant|industry|frame|frames|beams?|girders?|prices|tariffs?|imports?|rails?|door|band|drums?|wool)(?!\\p{L})|(?<=nerves of steal|man of steal|stainless steal|iron and steal))',
    'steal',
    'steel',
  ],
  [
    '(?<=\\b(?:a|the|go|went|walked|went|put|keep|set|stood|came|drove|sat|home|looked|led) )strait(?= (?:away|home|to (?:the|his|her|bed|work|jail)|from|into|back|through|line|face|answer|choice|up|ahead|after|down))(?<!\\b(?:the|a) strait(?= (?:to|from|into)))|(?<=\\ba )strait (?=line|answer|face|choice|fight|road|race)',
    'strait',
    'straight',
  ],
  [
    '(?<=\\b(?:a|the|in|his|her|its|dire|such|desperate|of|great|most|these|sore) )(?:straights)(?=[.,;]|$| (?:of|when|for|after|and|because))(?<=dire straights|desperate straights|financial straights|sore straights|such straights)|(?:dire|financial|desperate) straights',
    'straights',
    'straits',
  ],
  [
    '(?<=\\b(?:a|the|of|white|black|long|fairy|tall|his|whole|old|same|horse’s|with (?:its|his|her) ) ?)tale(?= (?:of (?:the (?:dog|cat|horse|fish|aircraft|plane|comet|bird|cow))|feathers?|wagging|between (?:its|his|their) legs|wind|lights?|fin|coat|coats|back|end))(?<!\\b(?:the|a|of) tale(?= of))|(?<=\\b(?:its|his|her|wagg(?:ed|ing|s) (?:its|his|her|their)|the dog’s|chasing (?:its|his|her|their)(?: own)?) )tale(?=[.,;]|$)',
    'tale',
    'tail',
  ],
  [
    "(?<=\\b(?:fairy|tall|old wives[’']|folk|a cautionary|cautionary|morality|telling|told) )tails?(?=[.,;:!?]|$| (?:of|that|about|in|for|with|to))",
    'tail',
    'tale',
  ],
  [
    '(?<=\\b(?:the|a|heir to the|on the|his|her|to the) )thrown(?!\\p{L})(?! (?:away|out|into|in|at|from|by|off|up|down|over|together|back|open|under|on|overboard))',
    'thrown',
    'throne',
  ],
  [
    '(?<=\\b(?:was|were|been|is|are|being|be|got) )throne(?= (?:out|away|into|off|in|at|from|by|over|overboard|open))',
    'throne',
    'thrown',
  ],
  [
    '(?<=\\b(?:in|all in|so|too|rather|very) )(?:vein|vane)(?=[.,;:!?]|$| (?:attempts?|hope|efforts?|to))(?<!\\b(?:the|a) \\p{L}+ )(?<=in (?:vein|vane)?)',
    '(?:vein|vane)',
    'vain',
  ],
  ['weather vain', 'vain', 'vane'],
  [
    '(?<=\\b(?:a|the|two|some|last|same|in (?:the|a) (?:same|similar|different|lighter|more serious)|rich) )(?:vain|vane)(?= of (?:gold|coal|silver|ore|humour|humor|truth|optimism|irony|cruelty|thought)(?!\\p{L}))|(?<=in (?:the|a) (?:same|similar|different|lighter|related|more serious|more cheerful) )(?:vain|vane)(?!\\p{L})',
    '(?:vain|vane)',
    'vein',
  ],
  [
    '(?<=\\b(?:to|not|will|would|must|could|can|they|we) )(?:wave)(?= (?:the (?:right|fee|fees|charge|rule|rules|requirement|privilege|fine|claim)|(?:his|her|its|their) (?:right|rights|claim|fee|privilege|immunity)))',
    'wave',
    'waive',
  ],
  [
    '(?<=\\b(?:to|will|not|would|could|never|did) )waiver(?= (?:in|from|over|between|on|for a moment|about)|[.,;])(?<!\\b(?:the|a) waiver)',
    'waiver',
    'waver',
  ],
  [
    '(?<=\\b(?:the|a|last|own|free|of|political|good|popular|against (?:his|her|their)) )(?:wether)(?!\\p{L})',
    'wether',
    'weather',
  ],
  [
    '(?<=\\b(?:the|bad|good|fine|wet|dry|cold|hot|warm|stormy|winter|summer|English|British|of|in|wild) )whether(?= (?:forecast|forecasts|was|is|turned|changed|broke|report|vane|station|map|systems?|permitting|conditions|patterns?)(?!\\p{L}))|(?<=\\b(?:bad|good|fine|wet|dry|cold|hot|warm|stormy|under the) )whether(?=[.,;]|$)',
    'whether',
    'weather',
  ],
  [
    '(?<=\\b(?:asks?|asked|asking|knows?|knew|known|decides?|decided|deciding|wonders?|wondered|see|doubts?|doubted|sure|clear|unclear|questions?|questioned|determine|tell|say|on|of|matters?|about|debate|debated|discuss|discussed|argue|argued|consider|considered|depends on|regardless of|or) )weather(?= (?:the|an?|it|he|she|they|we|you|I|this|that|there|or|to|anyone|people|his|her|their|our|any|anybody|ministers|voters|its|such|women|men|children)(?!\\p{L}))(?<!\\b(?:to|the|of|about|on) weather(?= (?:the|this|that|or)))',
    'weather',
    'whether',
  ],
];
