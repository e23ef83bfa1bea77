/** Words for what somebody is: a bus inspector, the cabinet member, its president. Data and two functions. Pure. */

const PEOPLE =
  '\\p{Ll}{3,}(?:ist|er|or|ian|ant|man|woman|eer|yst|ician)|nurse|doctor|member|cook|chef|clerk|coach|judge|poet|priest|vicar|imam|rabbi|guide|scholar|widow|student|pupil|mayor|chair|head|boss|lead|aunt|uncle|friend|cousin|neighbou?r|mechanic|architect|surgeon|scientist|magistrate|councillor|chief|resident|tenant|veteran|volunteer|monk|nun|pilot|cyclist|advocate|deputy|geek|bride|sculptor|tailor|critic|analyst|official|spokesperson';
/** Who is so called by an office, more than by what they do. */
const OFFICES =
  'president|secretary|vice-president|vice-chair|chairperson|patron|trustee|agent|attach[eé]|delegate|representative|spokesperson|executive|dean|provost|laureate|prefect|steward|colleague|candidate|incumbent|apprentice|protégée?|understudy|recruit|principal|registrar|governor|bursar|warden|rector|verger|sexton|curate|matron|sergeant|constable|superintendent|captain|mate|bosun|overseer|landlord|landlady|host|hostess|butler|nanny|childminder|coroner|bailiff|notary|paralegal|vet|midwife|paramedic|ombudsman|envoy|consul|diplomat|aide|umpire|referee|keeper|wicketkeeper|choirmaster|headmaster|headmistress|schoolmaster|postmaster|postmistress|stationmaster|harbourmaster|bandmaster|commandant|lieutenant|corporal|colonel|general|admiral|bishop|dean|canon|deacon|abbot|prioress|graduate|undergraduate|fellow|partner|tenant';

/** “, a bus inspector with”, “, then the puzzles editor,”, “, the Millers’ president,”: what somebody is. */
const CALLED = new RegExp(
  `^, (?:then |now |once |formerly |until recently |later )?(?:an?|the|its|our|their|my|his|her|one of (?:the|its|her|his)|\\p{Lu}[\\p{L}-]+[’'](?:s)?) (?:(?:[\\p{Ll}’-]+|\\p{Lu}[\\p{L}-]+[’'](?:s)?) ){0,4}?(${PEOPLE}|${OFFICES})(?=,| (?:who|of|at|from|in|with|for|and|on|to|by|near|turned|whose|since)(?!\\p{L}))`,
  'u',
);
/** Bodies and places that end like those who work: a regulator, a maker, a river. */
const NO_CALLING =
  /^(?:regulator|maker|manufacturer|producer|supplier|provider|retailer|operator|developer|lender|insurer|carrier|newspaper|paper|river|tower|water|number|letter|order|corner|member state|border|harbour|harbor|quarter|chapter|computer|charter|centre|center|sponsor|contractor|cruiser|tanker|steamer|trawler|theater|winter|summer|power|matter|after|other|another|former|latter|never|over|under|for|nor|further|minor|major|poor|floor|door|sector|factor|behaviour|color|flavor|plant|restaurant|grant|giant|merchant|important|distant|constant|significant|reactor|container|folder|printer|publisher|distributor|broker|exporter|importer|brewer|builder|browser|server|scanner|sticker|shower|flower|feather|leather|weather|layer|water|butter|pepper|ginger|tiger|beer|deer|desert|monster|sister paper|ranger|bidder|owner|rival|leader|buyer|seller|player)$/u;
const A_CALLING = new RegExp(`^(?:${PEOPLE}|${OFFICES})$`, 'u');
/** Of these one writes by the first name alone; winners and mothers may be teams, towns and animals. */
const BY_FIRST_NAME =
  /(?:^(?:friend|cousin|aunt|uncle|bride|pilot|head|lead|member|guide|chair|partner|fellow|winner|loser|finalist|runner|starter|opener|teaser|trailer|poster|engineer ship|mother|father|brother|sister|daughter|grandmother|grandfather|stepfather|stepmother|godmother|youngster|toddler|lover|steamer|ferry|liner|frigate|destroyer|carrier|freighter|coaster|cutter|reader|novel|thriller|singer-songwriter|monitor|editor-in-chief’s|successor|predecessor|precursor|ancestor|supporter|counter|character|protagonist|narrator|hamster|terrier|pointer|setter|retriever|reporter at)$|mother|father|sister|brother)$/u;

/** Whether what stands right after a name says what that person is. */
export function isCalled(after: string): boolean {
  const calling = CALLED.exec(after)?.[1];
  return calling !== undefined && !NO_CALLING.test(calling);
}

/** Of these there is one, and no country or club is: the governor, Hughes. Hosts and presidents of a council may be. */
const HELD =
  /^(?:governor|headteacher|headmaster|headmistress|principal|vicar|curate|rector|bishop|dean|coroner|magistrate|judge|mayor|surgeon|architect|registrar|bursar|warden|librarian|curator|treasurer|secretary|solicitor|barrister|landlord|landlady|farmer|doctor|nurse|midwife|inspector|superintendent|sergeant|constable|detective|conductor|director|manager|editor|chairman|chairwoman|councillor|spokesman|spokeswoman|engineer|foreman|caretaker|gardener|baker|butcher|plumber|stationmaster|harbourmaster|historian|economist|postmaster|postmistress|verger|gamekeeper|ranger|keeper|steward|teacher|lecturer|professor|scientist|psychologist|psychiatrist|physiotherapist)$/u;

export function isOffice(word: string): boolean {
  return HELD.test(word);
}

/** A word by which somebody with a surname is introduced. */
export function introduces(word: string): boolean {
  return A_CALLING.test(word) && !NO_CALLING.test(word) && !BY_FIRST_NAME.test(word);
}
