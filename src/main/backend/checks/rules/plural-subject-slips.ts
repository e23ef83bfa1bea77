/** Plurals with a verb of one thing: “Voters waits outside”, “The boats leaks badly”, “a woman who run it”. Data for L5. */
import { mayBeVerbInS, isOnlyPlural, isOnlyVerbInS, isPlural } from '../text/word-classes';
import { baseOf, forOne, isOneThing } from './number-of-words';
import { change, re, type Slip } from './slip';

const START =
  '(?<=(?:^|[.!?…][”’]? |\\n|[;:–—] |—|\\b(?:because|although|while|whereas|but|so|unless|until|since|once|Yet|But|And|So|Now|Then|Still|Perhaps|Often) |, and ))[“‘]?';
const SENTENCE = '(?<=(?:^|[.!?…][”’]? |\\n))[“‘]?';
const LAST = /[\p{L}’']+$/u;
/** What the verb does something to: behind a noun these would not stand. */
const OBJECT =
  '(?= (?:the|an?|it|them|him|us|me|that|its|their|his|our|my|your|no|nothing|sense|more|most|less|fewer|every|each|all|many|some|any|what|how|this|these|those|to (?:be|have|do|see|make|get|go|know|keep)|\\d[\\d,]*)(?!\\p{L}))';
/** How and where: adverbs, which no noun takes. */
const MANNER =
  '(?= (?:outside|inside|indoors|outdoors|upstairs|downstairs|away|again|together|alone|back|home|abroad|everywhere|nowhere|well|badly|hard|here|there|for (?:the|an?|their|it|them)|until|because|when|whether|\\p{Ll}{3,}ly)(?!\\p{L}))';
/** Adjectives and nouns that end like adverbs. */
const NO_MANNER =
  /^ (?:family|early|daily|only|likely|unlikely|elderly|friendly|weekly|monthly|yearly|supply|assembly|reply|ally|July|belly|bully|holy|ugly|silly|lonely|lovely|costly|deadly|lively|timely|orderly|scholarly|quarterly|fly|jelly|rally)(?!\p{L})/u;
/** As often what somebody has, with an apostrophe lost, or names that go together. */
const OFTEN_NOUNS =
  /^(?:rights|needs|views|fears|hopes|demands|lives|interests|groups|votes|homes|unions|clubs|songs|costs|times|days|plans|talks|works|sales|matches|results|names|jobs|runs|wins|goods|means|has|was|is|does|leaves|thanks|lies|rates|schools|classes|teams|leagues|shows|guides|rooms|quarters|associations|organisations|books|stories|studies|games)$/u;
const DOES = /^(?:shows|means|needs|demands|fears|hopes|costs|guides|teams|wins)$/u;
const SURNAMES =
  /^(?:Rivers|Waters|Banks|Brooks|Woods|Fields|Hills|Stones|Bridges|Sands|Winters|Summers|Powers|Rogers|Peters|Parsons|Masters|Chambers|Cooks|Meadows|Wells|Mills|Knights|Marks|Dukes|Bowers|Towers|Flowers|Sanders|Walters|Myers|Withers|Hedges|Downs|Streets|Holmes|Hobbs|Lyons|Lions|Swans|Wolves|Saints|Rangers|Rovers|Wanderers|Spurs|Brothers|Parks|Vines|Combs|Hooks|Nichols|Simmons|Gates|Frames|Reeves|Graves|Groves|Stokes|Styles|Times|Guardians|Judges|Kings|Acts|Friends|Cats|Jaws|Matthews|Edwards|Roberts|Richards|Daniels|Harrods|Greens|Browns|Potters|Archers|Fishers|Baker|Carters|Turners|Tigers|Hawks|Eagles|Bears|Giants|Pirates|Cubs)$/u;
const GROUPS =
  /^(?:team|family|couple|crew|band|group|council|committee|company|club|staff|board|party|police|public|crowd|union|government|pair|trio|quartet|generation|class|few|majority|minority|half|rest|lot|kind|sort|number|people|side|audience|panel|jury|community|village|town|army|enemy|press|cast|choir|orchestra|firm|one|ones|many|others|men|women|children|two|three|four)$/u;
const BASES =
  'have|are|were|do|say|want|know|make|take|live|work|give|keep|need|think|sit|stand|own|write|teach|play|help|like|run|sell|buy|drive|grow|tell|lead|speak|watch|wait|walk|hold|pay|seem|love|hate';

export const PLURAL_SUBJECT_SLIPS: readonly Slip[] = [
  {
    // Crews mends nets, Voters waits outside.
    has: ['s '],
    pattern: re(`${SENTENCE}(?<noun>\\p{Lu}\\p{Ll}{2,}) (?<verb>\\p{Ll}{2,}s)(?:${OBJECT}|${MANNER})`),
    when: ({ noun = '', verb = '' }, match) => {
      const { input, index } = match;
      const after = input.slice(index + match[0].length);
      return (
        (isOnlyPlural(noun.toLowerCase()) || (isPlural(noun.toLowerCase()) && isOnlyVerbInS(verb))) &&
        !SURNAMES.test(noun) &&
        isThirdPerson(verb, after) &&
        !NO_MANNER.test(after) &&
        !new RegExp(`\\p{Ll},? ${noun}(?!\\p{L})`, 'u').test(input)
      );
    },
    message: 'checks.L5.agreement',
    use: change(LAST, baseOf),
  },
  {
    // The figures shows a fall, Her neighbours likes it.
    has: ['s '],
    pattern: re(
      `${START}(?:[Tt]he|[Tt]hese|[Tt]hose|[Hh]is|[Hh]er|[Mm]y|[Oo]ur|[Tt]heir|[Ii]ts|[Mm]ost|[Ss]ome|[Ff]ew|[Bb]oth|[Aa]ll|[Ss]everal|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|\\d{1,3}) (?<noun>\\p{Ll}{3,}) (?<verb>\\p{Ll}{2,}s)(?:${OBJECT}|${MANNER})`,
    ),
    when: ({ noun = '', verb = '' }, match) => {
      const before = match.input.slice(0, match.index);
      const after = match.input.slice(match.index + match[0].length);
      return (
        isPlural(noun) &&
        isThirdPerson(verb, after) &&
        !NO_MANNER.test(after) &&
        // “, and the boats”: one of a list.
        !/, and $/u.test(before)
      );
    },
    message: 'checks.L5.agreement',
    use: change(LAST, baseOf),
  },
  {
    // The woman who run it.
    has: [' who '],
    pattern: re(
      `${START}(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Mm]y|[Tt]hat|[Tt]his) (?<noun>\\p{Ll}{3,}) who (?<verb>${BASES})(?= (?:the|an?|it|them|him|her|us|me|that|to|in|at|for|with|on|from|no|not|their|his|there|here)(?!\\p{L}))`,
    ),
    when: ({ noun = '' }) => isOneThing(noun) && !GROUPS.test(noun) && !/(?:s|ed|ing)$/u.test(noun),
    message: 'checks.L5.agreement',
    use: change(LAST, forOne),
  },
];

/** Likes, leaks, shows: what may be a verb, and stands before what a verb takes. */
function isThirdPerson(verb: string, after: string): boolean {
  const isNoun = OFTEN_NOUNS.test(verb) && !(DOES.test(verb) && /^ (?:the|an?|it|them) /u.test(after));
  return !isNoun && (isOnlyVerbInS(verb) || mayBeVerbInS(verb));
}
