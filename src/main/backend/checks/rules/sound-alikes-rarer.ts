/** What L5 knows of single words that are taken for others, told by what stands beside them: brake and break, site and sight, rein and reign. Data only. */
import type { Swap } from './slip';

export const RARER_SWAPS: readonly Swap[] = [
  // brake, break; principle, principal; stationary, stationery …
  [
    '(?<=\\b(?:the|a|hand|foot|emergency|rear|front|disc|parking|slammed on the|put the|puts the|put a) )break(?:s)?(?= (?:on (?:the|spending|inflation|growth|prices)|pedal|pads?|lights?|fluid|lever|failed|shoe|cable|drum)(?!\\p{L}))(?<!\\b(?:a|the) breaks?(?= on (?:the)))',
    'break',
    'brake',
  ],
  [
    '(?<=\\b(?:to|will|would|must|not|could|may|might|can|they|we) )brake(?= (?:the (?:law|rules|ice|news|bank|deadlock|silence|habit|cycle|promise|record|spell|mould|mold|peace|chain|strike|union|will)|down|up|into|away|free|even|ranks|off|through|with)(?!\\p{L}))',
    'brake',
    'break',
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
    '(?<=\\b(?:city|town|parish|county|borough|district|local|the|a|student|privy|security) )counsel(?= (?:tax|house|houses|estate|estates|flat|flats|meeting|meetings|chamber|elections?|leader|seat|seats|workers|of (?:ministers|Europe|war))(?!\\p{L}))|(?<=\\b(?:city|town|parish|county|borough|district) )counsel(?!\\p{L})',
    'counsel',
    'council',
  ],
  [
    '(?<=\\b(?:legal|defence|defense|marriage|wise|keep (?:his|her|their|your) own|kept (?:his|her|their) own|general|leading|senior|for the) )council(?=[.,;:]|$| (?:for|to (?:the|him|her)|told|said|argued)(?!\\p{L}))(?<!\\b(?:general|leading|senior) council(?! for))',
    'council',
    'counsel',
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
    '(?<=\\b(?:to|will|would|not|must|could|should|can|they|we|shall|ever|never) )(?:cite)(?= (?:the (?:school|factory|wind|power|station|plant|new)|a (?:new|wind|power|nuclear)|new (?:homes|houses|prisons))(?!\\p{L}))',
    'cite',
    'site',
  ],
  [
    '(?<=\\b(?:to|will|not|would|could|can|they|he|she|critics|lawyers|always|often|often|and|I|we|scholars) )(?:site|sight)(?= (?:the (?:Bible|law|constitution|report|study|case|figures|precedent|example|authorities)|his|her|their|a (?:study|report|case|source|precedent)|examples?|evidence|studies|figures|precedents?|sources)(?!\\p{L}))',
    '(?:site|sight)',
    'cite',
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
    '(?<=\\b(?:a|the|two|some|last|same|in (?:the|a) (?:same|similar|different|lighter|more serious)|rich) )(?:vain|vane)(?= of (?:gold|coal|silver|ore|humour|humor|truth|optimism|irony|cruelty|thought)(?!\\p{L}))|(?<=in (?:the|a) (?:same|similar|different|lighter|related|more serious|more cheerful) )(?:vain|vane)(?!\\p{L})',
    '(?:vain|vane)',
    'vein',
  ],
  [
    '(?<=\\b(?:in|all in|so|too|rather|very) )(?:vein|vane)(?=[.,;:!?]|$| (?:attempts?|hope|efforts?|to))(?<!\\b(?:the|a) \\p{L}+ )(?<=in (?:vein|vane)?)',
    '(?:vein|vane)',
    'vain',
  ],
  ['weather vain', 'vain', 'vane'],
  [
    '(?<=\\b(?:the|a|his|her|lost|on|front|garden|both|all|to) )(?:heals?)(?= of (?:the|his|her|a|its)(?!\\p{L}))|(?<=\\b(?:hard|hot|close|hot on (?:the|his|her)|high|kitten|digs? (?:in )?(?:its|his|her|their)|dug (?:in )?(?:its|his|her|their)|down at) )heals?(?!\\p{L})',
    'heal',
    'heel',
  ],
  [
    '(?<=\\b(?:to|will|would|cannot|can|not|never|time) )heel(?= (?:the|a|our|his|her|their|old|itself|himself|herself|all|wounds?|rifts?|divisions?)(?!\\p{L}))',
    'heel',
    'heal',
  ],
  [
    "(?<=\\b(?:to|will|would|must|could|not|can|cannot|you|they|we|we[’']ll|again|let me|ever|ve|to) )here(?= (?:the (?:news|truth|music|bells|sound|voice|same|rain|sea|appeal|case)|from (?:him|her|them|you|the|us|my|people)|it|him|her|them|you|what|about|voices|evidence|nothing|of)(?!\\p{L}))(?<!\\b(?:not|they|we|you|again|it) here(?= (?:from|it|you|what|about)))",
    'here',
    'hear',
  ],
  [
    "(?<=\\b(?:over|right|come|came|comes|from|live|lived|stay|stayed|down|up|out|in|been|get|was) )hear(?=[.,;:!?]|$)(?<!\\b(?:to|you|we|I|they|can|can[’']t|us|could|not) hear)",
    'hear',
    'here',
  ],
  [
    'hear(?=, (?:in|at|on|too)(?!\\p{L})|’s (?:the|a|what|why|how|to))|(?<=^|[.!?][”’]? )Hear(?= (?:is|are|lies|lie|was|were|comes|come) )',
    '[Hh]ear',
    'here',
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
    '(?<=\\b(?:an?|the|this|every|same|annual|regular) )(?:occurance|occurence)',
    'occurr?[ae]nce',
    'occurrence',
  ],
  [
    '(?<=\\b(?:to|will|would|could|can|not|we|they|must|should|may) )(?:ensure|insure)(?= (?:against (?:fire|theft|flood|flooding|loss|storm|damage)|the (?:car|house|boat|building|ship|contents|cargo|jewels)(?!\\p{L})))(?<=ensure)',
    'ensure',
    'insure',
  ],
  [
    '(?<=\\b(?:to|will|would|could|can|not|must|should|may|and) )insure(?= (?:that|(?:nobody|no one|everyone|everybody|he|she|it|they|we|there|this) (?:is|are|was|were|does|do|gets?|has|have|never|can|will|would|remains?|stays?))(?!\\p{L}))',
    'insure',
    'ensure',
  ],
  ['(?<=\\b(?:a|the|this|that|their|his|her|its|such|any|no|of) )(?:alot)(?!\\p{L})', 'alot', 'lot'],
  [
    "(?<=\\b(?:to|will|would|not|could|they|we|can|must|who|never|n[’']t|and) )except(?= (?:the (?:offer|invitation|result|blame|apology|verdict|responsibility|terms|deal|fact|challenge|award|resignation|consequences|truth|argument)|his (?:apology|resignation|offer|word)|her (?:apology|offer|resignation)|their (?:offer|apology|fate)|an? (?:offer|bribe|apology|invitation|job|cut|gift)|responsibility|blame|defeat|that|no|any|money|it|them|him|her|cash|cards|cheques)(?!\\p{L}))",
    'except',
    'accept',
  ],
  [
    '(?<=\\b(?:everyone|everybody|everything|nothing|nobody|no one|all|anything|none|everywhere|every (?:town|day|seat|house|one)|any (?:day|town)) )accept(?= (?:for|the|me|him|her|us|them|that|those|one|in|on|when|his|a)(?!\\p{L}))',
    'accept',
    'except',
  ],
  [
    '(?<=\\b(?:a|the|optical|an|under the|no|under no|grand|any) )(?:allusions?)(?= (?:that|of (?:control|choice|safety|progress|power|competence|security|grandeur|unity)|about (?:his|her|their|the))(?!\\p{L}))|(?<=\\b(?:under no|optical|no) )allusions?(?!\\p{L}| to)',
    'allusion',
    'illusion',
  ],
  [
    '(?<=\\b(?:an|the|no|any|literary|classical|biblical|sly|veiled|oblique|make|makes|made (?:an|no)) )illusions?(?= to (?:the|his|her|their|a|Shakespeare|Homer|Dante)(?!\\p{L}))',
    'illusion',
    'allusion',
  ],
  [
    '(?<=\\b(?:an|to|the|will|would|its|his|her|of|from|mass|all) )(?:immigrate)(?= (?:from|out))',
    'immigrate',
    'emigrate',
  ],
  [
    '(?<=\\b(?:they|he|she|we|to|who|family|families|grandparents|parents|and|had|then) )emigrat(?=(?:e|es|ed|ing) (?:to (?:this country|Britain from)|into|here from))',
    'emigrat',
    'immigrat',
  ],
  [
    '(?<=\\b(?:the|a|state|our|nation’s|country’s|its) )capitol(?= (?:city|punishment|gains|letter|letters|of (?:France|Germany|Spain|Italy|the (?:country|county|world|province))|investment|offence|offense|spending|costs?|flight)(?!\\p{L}))|capitol (?=punishment|gains|letters|investment|spending|offence)',
    'capitol',
    'capital',
  ],
  [
    '(?<=\\b(?:a|the|his|her|its|great|many|paid (?:me|him|her) (?:a|the)|highest|back-?handed|high|return the|left-handed) )complements?(?= (?:on|to (?:her|his|the (?:cook|chef)|you)|of (?:the season|the house)|from)(?!\\p{L}))(?<!\\b(?:full|the) complement(?= (?:to the|of)))',
    'complement',
    'compliment',
  ],
  [
    '(?<=\\b(?:full|a|the|its|ship’s|perfect|usual|fine) )compliments?(?= of (?:officers|staff|crew|men|sailors|teachers|nurses|players|troops|doctors|police))|(?<=\\b(?:perfect|good|fine|natural|ideal) )compliment(?= to (?:the|a|this|its|lamb|fish|cheese|any))|(?<=\\b(?:colours?|colors?|flavours?|wines?|sauce|skills|they|two|which) )compliment(?= (?:each other|one another|the (?:fish|lamb|dish|meal|room)))',
    'compliment',
    'complement',
  ],
  [
    '(?<=\\b(?:was|is|are|were|be|very|so|more|how|the most|too|remarkably|being) )discrete(?= (?:about|enquiries|inquiries|word|with|in his|in her|silence|cough|enough|distance|affair|nod|door|wedding)(?!\\p{L})|[.,;])(?<!\\b(?:are|were) discrete(?=[.,;]))|(?<=\\ba )discrete (?=word|silence|cough|distance|nod|affair|enquiry|inquiry|smile|exit|knock)',
    'discrete',
    'discreet',
  ],
  [
    '(?<=\\b(?:two|three|four|five|several|separate|into|many|of) )discreet(?= (?:parts?|units?|steps?|events?|elements?|groups?|categories|stages|packets|particles|sections|problems|pieces))',
    'discreet',
    'discrete',
  ],
  [
    '(?<=\\b(?:to|will|not|would|could|can|tries to|hoped to|hopes to) )(?:illicit)(?= (?:an?|the|any|no|more|some|sympathy|support|laughter|tears|information|little|much|only|nothing|a))',
    'illicit',
    'elicit',
  ],
  [
    'elicit(?= (?:drugs?|trade|affair|goods|alcohol|sex|arms|trafficking|dealings|payments?|love|still|substances|relationship|activities|mining|fishing|money|cash))',
    'elicit',
    'illicit',
  ],
  [
    '(?<=\\b(?:the|an|most|an equally|many|so|as) )(?:imminent)(?= (?:historians?|scientists?|professors?|scholars?|surgeons?|lawyers?|physicians?|economists?|doctors?|barristers?|critics?|Victorians?|men|judges?|botanists?))',
    'imminent',
    'eminent',
  ],
  [
    '(?<=\\b(?:is|was|in|of|under|the|an|were|are|no|face|faced|faces) )(?:eminent|immanent)(?= (?:danger|threat|collapse|attack|arrival|death|risk|war|invasion|ruin|departure|closure|extinction|disaster|release|publication|return))',
    '(?:eminent|immanent)',
    'imminent',
  ],
  [
    '(?<=\\b(?:to|not|will|would|did|does|do|seemed? to|seems to|mean to|meant to|clearly|I|we|you|he|she) )(?:infer)(?=(?:s|red|ring)? that (?:I am|you are|we are|he is a|she is a|they are all)(?!\\p{L}))',
    'infer',
    'imply',
  ],
  [
    '(?<=\\b(?:a|the|no|such|full|new|whole|of|six|by|his|her|of) )(?:faze|phaze)s?(?= (?:of|one|two|three|in|out|is|was)(?!\\p{L}))',
    '(?:faze|phaze)',
    'phase',
  ],
  [
    "(?<=\\b(?:not|never|hardly|n[’']t|did not|nothing|did|does|seem to|to|little|seems to|barely|seemed to|no longer|ever) )phase(?:d|s)?(?= (?:him|her|me|us|them|you|anyone|anybody|anyone|the (?:minister|crew|cook|pilots?|team|old|mayor)|by)(?!\\p{L}))",
    'phase',
    'faze',
  ],
  [
    '(?<=\\b(?:to|a|the|sneak|first|take a|took a|had a|quick|little) )(?:peak|pique)(?= (?:at (?:the|his|her|what|their|a|it)|inside|behind|into|through|under|over)(?!\\p{L}))',
    '(?:peak|pique)',
    'peek',
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
    '(?<=\\b(?:a|the|his|her|its|shed|new|harsh|poor|in a|under a|good|bad|kind|kinder|different|some|more) )(?:lite)(?= (?:on|of|in|at|bulb|from|is|was))',
    'lite',
    'light',
  ],
  [
    '(?<=\\b(?:right|wright|rite) )(?:off|of) passage|(?<=\\b(?:a|the|last|ancient|pagan|sacred|religious|funeral|burial|a kind of|every|fertility|strange) )(?:rights?|wrights?)(?= of (?:passage|spring|initiation))|last rights(?!\\p{L})|burial rights(?= (?:were|are|performed))',
    '(?:wr|r)ight',
    'rite',
  ],
  [
    '(?<=\\b(?:play|ship|wheel|cart|mill) ?)right(?=s? (?:and (?:poet|novelist|actor|director)))|playrights?',
    'right',
    'wright',
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
    '(?<=\\b(?:a|the|of|bare|naked|in|her|his|grizzly|polar|brown|teddy|the right to) )(?:bare)(?= (?:arms|fruit|witness|grudges?|with (?:me|us|him)|children|responsibility|the (?:brunt|cost|costs|burden|blame|weight|marks?|scars?|name|pain|loss|thought|expense|consequences)|in mind|out|up|no (?:relation|resemblance)|repeating|little (?:relation|resemblance)))(?<!\\b(?:his|her|with|their|a|of|in|the) bare(?= arms))',
    'bare',
    'bear',
  ],
  [
    "(?<=\\b(?:to|must|cannot|can|can[’']t|will|would|could|not|n[’']t|they|we|should|who|and|barely|hardly|I) )bare(?= (?:arms|fruit|witness|a grudge|grudges|with (?:me|us|him|her|them)|children|responsibility|the (?:brunt|cost|costs|burden|blame|weight|marks?|scars?|name|pain|loss|thought|expense|consequences|sight|risk)|in mind|out|down on|any (?:relation|resemblance)|no (?:relation|resemblance|grudge)|repeating|little|it|this|that|to (?:see|think|look|watch|hear))(?!\\p{L}))(?<!\\bto bare(?= arms))",
    'bare',
    'bear',
  ],
  [
    '(?<=\\b(?:the|with (?:his|her|their)|his|her|their|its|threadbare|to the|laid|lay|lays|lie|walls) )bear(?= (?:hands?|feet|minimum|bones|essentials|walls?|facts?|floors?|chest|head|boards?|branches|shelves|knuckles|cupboard|knuckle|necessities|arms|ground|patch|trees?|legs|feet|majority|faced|skin|for all))|(?<=\\b(?:laid|lay|lays|stripped|picked) )bear(?=[.,;]|$| (?:the|by|of|his|her))',
    'bear',
    'bare',
  ],
  [
    'born(?=e?) (?=out by|by the (?:taxpayer|taxpayers|public|poor|tenants|state|wind|company|customer))|(?<=\\b(?:be|been|was|were|is|are|has|have|had|mosquito|water|air) )born(?= (?:the (?:brunt|cost|burden|blame|weight)|out(?! of)|in mind|by (?:the (?:taxpayer|public|poor|state|wind)|taxpayers|tenants|those|customers|ratepayers)))',
    'born',
    'borne',
  ],
  [
    '(?<=\\b(?:the|its|was|is|a|one|two|car|of|taxi|his|her|any|higher|bus|airline|their) )fair(?= (?:dodgers?|dodging|dodged|evasion|increases?|rises?|hike|stage|zone|prices?|box|gate|meter))(?<!\\b(?:a|is|was) fair(?= (?:increases?|prices?|box|stage)))|(?<=\\b(?:bus|train|taxi|rail|air|tram|ferry|cab|return|single|coach|the full|half) )fairs?(?=[.,;]|$| (?:is|was|are|were|rose|has|have|will|to|from|went|fell|for))(?<!\\b(?:the full|half|return) fairs?(?= (?:is|was)))',
    'fair',
    'fare',
  ],
  [
    '(?<=\\b(?:a|the|county|village|state|book|craft|of|country|trade|world’s|not|only|to be|job|art|play|played) )fare(?= (?:share|play|deal|chance|hearing|trial|game|ground|wages?|trade|weather|enough|fight|election|elections|minded|price|society|tax))|(?<=\\b(?:county|village|state|book|craft|trade|job) )fare(?!\\p{L})|(?<=\\b(?:not|is|only|be|quite|was) )fare(?=[.,;]|$)',
    'fare',
    'fair',
  ],
  [
    '(?<=\\b(?:the|a|on the|high|under|of|his|her|their|first|second) )(?:alter)(?=[.,;]|$| (?:of (?:the|growth|progress|St|profit|a|free|efficiency)|boys?|cloth|rail|call|piece|stone|steps|and|in the|at|table)(?!\\p{L}))(?<!\\b(?:to) alter)',
    'alter',
    'altar',
  ],
  [
    '(?<=\\b(?:to|will|would|not|could|cannot|can|may|must|should) )altar(?= (?:the|his|her|their|our|course|its|that|anything|nothing|a|it|how|what))',
    'altar',
    'alter',
  ],
  [
    '(?<=\\b(?:the|a|new|old|of|sales|main|private|public|inner|its|great|long) )(?:hanger)(?= (?:door|doors|at (?:the )?(?:airport|airfield|base)|of (?:the )?(?:airport|aircraft)|roof))|aircraft hangers?|(?<=in (?:a|the) )hanger(?= at)',
    'hanger',
    'hangar',
  ],
  [
    '(?<=\\b(?:a|the|clothes|coat|wire|cliff) ?)hangar(?=s? (?:in the (?:wardrobe|closet)|ending))|(?:clothes|coat) hangars?',
    'hangar',
    'hanger',
  ],
  [
    '(?<=\\b(?:a|the|into|its|to|of|wide|old|fishing|small|naval|in|sea|sewage|river) )(?:key|quey)(?=side)|(?<=tied up (?:at|to) the )key(?!\\p{L})',
    'key',
    'quay',
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
    '(?<=\\b(?:a|the|in|his|her|its|dire|such|desperate|of|great|most|these|sore) )(?:straights)(?=[.,;]|$| (?:of|when|for|after|and|because))(?<=dire straights|desperate straights|financial straights|sore straights|such straights)|(?:dire|financial|desperate) straights',
    'straights',
    'straits',
  ],
  [
    '(?<=\\b(?:a|the|go|went|walked|went|put|keep|set|stood|came|drove|sat|home|looked|led) )strait(?= (?:away|home|to (?:the|his|her|bed|work|jail)|from|into|back|through|line|face|answer|choice|up|ahead|after|down))(?<!\\b(?:the|a) strait(?= (?:to|from|into)))|(?<=\\ba )strait (?=line|answer|face|choice|fight|road|race)',
    'strait',
    'straight',
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
    '(?<=\\b(?:to|will|would|could|may|can|not|must) )(?:device)(?= (?:a|an|the|ways?|new|some|any|means|plans?|methods?|their|his|her))',
    'device',
    'devise',
  ],
  [
    '(?<=\\b(?:left to (?:its|his|her|their) own|a|the|explosive|listening|medical|mobile|literary|clever|plot|this|smart) )devise(?=s?[.,;]|s?$|s? (?:for|that|to|is|was|which|in|on))',
    'devise',
    'device',
  ],
  [
    '(?<=\\b(?:a|the|in|every|his|her|this|that|own) )(?:lightening)(?= (?:strikes?|bolts?|struck|storm|storms|conductor|rods?|flash|speed|fast|war|tour|raid|visit|attack|and thunder)|[.,;])(?<!\\bthe lightening(?=[.,;]))|thunder and lightening|like lightening(?!\\p{L})',
    'lightening',
    'lightning',
  ],
  [
    "(?<=\\b(?:not|n[’']t|to|will|would|could|shall|never|cannot|can) )(?:council|consul)(?= (?:caution|patience|against|him|her|them|young|the (?:young|bereaved|victims)|patients|clients|delay))",
    '(?:council|consul)',
    'counsel',
  ],
  ['(?<=\\b(?:chock|chalk) )(?:full of)|chalk full|chock-a-blog', 'chalk|blog', 'chock'],
  ['should (?:ov)|could (?:ov)|would (?:ov)', 'ov', 'have'],
  [
    "(?<=\\b(?:must|might|may|ought to|they[’']d|I[’']d|you[’']d|we[’']d|he[’']d|she[’']d|had|who[’']d|to) )of(?= (?:been|gone|known|done|had|made|seen|taken|said|told|thought|come|given|left|lost|won|paid|heard|felt|meant|become|kept|forgotten|written|spoken|eaten|drunk|fallen|\\p{Ll}{3,}ed)(?!\\p{L}))(?<!\\b(?:had|to) of(?= (?:known|given|\\p{Ll}{3,}ed)))",
    'of',
    'have',
  ],
  [
    '(?<=\\b(?:first|second|third|last|early|mid|late|by|every|on a|at a) )(?:in mass)|en mass(?!e)',
    'in mass|mass',
    'masse',
  ],
  [
    '(?:and|or) so fourth|fourthcoming|come fourth|(?<=\\b(?:back and|set|so|went|sally|bring|brought|go|venture[ds]?|hold(?:s|ing)?|held) )fourth(?=[.,;]|$| (?:on|to|a|the|his|into|from|about|in))',
    'fourth',
    'forth',
  ],
  [
    '(?<=\\b(?:the|a|his|her|one|came|finished|in|their|placed) )forth(?= (?:time|place|quarter|day|year|floor|son|child|wicket|estate|of (?:July|May|June|a|the)|largest|century|attempt|man|one|term|in (?:a|the)))(?<!\\b(?:came) forth(?= in))',
    'forth',
    'fourth',
  ],
  [
    '(?<=\\b(?:for|of|in) )(?:forward)(?= (?:by (?:the (?:author|poet)|a|Sir|Professor)|to (?:the|his|her|a) (?:book|edition|report|collection|catalogue)))|(?<=\\b(?:a|the|wrote (?:a|the)|his|her) )forward(?= to (?:the|this|a) (?:book|second|first|new|edition|report|collection|catalogue|volume))',
    'forward',
    'foreword',
  ],
  [
    '(?<=\\b(?:the|a|of|on|in|public|corporate|tax|off) )(?:coarse)(?= (?:of (?:action|the (?:day|year|war|evening|inquiry|debate)|events|history|treatment|study|justice|his|her|its)|record|work|correction|fees?))|off coarse|on coarse|race ?coarses?|golf coarses?|collision coarse|main coarse|crash coarse|of coarse',
    'coarse',
    'course',
  ],
  [
    '(?<=\\b(?:a|the|his|her|in|too|of|rather|very|more|so) )course(?= (?:language|cloth|sand|grass|hair|salt|joke|jokes|humour|fishing|grained|bread|laugh|laughter|manners|fabric|skin|hands))(?<!\\b(?:of|the) course(?= (?:language|fishing)))',
    'course',
    'coarse',
  ],
];
