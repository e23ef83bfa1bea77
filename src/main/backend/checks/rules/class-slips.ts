/**
 * What L5 knows of number by the sort of words that stand together: the coins belongs, the pedal have, a jugs, those is. The
 * dictionary says which word is a plural and which a verb (text/word-classes.ts). Data only.
 */
import {
  isNoun,
  isOnlyAdjective,
  isOnlyNoun,
  isOnlyPlural,
  isOnlyVerb,
  isOnlyVerbInS,
  isPlural,
  mayBeAdjective,
  mayBeVerb,
  mayBeVerbInS,
} from '../text/word-classes';
import {
  baseOf,
  forOne,
  isFunctionWord,
  isOneThing,
  SEVERAL,
  SMALL_WORDS,
  toPlural,
  toSingular,
} from './number-of-words';
import { change, inThirdPerson, re, type Slip } from './slip';

/** Where a subject begins for certain. */
const START =
  '(?<=(?:^|[.!?…][”’]? |\\n|[;:–—] |—|\\b(?:because|although|while|whereas|but|so|unless|until|since|once|Yet|But|And|So|Now|Then|Still|Perhaps|Often) |, and ))[“‘]?';
const SENTENCE = '(?<=(?:^|[.!?…][”’]? |\\n))[“‘]?';
const MOD = `(?:(?<mod>(?!(?:${SMALL_WORDS}) )\\p{Ll}+) )?`;
const ENDS =
  '(?=[.,;:!?)]| (?:of|in|on|at|to|for|from|with|without|by|that|which|who|whose|is|was|has|had|as|but|when|where|because|if|than|before|after|once|twice|again|now|here|there|today|each|every)(?!\\p{L})| [A-Z]{0,2}[£$€₹]| \\d|$)';
const COUNTED =
  /^(?:foot|pound|stone|quid|dozen|hundred|thousand|million|billion|per|percent|head|fold|bit|way|night|star|person|man|more|enough|other|fish|sheep|pair|ton|mile|year|hour|minute|month|week|day|part|point|time|odd|to|and|spoke|rose|stole|bore|wound|drove|lay|bit|shot|fell|saw|left|sat|ran|kept|met|fled|led|fed|paid|won|lost|died|past)$/u;

/** Names that are plurals of words as well. */
const SURNAMES =
  /^(?:Rivers|Waters|Banks|Brooks|Woods|Fields|Hills|Stones|Bridges|Sands|Winters|Summers|Powers|Rogers|Peters|Parsons|Masters|Chambers|Cooks|Meadows|Wells|Mills|Knights|Marks|Dukes|Bowers|Towers|Flowers|Sanders|Walters|Myers|Withers|Hedges|Downs|Streets|Holmes|Hobbs|Cross|Lyons|Lions|Swans|Wolves|Saints|Blues|Reds|Rangers|Rovers|Wanderers|Spurs|Apples|Brothers|Parks|Peoples|Vines|Combs|Hooks|Nichols|Simmons|Bates|Gates|Oates|Yates|Frames|Reeves|Steeles|Greaves|Graves|Groves|Stokes|Styles|Times|Brits|Swedes|Guardians|Numbers|Judges|Kings|Acts)$/u;

const LAST = /[\p{L}’']+$/u;
const BE = "(?:is|was|has|does|isn[’']t|wasn[’']t|hasn[’']t|doesn[’']t)";
const THEM =
  "(?:(?:[Tt]he|[Tt]hese|[Tt]hose|[Mm]any|[Mm]ost|[Ss]everal|[Ss]ome|[Oo]ur|[Tt]heir|[Mm]y|[Hh]is|[Hh]er|[Ii]ts|[Yy]our|[Oo]ther|[Bb]oth|[Ff]ew|[Aa]ll the|[Bb]oth the|[Aa]ll|[Oo]ur own|[Tt]he other|[Ss]uch)(?: (?:two|three|four|five|six|seven|eight|nine|ten|\\d+))?(?: \\p{Lu}?\\p{Ll}+[’'](?:s)?)?|\\p{Lu}\\p{Ll}+[’']s)";
const AFTER_VERB =
  '(?= (?:to|the|an?|in|on|at|of|about|it|them|us|their|his|her|its|our|my|for|with|from|that|not|no|more|little|nothing|by|up|out|down|away|over|as|like|what|how|why|when|because|every|each|only|too)(?!\\p{L})|[.,;])';

export const CLASS_SLIPS: readonly Slip[] = [
  {
    // The sheds around Hull has closed.
    has: [' is ', ' was ', ' has ', ' does'],
    pattern: re(
      `${START}(?:[Tt]he|[Tt]hese|[Tt]hose|[Mm]any|[Mm]ost|[Aa]ll the|[Oo]ther) (?<noun>\\p{Ll}+) (?:around|near|in|outside|beyond|across|above|below|beside|behind|along) \\p{Lu}\\p{Ll}+ ${BE}(?= \\p{Ll}|[.,])`,
    ),
    when: ({ noun = '' }) => isPlural(noun),
    message: 'checks.L5.agreement',
    use: change(LAST, toPlural),
  },
  {
    // The three councils meets on Mondays.
    has: ['two ', 'three ', 'four ', 'five ', 'six ', 'seven ', 'eight ', 'nine ', 'ten '],
    pattern: re(
      `${START}(?:[Tt]he|[Tt]hese|[Tt]hose|[Aa]ll|[Oo]ur|[Tt]heir|[Hh]is|[Hh]er|[Mm]y|[Ii]ts) (?:two|three|four|five|six|seven|eight|nine|ten) (?<noun>\\p{Ll}+) (?<verb>\\p{Ll}+s)(?= (?:on|in|at|to|for|with|from|every|each|their|its|it|them)(?!\\p{L}))`,
    ),
    when: ({ noun = '', verb = '' }) =>
      isOnlyPlural(noun) && mayBeVerbInS(verb) && !/ss$|^(?:others|times|members|goods)$/u.test(verb),
    message: 'checks.L5.agreement',
    use: change(LAST, baseOf),
  },
  {
    // The numbers is small.
    has: ['s is', 's was', 's has', 's does', 'n is', 'n was', 'n has', 'e is', 'e was', 'e has'],
    pattern: re(
      `${START}${THEM} ${MOD}(?<noun>\\p{Ll}+) ${BE}(?= (?!(?:the|what|how|that) )[\\p{Ll}\\d“‘]|[.,])`,
    ),
    when: ({ mod = '', noun = '' }) => isPlural(noun) && !isPlural(mod) && !/(?:ing|ed)$/u.test(mod),
    message: 'checks.L5.agreement',
    use: change(LAST, toPlural),
  },
  {
    // The coins belongs to her.
    has: ['s '],
    pattern: re(`${START}${THEM} ${MOD}(?<noun>\\p{Ll}+) (?<verb>\\p{Ll}+s)${AFTER_VERB}`),
    when: ({ mod = '', noun = '', verb = '' }) =>
      isPlural(noun) && isOnlyVerbInS(verb) && !isPlural(mod) && !mayBeVerb(mod) && !/ing$/u.test(mod),
    message: 'checks.L5.agreement',
    use: change(LAST, baseOf),
  },
  {
    // Both are nouns too: only before what follows a verb.
    has: ['s the ', 's a ', 's an ', 's it ', 's them ', 's their '],
    pattern: re(
      `${START}(?:[Tt]he|[Tt]hese|[Tt]hose|[Mm]any|[Mm]ost|[Ss]ome|[Oo]ur|[Tt]heir) (?<noun>\\p{Ll}+) (?<verb>\\p{Ll}+s)(?= (?:the|an?|it|them|him|us|me|their)(?!\\p{L}))`,
    ),
    when: ({ noun = '', verb = '' }) => isOnlyPlural(noun) && mayBeVerbInS(verb) && !/ss$/u.test(verb),
    message: 'checks.L5.agreement',
    use: change(LAST, baseOf),
  },
  {
    // Bamboo stages has housed it.
    has: ['s is ', 's was ', 's has '],
    pattern: re(`${SENTENCE}(?<mod>\\p{Lu}\\p{Ll}+) (?<noun>\\p{Ll}+s) (?:is|was|has)(?= \\p{Ll})`),
    when: ({ mod = '', noun = '' }) => {
      const first = mod.toLowerCase();
      return isPlural(noun) && !isFunctionWord(first) && (isOnlyNoun(first) || isOnlyAdjective(first));
    },
    message: 'checks.L5.agreement',
    use: change(LAST, toPlural),
  },
  {
    // Should not plants them.
    has: ['not ', 'n’t ', "n't ", 'cannot '],
    pattern: re(
      "(?:(?:could|would|should|must|might|will|did|does|do|can) not|cannot|(?:could|would|should|must|did|does|do|ca|wo)n[’']t) (?<verb>\\p{Ll}{3,}s)(?= (?:the|an?|it|them|him|us|me|to|that|in|on|their|his|her|its)(?!\\p{L}))",
    ),
    when: ({ verb = '' }) =>
      mayBeVerbInS(verb) && !/ss$/u.test(verb) && !/^(?:less|perhaps|always)$/u.test(verb),
    message: 'checks.L5.form',
    use: change(LAST, baseOf),
  },
  {
    // Less than 900 people. What is measured is not counted.
    has: ['less than '],
    pattern: re(
      '[Ll]ess than (?=(?:\\d[\\d,]*|two|three|four|five|six|seven|eight|nine|ten|a (?:dozen|hundred|thousand)|half a dozen) (?:\\p{Ll}+ )?(?<noun>\\p{Ll}+)(?!\\p{L}))',
    ),
    when: ({ noun = '' }) => isPlural(noun),
    message: 'checks.L5.form',
    use: (match) => match[0].replace('ess', 'ewer').replace(/^L/u, 'F').replace(/^l/u, 'f'),
  },
  {
    // There was 214 of them.
    has: ['here was ', 'here is '],
    pattern: re(
      '[Tt]here (?:is|was) (?=(?:only |just |about |nearly |over |some )?(?:[2-9]|[1-9]\\d{1,2}|\\d{1,3}(?:,\\d{3})+)(?:[.,;](?!\\d)| (?!(?:per|percent|miles?|metres?|million|billion|minutes?|hours?|years?|days?|weeks?|months?|pounds?|dollars?|euros?|cent|degrees)(?!\\p{L}))\\p{Ll}))',
    ),
    message: 'checks.L5.agreement',
    use: (match) => match[0].replace(/(?:is|was) $/u, (verb) => (verb === 'is ' ? 'are ' : 'were ')),
  },
  {
    // He prop the door.
    has: ['he '],
    pattern: re(
      '(?<=(?:^|[.!?…][”’]? |[“‘]))(?:[Hh]e|[Ss]he) (?<verb>\\p{Ll}{3,})(?= (?:the|an?|his|her|their|it|him|them|me|us)(?!\\p{L}))',
    ),
    when: ({ verb = '' }) =>
      mayBeVerb(verb) &&
      isNoun(verb) &&
      !/(?:ed|s|ing)$/u.test(verb) &&
      !/^(?:saw|felt|found|fell|left|lay|bore|wound|ground|bound|cast|shot|spat|rent|put|set|let|cut|hit|shut|cost|hurt|spread|beat|quit|shed|split|bet|burst|rid|read|knit|slit|spit|thrust|upset|offset|broadcast|forecast|tore|wore|dove|spoke|stove|rose|lit|bit|made|kept|built|taught|caught|meant|lost|held|told|sold|drew|threw|knew|must|may|might|will|can|could|would|should|need|dare|once|round|like|both|all|too|alone)$/u.test(
        verb,
      ),
    message: 'checks.L5.agreement',
    use: change(/\p{L}+$/u, inThirdPerson),
  },
  {
    // A slice need 80 per cent.
    has: ['he ', 'a ', 's '],
    pattern: re(
      `${START}(?:[Tt]he|[Tt]his|[Tt]hat|[Aa]n?|[Hh]is|[Hh]er|[Mm]y|[Oo]ur|[Tt]heir|[Ii]ts|[Ee]very|[Ee]ach) (?<noun>\\p{Ll}{3,}) (?<verb>\\p{Ll}{3,})(?= (?:the|an?|to|it|them|us|more|no|their|his|its|\\d+|that)(?!\\p{L}))`,
    ),
    when: ({ noun = '', verb = '' }, { index, input }) =>
      isOneThing(noun) &&
      (isOnlyVerb(verb) ||
        /^(?:need|want|make|take|give|keep|bring|seem|become|remain|carry|allow|require)$/u.test(verb)) &&
      !/(?:ed|en|come|set|put|cut)$/u.test(verb) &&
      !/, and $/u.test(input.slice(0, index)),
    message: 'checks.L5.agreement',
    use: change(/\p{L}+$/u, inThirdPerson),
  },
  {
    // Players deserves a rest.
    has: ['s '],
    pattern: re(
      `${SENTENCE}(?<noun>\\p{Lu}\\p{Ll}+) (?<verb>\\p{Ll}+s)(?= (?:to|the|an?|their|it|in|that|more|no|not|from|for|on|with)(?!\\p{L}))`,
    ),
    when: ({ noun = '', verb = '' }, { input }) =>
      isPlural(noun.toLowerCase()) &&
      !SURNAMES.test(noun) &&
      isOnlyVerbInS(verb) &&
      !input.includes(`, ${noun}`) &&
      !new RegExp(`\\p{Ll} ${noun}`, 'u').test(input),
    message: 'checks.L5.agreement',
    use: change(LAST, baseOf),
  },
  {
    // They wants it.
    has: ['they ', 'we ', 'you ', 'i '],
    pattern: re(
      '(?<=(?:^|[.!?…][”’]? |[“‘]|, |\\b(?:and|but|that|because|if|when|so|what|while) ))(?:[Tt]hey|[Ww]e|[Yy]ou|I) (?<verb>(?:wants|needs|says|knows|thinks|makes|takes|gets|likes|lives|works|comes|looks|helps|\\p{Ll}{3,}s))(?= (?:to|the|an?|their|it|in|that|more|no|not|from|for|on|with|what|how)(?!\\p{L}))',
    ),
    when: ({ verb = '' }) =>
      /^(?:wants|needs|says|knows|thinks|makes|takes|gets|likes|lives|works|comes|looks|helps)$/u.test(
        verb,
      ) || isOnlyVerbInS(verb),
    message: 'checks.L5.agreement',
    use: change(LAST, baseOf),
  },
  {
    // He want it.
    has: ['he ', 'it '],
    pattern: re(
      '(?<=(?:^|[.!?…][”’]? |[“‘]|, (?:and|but|so) |\\b(?:because|although|while) ))(?:[Hh]e|[Ss]he|[Ii]t) (?<verb>\\p{Ll}{2,})(?= (?:to|the|an?|their|his|her|it|in|that|more|no|from|for|on|with|what|how|like|as)(?!\\p{L}))',
    ),
    when: ({ verb = '' }) =>
      /^(?:want|say|know|think|make|take|get|like|live|work|look|help|give|keep|have|seem|mean|go|show|call|tell|see|hold|run|write|bring|pay|stand|lie)$/u.test(
        verb,
      ) ||
      (isOnlyVerb(verb) && !verb.endsWith('ed')),
    message: 'checks.L5.agreement',
    use: change(/\p{L}+$/u, forOne),
  },
  {
    // The pedal have a growl.
    has: [' have', ' are', ' were', ' don', ' do.', ' do,'],
    pattern: re(
      `${START}(?:[Tt]he|[Tt]his|[Tt]hat|[Aa]n?|[Hh]is|[Hh]er|[Mm]y|[Oo]ur|[Tt]heir|[Ii]ts|[Ee]very|[Ee]ach|[Aa]nother) ${MOD}(?<noun>\\p{Ll}{3,}) (?<verb>have|are|were|do(?=[.,])|aren[’']t|weren[’']t|haven[’']t)(?= \\p{Ll}|[.,])`,
    ),
    when: ({ mod = '', noun = '', verb = '' }, { index, input }) => {
      if (!isOneThing(noun) || SEVERAL.has(mod) || isPlural(mod) || /(?:ing|ed|s)$/u.test(mod)) return false;
      const before = input.slice(0, index);
      // After “and” it may be the last of several.
      if (/, and $/u.test(before)) {
        const clause = /[^.;:!?–—]*$/u.exec(before.slice(0, -6))?.[0] ?? '';
        return (
          !clause.includes(',') &&
          /\b(?:is|are|was|were|has|have|had|will|would)\b/u.test(clause) &&
          verb !== 'were'
        );
      }
      return !verb.startsWith('were') || /(?:^|[.!?] )[“‘]?$/u.test(before);
    },
    message: 'checks.L5.agreement',
    use: change(LAST, toSingular),
  },
  {
    // Whoever is nearest the dish are expected.
    has: ['whoever '],
    pattern: re(
      '[Ww]hoever (?:is|was|has|had|\\p{Ll}+s) (?:[\\p{L}’-]+ ){0,4}?(?<noun>\\p{Ll}+) (?:are|have|were)(?= \\p{Ll})',
    ),
    when: ({ noun = '' }) => !isPlural(noun) && (isNoun(noun) || mayBeAdjective(noun)),
    message: 'checks.L5.agreement',
    use: change(LAST, toSingular),
  },
  {
    has: ['those is', 'these is', 'those was', 'these was', 'those has', 'these has'],
    pattern: re(`${START}(?:[Tt]hose|[Tt]hese) (?:is|was|has)(?!\\p{L})`),
    message: 'checks.L5.agreement',
    use: change(LAST, toPlural),
  },
  {
    // A jugs.
    has: ['a ', 'an '],
    pattern: re(`(?:[Aa]n?|[Ee]very|[Aa]nother|[Tt]his) ${MOD}(?<noun>\\p{Ll}+)${ENDS}`),
    when: ({ mod = '', noun = '' }, { 0: found, index, input }) =>
      isPlural(noun) &&
      (mod === '' ||
        (mayBeAdjective(mod) &&
          !/^(?:great|good|full|whole|little|mere|single|further|further|record|certain|couple|typical|recent|total)$/u.test(
            mod,
          ))) &&
      // “Vitamin a”, “this makes”, “a people”.
      !(noun === 'people' || noun === 'police') &&
      (!/^(?:[Tt]his|[Ee]very|[Aa]nother)/u.test(found) || isOnlyPlural(noun)) &&
      !/\b(?:[Ww]hat|such|many|half|nor|or|and) $/u.test(input.slice(0, index)),
    message: 'checks.L5.agreement',
    use: (match) =>
      match[0].replace(/^(?:an?|every|another|this) /iu, (found) =>
        /^this/iu.test(found) ? (found.startsWith('T') ? 'These ' : 'these ') : '',
      ),
  },
  {
    // These boat.
    has: [
      'these ',
      'those ',
      'several ',
      'many ',
      'two ',
      'three ',
      'four ',
      'five ',
      'six ',
      'seven ',
      'eight ',
      'nine ',
      'ten ',
    ],
    pattern: re(
      '(?<!\\b(?:one|or|to|and|in|at|about|of|than|page|chapter|act|grade|year|day|the) )(?:[Tt]hese|[Tt]hose|[Ss]everal|[Mm]any|[Vv]arious|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en) (?<noun>\\p{Ll}{3,})(?=[.,;:!?]| (?:of|from|that|which|who|is|are|was|were|has|have|had|will|would|than)(?!\\p{L})|$)',
    ),
    when: ({ noun = '' }) =>
      isOnlyNoun(noun) && isOneThing(noun) && !COUNTED.test(noun) && !noun.endsWith('ics'),
    message: 'checks.L5.agreement',
    use: (match) => `${match[0]}s`,
  },
  {
    has: ['there is ', 'there was ', 'there are ', 'there were '],
    pattern: re(
      '[Tt]here (?<verb>is|was|are|were) (?<how>no |also |still |only |now |already |an? |one |another )?(?<noun>\\p{Ll}+)(?= (?:in|on|at|who|that|which|for|with|to|of)(?!\\p{L})|[.,;])',
    ),
    when: ({ verb = '', how = '', noun = '' }) =>
      /^(?:is|was)$/u.test(verb)
        ? !/^(?:an?|one|another) $/u.test(how) && isOnlyPlural(noun)
        : /^(?:an?|one|another) $/u.test(how) &&
          isOneThing(noun) &&
          isOnlyNoun(noun) &&
          !/^(?:further|surplus|wealth|number|multitude|plethora|myriad|maximum|minimum|majority)$/u.test(
            noun,
          ),
    message: 'checks.L5.agreement',
    use: (match) =>
      match[0].replace(
        / (?:is|was|are|were) /u,
        (verb) => ({ ' is ': ' are ', ' was ': ' were ', ' are ': ' is ', ' were ': ' was ' })[verb] ?? verb,
      ),
  },
  {
    // Much boats.
    has: ['much '],
    pattern: re(
      '(?<!\\b(?:as|too|so|very|that|how|this) )[Mm]uch (?<noun>\\p{Ll}+)(?=[.,;]| (?:of|in|on|are|were|have|who|that|to|from)(?!\\p{L}))',
    ),
    when: ({ noun = '' }) => isOnlyPlural(noun),
    message: 'checks.L5.form',
    use: change(/uch /u, 'any '),
  },
];
