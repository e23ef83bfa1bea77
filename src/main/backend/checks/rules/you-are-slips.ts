/** What L5 knows of your and their where you’re and they’re are meant, and of its before what is to be done: if your having trouble, its to keep it dry. Data only. */
import { change, re, type Slip } from './slip';

/** What a clause begins behind. */
const CLAUSE =
  /(?:^|[.!?…:;][”’]? |[–—] ?|[“‘(]|\b(?:[Ii]f|[Ww]hen|[Ww]henever|[Ww]hile|[Uu]nless|[Uu]ntil|[Oo]nce|[Ss]ince|[Bb]ecause|[Aa]lthough|[Tt]hough|[Ww]here|[Ww]herever|whether|that|than|think|thinks|thought|say|says|said|know|knows|knew|hope|hopes|guess|bet|suppose|mean|means|sure|afraid|glad|sorry|and|but|or|so|what|why|how|who) )$/u;
/** “I know your thinking on this”: what is a thing as well, and wants a condition before it. */
const ALSO_A_THING =
  /^(?:thinking|feeling|reading|writing|driving|fighting|training|teaching|cooking|swimming|sailing|walking|travelling|traveling|buying|selling|spending|voting|playing|learning|building|working|living|asking|flying|sleeping|eating|drinking|hiring|growing|moving|running|coming|leaving|standing|waiting|holding)$/u;
const CONDITION =
  /\b(?:[Ii]f|[Ww]hen|[Ww]henever|[Ww]hile|[Uu]nless|[Uu]ntil|[Oo]nce|[Bb]ecause|[Tt]hough|[Aa]lthough|sure|afraid|hope|guess|bet|suppose) $/u;
/** What one is in the middle of, and what nobody calls his own before these words. */
const DOING =
  'having|going|being|getting|coming|doing|looking|trying|thinking|feeling|wondering|asking|saying|telling|kidding|joking|reading|sitting|standing|waiting|paying|working|living|planning|hoping|expecting|eating|drinking|driving|travelling|traveling|taking|making|using|buying|selling|running|losing|missing|leaving|staying|talking|listening|watching|learning|struggling|worrying|suffering|wearing|flying|walking|cooking|dreaming|lying|dying|holding|moving|seeing|starting|writing|sleeping|swimming|sailing|bringing|carrying|building|growing|hiring|spending|wasting|earning|applying|voting|queuing|queueing|paying|aiming|begging|complaining|fighting|playing|teaching|training|visiting';
const GOES_ON =
  "(?= (?:in|on|at|to|for|with|by|from|about|through|the|an?|it|me|us|them|him|her|this|that|these|those|my|our|his|her|their|more|too|so|very|up|out|off|down|back|home|there|here|late|early|alone|abroad|trouble|fun|second|doubts|problems|difficult(?:y|ies)|not|no|any|enough|nothing|something|anything|all|lost|away|ahead|nowhere|somewhere|one|two|three)(?![\\p{L}’'-])|[.,;:!?)]|$)";
/** “your driving in the rain scares us”: the doing is what the sentence is about. */
export const HAS_A_VERB =
  /^[^.!?;:–—]*? (?:is|was|are|were|isn[’']t|wasn[’']t|has|had|will|won[’']t|would|can|could|may|might|must|should|does|did|doesn[’']t|didn[’']t|made|meant|\p{Ll}{3,}(?:s|ed) (?:the|an?|it|us|me|him|her|them|you|your|my|our|his|their|that|to|no|more|less|nobody|everybody|everyone|people))(?!\p{L})/u;
/** What somebody is, and nothing is called. */
const IS =
  'in|out|there|here|done|gone|away|alone|alive|ready|able|unable|lost|stuck|sure|not|never|always|already|still|also|probably|just about|allowed|supposed|told|asked|married|tired|hungry|lucky|unlucky|interested|worried|born|lovely|desperate|afraid|aware|unaware|late for|over the|under the|up to|one of (?:us|them|those|the|many|these)';
const ENDS_THERE = 'up|off|on|late|ill|sick|fine|right|wrong|safe|free|dead|wet|cold';
const AFTER_IT =
  '(?=[.,;:!?)]|$| (?:to|of|in|on|at|with|by|for|and|or|enough|that|about|not|going|the|an?|if|when|because|\\p{Ll}+ing)(?!\\p{L}))';
const meantAs: Slip['use'] = (match) => match[0].replace(/heir /u, 'hey’re ').replace(/our /u, 'ou’re ');

/** What a clause that lacks its “is” may stand behind as well: it isn’t to own, its to keep. */
const CLAUSE_OR_COMMA = new RegExp(`(?:${CLAUSE.source}|, $)`, 'u');
/** “It is due to open”: what a thing is before what it does. */
const DUE =
  'due|bound|ready|meant|supposed|likely|unlikely|able|unable|certain|sure|destined|designed|intended|expected|allowed|forced|obliged|liable|eager|tempting|going|about|easier|harder|safer|cheaper|quicker|simpler|wiser';

const WEATHER =
  'cold|hot|warm|cool|dark|light|wet|dry|damp|icy|windy|rainy|sunny|foggy|muddy|dusty|quiet|noisy|busy|empty|crowded|late|early|raining|snowing|freezing|boiling|pouring';

export const YOU_ARE_SLIPS: readonly Slip[] = [
  {
    has: ['your ', 'their '],
    pattern: re(`(?:[Yy]our|[Tt]heir) (?=(?<doing>${DOING})${GOES_ON})`),
    when: ({ doing = '' }, { 0: found, index, input }) =>
      (ALSO_A_THING.test(doing) ? CONDITION : CLAUSE).test(input.slice(Math.max(0, index - 24), index)) &&
      !HAS_A_VERB.test(input.slice(index + found.length, index + 90)),
    message: 'checks.L5.confused',
    use: meantAs,
  },
  {
    // Once your in; when their not sure.
    has: ['your ', 'their '],
    pattern: re(
      `(?:[Yy]our|[Tt]heir) (?=(?:(?:${IS})${AFTER_IT}|(?:one of (?:us|them)|${ENDS_THERE})(?=[.,;:!?)]|$)))`,
    ),
    when: (_, { index, input }) => CLAUSE.test(input.slice(Math.max(0, index - 24), index)),
    message: 'checks.L5.confused',
    use: meantAs,
  },
  {
    // It isn’t to own; its to keep.
    has: ['its to '],
    pattern: re(
      '[Ii]ts (?=to (?!(?:the|an?|us|me|him|her|them|you|others|everyone|this|that|these|those|my|our|his|their|your|no|all)(?!\\p{L}))\\p{Ll}{2,}(?![\\p{L}-]))',
    ),
    when: (_, { index, input }) =>
      CLAUSE_OR_COMMA.test(input.slice(Math.max(0, index - 24), index)) &&
      // The choice was its to make, and its to keep.
      !/(?<!\p{L})(?:is|was|are|were|be) its to /u.test(input.slice(Math.max(0, index - 60), index)),
    message: 'checks.L5.it-is',
    use: change(/ts $/u, 't’s '),
  },
  {
    // Its cold in there.
    has: ['its '],
    pattern: re(
      `[Ii]ts (?:(?:so|too|very|quite|really|still|always|never|not|only|just|getting|already) )?(?=(?:${WEATHER}) (?:in|out|by|at|on|down|up|over|there|here|today|tonight|outside|inside|again|enough|now|yet|when|where|and (?:${WEATHER}))(?!\\p{L}))`,
    ),
    when: (_, { index, input }) => CLAUSE.test(input.slice(Math.max(0, index - 24), index)),
    message: 'checks.L5.it-is',
    use: change(/ts /u, 't’s '),
  },
  {
    // Its due to open, its full of holes.
    has: ['its '],
    pattern: re(
      `[Ii]ts (?:(?:now|still|also|not|only|just|always|never|more|less|far|much|so|too|quite) )?(?=(?:${DUE}) to \\p{Ll}|(?:full|free|short|proud|afraid|aware|capable|typical|made|tired|sick|fond|guilty|devoid|worthy) of \\p{Ll}|(?:based|built|set) (?:on|in) the )`,
    ),
    when: (_, { index, input }) => CLAUSE_OR_COMMA.test(input.slice(Math.max(0, index - 24), index)),
    message: 'checks.L5.it-is',
    use: change(/ts /u, 't’s '),
  },
];
