/**
 * Deeds that a lawyer would want to know of, one theme a line, which F9 looks for near a name beside the words of `legal-cues.ts`.
 * Data only.
 */

const HIS = '(?:his|her|their)';
const THE =
  '(?:the|a|an|his|her|their|its|some|any|all|much|most|that|this|public|company|union|party|charity)';
const MONEY =
  '(?:money|cash|funds?|funding|takings|proceeds|fees?|deposits?|donations?|grants?|savings|pensions?|subsid(?:y|ies)|profits?|rents?|till|pot|kitty|collection|pension fund|wages|aid)';
const OFFICIAL =
  '(?:inquiry|enquiry|court|parliament|council|board|committee|regulator|police|judge|jury|public|voters|auditors?|inspectors?|shareholders|investors|customers|patients|congress|senate|tribunal|inquest|House|Commons|select committee)';
const SOME = '(?:the |a |an |his |her |their |its |all |some |any |those |these )?(?:\\p{Ll}+ )?';
const PAPERS =
  '(?:evidence|papers|documents?|files?|records?|emails?|minutes|letters?|receipts|books|accounts|figures|results|data|logs?|notes|tapes?|footage|signatures?|certificates?|invoices?|expenses|ballots?|votes?|exam(?:s| results)?|timesheets?|prescriptions?)';

const COURTS =
  '(?:magistrates?|judges?|courts?|jury|jurors|bench|prosecutors?|police|tribunals?|detectives|Crown)';

const DEEDS: readonly string[] = [
  // Money that is somebody else's.
  `(?:had|has|with|caught with) ${HIS} (?:hands?|fingers) in the (?:till|pot|cookie jar|pension fund)`,
  `helped (?:himself|herself|themselves) to ${THE}(?: \\p{Ll}+)? ${MONEY}`,
  `(?:stuffed|lined|lining|feathered|filled) ${HIS} (?:own )?(?:pockets?|nest)`,
  `(?:pocketed|pockets|skimmed|skims|creamed|diverted|siphoned|syphoned|filched|pilfered|trousered|gambled away) (?:off )?(?:${THE} )?(?:\\p{Ll}+ )?${MONEY}`,
  `(?:made|makes|making) off with (?:${THE} )?(?:\\p{Ll}+ )?${MONEY}`,
  "(?:bill(?:ed|s)|charg(?:ed|es)|invoic(?:ed|es)) [^.;:]{3,60}? (?:that |which )?(?:he|she|they|nobody|no one) (?:had )?(?:never|not|didn[’']t) (?:been )?\\p{Ll}+",
  '(?:over-?charged|short-?changed|ripped off|bilked|fleeced|conned|scammed|hoodwinked|duped|diddled|rooked|stiffed|double-?billed|overbilled) (?!by(?!\\p{L}))(?:\\p{Ll}+ )?\\p{Ll}+',
  `(?:fiddl|padd|inflat|fak|invent)(?:ed|es|ing) (?:${HIS}|the|an?) (?:\\p{Ll}+ )?(?:expenses|invoices?|accounts|books|figures|claims?|receipts|mileage|CV|degree|qualifications?|references?|medals?|diary|interviews?|sources|quotes|quotations)`,
  'bought (?:the |their |his |her )?(?:votes?|voters|silence|jurors|witnesses|a peerage|an honour|a seat)',
  '(?:evad(?:es|ed|ing)|dodg(?:es|ed|ing)|ow(?:es|ed|ing)|cheat(?:s|ed|ing) on|fail(?:s|ed) to pay) (?:his |her |their |any |the |unpaid |back |income |inheritance |council )*(?:tax|taxes|VAT|duty)',
  `(?:hid|hides|hidden|stashed|stashes|parked|concealed|squirrell?ed) (?:${THE} )?(?:\\p{Ll}+ )?(?:money|cash|millions|fortune|profits|assets|wealth|income|gold)(?: \\p{Ll}+)? ?(?:offshore|abroad|in|from|away|on)`,
  '(?:was|is|were|been) (?:on|in) the (?:payroll|pay|pocket) of',
  '(?:took|takes|taking|accepted|accepts|pocketed) (?:a |an |the )?(?:\\p{Ll}+ )?(?:bungs?|sweeteners?|brown envelopes?|backhanders?|pay-?offs?|kickbacks?|hush money|protection money|secret payments?|free holidays?|undeclared \\p{Ll}+)',
  '(?:ran|runs|running|operated|operates) (?:a |an |the )?(?:\\p{Ll}+ ){0,2}(?:racket|scam|fraud|ponzi scheme|pyramid scheme|slush fund|cartel|protection racket|brothel|drugs? ring|money-laundering \\p{Ll}+|crack house|sweatshop)',
  'insider (?:trading|dealing)|(?:tipped off|leaked price-sensitive)',
  // Lies told to those who may ask.
  `(?:misled|misleads|deceived|deceives|lied to|lies to|lied under|hoodwinked|perjured) (?:the |a |his |her |their )?(?:\\p{Ll}+ )?(?:${OFFICIAL}|oath)`,
  `(?:shredded|shreds|withheld|suppressed|doctored|backdated|falsified|forged|fabricated|planted|tampered with|massaged|rigged|faked|stuffed|manipulated) ${SOME}${PAPERS}`,
  `(?:destroyed|destroys|burned|burnt|deleted|wiped|hid|buried|altered|concealed|lost) ${SOME}(?:evidence|records|receipts|documents|files|accounts|invoices|ballots?|votes)`,
  '(?:threatened|threatens|intimidated|intimidates|leaned on|nobbled|silenced|bribed|coached|paid off) (?:a |the |two |three |several |his |her |their )?(?:\\p{Ll}+ )?(?:witness(?:es)?|jurors?|jury|judges?|victims?|voters|tenants?|whistleblowers?|reporters?|journalists?|complainants?|accusers?|referees?|umpires?|inspectors?|officials?)',
  `(?:copied|plagiari[sz]ed|lifted|cribbed|stole|did not write|had somebody else write) (?:most of |half of |parts? of |much of )?(?:his|her|their) (?:\\p{Ll}+ )?(?:thesis|dissertation|doctorate|book|novel|speech|song|paper|degree|homework|essay|design|recipe)`,
  'knew (?:full well |all along |perfectly well |very well )?that (?:the |his |her |their |its )?\\p{Ll}+ (?:was|were|would|could|had|might) (?:be |been )?(?:unsafe|dangerous|sink|fail|collapse|kill|burn|fall|leak|explode|rotten|faulty|contaminated|poisonous|lethal|illegal|fake|false|stolen|forged)',
  // What breaks the law, and what somebody should get for it.
  '(?:broke|breaks|breaking|flouted|flouts|violated|breached|is breaking|has broken) (?:the |company |tax |election(?:s)? |planning |employment |electoral |criminal |sanctions |data |competition )+(?:law|laws|rules|code|act|sanctions)',
  '(?:acted|acts|behaved|traded|voted|worked|profited|obtained) (?:\\p{Ll}+ ){0,2}?(?:illegally|unlawfully|fraudulently|corruptly|criminally|dishonestly)',
  '(?:illegally|unlawfully|fraudulently|corruptly|dishonestly|criminally|knowingly) (?!elected|parked|close)\\p{Ll}+',
  '(?:belongs?|should be|ought to be|deserves? to be|will end up|is (?:going|headed) (?:to|for)|will be|could be|may be|would be) (?:behind bars|in (?:jail|prison|gaol|the dock|handcuffs|court)|locked up|jailed|gaoled|prosecuted|struck off|arrested|charged|tried|(?:to|for) (?:jail|prison))',
  '(?:has|had|with|have) (?:\\p{Ll}+ )?blood on (?:his|her|their) hands',
  '(?:is|was|are|were|be) (?:\\p{Ll}+ (?:and|or|but) )(?:corrupt|dishonest|crooked|racist)(?!\\p{L})',
  `(?:is|was|are|were|been) (?:\\p{Ll}+ )?(?:linked|tied|connected) to (?:the |a |an )?(?:mafia|mob|gangs?|cartels?|organi[sz]ed crime|terror\\p{L}*|Kremlin|drug\\p{L}*|fraud|murders?|killings?|money laundering)`,
  // The police and the courts.
  '(?:(?:was|been|being|were) )?(?:interviewed|questioned|arrested|held|detained|cautioned|raided) (?:under caution|by (?:the )?(?:police|detectives|officers)|on suspicion)',
  '(?:police|detectives|prosecutors?|officers|the Serious Fraud Office|the FBI|the regulator|the ombudsman) (?:are|is|have been|has been|were) (?:now |still )?(?:investigating|looking into|probing|examining|pursuing)(?! (?:the )?(?:fire|crash|accident|cause))',
  '(?:police|detectives|officers|prosecutors?) (?:want|wish|hope|need|are keen|would like) to (?:speak|talk|question|interview|arrest|trace|find)(?: to| with)?',
  '(?:a |an |the )?(?:arrest |bench |search )?warrant (?:is|has been|was|stands) (?:out|issued)(?: for)?|(?:is|was) (?:wanted|hunted|sought) (?:by|for)',
  '(?:is|was|are|were) (?:now )?(?:due|back|expected) (?:to (?:appear|stand|answer|enter) )?(?:in|before|at) (?:the )?(?:court|magistrates|dock)',
  '(?:appear(?:s|ed)?|will appear|is to appear|was brought|goes|went|was hauled|came) (?:up )?before (?:the )?(?:magistrates?|bench|judge|court|justices|beak)',
  '(?:await(?:s|ed|ing)?|faces|facing|faced|fears) (?:his |her |their |a |the )?(?:trial|sentence|sentencing|extradition|a verdict|verdict|jail|prosecution|retrial|court martial|deportation|hearing)',
  '(?:den(?:ies|ied|y|ying)|admit(?:s|ted|ting)?|contest(?:s|ed)?|face[sd]?) (?:the |all |both |those |these |any |every |two |three |four |five |six |seven |eight |nine |\\d+ )*(?:charges?|allegations?|accusations?|counts?|wrongdoing|offences?|claims? against)',
  `whom (?:the |a )?(?:\\p{Ll}+ )?${COURTS} (?:will|would|is to|are to|has|have|had|must|may|might|should|could|wants?|hopes?|plans?|sentence[sd]?|convict(?:s|ed)?|acquit(?:s|ted)?|charged?|arrest(?:s|ed)?|jailed|tried|found|fined|suspect(?:s|ed)?|accuse[sd]?)`,
  `${COURTS} (?:(?:will|would|is to|are to|has to|must|may|might|should|could|did|has|have) (?:\\p{Ll}+ )?)?(?:sentenced?|convict(?:ed)?|acquit(?:ted)?|jail(?:ed)?|clear(?:ed)?|tried|try|fined?|indict(?:ed)?) (?=him|her|them|\\p{Lu})`,
  // What was done to people.
  '(?:caused|causes|hastened|covered up) (?:the |their |his |her )(?:deaths?|killings?|murders?|abuse)(?: of)?',
  '(?:negligence|recklessness|greed|lies|carelessness|incompetence|cruelty|corner-cutting) (?:has |had |have )?(?:killed|maimed|cost (?:\\p{Ll}+ ){1,2}(?:lives|their life|their lives)|poisoned|bankrupted|injured)',
  'killed (?:\\d+|two|three|four|five|six|seven|eight|nine|ten|several|dozens of|many|his|her) (?!birds|stones|time|flies|rats|weeds|goals|hours|minutes|stories|trees|plants|sheep|hens|foxes|deer|pigs)\\p{Ll}+',
  '(?:hit|hits|punched|punches|slapped|slaps|kicked|kicks|headbutted|shoved|throttled|choked|whipped|caned) (?:a|an|the|his|her|two|three|one of|another) (?:\\p{Ll}+ )?(?:clerk|woman|man|girl|boy|child|pupil|wife|husband|partner|secretary|waiter|waitress|assistant|nurse|patient|colleague|intern|aide|referee|driver|cyclist|tenant|worker|servant|maid|prisoner|student|player|fan|reporter)',
  '(?:employs|employed|exploits|exploited|enslaved|starved|underpaid|underpays|traffics|trafficked|groomed|grooms|drugged|imprisoned) (?:(?:migrant|child|foreign|young|illegal|undocumented|teenage|under-?age) )?(?:children|girls|boys|slaves|labourers|workers|migrants|tenants|minors|labour|staff|maids)',
  '(?:sacked|dismissed|fired|demoted|evicted|paid off|bullied|hounded) (?:her|him|them|a \\p{Ll}+|two \\p{Ll}+|the \\p{Ll}+|an \\p{Ll}+|staff|women|people|whistleblowers) (?:for being|because (?:she|he|they)|after (?:she|he|they) (?:complained|refused|reported|spoke)|for (?:complaining|refusing|reporting|speaking|joining|getting|becoming))',
  '(?:bullies|bullied|harasses|harassed|pesters|preys on|preyed on|propositioned|touched up|fondled|exposed (?:himself|herself)|slept with) (?:his |her |their |the |a |an |junior |female |young |male )*(?:staff|students?|pupils?|patients?|clerks?|interns?|women|girls|boys|men|colleagues|actress(?:es)?|nurses?|assistants?|secretar(?:y|ies)|parishioners?|clients?|aides?)',
  '(?:dumps|dumped|dumping|poured|pours|pumped|pumps|discharged|tipped|buried) (?:raw |untreated |toxic |its |his |her |the |chemical |nuclear |hospital |asbestos )*(?:sewage|waste|effluent|chemicals|asbestos|slurry|oil|poison|acid|rubble) (?:in|into|on|onto|down|at|under|beside)',
  '(?<!love )(?:affair|fling|liaison) with (?:an?|his|her|the) (?:\\p{Ll}+ )?(?:woman|man|clerk|secretary|wife|husband|colleague|intern|aide|assistant|student|pupil|nurse|patient|married|neighbou?r|driver|boss|rival|minister|mayor|lobbyist|donor)|secret (?:lover|mistress|family|love child|abortion|illness|drinking|debts)',
  '(?:is|was) (?:secretly |openly )?(?:on the bottle|on drugs|an? (?:heavy |secret )?(?:drinker|gambler|addict|user))|(?:sniffed|snorted|injected|dealt|supplied|smuggled) (?:\\p{Ll}+ )?(?:cocaine|heroin|drugs|cannabis|ketamine|speed|glue)',
];

export const DEED = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${DEEDS.join('|')})(?![\\p{L}-])`, 'giu');
