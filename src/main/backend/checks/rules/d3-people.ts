/**
 * D3: a person's name that nearly matches another one, and a surname alone before the full name. Only people are
 * judged: a given name of the house's list, a title or a role says who is one.
 */
import { perBlock, type CheckBlock, type CheckDocument, type DocumentRule, type TextDraft } from '../rule';
import type { HouseStyle } from '../style/schemas';
import { peopleIn, SMALL_WITH_CAPITAL, type PeopleOfBlock, type PersonMention } from '../names/people';
import { dictionaryFor } from '../spelling/dictionary';
import { editDistance } from '../text/distance';
import { foldName, primarySubtag } from '../text/words';

/** Shorter names differ by a letter and are two people. */
const SHORTEST = 4;

/** `order`: place in the piece, for what comes first. */
type Placed = PersonMention & { block: CheckBlock; order: number };

export function people({ people: list }: Pick<HouseStyle, 'people'>): DocumentRule {
  const read = perBlock((block): PeopleOfBlock => peopleIn(block, list));

  function* findPeople({ blocks }: CheckDocument): Iterable<TextDraft> {
    const placed = (kind: keyof PeopleOfBlock): Placed[] =>
      blocks.flatMap((block, index) =>
        read(block)[kind].map((name) => ({ ...name, block, order: index * 1_000_000 + name.start })),
      );
    const full = placed('full');
    const alone = placed('alone');
    yield* nearMisses(full, alone, placed('maybe'), list.known);
    yield* nearGiven(full, [...full, ...placed('maybe')], list.givenNames);
    yield* firstMentions(full.filter(inBody), alone.filter(inBody), [...full, ...placed('maybe')]);
  }

  function* firstMentions(
    full: readonly Placed[],
    alone: readonly Placed[],
    everywhere: readonly Placed[],
  ): Iterable<TextDraft> {
    for (const [surname, mentions] of Map.groupBy(alone, (mention) => mention.surname)) {
      const [first] = mentions;
      if (!first || list.known.has(surname) || primarySubtag(first.block.language) !== 'en') continue;
      const introduced = full.find((person) => person.surname === surname);
      const said = { message: 'checks.D3.first' as const, params: { name: surname } };
      if (introduced) {
        if (first.order < introduced.order && !first.possessiveOnly)
          yield { block: first.block, start: first.start, end: first.end, ...said };
      } else if (
        (first.role !== null || isSomebody(first) || isIntroducedAlone(first)) &&
        !everywhere.some((person) => person.surname === surname)
      ) {
        yield {
          block: first.block,
          start: first.start,
          end: first.end,
          ...said,
          // A given name that the list has not got may stand alone.
          ...(first.role === null && !isSomebody(first) && { level: 'I' as const }),
        };
      }
    }
  }

  /** “Prowse said so. She …”: a person for certain, and one of whom no dictionary knows. */
  function isSomebody({ block, end, surname, speaks, titled }: Placed): boolean {
    if (!speaks || titled || list.givenNames.has(surname)) return false;
    const dictionary = dictionaryFor(block.language);
    return (
      dictionary !== null &&
      !dictionary.knows(surname) &&
      /^[^.!?\n]{0,200}[.!?][”’]? (?:She|He)(?!\p{L})/u.test(block.text.slice(end))
    );
  }

  /** “It was Okonjo who”, “written by Okonjo and two colleagues”, “According to Okonjo,”: what is said of a person, of a word that no dictionary has. */
  function isIntroducedAlone({ block, start, end, surname, titled }: Placed): boolean {
    if (titled || surname.length < 5 || list.givenNames.has(surname) || HOUSE.test(surname)) return false;
    const from = end - surname.length;
    const before = block.text.slice(Math.max(0, from - 40), from);
    const after = block.text.slice(end, end + 48);
    const isPerson =
      PERSON_AFTER.test(after) ||
      (PERSON_BEFORE.test(before) && /^(?:[,.;:]| (?:and|or|in|who|that|is|was)(?!\p{L}))/u.test(after)) ||
      (BY.test(before) && WITH_OTHERS.test(after));
    return isPerson && start <= from && dictionaryFor(block.language)?.knows(surname) === false;
  }

  return {
    kind: 'document',
    id: 'D3',
    level: 'W',
    scopes: ['document', 'headline', 'standfirst', 'caption', 'body'],
    languages: ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'],
    title: 'checks.D3.title',
    reason: 'checks.D3.reason',
    reference: 'People',
    owner: 'Copy desk',
    prepare: ({ meta }) => void dictionaryFor(meta.language),
    check: findPeople,
    examples: {
      good: [
        'According to Ofcom, it rained. Gazprom said so, and it was Paris that paid. The report by Greenpeace is old.',
        'Nkezzi Okonjo runs it. It was Okonjo who told them, Okonjo said.',
        { language: 'de', body: ['Peter Bauer sah die Mauer, und Bauers Sohn auch.'] },
        'Anna Prowse runs the pier. Ms Prowse has run it for years; Prowse says so.',
        'President Trump and Mr Shakespeare met Iran and Iraq, and Austria met Australia.',
        'Anna Martin met John Martins of Martins Bank. Mr Martin said no.',
        'Daniel Prowse met Daniela Prowse. Waitrose said no; it always does. Brussels said so. He went.',
        'Ms Ahmed taught me to swim. Ms Ahmed is old now.',
      ],
      bad: [
        { in: 'Kathleen Ashdown won it. Kathlen Ashdown lost it.', finds: 'Kathlen Ashdown' },
        {
          in: {
            lead: { caption: 'Claudia Shienbaum on the quay.' },
            body: ['Claudia Sheinbaum is a pilot.'],
          },
          finds: 'Claudia Shienbaum',
        },
        {
          in: { headline: 'What Keir Stamer owes a pilot', body: ['Keir Starmer likes a plan.'] },
          finds: 'Keir Stamer',
        },
        { in: 'It was Okonjo who first told them.', finds: 'Okonjo' },
        { in: 'According to Wolstenholme, the reeds were cut.', finds: 'Wolstenholme' },
        { in: 'The letter was written by Stavropoulos, who never saw it.', finds: 'Stavropoulos' },
        {
          in: {
            language: 'de',
            body: ['Annegret Wiesenhütter leitet das Bad. Ohne Wiesenhüter wäre es zu.'],
          },
          finds: 'Wiesenhüter',
        },
        { in: 'Skarrowby said that it was lost. She had seen it go.', finds: 'Skarrowby' },
        { in: 'Mary Beth Olmstead ran it. Olmsted sold it in May.', finds: 'Olmsted' },
        { in: 'Nkezzi Adebayo won. In June Adebeyo resigned.', finds: 'Adebeyo' },
        { in: 'Stephen Prowse had the keys. Steven Prowse kept them.', finds: 'Steven Prowse' },
        { in: 'Anna Lindqvist warned us. When Lindquist wrote, nobody replied.', finds: 'Lindquist' },
        { in: 'The economist Prowse disagrees.', finds: 'Prowse' },
        { in: 'Anna Prowse runs the pier. Ms Prowze has run it for years, Prowse says.', finds: 'Prowze' },
        {
          in: 'Lena Sorensen left. It was Lena Sorenson, they say, and Sorensen again.',
          finds: 'Lena Sorenson',
        },
        { in: 'Anna Prowse, or Anna Prowse’s son. Annna Prowse sails.', finds: 'Annna Prowse' },
        { in: 'Jermainia Walters runs the pier. Ms Waters has run it for years.', finds: 'Waters' },
        { in: 'Anna Keating runs the pier. Ms Keatinge has run it for years.', finds: 'Keatinge' },
        { in: 'Ed Fitzgerald wrote it. Fitzgeralt was never sure.', finds: 'Fitzgeralt' },
        { in: 'Mark Stevens said so; Stevens repeats it. Mr Stephens is sure.', finds: 'Stephens' },
        { in: 'Mr Prowse runs the pier. Later Anna Prowse left.', finds: 'Mr Prowse' },
        { in: 'Mr Prowse runs the pier. It was Anna Prowse who built it.', finds: 'Mr Prowse' },
        { in: 'It is gone, said the company’s spokesman, Prowse, as though I were slow.', finds: 'Prowse' },
      ],
    },
  };
}

/** Firms and authorities say things as well: Ofcom, Gazprom, Unicef, Interpol. */
const HOUSE =
  /(?:com|gas|oil|net|corp|bank|air|soft|tel|tech|pol|cef|gen|gem|sted|wat|book|hub|gram|flix|zon|oid|rail|mart|ex|co|ia|land|burgh?|ton|ville|stan|shire|ford|mouth)$|^(?:Waitrose|Gazprom|Eurostat|Oxfam|Statista|Survation|Ipsos|Kantar|Nielsen|Gallup|Savills|Rightmove|Zoopla|Rosneft|Lloyds|Deloitte|Accenture|Bloomberg|Reuters|Interfax|Maersk|Glencore|Novartis|Pfizer|Siemens|Huawei|Tencent|Alibaba|Baidu|Samsung|Hyundai|Toyota|Nissan|Hamas|Hezbollah|Fatah|Unesco|Nato|Opec|Natwest|Vodafone|Boeing|Airbus)$/u;
const PERSON_AFTER =
  /^(?:, (?:who|whose|whom)(?! (?:are|were|have)(?!\p{L}))| who (?:first|never|had|has|was|is|told|wrote|said|once)(?!\p{L})| (?:wrote|recalled|shrugged|laughed|sighed|nodded|smiled|grinned|muttered) |, (?:then )?\d\d,|, an? (?:\p{Ll}+ ){0,2}(?:man|woman|farmer|teacher|nurse|doctor|lawyer|engineer|widow|widower|miner|fisherman|shepherd|baker|plumber|poet|novelist|surgeon|clerk|retired)|[’']s (?:wife|husband|mother|father|widow|son|daughter|memoir|novel|diary|colleagues|grandmother|grandfather)(?!\p{L}))/u;
const PERSON_BEFORE = /(?:\b[Aa]ccording to|\b[Ss]aid|\b[Ww]rote|\b[Ss]ays|\btold|\basked|\bit was) $/u;
const BY =
  /(?:\b(?:written|painted|composed|built|drawn|signed|designed|edited|translated|compiled|led|run|founded|taken|made|told|sung|filmed|directed|carved|discovered|invented|published|drafted) by|\b(?:book|memoir|novel|essay|report|study|poem|letter|paper|play|song|portrait|photograph|painting|biography|history) by|\bcame from|\bgiven by|\baccording to) $/iu;
const WITH_OTHERS =
  /^(?: and (?:his|her|two|three|four|five|a|several|some|other) (?:\p{Ll}+ )?(?:colleagues?|co-authors?|brothers?|sisters?|sons?|daughters?|wife|husband|friends?|students?|pupils|others|team|partner)|, who(?!\p{L})|, (?:the|an?) \p{Ll}+(?:,| (?:of|from|who|at|in)))/u;

function inBody({ block }: Placed): boolean {
  return block.scope === 'body';
}

/** A name that stands once and differs by a letter or two from one that stands more often, or that is given in full. */
function* nearMisses(
  full: readonly Placed[],
  alone: readonly Placed[],
  maybe: readonly Placed[],
  known: ReadonlySet<string>,
): Iterable<TextDraft> {
  const counts = new Map<string, number>();
  for (const { surname } of [...full, ...alone]) counts.set(surname, (counts.get(surname) ?? 0) + 1);
  const count = (surname: string): number => counts.get(surname) ?? 0;
  const persons = new Map(full.map((person) => [`${person.given} ${person.surname}`, person]));
  // Two capitals may be anything; a title near by says that the second is a surname.
  const perhaps = maybe.filter(({ given }) => !SMALL_WITH_CAPITAL.test(given));
  const surnames = new Set([...full, ...perhaps].map(({ surname }) => surname));
  const reported = new Set<Placed>();
  for (const mention of [...full, ...alone]) {
    for (const person of [...persons.values(), ...(mention.titled || isInvented(mention) ? perhaps : [])]) {
      if (reported.has(mention) || mention.surname === person.surname) continue;
      const sameGiven = mention.given !== '' && mention.given === person.given;
      if (mention.given !== '' && !sameGiven) continue;
      // “Mr Martin” is himself, though a Martins is about.
      if (mention.given === '' && surnames.has(mention.surname)) continue;
      if (!isNear(mention.surname, person.surname, sameGiven || mention.titled)) continue;
      // Elsewhere every noun may have a capital, and words have endings.
      const english = primarySubtag(mention.block.language) === 'en';
      if (!english && mention.given === '' && Math.min(mention.surname.length, person.surname.length) < 8)
        continue;
      // The rarer is the slip; of two that are equally rare the one given in full stays, then the first.
      const others = Math.max(count(person.surname), 1);
      const rarer = count(mention.surname) < others;
      const asRare = count(mention.surname) === others;
      // What stands in the text is what the headline and the captions are held to.
      const outside = asRare && !inBody(mention) && inBody(person);
      const inside = asRare && inBody(mention) && !inBody(person);
      const later = asRare && !inside && (mention.given === '' || person.order < mention.order);
      const famous = known.has(person.surname) && !known.has(mention.surname);
      if (!rarer && !later && !outside && !famous) continue;
      reported.add(mention);
      const params = { found: mention.surname, near: person.surname };
      yield { block: mention.block, ...spanOf(mention), message: 'checks.D3.near', params };
    }
  }
}

/** A name of some length that no dictionary has, where another one nearly like it stands in full: Olmsted, Adebeyo. */
function isInvented({ block, surname }: Placed): boolean {
  return surname.length >= 7 && dictionaryFor(block.language)?.knows(surname) !== true;
}

/** The same surname with a given name that nearly is the one used more often. */
function* nearGiven(
  full: readonly Placed[],
  all: readonly Placed[],
  givenNames: ReadonlySet<string>,
): Iterable<TextDraft> {
  const count = (given: string): number => all.filter((person) => person.given === given).length;
  for (const mention of all) {
    const other = full.find(
      (person) =>
        person.surname === mention.surname &&
        person.given !== mention.given &&
        ((isNear(mention.given, person.given, false) && count(person.given) > count(mention.given)) ||
          // Kathlen beside Kathleen: a letter away from a name, and no name itself.
          (isNear(mention.given, person.given, true) &&
            Math.min(mention.given.length, person.given.length) >= 5 &&
            !givenNames.has(mention.given) &&
            dictionaryFor(mention.block.language)?.knows(mention.given.toLowerCase()) !== true) ||
          (soundsAlike(mention.given, person.given) &&
            count(person.given) >= count(mention.given) &&
            person.order < mention.order)),
    );
    if (!other) continue;
    const params = { found: mention.given, near: other.given };
    yield { block: mention.block, ...spanOf(mention), message: 'checks.D3.near', params };
  }
}

/** Catherine and Katherine, Stephen and Steven, Alistair and Alasdair: one name as two people spell it. */
function soundsAlike(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 5 || one === other) return false;
  // Daniel and Daniela, Carlo and Carla, Martin and Martina are two people.
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.startsWith(short) || short.slice(0, -1) === long.slice(0, short.length - 1)) return false;
  return soundOf(one) === soundOf(other);
}

function soundOf(name: string): string {
  const letters = foldName(name)
    .replaceAll('ph', 'f')
    .replace(/[ckq]+/gu, 'k')
    .replace(/v/gu, 'f')
    .replace(/z/gu, 's');
  const same = letters
    .replace(/d/gu, 't')
    .replace(/y/gu, 'i')
    .replace(/h/gu, '')
    .replace(/(.)\1+/gu, '$1');
  return same.charAt(0) + same.slice(1).replace(/[aeiou]/gu, '');
}

function spanOf({ start, end, given, surname }: Placed): { start: number; end: number } {
  return given === '' ? { start: end - surname.length, end } : { start, end };
}

function isNear(one: string, other: string, isPerson: boolean): boolean {
  if (Math.min(one.length, other.length) < SHORTEST || Math.abs(one.length - other.length) > 2) return false;
  // Plurals, adjectives and namesakes: Martin and Martins, Iran and Iranian. With a title it is the person.
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (
    !isPerson &&
    long.startsWith(short) &&
    /^(?:s|es|n|an|ian|ese|ish|i|ist|ite|son|a|o|e)$/u.test(long.slice(short.length))
  )
    return false;
  const distance = editDistance(one, other, 2);
  const isNearly = distance === 1 || (distance === 2 && Math.min(one.length, other.length) >= 7);
  return isNearly && foldName(one) !== foldName(other);
}
