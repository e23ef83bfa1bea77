/**
 * What L5 knows of number where words stand between a subject and its verb: buckets in the corridor is, a bell with a camera have, most
 * of us agrees, the words that we use decides. Data only.
 */
import { isOnlyPlural, isOnlyVerb, isOnlyVerbInS, isPlural, mayBeVerb } from '../text/word-classes';
import {
  isFunctionWord,
  isOneThing,
  SEVERAL,
  forOne,
  forThey,
  toPlural,
  toSingular,
} from './number-of-words';
import { change, re, type Slip } from './slip';

/** Where a subject begins: a sentence, a clause, what somebody says. */
const OPENS =
  '(?<=(?:^|[.!?…][”’]? |\\n|[;:–—] |—|\\b(?:[Bb]ecause|[Aa]lthough|[Ww]hile|[Ww]hereas|[Bb]ut|[Yy]et|[Ss]o|[Uu]nless|[Uu]ntil|[Ss]ince|[Oo]nce|[Ww]hen|[Ww]here|[Ii]f|[Tt]hat|[Ww]hether|And|Now|Then|Still|Perhaps) ))[“‘]?';
const DET =
  '(?:[Tt]he|[Tt]hese|[Tt]hose|[Mm]any|[Mm]ost|[Ss]everal|[Ss]ome|[Oo]ur|[Tt]heir|[Mm]y|[Hh]is|[Hh]er|[Ii]ts|[Yy]our|[Oo]ther|[Bb]oth|[Ff]ew|[Aa]ll(?: the)?)';
const ONE =
  '(?:[Tt]he|[Tt]his|[Tt]hat|[Aa]n?|[Hh]is|[Hh]er|[Mm]y|[Oo]ur|[Tt]heir|[Ii]ts|[Yy]our|[Ee]very|[Ee]ach|[Aa]nother)';
const PREPOSITION =
  '(?:in|on|at|with|without|from|of|for|near|behind|across|around|under|above|below|outside|inside|between|beside|against|along|by|to|about)';
const BE = "(?:is|was|has|does|isn[’']t|wasn[’']t|hasn[’']t|doesn[’']t)";
const IS_BE = new RegExp(`^${BE}$`, 'u');
const THEY_BE = "(?:are|were|have|do|aren[’']t|weren[’']t|haven[’']t|don[’']t)";
const LAST = /[\p{L}’']+$/u;
/** After these the verb has no ending: they asked that the head of the school have a say. */
const WISHED =
  /\b(?:demand|insist|suggest|ask|recommend|require|propos|order|urg|request|essential|important|vital|necessary|wish|if|as|though|suppose)\w* (?:that )?[“‘]?$/iu;
const TITLED =
  '(?:Sir|Dame|Lord|Lady|Mrs?|Ms|Dr|Prof(?:essor)?|Councillor|Judge|Captain|Colonel|General|Admiral|Bishop|Inspector|Sergeant|Rabbi|Imam|Father|Sister)\\.?';
/** What belongs to one who is named by what it is. */
const BELONGINGS =
  'worth|life|value|work|pay|wage|salary|job|name|wife|husband|mother|father|son|daughter|house|home|hands?|head|face|voice|heart|mind|duty|rights?|words?|story|sleep|walk|drive|journey|notice|throw|length|width|height|age|death|birth|career|future|past|size|price|weight|owner|roof|door|edge|breath|reach|touch|eye|eyes|ear|shadow|reputation|memory|budget|powers?';

export const NOUN_PHRASE_SLIPS: readonly Slip[] = [
  {
    // Buckets in the corridor is not, streets with more machines has.
    has: [' is', ' was', ' has', ' does'],
    pattern: re(
      `${OPENS}(?:(?<det>${DET}) )?(?:(?<mod>\\p{Ll}+) )?(?<head>\\p{L}\\p{Ll}+) ${PREPOSITION} (?:(?:the|an?|our|their|his|her|its|my|your|this|that|these|those) )?(?:(?<of>[\\p{Ll}-]+) )?(?<noun>[\\p{Ll}-]+) ${BE}(?= (?!(?:what|how|that|it|he|she|to blame|why|where|because|enough|better|worse|one) )[\\p{Ll}\\d]|[.,])`,
    ),
    when: ({ det, mod = 'new', head = '', of = 'new', noun = '' }, { 0: found, index, input }) =>
      (/^\p{Lu}/u.test(head) || det !== undefined ? isPlural : isOnlyPlural)(head.toLowerCase()) &&
      !isPlural(of) &&
      !isFunctionWord(mod) &&
      !isPlural(mod) &&
      !mayBeVerb(mod) &&
      (!isFunctionWord(of) || of === 'more' || of === 'fewer') &&
      !isFunctionWord(noun) &&
      // Eggs for breakfast is a treat: what is done, not what there is.
      (det !== undefined ||
        !/^ (?:an?|the|too|no|a good|one) /u.test(
          input.slice(index + found.length, index + found.length + 8),
        )),
    message: 'checks.L5.agreement',
    use: change(LAST, toPlural),
  },
  {
    // A bell with a camera have.
    has: [' are', ' were', ' have', ' do', ' don'],
    pattern: re(
      `${OPENS}${ONE} (?:(?<mod>\\p{Ll}+) )?(?<head>\\p{Ll}{3,}) ${PREPOSITION} (?:the|an?|our|their|his|her|its|my|your|this|that|each|every) (?:(?<of>\\p{Ll}+) )?(?<noun>\\p{Ll}{3,}) ${THEY_BE}(?= \\p{Ll}|[.,])`,
    ),
    when: ({ mod = 'new', head = '', of = 'new', noun = '' }, { index, input }) =>
      [head, noun].every((word) => isOneThing(word)) &&
      [mod, of].every((word) => !isFunctionWord(word) && !isPlural(word) && !SEVERAL.has(word)) &&
      !/(?:ing|ed|s)$/u.test(mod) &&
      !WISHED.test(input.slice(0, index)),
    message: 'checks.L5.agreement',
    use: change(LAST, toSingular),
  },
  {
    // When the debt are paid: “were” may be what is only supposed.
    has: [' are', ' have', ' aren', ' don'],
    pattern: re(
      `(?<=\\b(?:[Ww]hen|[Ii]f|[Ww]here|[Ww]hether|that|[Bb]efore|[Aa]fter|[Uu]ntil|[Oo]nce|[Ss]ince|how|why) )(?:the|this|an?|his|her|my|our|their|its|every|each|another) (?<noun>\\p{Ll}{3,}) (?:are|have|aren[’']t|haven[’']t|don[’']t)(?= \\p{Ll}|[.,])`,
    ),
    when: ({ noun = '' }, { index, input }) =>
      isOneThing(noun) &&
      noun !== 'state' &&
      !/\b(?:demand|insist|suggest|ask|recommend|require|propos|order|urg|request|essential|important|vital|necessary|wish)\w* that $/iu.test(
        input.slice(0, index),
      ),
    message: 'checks.L5.agreement',
    use: change(LAST, toSingular),
  },
  {
    // 310 people over 60 has enrolled.
    has: [' is', ' was', ' has', ' does'],
    pattern: re(
      `(?:\\d[\\d,]*|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ss]everal|[Mm]any|[Dd]ozens of|[Hh]undreds of|[Tt]housands of|[Mm]illions of) (?<noun>\\p{Ll}{3,}) (?:(?:over|under|aged|older than|younger than) \\d+|(?:in|from|at|on|across|around) (?:the )?\\p{Lu}\\p{L}+) (?:is|was|has|does|isn[’']t|wasn[’']t|hasn[’']t|doesn[’']t)(?= (?!(?:a|an|the|too|not enough|what|how|that|it|no|enough|more|less|one) )\\p{Ll})`,
    ),
    when: ({ noun = '' }, { index, input }) =>
      isPlural(noun) &&
      !/^(?:years|months|weeks|days|hours|miles|pounds|dollars|euros|per)$/u.test(noun) &&
      !/(?:\b(?:of|for|one in|with|by|from|to|among|between|than|in|on|at) |[-.,])$/u.test(
        input.slice(0, index),
      ),
    message: 'checks.L5.agreement',
    use: change(LAST, toPlural),
  },
  {
    // Most of us agrees.
    has: [' of us ', ' of them ', ' of you ', ' of these ', ' of those '],
    pattern: re(
      `(?:[Mm]ost|[Ss]ome|[Mm]any|[Aa]ll|[Bb]oth|[Ss]everal|[Aa] few|[Ff]ew|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Dd]ozens|[Hh]undreds|[Tt]housands|[Mm]illions|\\d+) of (?:us|them|you|these|those) (?:also |still |now |never |always )?(?<verb>\\p{Ll}+s|${BE})(?= \\p{Ll}|[.,;:])`,
    ),
    when: ({ verb = '' }) => IS_BE.test(verb) || isOnlyVerbInS(verb),
    message: 'checks.L5.agreement',
    use: change(LAST, forThey),
  },
  {
    // Three of the letters wasn’t answered.
    has: [' of '],
    pattern: re(
      `${OPENS}(?:[Mm]ost|[Ss]ome|[Mm]any|[Aa]ll|[Bb]oth|[Ss]everal|[Aa] few|[Ff]ew|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Dd]ozens|[Hh]undreds|[Tt]housands|\\d+) of (?:the|these|those|my|our|his|her|their|its|your) (?:(?<mod>\\p{Ll}+) )?(?<noun>\\p{Ll}+) ${BE}(?= \\p{Ll}|[.,])`,
    ),
    when: ({ mod = 'new', noun = '' }) => isPlural(noun) && !isPlural(mod) && !isFunctionWord(mod),
    message: 'checks.L5.agreement',
    use: change(LAST, toPlural),
  },
  {
    // Several was sold.
    has: ['any ', 'few ', 'several ', 'both ', 'others '],
    pattern: re(
      `${OPENS}(?:[Mm]any|[Ff]ew|[Ss]everal|[Bb]oth|[Oo]thers) ${BE}(?= (?!(?:the|an?|what|that|how) )\\p{Ll})`,
    ),
    message: 'checks.L5.agreement',
    use: change(LAST, toPlural),
  },
  {
    // Each of them contain one.
    has: ['ach of ', 'ne of ', 'ither of '],
    pattern: re(
      '(?:[Ee]ach|[Ee]very one|(?<!\\p{L}no )[Ee]ither|[Nn]either|[Oo]ne) of (?:them|us|you|these|those|(?:the|my|our|his|her|their|its) (?:(?<mod>\\p{Ll}+) )?(?<noun>\\p{Ll}+)) (?:also |still |now |never |always )?(?<verb>\\p{Ll}{2,})(?= (?:the|an?|one|two|three|to|in|on|it|his|her|their|its|that|not|no|more|been|what|how|nothing|something)(?!\\p{L}))',
    ),
    when: ({ mod = 'new', noun = 'them', verb = '' }, { index, input }) =>
      (noun === 'them' || isPlural(noun)) &&
      !isFunctionWord(mod) &&
      (isOnlyVerb(verb) ||
        /^(?:have|are|need|want|know|take|make|show|hold|get|seem|mean|say|think|carry|give|keep|cost|work)$/u.test(
          verb,
        )) &&
      (verb === 'need' || !/(?:ed|en|put|set|cut|hit|let)$/u.test(verb)) &&
      !/\b(?:did|does|do|will|would|can|could|should|must|may|might|let|make|see) $/iu.test(
        input.slice(0, index),
      ),
    message: 'checks.L5.agreement',
    use: change(LAST, forOne),
  },
  {
    // The words that we use for water decides.
    has: [' we ', ' they ', ' you ', ' i '],
    pattern: re(
      `${OPENS}(?:[Tt]he|[Tt]hese|[Tt]hose|[Aa]ll the|[Mm]ost|[Mm]any|[Mm]y|[Oo]ur) (?:(?<mod>\\p{Ll}+) )?(?<head>(?!(?:that|which|whom) )\\p{Ll}+) (?:that |which |whom )?(?:we|they|you|I) \\p{Ll}+(?: ${PREPOSITION}(?: (?:the|our|their|my|your))? \\p{Ll}+)? (?<verb>\\p{Ll}+s|${BE})(?= (?:the|an?|what|how|not|in|on|to|more|no|their|our|it|us|them|nothing|everything|\\p{Ll}+ed)(?!\\p{L}))`,
    ),
    when: ({ mod = 'new', head = '', verb = '' }) =>
      isPlural(head) && !isFunctionWord(mod) && (IS_BE.test(verb) || isOnlyVerbInS(verb)),
    message: 'checks.L5.agreement',
    use: change(LAST, forThey),
  },
  {
    // They keeps it.
    has: ['they '],
    pattern: re(
      '[Tt]hey (?:also |still |now |never |always |only |often )?(?<verb>\\p{Ll}{2,}s)(?= \\p{Ll}|[.,;:!?])',
    ),
    when: ({ verb = '' }) => !/ss$/u.test(verb) && (isOnlyVerbInS(verb) || VERBS_AND_NOUNS.test(verb)),
    message: 'checks.L5.agreement',
    use: change(LAST, forThey),
  },
  {
    // There were a box with a latch.
    has: ['here were a', 'here are a'],
    pattern: re(
      '[Tt]here (?:are|were) an? (?:(?<mod>\\p{Ll}+) )?(?<noun>\\p{Ll}{3,})(?= (?:with|in|on|at|for|from|under|behind|beside|near|who|that|which|between|above|inside)(?!\\p{L})|[.,;])',
    ),
    when: ({ mod = 'new', noun = '' }) =>
      isOneThing(noun) &&
      !isFunctionWord(mod) &&
      !/^(?:great|good|fair|total|certain|record|further|whole|surprising|staggering|mere|small|large|huge|growing|vast)$/u.test(
        mod,
      ) &&
      !/^(?:further|surplus|wealth|number|multitude|plethora|myriad|maximum|minimum|majority|string|spate|slew|raft|flurry|smattering|sprinkling|clutch|cluster|collection|flood|stream|swarm|combination|mixture|mix|set|selection|array|litany|pile|heap|stack|row|line|deal|assortment|profusion|abundance|choice)$/u.test(
        noun,
      ),
    message: 'checks.L5.agreement',
    use: change(/(?:are|were)(?= )/u, (verb) => (verb === 'are' ? 'is' : 'was')),
  },
  {
    // Sir Ewan Prys, who lead the board.
    has: [', who '],
    pattern: re(
      `(?<!\\b(?:and|or|with) )(?:${TITLED} (?:\\p{Lu}[\\p{L}’-]+ ){0,2}\\p{Lu}[\\p{L}’-]+|\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+-\\p{Lu}\\p{Ll}+), who (?:never |also |still |now |then |once |first )?(?:lead|have|are|were|run|live|work|teach|write|know|say|do|chair|own|keep|represent|study|play|want|think|make|take|give|sit|drive|farm|serve|speak|represent|edit|manage|head)(?= (?:the|an?|in|at|to|it|his|her|for|that|on|up|from|been|two|three|four|five|not|near|with|about)(?!\\p{L}))`,
    ),
    message: 'checks.L5.agreement',
    use: change(LAST, (verb) => (verb === 'lead' ? 'led' : forOne(verb))),
  },
  {
    // They should been there.
    has: ['uld ', 'ght '],
    pattern: re(
      '(?:should|would|could|might)(?: not| never| always| also| long since)? (?:been|gone|done|seen|taken|written|eaten|fallen|chosen|spoken|grown|begun|forgotten|stolen|driven)(?= \\p{Ll}|[.,;:!?])',
    ),
    message: 'checks.L5.form',
    use: change(/\p{L}+$/u, (participle) => `have ${participle}`),
  },
];

/** Verbs that are nouns as well, after “they” for certain verbs. */
const VERBS_AND_NOUNS =
  /^(?:keeps|runs|plays|shows|turns|moves|calls|talks|walks|starts|stops|works|helps|hopes|needs|wants|looks|takes|makes|gets|holds|feels|hates|loves|likes|leads|leaves|lets|lies|lives|means|meets|pays|puts|reads|rises|falls|says|sees|sells|sends|sets|sits|sleeps|speaks|spends|stands|stays|tells|thinks|tries|uses|wears|wins|writes|gives|goes|knows|comes|does|has|costs|counts|asks|answers|adds|claims|drinks|drives|drops|eats|ends|fears|fights|finds|grows|hits|hears|kills|learns|loses|misses|offers|opens|plans|points|promises|reports|rests|sails|saves|seems|serves|shares|sounds|starts|studies|supports|teaches|trusts|visits|votes|waits|warns|watches|wonders|worries)$/u;

/** Owners that have lost their apostrophe, and short forms that have. */
export const LOST_APOSTROPHES: readonly Slip[] = [
  {
    // Nobodys listening.
    has: ['bodys ', 'ones '],
    pattern: re("(?:(?:[Nn]o|[Ss]ome|[Ee]very|[Aa]ny)body|(?:[Ss]ome|[Ee]very|[Aa]ny)one)s(?![\\p{L}’'-])"),
    message: 'checks.L5.confused',
    use: change(/s$/u, '’s'),
  },
  {
    // Theirs something in it.
    has: ['theirs '],
    pattern: re(
      '(?:(?<=(?:^|[.!?…][”’]? |[“‘]|\\b(?:[Bb]ut|[Yy]et|[Ss]o|[Tt]hat|[Bb]ecause|[Tt]hink|[Ss]ay|[Ss]ays|[Kk]now|[Ii]f|[Ww]hen|And) ))[Tt]heirs (?=(?:an?|one|another|every|two|three|room)(?!\\p{L}))|[Tt]heirs (?=(?:something|nothing|plenty|been|always|never been|still (?:an?|time|room|no)|no (?:way|reason|point|need|doubt|sign|room|chance|such|one|more)|someone|somebody|nobody|only one|too (?:much|many|little|few))(?!\\p{L})))',
    ),
    message: 'checks.L5.confused',
    use: change(/heirs $/u, 'here’s '),
  },
  {
    // A telescopes worth; last years budget; a nights sleep.
    has: ['s '],
    pattern: re(
      `(?:(?<=\\b(?:[Aa]n?|[Ee]ach|[Ee]very|[Aa]nother) )(?<owner>\\p{Ll}{3,}s) (?=(?:(?:own|whole|working|daily|true) )?(?:${BELONGINGS})(?![\\p{L}-]))|(?<=\\b(?:[Ll]ast|[Nn]ext|[Tt]his) )(?:year|week|month|summer|winter|spring|autumn|season|term|evening|morning)s (?=\\p{Ll})|(?<=\\b(?:[Yy]ester|[Tt]o)days?)(?<today>s) (?=(?!and )\\p{Ll}))`,
    ),
    when: ({ owner }) =>
      owner === undefined ||
      isPlural(owner) ||
      /^(?:day|week|month|year|night|hour|minute|moment)s$/u.test(owner),
    message: 'checks.L5.confused',
    use: change(/s $/u, '’s '),
  },
  {
    // Its done more than that.
    has: ['its '],
    pattern: re(
      '(?<=(?:^|[.!?…][”’]? |[“‘]|\\b(?:and|but|because|that|think|says?|said|know|if|so|But|And) ))[Ii]ts (?=(?:done|been|made|taken|given|gone|come|seen|worked|changed|helped|saved|stopped|started|turned|kept|told|brought|moved|rained|snowed|happened|grown|risen|always been|never been|already|only been|just been) (?:more|less|the|an?|nothing|everything|us|me|them|him|her|you|so|too|well|all|enough|what|as|up|down|out|off|on|in|to|for|from|better|worse|little|no|that|this|my|our|your|their)(?!\\p{L}))',
    ),
    message: 'checks.L5.it-is',
    use: change(/ts $/u, 't’s '),
  },
];
