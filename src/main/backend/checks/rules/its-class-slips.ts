/**
 * What L5 knows of its and it’s, their and there, your and you’re by the sort of word that follows: a thing can be owned, a quality
 * cannot. The dictionary says which is which (text/word-classes.ts). Data only.
 */
import {
  isNoun,
  isOnlyAdjective,
  isOnlyNoun,
  isOnlyPlural,
  isPlural,
  mayBeAdjective,
  mayBeVerb,
  mayBeVerbInS,
} from '../text/word-classes';
import { isFunctionWord } from './number-of-words';
import { change, re, type Slip } from './slip';

/** Verbs after which a sentence begins: he says it’s time. */
const SAYING =
  /^(?:say|think|know|believe|feel|hope|mean|show|suggest|insist|claim|admit|add|argue|find|guess|suppose|reckon|figure|see|hear|note|agree|decide|promise|swear|prove|explain|warn|understand|fear|assume|imagine|bet|pretend|realise|realize|discover|learn|notice|conclude|remember|forget|tell|wish|doubt|concede|worry|reply|announce|confirm|declare|maintain|recall|repeat|stress|point|guarantee|accept|acknowledge|assert|dream|expect|ensure|reveal|indicate|demonstrate|protest|shout|whisper|cry|laugh|joke|mutter|write|read|appear|seem|happen|look|matter|help|like|love|hate|prefer|call|judge|trust|joke|sense|gather|estimate|predict|allege|complain|convince|persuade|consider|check|wonder|ask|care)$/u;
const stemsOf = (verb: string): string[] => {
  const bare = verb.replace(/(?:ies|ied)$/u, 'y').replace(/(?:es|ed|ing|s)$/u, '');
  return [bare, `${bare}e`, bare.replace(/(.)\1$/u, '$1'), verb.replace(/s$/u, '')];
};
/** Something is done to something: grows, mended, cutting. */
function takesThing(verb: string): boolean {
  if (!/(?:s|ed|ing)$/u.test(verb)) return IRREGULAR.test(verb);
  const stems = stemsOf(verb);
  return (
    !stems.some((stem) => SAYING.test(stem)) &&
    stems.some((stem) => mayBeVerb(stem)) &&
    !/^(?:is|was|has|does|its|this|during|being|nothing|something|anything|everything|morning|evening|sometimes|besides|always|perhaps|as|needed)$/u.test(
      verb,
    )
  );
}
const IRREGULAR =
  /^(?:lost|sold|kept|built|cut|won|spent|held|made|grew|grow|grows|gave|give|took|take|brought|bring|bought|buy|ate|eat|broke|break|chose|choose|drew|draw|drove|drive|fed|feed|hid|hide|hurt|led|lead|left|leave|lose|make|paid|pay|put|ran|run|sent|send|set|shook|shake|shut|spread|stole|steal|struck|strike|taught|teach|tore|tear|threw|throw|wore|wear|keep|build|spend|hold|mend|change|open|close|need|want|defend|protect|serve|owe|own|raise|share|save|use|using|move|fill|clear|clean|paint|reach|miss|know|guard|mind|lower|sharpen|lend|lent|shed|burn|burnt|mow|sow|ring|rang|wind|wound|show|shown)$/u;
/** Where a clause begins. */
const BEGINS =
  /(?:^|[.!?…:;][”’]? |[–—] ?|[“‘]|\b(?:and|but|so|because|if|when|while|though|although|think|thinks|says?|said|knows?|sure|afraid|hope|why|where|until|since|now|yet) )$/u;
const AFTER_PREPOSITION =
  /\b(?:of|in|on|by|for|with|from|to|about|without|after|before|despite|than|into|at|like|as|and|or) $/u;
/** What something can have as well: its building, its meaning to me. */
const NOUNS_IN_ING =
  /^(?:building|meaning|meeting|ending|opening|closing|funding|hearing|feeling|ruling|being|having|standing|undoing|making|turning|coming|going|saying|warning|setting|beginning|landing|showing|greeting|calling|offering|teaching|telling|handling|treating|timing|spelling|failing|passing|wording|reasoning|giving|leaving|reading|hiring|firing|holding|footing|rolling|singing|king|thing|ring|spring|string|wing|morning|evening|ceiling)$/u;
const NOT_OWNED =
  '(?!(?:time|people|money|men|women|children|news|fun|nonsense|like|one|just|only|also|now|then|here|there|not|never|always|still|all|both|each|half|way|why|how|who|what|where|when|that|this|these|those|because|too|very|so|such|more|less|most|about|over|up|down|out|off|back|home|on|in|at|to|for|by|with|as|if|or|and|the|an?|no|my|your|our|his|her|their|mine|yours|ours|hers|theirs|something|nothing|anything|everything|someone|somebody|nobody|everyone|anyone|part|work|rain|business|luck|day|night|winter|summer|spring|autumn|noon|midnight|dawn|dusk|peanuts|rubbish|crap|madness|murder|magic|heaven|hell|bedlam|chaos|history|politics|policy|law|science|art|life|love|war|peace|true|false|easy|hard|good|bad|fine|okay|great|nice|sad|odd|clear|safe|free|full|empty|right|wrong|late|early|dark|light|cold|hot|warm|raining|snowing|best|better|worse|worst|worth|due|likely|possible|important|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|been|going|got|had|made|done|gone|quite|rather|really|almost|nearly|barely|hardly|simply|probably|perhaps|maybe|usually|often|sometimes|already|even|ever|yet|again|once|down|little|much|many|few|plain|standard|common|normal|natural|typical)(?!\\p{L}))';
const owned = (noun: string): boolean => (isOnlyNoun(noun) && !/(?:ing|ly)$/u.test(noun)) || isPlural(noun);

/** Who belongs to a thing, and wants an article where it is something else. */
const PEOPLES =
  /^(?:authors?|owners?|leaders?|founders?|editors?|chiefs?|makers?|critics?|readers?|writers?|members?|players?|managers?|captain|directors?|chair|chairman|president|minister|mayor|builders?|buyers?|sellers?|tenants?|landlords?|keepers?|designers?|creators?|inventors?|publishers?|backers?|sponsors?|supporters?|opponents?|voters?|citizens?|residents?|users?|customers?|clients?|staff|workers?|pupils?|teachers?|bishop|dean|vicar|rector|driver|pilot|skipper|crew|parents?|mother|father|mate|victims?|patients?|heirs?|trustees?|shareholders?|bosses|boss|spokesman|spokeswoman|lawyers?|architects?|engineers?|organisers?|subjects?|rivals?|neighbours?|roof|budget|headline|cover|contents?|price|value|effects?|causes?|rules?|walls?|windows?|doors?|engine|wheels?|tail|wings?|eyes?|legs?)$/u;

export const ITS_CLASS_SLIPS: readonly Slip[] = [
  {
    has: ['it’s own', "it's own"],
    pattern: re("[Ii]t[’']s (?=own(?! goal)(?![\\p{L}-]))"),
    message: 'checks.L5.its',
    use: change(/t[’']s $/u, 'ts '),
  },
  {
    has: ['hey’re own', "hey're own", 'ou’re own', "ou're own", 'here own'],
    pattern: re("(?:[Tt]hey[’']re|[Yy]ou[’']re|[Tt]here) (?=own(?! goal)(?![\\p{L}-]))"),
    message: 'checks.L5.confused',
    use: (match) => match[0].replace(/hey[’']re|here/u, 'heir').replace(/ou[’']re/u, 'our'),
  },
  {
    has: ['your’s', "your's", 'her’s', "her's", 'our’s', "our's", 'heir’s', "heir's", 'its’', 'hi’s'],
    pattern: re(
      "(?:[Yy]our[’']s|[Hh]er[’']s|(?<!\\p{L})[Oo]ur[’']s|[Tt]heir[’']s|its[’'](?=\\s\\p{Ll}))(?!\\p{L})",
    ),
    message: 'checks.L5.confused',
    use: (match) => match[0].replace(/[’']/u, ''),
  },
  {
    // Grows it’s posts, changed it’s whole system.
    has: ['it’s ', "it's "],
    pattern: re(
      `(?<before>\\p{Ll}{2,}) it[’']s (?=${NOT_OWNED}(?:(?<mod>\\p{Ll}+) )?(?<noun>\\p{Ll}{3,})(?![\\p{L}’-]))`,
    ),
    when: ({ before = '', mod, noun = '' }) =>
      takesThing(before) &&
      owned(noun) &&
      (mod === undefined || (mayBeAdjective(mod) && !/ly$/u.test(mod)) || owned(mod)),
    message: 'checks.L5.its',
    use: change(/it[’']s $/u, 'its '),
  },
  {
    has: ['it’s ', "it's "],
    pattern: re(`(?<before>\\p{Ll}{2,}) it[’']s (?=${NOT_OWNED}(?<noun>\\p{Ll}{3,})(?![\\p{L}’-]))`),
    when: ({ before = '', noun = '' }) => takesThing(before) && owned(noun),
    message: 'checks.L5.its',
    use: change(/it[’']s $/u, 'its '),
  },
  {
    // It’s roof leaks.
    has: ['it’s ', "it's "],
    pattern: re(
      `(?<=(?:^|[.!?…][”’]? |[;:–—] |\\b(?:and|but|while|because) ))[Ii]t[’']s (?=${NOT_OWNED}(?<noun>\\p{Ll}{3,}) (?<verb>\\p{Ll}+)(?= (?:the|an?|to|in|on|at|from|for|with|by|no|not|more|out|up|down|away|all|each|every|one|two|three|their|his|her|its|that|this|when|where|about|as|so|how|what|up)(?!\\p{L})|[.,;]))`,
    ),
    when: ({ noun = '', verb = '' }) =>
      owned(noun) &&
      !isNoun(verb) &&
      (/ed$/u.test(verb) || mayBeVerbInS(verb) || (isPlural(noun) && mayBeVerb(verb))),
    message: 'checks.L5.its',
    use: change(/t[’']s $/u, 'ts '),
  },
  {
    // As it’s author likes, when it’s owner died: no article, and a verb after it.
    has: ['it’s ', "it's "],
    pattern: re(
      `(?<=\\b(?:as|than|when|where|while|until|after|before|because|since|though|although|if|what|why|how|that|which|whom) )it[’']s (?=${NOT_OWNED}(?<noun>\\p{Ll}{4,}) (?<verb>\\p{Ll}+)(?=[.,;:!?)]| (?:to|it|in|on|at|for|with|from|by|and|or|but|not|never)(?!\\p{L})|$))`,
    ),
    when: ({ noun = '', verb = '' }) =>
      PEOPLES.test(noun) &&
      (/^(?:is|was|has|had|will|would|can|could|did|does|are|were|have|says|said|likes)$/u.test(verb) ||
        /ed$/u.test(verb) ||
        mayBeVerbInS(verb) ||
        (isPlural(noun) && (mayBeVerb(verb) || SAYING.test(verb)))),
    message: 'checks.L5.its',
    use: change(/t[’']s $/u, 'ts '),
  },
  {
    // It’s cost rose, it’s report (published in June).
    has: ['it’s ', "it's "],
    pattern: re(
      `(?<=(?:^|[.!?…][”’]? |[;:–—] |\\b(?:and|but|while|because) ))[Ii]t[’']s (?=${NOT_OWNED}(?<noun>\\p{Ll}{3,})(?: (?:rose|fell|grew|went|came|was|were|had|ran|took|made|lost|won|began|became|told|said|sent|sold|left|stood|kept|held|met|paid|shows?|says?|knows?|needs?|wants?|lies?|has|have|is|are|will|would|can|could|must|should|may)(?!\\p{L})(?! (?:it|me|us|you|to be)(?!\\p{L}))| \\())`,
    ),
    when: ({ noun = '' }, { 0: found }) => isNoun(noun) && !isOnlyAdjective(noun) && /^I/u.test(found),
    message: 'checks.L5.its',
    use: change(/t[’']s $/u, 'ts '),
  },
  {
    // Its handsome, and it is old; its like a ram.
    has: ['its '],
    pattern: re(
      '(?:(?<=(?:^|[.!?…][”’]? |[“‘]))Its (?=(?<quality>\\p{Ll}{3,})(?:,? (?:and|but|or|so)(?!\\p{L})|[.;:]))|(?<!\\bof )[Ii]ts (?=like (?:an?|the|that|this|being|having|watching|\\p{Ll}+ing)(?!\\p{L})))',
    ),
    when: ({ quality }) => quality === undefined || isOnlyAdjective(quality),
    message: 'checks.L5.it-is',
    use: change(/ts $/u, 't’s '),
  },
  {
    // Its eating my hedge: what is done to somebody.
    has: ['its '],
    pattern: re(
      '[Ii]ts (?:(?:just|only|also|still|now|not|always|never|already|slowly|simply|really) )?(?=(?<verb>\\p{Ll}{2,}ing) (?:me|us|him|them|you|my|your|everyone|everybody|anyone|people|(?:the|an?|our|his|her|their|this|that|these|those|to be|to)(?= \\p{Ll}+))(?!\\p{L}))',
    ),
    when: ({ verb = '' }, { 0: found, index, input }) => {
      const before = input.slice(0, index);
      const rest = input.slice(index + found.length + verb.length + 1);
      const isMine = /^(?:me|us|him|them|you|my|your|everyone|everybody|anyone)(?!\p{L})/u.test(rest);
      // Its rolling the dice was a mistake; its singing the night before.
      if (
        /^[^.,;:]* (?:was|is|were|has|had|will|would|woke|made|means|meant)(?!\p{L})|^the (?:day|night|week|month|year|morning|evening) /u.test(
          rest,
        )
      )
        return false;
      return !NOUNS_IN_ING.test(verb) && (BEGINS.test(before) || (isMine && !AFTER_PREPOSITION.test(before)));
    },
    message: 'checks.L5.it-is',
    use: change(/ts /u, 't’s '),
  },
  {
    // They’re parents wait.
    has: ['hey’re ', "hey're "],
    pattern: re("[Tt]hey[’']re (?=(?<noun>\\p{Ll}{4,}) (?<verb>\\p{Ll}{3,})(?!\\p{L}))"),
    when: ({ noun = '', verb = '' }) =>
      isOnlyPlural(noun) &&
      (/^(?:are|were|have|had|will|would|can|could|do|did|never|always)$/u.test(verb) ||
        (mayBeVerb(verb) &&
          !/(?:ing|ed|s)$/u.test(verb) &&
          !/^(?:like|about|near|past|round|down|over)$/u.test(verb))),
    message: 'checks.L5.confused',
    use: change(/hey[’']re $/u, 'heir '),
  },
  {
    // The trade and it’s vacancies.
    has: [' and it’s ', " and it's "],
    pattern: re("(?<=[\\p{Ll}] and )it[’']s (?=(?<noun>\\p{Ll}{4,})(?:[.;]|$))"),
    when: ({ noun = '' }) => isOnlyPlural(noun),
    message: 'checks.L5.its',
    use: change(/t[’']s $/u, 'ts '),
  },
  {
    // Its polite, and it says so.
    has: ['its '],
    pattern: re(
      '[Ii]ts (?:(?:so|very|too|quite|rather|really|not|also|all|only|still|just) )?(?=(?<quality>\\p{Ll}{3,})(?:[.;:!?]|,? (?:and|but|so|because|when|if|as) (?:it|he|she|they|we|the|I|you|this|that|there|nobody|everyone|everybody)(?!\\p{L})| (?:to|that|when|if|because|than|how|why)(?!\\p{L})))',
    ),
    when: ({ quality = '' }, { index, input }) =>
      (isOnlyAdjective(quality) ||
        /^(?:best|better|worse|enough|cheaper|easier|harder|quicker|safer|raining|snowing|full|empty|open|closed|clear|ready|warm|cool|dry|wet|dirty|busy|broken|finished|over|gone|done|dead|dark|late|shut|free|safe|true|cheap|cold|hot|gone|lost|sold|needed|wanted|known|built|made|paid|cut)$/u.test(
          quality,
        )) &&
      !/\b(?:of|in|on|at|for|with|from|by|to|than|do|does|did|doing|done|give|gives|gave|given|look|looks|looked|is|was|past) $/u.test(
        input.slice(0, index),
      ),
    message: 'checks.L5.it-is',
    use: change(/ts /u, 't’s '),
  },
  {
    // Its smaller and steeper, its cheaper than that.
    has: ['its '],
    pattern: re(
      '(?<=(?:^|[.!?…][”’]? |[:;–—] ?|\\b(?:and|but|because|that|if|when|so|though|think|says?|said|hope) ))[Ii]ts (?=(?<more>\\p{Ll}{2,}er)(?:,? \\p{Ll}+er\\b|,? (?:and|but|or) (?:more |less )?\\p{Ll}+| than)(?!\\p{L}))',
    ),
    when: ({ more = '' }) => {
      const stem = more.slice(0, -2);
      const stems = [stem, `${stem}e`, stem.replace(/i$/u, 'y'), stem.replace(/(.)\1$/u, '$1')];
      return !isNoun(more) && stems.some((one) => mayBeAdjective(one));
    },
    message: 'checks.L5.it-is',
    use: change(/ts $/u, 't’s '),
  },
  {
    // Its five years old.
    has: ['its '],
    pattern: re(
      "(?<!\\b(?:of|in|on|at|for|with|from|by|to|over|all|after|during|throughout) )[Ii]ts (?=(?:(?:about|almost|nearly|only|over|just|at least) )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|\\d+)(?:-\\p{Ll}+)? (?:(?:years?|months?|weeks?|days?|miles?|hours?|minutes?|metres|feet|inches|kilometres) (?:old|long|away|since|from|until|till|before|ago|late|later|too|wide|deep|high|down|to the)|o[’']clock|(?:past|in the) )(?!\\p{L}))",
    ),
    message: 'checks.L5.it-is',
    use: change(/ts $/u, 't’s '),
  },
  {
    // Its becoming a habit, their making the same mistake, your losing the thread.
    has: ['its ', 'their ', 'your '],
    pattern: re(
      '(?<!\\b(?:of|in|on|at|for|with|from|by|to|about|despite|after|before|without|than|and|or|mind|appreciate|regret|risk|against|lost|fear|fears|feared|dislikes?|disliked|resents?|resented|remembers?|remembered|hates?|hated|imagine|recall|recalled) )(?:[Ii]ts|[Tt]heir|[Yy]our) (?=(?!(?:being|having|footing|singing|building|opening|meeting|landing|setting|standing|making of)(?!\\p{L}))\\p{Ll}{2,}ing (?:the|an?|it|them|him|us|me|you|more|harder|to be|too|very|all|up|nothing|something)(?!\\p{L}))',
    ),
    message: 'checks.L5.confused',
    use: (match) =>
      match[0]
        .replace(/ts $/u, 't’s ')
        .replace(/heir $/u, 'hey’re ')
        .replace(/our $/u, 'ou’re '),
  },
  {
    // Their happy to, your right about: with nothing behind it that could be owned.
    has: ['their ', 'your '],
    pattern: re(
      '(?<!\\b(?:of|in|on|at|for|with|from|by|to|about|than|and|or) )(?:[Tt]heir|[Yy]our) (?=(?:(?:so|very|too|quite|all|not|also|only) )?(?<quality>\\p{Ll}{3,})(?:[.;:!?]|,? (?:and|but|so|because|when|if) (?:it|he|she|they|we|the|I|you|this|that|there|nobody)(?!\\p{L})| (?:to|that|when|if|because|than|about|of|with|enough)(?!\\p{L})))',
    ),
    when: ({ quality = '' }) =>
      isOnlyAdjective(quality) ||
      /^(?:right|wrong|welcome|sure|late|glad|used|supposed|allowed|gone|worried|tired|married|paid|told|asked)$/u.test(
        quality,
      ),
    message: 'checks.L5.confused',
    use: (match) => match[0].replace(/heir $/u, 'hey’re ').replace(/our $/u, 'ou’re '),
  },
  {
    // Teaches there children, with there boats.
    has: [' there '],
    pattern: re(
      '(?<before>\\p{Ll}{3,}) there (?=(?:(?<mod>\\p{Ll}+) )?(?<noun>\\p{Ll}{3,})(?![\\p{L}’-]))(?!there (?:is|are|was|were|years|days|weeks|times|people|many|several|lots)(?!\\p{L}))',
    ),
    when: ({ before = '', mod, noun = '' }) =>
      (/^(?:with|of|for|without|despite|against|between|during|into)$/u.test(before)
        ? isOnlyNoun(noun) || isPlural(noun)
        : takesThing(before) &&
          !/^(?:live|stand|stood|go|went|stay|work|sit|sat|lie|lay|arrive|happen|die|exist|wait|play|walk|travel|study|grow|land|move|rest|sleep|remain|stop|start|end|begin|park|swim|camp)(?:s|d|ed|ing|es|ting|ning)?$/u.test(
            before,
          ) &&
          isPlural(noun) &&
          !/^(?:sometimes|years|months|weeks|days|hours|minutes|times|people|nights|mornings|evenings|afternoons|summers|winters|centuries|decades|generations|weekends)$/u.test(
            noun,
          )) &&
      (mod === undefined || mayBeAdjective(mod) || isNoun(mod)),
    message: 'checks.L5.confused',
    use: change(/there $/u, 'their '),
  },
  {
    has: [' there '],
    pattern: re('(?<before>\\p{Ll}{3,}) there (?=(?<noun>\\p{Ll}{3,})(?![\\p{L}’-]))'),
    when: ({ before = '', noun = '' }) =>
      /^(?:with|of|for|without|despite|against|between|during|into)$/u.test(before)
        ? isOnlyNoun(noun)
        : takesThing(before) &&
          isPlural(noun) &&
          !/^(?:live|stand|stood|go|went|stay|work|sit|sat|lie|lay|arrive|happen|die|exist|wait|play|walk|travel|study|grow|land|move|rest|sleep|remain|stop|start|end|begin|park|swim|camp)(?:s|d|ed|ing|es|ting|ning)?$/u.test(
            before,
          ) &&
          !/^(?:people|nights|mornings|evenings|afternoons|summers|winters|centuries|decades|generations|weekends)$/u.test(
            noun,
          ),
    message: 'checks.L5.confused',
    use: change(/there $/u, 'their '),
  },
  {
    // Doctors and there patients, there finest hour.
    has: ['there '],
    pattern: re(
      '(?:(?<=(?<owners>\\p{L}{3,}s) (?:and|or) )there (?=(?<noun>\\p{Ll}{3,})(?! (?:is|was|has|comes?|goes|seems?|exists?|remains?)(?!\\p{L}))(?![\\p{L}’-]))|(?<=,? (?:and|but) )there (?=(?<several>\\p{Ll}{4,}) (?:still|now|also|already|never|always|all) (?<verb>\\p{Ll}{3,})(?![\\p{L}’-]))|[Tt]here (?=(?<most>(?!(?:honest|modest|west|rest|best|earnest|manifest)(?!\\p{L}))\\p{Ll}{2,}est) (?<thing>\\p{Ll}{3,})(?![\\p{L}’-])))',
    ),
    when: ({ owners, noun = '', several, verb = '', most, thing = '' }) => {
      if (owners !== undefined) return isPlural(owners.toLowerCase()) && isPlural(noun);
      if (several !== undefined) return isOnlyPlural(several) && mayBeVerb(verb);
      return most !== undefined && !isNoun(most) && (isNoun(thing) || isPlural(thing));
    },
    message: 'checks.L5.confused',
    use: change(/here $/u, 'heir '),
  },
  {
    // More than there diesel.
    has: ['than there '],
    pattern: re(
      'than there (?=(?<noun>(?!(?:need|can|will|may|might|must|use|ever|once|being|people|room|time|work)(?!\\p{L}))\\p{Ll}{4,})(?![\\p{L}’-]))',
    ),
    when: ({ noun = '' }) => isNoun(noun) || isPlural(noun),
    message: 'checks.L5.confused',
    use: change(/there $/u, 'their '),
  },
  {
    // There going to lose.
    has: ['there '],
    pattern: re(
      '(?<=(?:^|[.!?…][”’]? |[“‘]|\\b(?:and|but|because|that|if|when|think|say|says|said|know) ))[Tt]here (?=(?:all |both |not |still |just |never |always )?(?:going to|trying to|coming to|planning to|asking for|waiting for|afraid (?:of|that)|happy to|not (?:going|the|sure|allowed))(?!\\p{L}))',
    ),
    message: 'checks.L5.confused',
    use: change(/here $/u, 'hey’re '),
  },
  {
    // Of they’re boats, took you’re keys.
    has: ['they’re ', "they're ", 'you’re ', "you're "],
    pattern: re(
      "(?<before>\\p{Ll}{2,}) (?:they|you)[’']re (?=(?:(?<mod>\\p{Ll}+) )?(?<noun>\\p{Ll}{3,})(?![\\p{L}’-]))",
    ),
    when: ({ before = '', mod, noun = '' }) =>
      !/(?:ing|ed)$/u.test(mod ?? noun) &&
      (/^(?:of|with|from|by|into|without|on|at|in|to|despite|behind|against|around|through)$/u.test(before) ||
        takesThing(before)) &&
      (isOnlyNoun(noun) || isPlural(noun)) &&
      (mod === undefined || (mayBeAdjective(mod) && !/ly$/u.test(mod)) || isOnlyNoun(mod)),
    message: 'checks.L5.confused',
    use: (match) => match[0].replace(/they[’']re $/u, 'their ').replace(/you[’']re $/u, 'your '),
  },
  {
    has: ['they’re ', "they're ", 'you’re ', "you're "],
    pattern: re("(?<before>\\p{Ll}{2,}) (?:they|you)[’']re (?=(?<noun>\\p{Ll}{3,})(?![\\p{L}’-]))"),
    when: ({ before = '', noun = '' }) =>
      (/^(?:of|with|from|by|into|without|on|at|in|to|despite|behind|against|around|through)$/u.test(before) ||
        takesThing(before)) &&
      (isOnlyNoun(noun) || isPlural(noun)),
    message: 'checks.L5.confused',
    use: (match) => match[0].replace(/they[’']re $/u, 'their ').replace(/you[’']re $/u, 'your '),
  },
  {
    // Who’s boats.
    has: ['ho’s ', "ho's "],
    pattern: re("[Ww]ho[’']s (?=(?<noun>\\p{Ll}{3,}) (?<verb>\\p{Ll}+)(?!\\p{L}))"),
    when: ({ noun = '', verb = '' }) =>
      isOnlyPlural(noun) ||
      (isOnlyNoun(noun) &&
        /^(?:is|was|had|has|were|are|have|will|would|can|could|did|does|\p{Ll}{2,}ed)$/u.test(verb)),
    message: 'checks.L5.confused',
    use: change(/ho[’']s $/u, 'hose '),
  },
  {
    // And who’s real name is: a quality, and a thing that is so.
    has: ['ho’s ', "ho's "],
    pattern: re(
      "[Ww]ho[’']s (?=(?<mod>(?!(?:the|an?|not|no|now|also|still|just|only|always|never|got|been|had|done|gone|made|more|less|so|too|very|really|here|there|to|in|on|at|all|one|what|his|her|my|your|our|their|its)(?!\\p{L}))\\p{Ll}{3,}) (?<noun>\\p{Ll}{3,}) (?:is|was|are|were|has|had|have|will|would|can|could|may|might|must|should|did|does|came|went|ran|fell|rose|began|became|lay|stood|hung|\\p{Ll}{2,}ed)(?!\\p{L})(?! by(?!\\p{L})))",
    ),
    when: ({ mod = '', noun = '' }) =>
      (mayBeAdjective(mod) || owned(mod) || /(?:er|est)$/u.test(mod)) &&
      !/(?:ing|ly)$/u.test(mod) &&
      (isNoun(noun) || isPlural(noun)) &&
      !isFunctionWord(noun) &&
      !/^(?:people|things|times|days|years|weeks|home|company|news|boy|girl|friends|material|stuff|enough|today|now)$/u.test(
        noun,
      ),
    message: 'checks.L5.confused',
    use: change(/ho[’']s $/u, 'hose '),
  },
  {
    // The man whose going to pay.
    has: ['whose '],
    pattern: re(
      '[Ww]hose (?!(?:building|meeting|making|undoing|wedding|learning|teaching|writing|reading|painting|funding|understanding|standing|training)(?!\\p{L}))(?=(?:been|not|never|always|already|just|going to|the|an?(?= )|\\p{Ll}{2,}ing (?:the|an?|to|it|for))(?!\\p{L}))',
    ),
    message: 'checks.L5.confused',
    use: change(/hose $/u, 'ho’s '),
  },
];
