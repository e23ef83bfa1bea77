/** What L5 knows of its and it’s. Data only. */
import { change, re, type Slip } from './slip';

/** None of it’s new, some of it’s dull: a part of it is so, and nothing is owned. */
const PART =
  /\b(?:none|some|most|much|all|any|little|half|more|enough|part|rest|best|worst|lots?|bits?|plenty|each|both|neither|quarter|third) $/iu;
const QUALITY =
  /^(?:of )?it[’']s\s?(?:(?:not|so|very|too|all|just|quite|still|really|rather|pretty) )*(?:new|old|first|last|best|worst|true|dull|good|bad|gone|fun|fine|real|free|wrong|right|\p{Ll}+(?:al|ive|ous|ful|less|ic|able|ible|y|ed|ing|en))(?=[.,;:!?)—–]| [–—]|,? (?:and|but|or|to|in|on|at|for|by|with|now|here|there|about|that|if|because|when)(?!\p{L})|$)/iu;

export function isPartOfIt(text: string, start: number): boolean {
  const at = text.startsWith('of ', start) ? start : start - 3;
  return (
    text.startsWith('of ', at) &&
    PART.test(text.slice(Math.max(0, at - 12), at)) &&
    QUALITY.test(text.slice(at, at + 60))
  );
}

export const ITS_SLIPS: readonly Slip[] = [
  {
    has: ['it’s', "it's"],
    pattern: re(
      "(?:in|on|of|for|with|from|by|to|into|lost|loses?|lose|has|have|had|its|at|under|over|behind|keeps?|kept|made|makes?|changed?|changes|opened|closed|built|show(?:s|ed)|reach(?:es|ed)|during|through|against|about|after|before|beyond|within|and|despite) it[’']s(?= (?:new|old|first|last|best|worst|members?|people|workers|future|past|history|name|place|role|way|head|heart|roof|doors?|walls?|streets?|value|price|staff|leaders?|citizens|government|economy|budget|customers|readers|users|neighbours|neighbors|neighbou?r|power|course|kind|owners?|founder|chief|website|products?|policy|policies|borders?|army|population|critics|supporters|peak|edge|limits|share|size|origins?|purpose|promises?)(?!\\p{L})(?! (?:who|that|which)(?!\\p{L})))",
    ),
    message: 'checks.L5.its',
    use: change(/it[’']s$/u, 'its'),
  },
  {
    has: ['it’s', "it's"],
    pattern: re(
      "\\p{Ll}+(?:ed|es|ing) it[’']s(?= (?:paws?|tail|wings?|legs?|eyes?|mouth|teeth|claws?|nose|ears?|young|nest|head|prey|owners?|roof|doors?)(?!\\p{L}))",
    ),
    message: 'checks.L5.its',
    use: change(/it[’']s$/u, 'its'),
  },
  {
    // None of these verbs takes a sentence: “sold it is …” is no English.
    has: ['it’s', "it's"],
    pattern: re(
      "(?:lost|sold|kept|built|closed|opened|raised|published|celebrated|abandoned|defended|doubled|halved|tripled|expanded|extended|cut|won|spent|moved|launched|rewrote|buried|ended|finished|held|named|sacked|fired|appointed|elected|replaced|dropped|tightened|loosened|reversed|overturned|upheld|amended|changed|made|reached|lowered|improved|lifted|needs?|wants?|wanted|deserves?|shook|regained|loses|spends|raises|sells|holds|improves|cuts) it[’']s(?= (?!(?:a|an|the|not|been|going|no|all|only|just|time|now|too|very|still|always|never|because|what|that|how|why|like|clear|\\p{L}+ing)(?!\\p{L}))\\p{Ll})",
    ),
    message: 'checks.L5.its',
    use: change(/it[’']s$/u, 'its'),
  },
  {
    has: ['its '],
    pattern: re(
      '[Ii]ts (?=(?:(?:a(?! cappella)|an|the|not(?! \\p{L}+ing\\b)|been|no|going|too|because|what|why|how|who|where|also|really|about|already|never|always|probably|simply|my|your|our|this|that) (?!\\p{L}+ly\\b)|(?:very|only|just|still) (?:an?|the|that|because|when|if|one|not|going|been|what|how|my|your|our|his|her|about|too|so|fair|hard to|easy to|possible|likely|true|clear)(?!\\p{L})|(?:clear|hard|easy|true|time|important|possible|impossible|likely|unlikely|worth) (?:to|that|if|when|how|why|what|for|who|whether|because|it|we|they|you|he|she|the|an?|not|enough)(?!\\p{L})))',
    ),
    message: 'checks.L5.it-is',
    use: change(/ts $/u, 't’s '),
  },
  {
    has: ['its '],
    pattern: re(
      '[Ii]ts (?=got(?!\\p{L})|(?:hit|had|become|gone|taken|come|lost|made) (?:the|an?|so|very|worse|better|rock|off|home|nothing|nowhere|everything)(?!\\p{L}))',
    ),
    message: 'checks.L5.it-is',
    use: change(/ts $/u, 't’s '),
  },
  {
    has: ['its '],
    pattern: re('[Ii]ts (?=\\p{Ll}{2,}ed by(?!\\p{L}))'),
    message: 'checks.L5.it-is',
    use: change(/ts $/u, 't’s '),
  },
  {
    // Verbs after which “it is” begins no sentence, with things that somebody has.
    has: ['it’s', "it's"],
    pattern: re(
      "(?:burst|hurt|broke|broken|shook|bit|hit|put|set|shut|left|gave|give|gives|given|took|take|takes|taken|drew|ran|hid|hung|tore|wore|threw|shed|spread|stuck|led|fed|paid|won|win|wins|met|read|saw|rebuilt|sent|bought|wrote|forgot|chose|found|draws?|owns?|needs?|loves?|serves?|feeds?|\\p{Ll}{2,}(?:ed|ing)) it[’']s (?=(?:paws?|tails?|wings?|legs?|eyes?|mouths?|teeth|claws?|nose|ears?|young|nest|prey|banks?|doors?|way|name|budgets?|leaders?|voters|citizens|workers|staff|members?|customers|readers|pupils|tenants|residents|passengers|neighbou?rs?|borders?|coasts?|shores?|founders?|owners?|past|future|roots|walls?|roofs?|promises?|reputation|population|profits?|branches|sails|feet|charm|soul|heart|grip|peak|target|capacity|purpose|value|worth|price|weight|size|shape|victims?|critics|fans|players|supporters|backers|allies|rivals?|patients|offices?|windows|gates?|patrons)(?!\\p{L}))",
    ),
    message: 'checks.L5.its',
    use: change(/it[’']s $/u, 'its '),
  },
];
