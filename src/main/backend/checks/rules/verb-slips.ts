/** What L5 knows of verbs that take the wrong form: I seen, was use to, each of them have. Data only. */
import { change, re, type Slip } from './slip';

export const VERB_SLIPS: readonly Slip[] = [
  {
    has: [' use to'],
    pattern: re("(?:was|were|am|are|is|be|been|get|got|getting|[’']m|[’']re) use to(?!\\p{L})"),
    message: 'checks.L5.form',
    use: change(/use to$/u, 'used to'),
  },
  {
    has: ['i seen', 'he seen', 'we seen', 'hey seen', 'ou seen', 'i done', 'he done', 'we done', 'hey done'],
    pattern: re(
      '(?<!\\b(?:[Hh]a(?:ve|s|d)|having|[Bb]e|been|being|was|were|get|gets|got) (?:\\p{Ll}+ )?)(?:I|[Hh]e|[Ss]he|[Ww]e|[Tt]hey|[Yy]ou) (?:seen|done)(?= (?:it|him|her|them|that|this|the|a|an|my|his|no|nothing|something)(?!\\p{L}))',
    ),
    message: 'checks.L5.form',
    use: (match) => match[0].replace(/\p{L}+$/u, (verb) => (verb === 'seen' ? 'saw' : 'did')),
  },
  {
    has: ['each of '],
    pattern: re(
      '(?<!\\b(?:would|could|should|did|do|does|may|might|must|will|can|to|let|that) )[Ee]ach of (?:them|us|you|(?:the|these|those|our|their|his|her|its) (?:\\p{Ll}+ )?\\p{Ll}+s) (?:have|are|were)(?![\\p{L}’])',
    ),
    message: 'checks.L5.agreement',
    use: (match) =>
      match[0].replace(/\p{L}+$/u, (verb) => ({ have: 'has', are: 'is', were: 'was' })[verb] ?? verb),
  },
  {
    has: ['one of '],
    pattern: re('One of (?:the|my|our|his|her|their|its) (?:\\p{Ll}+ )?\\p{Ll}+s (?:are|were)(?= \\p{Ll})'),
    message: 'checks.L5.agreement',
    use: (match) => match[0].replace(/\p{L}+$/u, (verb) => (verb === 'are' ? 'is' : 'was')),
  },
  {
    has: [' laid down '],
    pattern: re(
      '(?:I|[Hh]e|[Ss]he|[Ww]e|[Tt]hey) laid down (?=(?:on|in|beside|next|to (?:sleep|rest)|and (?:slept|died|closed|wept))(?!\\p{L}))',
    ),
    message: 'checks.L5.form',
    use: change(/laid down $/u, 'lay down '),
  },
  {
    has: [' past '],
    pattern: re(
      '(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I) past (?=(?:the|his|her|their|our|my|it|us|me|him|them)(?!\\p{L}))',
    ),
    message: 'checks.L5.confused',
    use: change(/past $/u, 'passed '),
  },
  {
    has: ['fewer '],
    pattern: re(
      '[Ff]ewer (?=(?:money|water|time|traffic|work|food|space|noise|information|evidence|support|interest|attention|energy|help|pollution|damage|funding|power|rain|fun|sense|crime)(?!\\p{L}))',
    ),
    message: 'checks.L5.form',
    use: (match) => (match[0].startsWith('F') ? 'Less ' : 'less '),
  },
  {
    has: ['it’s ', "it's "],
    pattern: re(
      "[Ii]t[’']s (?=(?!(?:what|who|whom|whose|how|why|where|when|which|that|this|these|those|they|he|she|you|all|not|because|also|only|just|here|there|now|then|more|one|two|some|none|nothing|everything|something|always|never|still|said|mine|yours|ours|theirs|like|as|if|people|men|women|children)(?!\\p{L}))\\p{Ll}{3,} (?:was|were|had)(?!\\p{L}))",
    ),
    message: 'checks.L5.its',
    use: (match) => (match[0].startsWith('I') ? 'Its ' : 'its '),
  },
  {
    has: ['e use to ', 'y use to ', 'i use to '],
    pattern: re(
      '(?<=(?:^|[.!?;][”’]? |\\b(?:[Aa]nd|[Bb]ut) ))(?:[Ww]e|[Tt]hey|I) use (?=to \\p{Ll}{2,}(?!\\p{L}))(?!to (?:this|that|the|these|good|great|an?|its|their|some|no|full|best|build|make|measure|write|pay))',
    ),
    message: 'checks.L5.form',
    use: change(/use $/u, 'used '),
  },
];
