/** What L5 knows of words that are taken for others, told by what stands beside them: pairs whose first word begins with a to h: brake and break, coarse and course. Data only. */
import type { Swap } from './slip';

export const A_TO_H: readonly Swap[] = [
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
  ['(?<=\\b(?:a|the|this|that|their|his|her|its|such|any|no|of) )(?:alot)(?!\\p{L})', 'alot', 'lot'],
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
    '(?<=\\b(?:the|a|state|our|nation’s|country’s|its) )capitol(?= (?:city|punishment|gains|letter|letters|of (?:France|Germany|Spain|Italy|the (?:country|county|world|province))|investment|offence|offense|spending|costs?|flight)(?!\\p{L}))|capitol (?=punishment|gains|letters|investment|spending|offence)',
    'capitol',
    'capital',
  ],
  ['(?<=\\b(?:chock|chalk) )(?:full of)|chalk full|chock-a-blog', 'chalk|blog', 'chock'],
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
    '(?<=\\b(?:the|a|of|on|in|public|corporate|tax|off) )(?:coarse)(?= (?:of (?:action|the (?:day|year|war|evening|inquiry|debate)|events|history|treatment|study|justice|his|her|its)|record|work|correction|fees?))|off coarse|on coarse|race ?coarses?|golf coarses?|collision coarse|main coarse|crash coarse|of coarse',
    'coarse',
    'course',
  ],
  [
    '(?<=\\b(?:a|the|his|her|in|too|of|rather|very|more|so) )course(?= (?:language|cloth|sand|grass|hair|salt|joke|jokes|humour|fishing|grained|bread|laugh|laughter|manners|fabric|skin|hands))(?<!\\b(?:of|the) course(?= (?:language|fishing)))',
    'course',
    'coarse',
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
    '(?<=\\b(?:city|town|parish|county|borough|district|local|the|a|student|privy|security) )counsel(?= (?:tax|house|houses|estate|estates|flat|flats|meeting|meetings|chamber|elections?|leader|seat|seats|workers|of (?:ministers|Europe|war))(?!\\p{L}))|(?<=\\b(?:city|town|parish|county|borough|district) )counsel(?!\\p{L})',
    'counsel',
    'council',
  ],
  [
    '(?<=\\b(?:legal|defence|defense|marriage|wise|keep (?:his|her|their|your) own|kept (?:his|her|their) own|general|leading|senior|(?<=[Cc]ouncil |[Ll]awyer )for the) )council(?=[.,;:]|$| (?:for|to (?:the|him|her)|told|said|argued)(?!\\p{L}))(?<!\\b(?:general|leading|senior) council(?! for))',
    'council',
    'counsel',
  ],
  [
    "(?<=\\b(?:not|n[’']t|to|will|would|could|shall|never|cannot|can) )(?:council|consul)(?= (?:caution|patience|against|him|her|them|young|the (?:young|bereaved|victims)|patients|clients|delay))",
    '(?:council|consul)',
    'counsel',
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
    '(?<=\\b(?:they|he|she|we|to|who|family|families|grandparents|parents|and|had|then) )emigrat(?=(?:e|es|ed|ing) (?:to (?:this country|Britain from)|into|here from))',
    'emigrat',
    'immigrat',
  ],
  [
    '(?<=\\b(?:an|to|the|will|would|its|his|her|of|from|mass|all) )(?:immigrate)(?= (?:from|out))',
    'immigrate',
    'emigrate',
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
    '(?<=\\b(?:to|will|would|could|can|not|we|they|must|should|may) )(?:ensure|insure)(?= (?:against (?:fire|theft|flood|flooding|loss|storm|damage)|the (?:car|house|boat|building|ship|contents|cargo|jewels)(?!\\p{L})))(?<=ensure)',
    'ensure',
    'insure',
  ],
  [
    '(?<=\\b(?:to|will|would|could|can|not|must|should|may|and) )insure(?= (?:that|(?:nobody|no one|everyone|everybody|he|she|it|they|we|there|this) (?:is|are|was|were|does|do|gets?|has|have|never|can|will|would|remains?|stays?))(?!\\p{L}))',
    'insure',
    'ensure',
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
    "(?<=\\b(?:not|never|hardly|n[’']t|did not|nothing|did|does|seem to|to|little|seems to|barely|seemed to|no longer|ever) )phase(?:d|s)?(?= (?:him|her|me|us|them|you|anyone|anybody|anyone|the (?:minister|crew|cook|pilots?|team|old|mayor)|by)(?!\\p{L}))",
    'phase',
    'faze',
  ],
  [
    '(?<=\\b(?:a|the|no|such|full|new|whole|of|six|by|his|her|of) )(?:faze|phaze)s?(?= (?:of|one|two|three|in|out|is|was)(?!\\p{L}))',
    '(?:faze|phaze)',
    'phase',
  ],
  [
    '(?<=\\b(?:for|of|in) )(?:forward)(?= (?:by (?:the (?:author|poet)|a|Sir|Professor)|to (?:the|his|her|a) (?:book|edition|report|collection|catalogue)))|(?<=\\b(?:a|the|wrote (?:a|the)|his|her) )forward(?= to (?:the|this|a) (?:book|second|first|new|edition|report|collection|catalogue|volume))',
    'forward',
    'foreword',
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
    '(?<=\\b(?:the|a|new|old|of|sales|main|private|public|inner|its|great|long) )(?:hanger)(?= (?:door|doors|at (?:the )?(?:airport|airfield|base)|of (?:the )?(?:airport|aircraft)|roof))|aircraft hangers?|(?<=in (?:a|the) )hanger(?= at)',
    'hanger',
    'hangar',
  ],
  [
    '(?<=\\b(?:a|the|clothes|coat|wire|cliff) ?)hangar(?=s? (?:in the (?:wardrobe|closet)|ending))|(?:clothes|coat) hangars?',
    'hangar',
    'hanger',
  ],
  ['should (?:ov)|could (?:ov)|would (?:ov)', 'ov', 'have'],
  [
    "(?<=\\b(?:must|might|may|ought to|they[’']d|I[’']d|you[’']d|we[’']d|he[’']d|she[’']d|had|who[’']d|to) )of(?= (?:been|gone|known|done|had|made|seen|taken|said|told|thought|come|given|left|lost|won|paid|heard|felt|meant|become|kept|forgotten|written|spoken|eaten|drunk|fallen|\\p{Ll}{3,}ed)(?!\\p{L}))(?<!\\b(?:had|to) of(?= (?:known|given|\\p{Ll}{3,}ed)))",
    'of',
    'have',
  ],
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
    "(?<!(?:ll|n[’']t|\\b(?:to|will|can|cannot|could|should|must|may|might|would|shall|you|we|I|they|who|not|never|often|also|even|do|did|and|or|only|[Pp]eople|us|let|them|him|her|me)) )hear(?=, (?:in|at|on|too)(?!\\p{L})|’s (?:the|a|what|why|how|to))|(?<=^|[.!?][”’]? )Hear(?= (?:is|are|lies|lie|was|were|comes|come) )",
    '[Hh]ear',
    'here',
  ],
];
