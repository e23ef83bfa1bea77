/**
 * L5: slips of grammar that can be told for certain: a and an, its and it’s, could of, and their like. The grammar
 * checker, which is slow and less certain, adds to the same rule what the house lets through (grammar/).
 */
import type { BlockRule, CheckBlock, SpanDraft } from '../rule';
import { takesAn } from '../text/articles';
import { startsSentence } from '../text/words';

interface Slip {
  pattern: RegExp;
  message:
    | 'checks.L5.of'
    | 'checks.L5.its'
    | 'checks.L5.it-is'
    | 'checks.L5.confused'
    | 'checks.L5.agreement'
    | 'checks.L5.form';
  /** Of the whole match. */
  use: (match: RegExpExecArray) => string;
}

const change =
  (from: RegExp, to: string): Slip['use'] =>
  (match) =>
    match[0].replace(from, to);

const NOT_AFTER = "(?<![\\p{L}\\p{N}’'-])";
const SLIPS: readonly Slip[] = [
  {
    pattern: re(
      "(?:could|would|should|might|must|couldn[’']t|wouldn[’']t|shouldn[’']t) of(?= (?!course|the|this|that|these|those|which|whom|it|its|his|her|their|all|late|old|necessity|sorts|a |an )\\p{L})",
    ),
    message: 'checks.L5.of',
    use: change(/ of$/u, ' have'),
  },
  {
    pattern: re(
      "(?:in|on|of|for|with|from|by|to|into|lost|loses?|lose|has|have|had|its|at|under|over|behind|keeps?|kept|made|makes?|changed?|changes|opened|closed|built|show(?:s|ed)|reach(?:es|ed)|during|through|against|about|after|before|beyond|within|and|despite) it[’']s(?= (?:own|new|old|first|last|best|worst|members?|people|workers|future|past|history|name|place|role|way|head|heart|roof|doors?|walls?|streets?|value|price|staff|leaders?|citizens|government|economy|budget|customers|readers|users|neighbours|neighbors|neighbou?r|power|course|kind|owners?|founder|chief|website|products?|policy|policies|borders?|army|population|critics|supporters|peak|edge|limits|share|size|origins?|purpose|promises?)(?!\\p{L}))",
    ),
    message: 'checks.L5.its',
    use: change(/it[’']s$/u, 'its'),
  },
  {
    pattern: re(
      '[Ii]ts (?=(?:a(?! cappella)|an|the|not(?! \\p{L}+ing\\b)|been|no|going|very|too|because|clear|hard|easy|true|time|important|possible|impossible|likely|unlikely|worth|what|why|how|who|where|only|also|really|just|about|still|already|never|always|probably|simply|my|your|our|this|that) (?!\\p{L}+ly\\b))',
    ),
    message: 'checks.L5.it-is',
    use: change(/ts $/u, 't’s '),
  },
  {
    pattern: re(
      '[Yy]our (?=(?:welcome to|right that|wrong (?:about|if|to)|not (?:going|alone|supposed|allowed)|going to (?!place)))',
    ),
    message: 'checks.L5.confused',
    use: change(/our $/u, 'ou’re '),
  },
  {
    pattern: re('[Tt]heir (?=(?:is|are|was|were) (?:a|an|the|no|not|many|few|some|nothing|still|more))'),
    message: 'checks.L5.confused',
    use: change(/heir $/u, 'here '),
  },
  {
    pattern: re(
      '(?<=\\b(?:more|less|better|worse|rather|other|fewer|greater|higher|lower|larger|smaller|longer|shorter|older|younger|faster|slower|bigger) )then(?= (?!the (?:next|rest)|,)(?:the|a|an|any|it|its|in|he|she|they|we|I|you|that|this|those|these|their|his|her|our|ever|half|one|two|\\d))',
    ),
    message: 'checks.L5.confused',
    use: () => 'than',
  },
  {
    pattern: re(
      "(?<=\\b(?:to|not|will|would|could|might|may|can|cannot|don[’']t|won[’']t|did) )loose (?=(?:the|its|their|his|her|our|my|your|a|hope|money|faith|weight|control|sight|interest|it|them|that|track|ground|out|touch|jobs|power|votes)(?!\\p{L}))",
    ),
    message: 'checks.L5.confused',
    use: () => 'lose ',
  },
  {
    pattern: re(
      '(?:the|an?|its|their|no|this|any|little|great|big|lasting|knock-on) affect(?= (?:on|of|upon|is|was)\\b)',
    ),
    message: 'checks.L5.confused',
    use: change(/affect$/u, 'effect'),
  },
  {
    pattern: re('(?:was|were|is|are|been|being) lead (?=by )'),
    message: 'checks.L5.confused',
    use: change(/lead $/u, 'led '),
  },
  {
    pattern: re('for all intensive purposes'),
    message: 'checks.L5.confused',
    use: () => 'for all intents and purposes',
  },
  {
    pattern: re('(?:could care less)(?= about)'),
    message: 'checks.L5.confused',
    use: () => 'couldn’t care less',
  },
  { pattern: re('[Bb]etween you and I(?!\\p{L})'), message: 'checks.L5.form', use: change(/I$/u, 'me') },
  {
    pattern: re(
      '(?:have|has|had|should have|could have|would have) (?:went|ate|wrote|drove|spoke|broke|chose|forgot|gave|took|began|drank|swam|sang|rang)(?= )',
    ),
    message: 'checks.L5.form',
    use: participle,
  },
  {
    pattern: re("(?:[Hh]e|[Ss]he|[Ii]t) don[’']t(?!\\p{L})"),
    message: 'checks.L5.agreement',
    use: change(/don([’'])t$/u, 'doesn$1t'),
  },
  {
    pattern: re('(?:[Ww]e|[Tt]hey|[Yy]ou) was(?!\\p{L})'),
    message: 'checks.L5.agreement',
    use: change(/was$/u, 'were'),
  },
  {
    pattern: re(
      '(?:[Hh]e|[Ss]he|[Ii]t) (?:were|are|have)(?= (?:not |never |always )?(?:a|an|the|been|gone|going|made|said|old|there|in|on|at)\\b)(?<!(?:\\b[Ii]f|\\bas|though|wish|wished|than|and|or|was|but|that|unless|suppose|you|I|to|of|him|her|let|make|makes|should|would|could|must|may|might|had|nor) \\p{L}+ \\p{L}+)',
    ),
    message: 'checks.L5.agreement',
    use: agreeing,
  },
  {
    pattern: re('[Tt]hese (?=(?:kind|sort|type) of)'),
    message: 'checks.L5.agreement',
    use: change(/hese $/u, 'his '),
  },
  {
    pattern: re('[Tt]his (?=(?:are|were) )'),
    message: 'checks.L5.agreement',
    use: change(/his $/u, 'hese '),
  },
  {
    pattern: re('(?:[Aa]mounts?) of (?=people|voters|workers|jobs|houses|cars|children|countries)'),
    message: 'checks.L5.form',
    use: (match) =>
      match[0].replace('mount', 'number').replace('anumber', 'number').replace('Anumber', 'Number'),
  },
  {
    pattern: re(
      '[Ll]ess (?=(?:people|voters|workers|jobs|houses|cars|children|countries|ships|boats|trains|buses|schools|hospitals)(?!\\p{L}))',
    ),
    message: 'checks.L5.form',
    use: (match) => (match[0].startsWith('L') ? 'Fewer ' : 'fewer '),
  },
];

const PARTICIPLES: Record<string, string> = {
  went: 'gone',
  ate: 'eaten',
  wrote: 'written',
  drove: 'driven',
  spoke: 'spoken',
  broke: 'broken',
  chose: 'chosen',
  forgot: 'forgotten',
  gave: 'given',
  took: 'taken',
  began: 'begun',
  drank: 'drunk',
  swam: 'swum',
  sang: 'sung',
  rang: 'rung',
};
const ARTICLE = /(?<![\p{L}\p{N}’'.-])([Aa]n?)(\s+)[“‘"'(]*([\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*)/gu;

export const grammar: BlockRule = {
  kind: 'block',
  id: 'L5',
  level: 'W',
  scopes: ['headline', 'standfirst', 'caption', 'body'],
  languages: ['en'],
  title: 'checks.L5.title',
  reason: 'checks.L5.reason',
  reference: 'Grammar',
  owner: 'Copy desk',
  check: findSlips,
  examples: {
    good: [
      'An hour at a university is a one-off; an MP and a UN envoy met an 18-year-old at a European inn.',
      'It’s old, and its roof is gone; it’s in its own way an honest harbour.',
      'They could, of course, have gone. If it were a boat, they would have taken it.',
      'Its a cappella choir sang from A to Z, and vitamin A is good.',
      '“We was robbed,” he said. Less water came; more, then, is needed.',
    ],
    bad: [
      { in: 'It was an European harbour.', finds: 'an European', fixed: 'It was a European harbour.' },
      { in: 'It took a hour.', finds: 'a hour', fixed: 'It took an hour.' },
      { in: 'They could of gone home.', finds: 'could of', fixed: 'They could have gone home.' },
      { in: 'The harbour lost it’s roof.', finds: 'lost it’s', fixed: 'The harbour lost its roof.' },
      { in: 'Its a shame that it sank.', finds: 'Its', fixed: 'It’s a shame that it sank.' },
      { in: 'It is older then the pier.', finds: 'then', fixed: 'It is older than the pier.' },
      { in: 'Less people came.', finds: 'Less', fixed: 'Fewer people came.' },
      { in: 'We was late.', finds: 'We was', fixed: 'We were late.' },
    ],
  },
};

function* findSlips({ text }: CheckBlock): Iterable<SpanDraft> {
  for (const match of text.matchAll(ARTICLE)) {
    const [, article = '', space = '', word = ''] = match;
    const right = takesAn(word, text.slice(match.index + match[0].length));
    // A capital inside a sentence is a grade, a vitamin, a key.
    if (right === null || right === (article.length === 2)) continue;
    if (article.startsWith('A') && !startsSentence(text, match.index)) continue;
    const fixed = right ? `${article}n` : article.slice(0, 1);
    const opener = match[0].slice(article.length + space.length, match[0].length - word.length);
    yield {
      start: match.index,
      end: match.index + match[0].length,
      message: 'checks.L5.article',
      params: { found: article, use: fixed, word },
      fix: fixed + space + opener + word,
    };
  }
  for (const { pattern, message, use } of SLIPS) {
    for (const match of text.matchAll(pattern)) {
      const replacement = use(match);
      const trimmed = match[0].trimEnd();
      yield {
        start: match.index,
        end: match.index + trimmed.length,
        message,
        params: { found: trimmed, use: replacement.trimEnd() },
        fix: replacement.trimEnd(),
      };
    }
  }
}

function re(source: string): RegExp {
  return new RegExp(NOT_AFTER + source, 'gu');
}

function participle(match: RegExpExecArray): string {
  return match[0].replace(/\p{L}+$/u, (verb) => PARTICIPLES[verb] ?? verb);
}

function agreeing(match: RegExpExecArray): string {
  return match[0].replace(/\p{L}+$/u, (verb) => ({ were: 'was', are: 'is', have: 'has' })[verb] ?? verb);
}
