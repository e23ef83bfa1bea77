/**
 * D3: a person's name that nearly matches another one, and a surname alone before the full name. Only people are
 * judged: a given name of the house's list, a title or a role says who is one.
 */
import { perBlock, type CheckDocument, type DocumentRule, type TextDraft } from '../rule';
import type { HouseStyle } from '../style/schemas';
import { rareForms } from '../names/rare-forms';
import { inBody, nearGiven, nearMisses, type Placed } from '../names/near-misses';
import { peopleIn, SMALL_WITH_CAPITAL, type PeopleOfBlock } from '../names/people';
import { isCalled } from '../names/callings';
import { nearKnights } from '../names/knights';
import { introducedAlone } from '../names/introductions';
import { surnamesAlone } from '../names/surnames';
import { dictionaryFor } from '../spelling/dictionary';
import { liesInOne, overlaps } from '../text/span';
import { primarySubtag, startsSentence } from '../text/words';

export function people({ people: list }: Pick<HouseStyle, 'people'>): DocumentRule {
  const read = perBlock((block): PeopleOfBlock => peopleIn(block, list));

  function* findPeople({ blocks }: CheckDocument): Iterable<TextDraft> {
    const placed = (kind: keyof PeopleOfBlock): Placed[] =>
      blocks.flatMap((block, index) =>
        read(block)[kind].map((name) => ({ ...name, block, order: index * 1_000_000 + name.start })),
      );
    const full = placed('full');
    const alone = placed('alone');
    const all = [...full, ...placed('maybe')];
    const near = [...nearMisses(full, alone, placed('maybe'), list.known, list.givenNames)];
    yield* near;
    for (const knight of nearKnights(blocks))
      if (!near.some((other) => 'block' in knight && other.block === knight.block && overlaps(other, knight)))
        yield knight;
    yield* nearGiven(full, all, list.givenNames);
    const first = [...firstMentions(full.filter(inBody), alone.filter(inBody), all)];
    for (const { name, ...place } of surnamesAlone(blocks))
      if (!first.some(({ params }) => params?.['name'] === name))
        first.push({ ...place, message: 'checks.D3.first', params: { name }, level: 'I' });
    for (const { name, ...place } of introducedAlone(blocks, list))
      if (!first.some(({ params }) => params?.['name'] === name))
        first.push({ ...place, message: 'checks.D3.first', params: { name } });
    for (const mention of first)
      if (!near.some((other) => other.block === mention.block && overlaps(other, mention))) yield mention;
    const isPersonsName = new Set([...all, ...alone].flatMap(({ given, surname }) => [given, surname]));
    for (const { found, near: other, ...place } of rareForms(blocks, areTwo)) {
      if (!isPersonsName.has(other) && !isPersonsName.has(found)) continue;
      if (near.some((known) => 'block' in known && known.block === place.block && overlaps(known, place)))
        continue;
      yield { ...place, message: 'checks.D3.near', params: { found, near: other }, level: 'I' };
    }
  }

  /** Maria and Mario, Ahmed and Ahmad: both are names. */
  function areTwo(one: string, other: string): boolean {
    const known = (name: string): boolean => list.givenNames.has(name) || list.known.has(name);
    return known(one) && known(other);
  }

  function* firstMentions(
    full: readonly Placed[],
    alone: readonly Placed[],
    everywhere: readonly Placed[],
  ): Iterable<TextDraft> {
    const bodies = everywhere.filter((person) => inBody(person) && !opensWithAWord(person));
    for (const [surname, mentions] of Map.groupBy(alone, (mention) => mention.surname)) {
      const [first] = mentions.filter((mention) => !isQuoted(mention));
      // Nor is So, whatever poets there are.
      if (SMALL_WITH_CAPITAL.test(surname) && first && startsSentence(first.block.text, first.start))
        continue;
      // MPs are nobody’s name.
      if (!first || list.known.has(surname) || /^\p{Lu}{2,}s$/u.test(surname)) continue;
      // Abdelrahman el-Tayeb, whose given name no list has.
      if (/^\p{Ll}{1,3}[- ]\p{Lu}/u.test(surname) && isGivenSomewhere(surname, [...alone, ...everywhere]))
        continue;
      const english = primarySubtag(first.block.language) === 'en';
      const introduced = full.find((person) => person.surname === surname);
      const finding = {
        block: first.block,
        start: first.start,
        end: first.end,
        message: 'checks.D3.first' as const,
        params: { name: surname },
      };
      if (introduced && (english || isProbably(mentions, surname))) {
        if (first.order < introduced.order && !first.possessiveOnly && !isOneOfMany(first)) yield finding;
        continue;
      }
      const named = bodies.find((person) => person.surname === surname && !person.titled);
      if (named) {
        // Two capitals of which the house knows neither: what people do before and after says who is one.
        if (first.order < named.order && isProbably(mentions, surname)) yield finding;
        continue;
      }
      const elsewhere = everywhere.some((person) => person.surname === surname && !person.titled);
      if (english && !elsewhere && (first.role !== null || isSomebody(first))) yield finding;
      // A given name that the list has not got may stand alone, and a headline may have named who it is.
      else if ((english && !elsewhere && isIntroducedAlone(first)) || isProbably(mentions, surname))
        yield { ...finding, level: 'I' };
    }
  }

  /** Behind a word with a capital that begins no sentence. */
  function isGivenSomewhere(surname: string, mentions: readonly Placed[]): boolean {
    const texts = new Set(mentions.map(({ block }) => block.text));
    return [...texts].some((text) =>
      Array.from(text.matchAll(/(?<=\p{Ll},? )\p{Lu}\p{L}+ (?=\p{Ll})/gu)).some(({ 0: given, index }) =>
        text.startsWith(surname, index + given.length),
      ),
    );
  }

  /**
   * Whether a name that nobody gives in full is a surname: people say and do things, and no dictionary has the name. One that
   * is written in two words, or with a title first and without it later, needs less to show it.
   */
  function isProbably(mentions: readonly Placed[], surname: string): boolean {
    const [first] = mentions;
    if (!first || list.givenNames.has(surname) || /\p{Ll}\p{Lu}/u.test(surname)) return false;
    if (mentions.some((mention) => mention.isOther)) return false;
    const cues = mentions.flatMap((mention) => mention.evidence);
    // Of whatever stands before it, the next sentence may begin with “He”.
    if (!first.titled && cues.every((cue) => cue === 'pronoun')) return false;
    const evidence = cues.length;
    if (evidence < 3 && HOUSE.test(surname)) return false;
    const parts = surname.split('-');
    if (parts.length > 1 && list.givenNames.has(parts[0] ?? '')) return false;
    const dictionary = dictionaryFor(first.block.language);
    const isStrange = dictionary === null || !parts.every((part) => dictionary.knows(part));
    // “Wick pulled out his own tooth. He is 58.”
    if (!isStrange)
      return (
        parts.length === 1 && new Set(cues).size >= 3 && (cues.includes('own') || cues.includes('spoke'))
      );
    if (first.titled)
      return (
        first.evidence.includes('is') ||
        /^, (?:an?|the) \p{Ll}/u.test(first.block.text.slice(first.end, first.end + 8)) ||
        mentions.some((mention) => !mention.titled && mention.evidence.length > 0)
      );
    // German gives every noun a capital, and cities and offices say things.
    if (dictionary === null) return evidence >= (parts.length > 1 ? 2 : 3);
    return evidence >= (parts.length > 1 || SURELY_NO_WORD.test(surname) ? 1 : 2);
  }

  /** “Ask Prowse”: a word that begins the sentence is no given name. */
  function opensWithAWord({ block, start, given }: Placed): boolean {
    if (given === '' || list.givenNames.has(given)) return false;
    return (
      SMALL_WITH_CAPITAL.test(given) ||
      (startsSentence(block.text, start) &&
        dictionaryFor(block.language)?.knows(given.toLowerCase()) === true)
    );
  }

  /** “Prowse said so. She …”: a person for certain, and one of whom no dictionary knows. */
  function isSomebody({ block, end, surname, speaks, titled, isOther }: Placed): boolean {
    if (!speaks || titled || isOther || list.givenNames.has(surname)) return false;
    const dictionary = dictionaryFor(block.language);
    return (
      dictionary !== null &&
      !dictionary.knows(surname) &&
      /^[^.!?\n]{0,200}[.!?][”’]? (?:She|He)(?!\p{L})/u.test(block.text.slice(end))
    );
  }

  /** “It was Okonjo who”, “written by Okonjo and two colleagues”, “According to Okonjo,”: what is said of a person, of a word that no dictionary has. */
  function isIntroducedAlone({ block, start, end, surname, titled, isOther }: Placed): boolean {
    if (titled || isOther || surname.length < 5 || list.givenNames.has(surname) || HOUSE.test(surname))
      return false;
    const from = end - surname.length;
    const before = block.text.slice(Math.max(0, from - 40), from);
    const after = block.text.slice(end, end + 48);
    // “a plumber from Camborne, who says so”, “told MPs on Tuesday”
    if (
      /\b(?:from|in|at|near|of|around|outside|beyond|via) $/u.test(before) ||
      /^\p{Lu}{2,}s$/u.test(surname)
    )
      return false;
    const isPerson =
      PERSON_AFTER.test(after) ||
      isCalled(after) ||
      (isDoubleBarrelled(surname) &&
        !list.givenNames.has(surname.split('-')[0] ?? '') &&
        PERSON_DOES.test(after)) ||
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
        'Anna Lund sails. They met in Lunde. The Martins know Anna Martin, and Greene King is shut.',
        'Its host, Brazil, lost. The winner, Paris, wept.',
        'King Henry met King Harry, and Sir Anil Prakash met Sir Alan Vane. Sir Alan told MPs, and Sir Anil’s dog barked.',
        'The case, Prowze v Tolliver, is old. Anna Prowze, who won it, is a pilot from Skarrow, who sails.',
        'The present Prowse is a daughter. Anna Prowse has the keys.',
        'The director, Hanneka de Vries-Aoki, has the keys.',
        'A clerk, Teo Swee Bee, has the keys. The pilot, Teo, is old.',
        'According to Ofcom, it rained. Gazprom said so, and it was Paris that paid. The report by Greenpeace is old.',
        'Nkezzi Okonjo runs it. It was Okonjo who told them, Okonjo said.',
        { language: 'de', body: ['Peter Bauer sah die Mauer, und Bauers Sohn auch.'] },
        'Anna Prowse runs the pier. Ms Prowse has run it for years; Prowse says so.',
        'President Trump and Mr Shakespeare met Iran and Iraq, and Austria met Australia.',
        'Anna Martin met John Martins of Martins Bank. Mr Martin said no.',
        'Daniel Prowse met Daniela Prowse. Waitrose said no; it always does. Brussels said so. He went.',
        'Tobias Wren has a point. When he sails, Wren is calm.',
        'Ms Ahmed taught me to swim. Ms Ahmed is old now.',
        'Skarrowby is shut, he left Skarrowby at nine, and the Gorskis told me so. He laughed.',
        'Ofsted told the school. Ofsted says no. Solveig taught me. Solveig wouldn’t fly, and Anne-Lise said so.',
        {
          language: 'fr',
          body: ['Matignon dit non. Il pleut. Bercy explique tout, l’Élysée assure que non.'],
        },
        { language: 'de', body: ['Die Bahn sagt nein. Brüssel sagt nichts. Die Ministerin lacht.'] },
      ],
      bad: [
        { in: 'Gareth Lloyd ran it. Lloyde has had no rest since.', finds: 'Lloyde' },
        { in: 'Ed Clarke runs the pier. Clark said no.', finds: 'Clark' },
        { in: '‘No,’ says the harbourmaster, Grant-Okoro, in his hut.', finds: 'Grant-Okoro' },
        { in: 'The vicar, Hughes, has a dog.', finds: 'Hughes' },
        { in: 'Sir Anil Prakash wrote it. Sir Amil’s report is short.', finds: 'Amil' },
        { in: 'Dame Harriet Olufemi runs it. Dame Hariett is calm.', finds: 'Hariett' },
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
        { in: 'Its principal, Oyelaran, has the keys.', finds: 'Oyelaran' },
        {
          in: 'Wick pulled out his own tooth with pliers. He is 58, a roofer, and tells it well.',
          finds: 'Wick',
        },
        {
          in: 'Trevaskiss rowed for the port. “It was cold,” he told me. Trevaskiss isn’t bitter; he has had his fun.',
          finds: 'Trevaskiss',
        },
        { in: 'A retired clerk, Teo, keeps the keys.', finds: 'Teo' },
        { in: 'I met a driver named Mwangi. He knew.', finds: 'Mwangi' },
        { in: 'It was Okonjo who first told them.', finds: 'Okonjo' },
        { in: 'Zharu Feng runs it. Zahru Feng told me so, and Zharu Feng nodded.', finds: 'Zahru' },
        { in: 'Oyelowski, a dredging contractor’s clerk from Hull, kept the books.', finds: 'Oyelowski' },
        { in: 'Brandreth-Okoro keeps the keys.', finds: 'Brandreth-Okoro' },
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
        { in: 'It is cold, Oyelaran-Smith said, and Oyelaran-Smith laughed.', finds: 'Oyelaran-Smith' },
        { in: 'Dr Marchetti, who runs it, is calm. “We cope,” Marchetti says.', finds: 'Dr Marchetti' },
        { in: 'The skipper, Maolalaí, told me so. He knows.', finds: 'Maolalaí' },
        { in: 'Ask ul-Waheed. He is 34. “No,” ul-Waheed told me.', finds: 'ul-Waheed' },
        { in: 'Rosa Le Bihan runs it. Le Bihen told me.', finds: 'Bihen' },
        { in: 'Rosa Le Bih runs it. Rosa Le Bihh told me.', finds: 'Rosa Le Bihh' },
        { in: 'Zelmira Kowalczyk told me. Kowalczyc left.', finds: 'Kowalczyc' },
        { in: 'Mrs Fitzwilliam-Hayes wrote. Fitzwilliam-Hays told me.', finds: 'Fitzwilliam-Hays' },
        {
          in: { language: 'fr', body: ['Non, dit Kerbrat-Lenoir, et Kerbrat-Lenoir sourit.'] },
          finds: 'Kerbrat-Lenoir',
        },
        {
          in: {
            language: 'es',
            body: ['Goikoetxea cuenta que no. Goikoetxea recuerda el puerto. Goikoetxea dice que sí.'],
          },
          finds: 'Goikoetxea',
        },
        { in: 'Mark Stevens said so; Stevens repeats it. Mr Stephens is sure.', finds: 'Stephens' },
        { in: 'Mr Prowse runs the pier. Later Anna Prowse left.', finds: 'Mr Prowse' },
        { in: 'Mr Prowse runs the pier. It was Anna Prowse who built it.', finds: 'Mr Prowse' },
        { in: 'It is gone, said the company’s spokesman, Prowse, as though I were slow.', finds: 'Prowse' },
      ],
    },
  };
}

/** Letters that names bring along: Košuta, Gałecki. */
const SURELY_NO_WORD = /[^\u0000-\u007f’]/u;
/** Firms and authorities say things as well: Ofcom, Gazprom, Unicef, Interpol. */
const HOUSE =
  /(?:com|gas|oil|net|corp|bank|air|soft|tel|tech|pol|cef|gen|gem|sted|wat|book|hub|gram|flix|zon|oid|rail|mart|ex|co|ia|land|burgh?|ton|ville|stan|shire|ford|mouth)$|^(?:Waitrose|Gazprom|Eurostat|Oxfam|Statista|Survation|Ipsos|Kantar|Nielsen|Gallup|Savills|Rightmove|Zoopla|Rosneft|Lloyds|Deloitte|Accenture|Bloomberg|Reuters|Interfax|Maersk|Glencore|Novartis|Pfizer|Siemens|Huawei|Tencent|Alibaba|Baidu|Samsung|Hyundai|Toyota|Nissan|Hamas|Hezbollah|Fatah|Unesco|Nato|Opec|Natwest|Vodafone|Boeing|Airbus)$/u;
const PERSON_AFTER =
  /^(?:, (?:who|whose|whom)(?! (?:are|were|have)(?!\p{L}))| who (?:first|never|had|has|was|is|told|wrote|said|once)(?!\p{L})| (?:wrote|recalled|shrugged|laughed|sighed|nodded|smiled|grinned|muttered) |, (?:then )?\d\d,|, an? (?:\p{Ll}+ ){0,2}(?:man|woman|farmer|teacher|nurse|doctor|lawyer|engineer|widow|widower|miner|fisherman|shepherd|baker|plumber|poet|novelist|surgeon|clerk|retired)|[’']s (?:wife|husband|mother|father|widow|son|daughter|memoir|novel|diary|colleagues|grandmother|grandfather)(?!\p{L}))/u;
/** Prys-Jones: two capitals and a hyphen, which are no firm’s and no place’s. */
function isDoubleBarrelled(surname: string): boolean {
  return /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(surname);
}
const PERSON_DOES =
  /^ (?:(?:does|did|has|had|is|was|will|would|could|can)(?:n[’']t| not| never)? (?:\p{Ll}+ )?(?:talk|say|said|speak|spoken|think|know|known|want|like|remember|keep|kept|work|worked|live|lived|grow|grown|drive|driven|walk|walked|laugh|born|married|sitting|standing|wearing|waiting|trying|asked|told|spent|seen|been)|keeps|kept|runs|ran|grew|lives|lived|works|worked|shows|showed|told|said|says|thinks|knows|laughs|laughed|shrugs|walks|walked|drives|drove|teaches|taught|wears|wore|sits|sat|stands|stood|remembers|spent|spends|learned|learnt|likes|hates|wants|wanted|asked|asks|counts|counted|reckons|points|pointed)(?!\p{L})/u;
const PERSON_BEFORE = /(?:\b[Aa]ccording to|\b[Ss]aid|\b[Ww]rote|\b[Ss]ays|\btold|\basked|\bit was) $/u;
const BY =
  /(?:\b(?:written|painted|composed|built|drawn|signed|designed|edited|translated|compiled|led|run|founded|taken|made|told|sung|filmed|directed|carved|discovered|invented|published|drafted) by|\b(?:book|memoir|novel|essay|report|study|poem|letter|paper|play|song|portrait|photograph|painting|biography|history) by|\bcame from|\bgiven by|\baccording to) $/iu;
const WITH_OTHERS =
  /^(?: and (?:his|her|two|three|four|five|a|several|some|other) (?:\p{Ll}+ )?(?:colleagues?|co-authors?|brothers?|sisters?|sons?|daughters?|wife|husband|friends?|students?|pupils|others|team|partner)|, who(?!\p{L})|, (?:the|an?) \p{Ll}+(?:,| (?:of|from|who|at|in)))/u;

/** “The present Blum”, “the first Okonjo”: one of a family. */
function isOneOfMany({ block, start }: Placed): boolean {
  return /\b[Tt]he (?:present|first|last|second|third|fourth|old|young|elder|younger|eldest|youngest|original|other|new|late|current|only|next) $/u.test(
    block.text.slice(Math.max(0, start - 16), start),
  );
}

function isQuoted({ block, start, end }: Placed): boolean {
  return liesInOne(block.marks.quotations, { start, end });
}
