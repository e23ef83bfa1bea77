/** Finds people in a block: full names with a known given name or a title, and surnames alone. Must not compare mentions. */
import type { CheckBlock } from '../rule';
import type { HouseStyle } from '../style/schemas';
import { liesInOne, type Span } from '../text/span';
import { isNoPerson, personEvidence, type PersonCue } from './person-cues';

export interface PersonMention extends Span {
  /** "" where the surname stands alone. */
  given: string;
  surname: string;
  /** Title or role before a surname that stands alone, or null. */
  role: string | null;
  /** “Ms Prowse”: a person for certain. */
  titled: boolean;
  /** “Prowse said”: whether the name stands before what only a person does. */
  speaks: boolean;
  /** What shows that it is a person's: what is done, who comes next, kin, age. */
  evidence: readonly PersonCue[];
  /** “in Łódź”, “the Gałeckis”: hardly one person. */
  isOther: boolean;
  /** Prowse’s: a thing of somebody’s may be named before the person. */
  possessiveOnly: boolean;
}
export interface PeopleOfBlock {
  full: PersonMention[];
  alone: PersonMention[];
  /** Two capitals of which the first is no given name that the house knows: perhaps one misspelt. */
  maybe: PersonMention[];
}

const NAME = `\\p{Lu}(?:[\\p{L}\\p{M}]|[’'-](?=\\p{Lu}))*\\p{Ll}[\\p{L}\\p{M}]*`;
/** al-Khoury, ul-Haq: small letters that a hyphen ties to the name. */
const TIED = '(?:(?:a[bdlnprstz]|e[ldnz]|u[lrzd]|abu|ibn|bin|ben|bint|ould|ait)-)?';
/** van der Berg, ap Rhys, Le Goff: words that belong to the surname after them. */
const CAPITAL = 'Le|La|De|Van|Von|Di|Da|Du|El|Al|Ben|St|Ní|Nic|Mac|Ó|Uí|Mhic|Dos|Das|Der|Den|Bin|Abu|Ibn';
const CAPITAL_PARTICLE = new RegExp(`^(?:${CAPITAL})$`, 'u');
const PARTICLE =
  'van|von|vom|zu|zur|de|da|do|di|del|della|degli|dos|das|du|des|der|den|ter|ten|te|bin|bint|ibn|abu|al|el|la|le|los|ap|ab|af|av|Le|La|De|Del|Della|Di|Da|Dos|Du|Des|Van|Von|Der|Den|Ter|Ten|El|Al|Ben|Bin|Ap|Mac|San|St|Ní|Nic|Ó|Uí|Mhic';
const TITLE = `(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sen|Rep|Gov|Rev)\\.?|Professor|Senator|Councillor|Judge|Lord|Lady|Baroness`;
/** “the company’s spokesman, Prowse”: a role that asks for a name in full. */
const ROLE =
  'spokesman|spokeswoman|spokesperson|economist|historian|novelist|poet|critic|architect|researcher|analyst|campaigner|professor|lecturer|mayor|surgeon|chairman|chairwoman|director|headteacher|engineer|baker|fisherman|nurse|farmer|planner|biologist|sociologist|philosopher|journalist|columnist|broadcaster|essayist|playwright|horticulturalist|conservationist|environmentalist|naturalist|botanist|zoologist|ecologist|geologist|climatologist|meteorologist|oceanographer|chemist|physicist|mathematician|statistician|virologist|epidemiologist|psychologist|psychiatrist|cardiologist|physician|anthropologist|archaeologist|criminologist|demographer|geographer|linguist|lexicographer|musicologist|violinist|pianist|cellist|guitarist|conductor|composer|librettist|sculptor|painter|photographer|filmmaker|choreographer|designer|curator|librarian|archivist|publisher|barrister|solicitor|detective|superintendent|midwife|pharmacist|dentist|veterinarian|plumber|electrician|carpenter|gardener|forester|strategist|lobbyist|pollster|backbencher|treasurer|headmaster|headmistress|coach|captain|midfielder|goalkeeper|striker';
/** Words that have their capital from a beginning, or a calendar, and are no part of the name after them. */
const SMALL =
  'The|An?|Take|Meet|Ask|Consider|Call|Tell|Give|Imagine|Remember|Picture|Poor|Dear|Old|Young|Both|Neither|Either|Unlike|Between|Behind|Beside|Under|Over|Into|Within|Without|Whether|Were|Are|Will|Would|Could|Should|Can|May|Does|Have|He|She|It|They|We|I|You|His|Her|Their|Our|My|Your|Its|Then|Just|Maybe|Surely|Certainly|Yes|No|Oh|Well|Whatever|Whenever|Wherever|Every|Each|Some|Any|All|Most|Many|Few|One|Two|Three|Back|Asked|Said|Says|Enter|But|And|As|So|For|To|By|Even|Like|Yet|When|While|If|Since|Once|Because|Although|Though|Until|Before|After|Where|Now|Then|In|On|At|With|From|Of|Did|Does|Is|Was|Has|Had|Only|Later|Nobody|What|Why|How|That|This|Not|Nor|Or|Still|Here|There|Today|Perhaps|Instead|Again|Meanwhile|Ohne|Mit|Für|Von|Bei|Nach|Als|Wenn|Auch|Doch|Aber|Und|Denn|Weil|Wie|Wer|Gegen|Durch|Seit|Sagt|Selon|Avec|Pour|Sans|Chez|Mais|Quand|Comme|Puis|Según|Con|Para|Sin|Secondo|Senza|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December';
export const SMALL_WITH_CAPITAL = new RegExp(`^(?:${SMALL})$`, 'u');
/** What only a person does. */
const SPEAKS =
  /^ (?:said|says|told|tells|argued|argues|wrote|writes|warned|warns|admitted|admits|insisted|insists|recalled|recalls|replied|replies|explained|explains|claimed|claims|thought|thinks|believed|believes|remembered|remembers|laughed|laughs|shrugged|shrugs|called|conceded|put it|has (?:said|told|written|argued|warned))(?!\p{L})/u;
const FULL = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])(?:(?:${TITLE}|Sir|Dame|Lord|Lady)\\s)?(?!(?:${TITLE}|Sir|Dame|Lord|Lady)\\s)(${NAME})(?:\\s\\p{Lu}\\.)?\\s((?:(?:${PARTICLE})\\s)*${TIED}${NAME})(?![\\p{L}\\p{N}])`,
  'gu',
);
const AND_SURNAME = new RegExp(`^\\s(${NAME})(?![\\p{L}\\p{N}])`, 'u');
const ALONE = new RegExp(
  `(?<![\\p{L}\\p{N}’'.-])(?<!(?<![\\p{L}’'-])(?!(?:${SMALL})\\s)\\p{Lu}[\\p{L}’'-]*\\s)(?:(${TITLE})\\s|\\b(${ROLE}),?\\s)?(?:(?:${CAPITAL})\\s)?(${TIED}${NAME})(?!\\s\\p{Lu}|\\s(?:van|von|de|di|da|del|der|den|zu|dos|bin|ibn|ap|ab|al|el)\\s(?:\\p{Ll}{2,3}\\s)?\\p{Lu}|[\\p{L}\\p{N}])`,
  'gu',
);

const TITLED = new RegExp(`^(?:${TITLE})\\s`, 'u');

export function peopleIn(block: CheckBlock, { givenNames }: HouseStyle['people']): PeopleOfBlock {
  const { text, addresses } = block;
  const full: PersonMention[] = [];
  const maybe: PersonMention[] = [];
  FULL.lastIndex = 0;
  for (let match = FULL.exec(text); match; match = FULL.exec(text)) {
    const [found, given = '', last = ''] = match;
    const span = { start: match.index, end: match.index + found.length };
    const titled = TITLED.test(found);
    // Mary Beth Olmstead: a second given name, and then the surname.
    const further =
      givenNames.has(given) && givenNames.has(last)
        ? AND_SURNAME.exec(text.slice(span.end, span.end + 40))
        : null;
    if (further) span.end += further[0].length;
    FULL.lastIndex = span.end;
    const surname = stripPossessive(further?.[1] ?? last.split(' ').at(-1) ?? last);
    const person = {
      ...span,
      given,
      surname,
      role: null,
      titled,
      speaks: false,
      evidence: [],
      isOther: false,
      possessiveOnly: false,
    };
    if (liesInOne(addresses, span)) continue;
    if (CAPITAL_PARTICLE.test(given)) FULL.lastIndex = match.index + 1;
    else if (givenNames.has(given) || titled) full.push(person);
    else {
      maybe.push(person);
      // “Later David Moor”: the next word may be the given name.
      FULL.lastIndex = match.index + 1;
    }
  }
  const alone: PersonMention[] = [];
  for (const match of text.matchAll(ALONE)) {
    const [found, title, role, surname = ''] = match;
    const span = { start: match.index, end: match.index + found.length };
    if (
      liesInOne(addresses, span) ||
      isParty(text, span) ||
      full.some((person) => person.start < span.end && span.start < person.end)
    )
      continue;
    const roleStart = role === undefined ? 0 : found.length - surname.length;
    alone.push({
      start: span.start + roleStart,
      end: span.end,
      given: '',
      surname: stripPossessive(surname),
      role: role ?? null,
      titled: title !== undefined,
      speaks: SPEAKS.test(text.slice(span.end, span.end + 16)),
      evidence: personEvidence(text, { ...span, start: span.end - surname.length }, block.language),
      isOther: isNoPerson(text, span.start, block.language),
      possessiveOnly: title === undefined && /^[’']s?\b/u.test(text.slice(span.end, span.end + 2)),
    });
  }
  return { full, alone, maybe };
}

/** Prowse v Tolliver: a case has its name from people who may not have been named yet. */
function isParty(text: string, { start, end }: Span): boolean {
  return (
    /^ (?:v|vs)\.? \p{Lu}/u.test(text.slice(end, end + 6)) ||
    /\p{Ll} (?:v|vs)\.? $/u.test(text.slice(Math.max(0, start - 6), start))
  );
}

function stripPossessive(name: string): string {
  return name.replace(/[’']s?$/u, '');
}
