/**
 * F9: words that a lawyer should see: an accusation near somebody who is named, a child, a case before a court. It
 * flags for a person and never says what is true.
 */
import { perBlock, type CheckBlock, type CheckDocument, type DocumentRule, type TextDraft } from '../rule';
import type { HouseStyle } from '../style/schemas';
import { peopleIn, type PersonMention } from '../names/people';
import type { Span } from '../text/span';
import { sentencesOf } from '../text/sentences';
import { warmOnce } from '../text/warm';
import { primarySubtag } from '../text/words';
import { HARM_ELSEWHERE, LEGAL_ELSEWHERE } from './legal-cues-elsewhere';
import { DEED } from './legal-deeds';
import {
  ACCUSATION,
  ACCUSED_AND_NAMED,
  AGED,
  CHARGED,
  COURT,
  CRIMES,
  HARM,
  HISTORIC,
  MINOR,
  NAMED_MINOR,
} from './legal-cues';

/** Who is one person by his office, named or not. */
const OFFICE =
  'vicar|priest|bishop|archbishop|coach|teacher|head|headteacher|headmaster|headmistress|principal|mayor|minister|prime minister|president|vice-president|chancellor|governor|senator|congress(?:man|woman)|commissioner|ambassador|sheriff|police chief|chief constable|general|colonel|judge|magistrate|doctor|surgeon|consultant|landlord|landlady|owner|founder|boss|director|chief executive|chair|chairman|chairwoman|manager|treasurer|secretary|clerk|councillor|councilman|councilwoman|warden|nurse|officer|detective|builder|developer|contractor|banker|broker|lawyer|solicitor|agent|editor|publisher|producer|company|firm';
/** “He was charged with …”: somebody who has been named, in this sentence or before. */
const SOMEBODY = new RegExp(
  `(?:(?<!\\p{L})(?:he|she|(?:the|our|its|his|her|their|this|that|[\\p{L}]+[’']s?) (?:\\p{Ll}+ )?(?:${OFFICE}))|, who)(?: (?:was|is|has|had|been|then|later|also|never|twice|once|will|would))* $`,
  'iu',
);
/** “The governor, a convicted fraudster”. */
const CALLED = new RegExp(
  `(?<!\\p{L})(?:the|our|its|his|her|their) (?:${OFFICE}), (?:an? |the )?(?:\\p{Ll}+ )?$`,
  'iu',
);
/** Who goes on trial, and for what: ideas and reforms do so too. */
const ON_TRIAL = /^(?:go|goes|went|will be) (?:on trial|tried)/iu;
const FOR_A_CRIME = new RegExp(
  `^ (?:in [\\p{L}]+ |next \\p{Ll}+ )?(?:for|over|on|accused|charged)(?: an?| the| charges of)? (?:\\p{Ll}+ )?(?:${CRIMES})(?!\\p{L})`,
  'iu',
);

/** “The defendant, Calvin Breckhart,”: a name right behind the words, or right before them. */
function isBeside(one: Span, other: Span): boolean {
  return other.start - one.end <= 40 && one.start - other.end <= 60;
}

/** “Supreme Court hearings” are nobody’s. */
function isCourt({ given, surname }: PersonMention): boolean {
  return /^(?:Court|Courts|Tribunal|Bench)$/u.test(surname) || /^(?:Supreme|High|Crown|Court)$/u.test(given);
}

/** Words of a court that speak for themselves, with no name near them. */
const ALWAYS =
  /^(?:(?:his|her|whose) (?:own )?(?:re)?trial|sub judice|contempt of court|reporting|(?:super-?)?injunction|gagging|cannot be|awaiting|is on trial|stands? trial|pleaded|on (?:bail|remand)|remanded|the jury (?:is|has)|libel|defam|before|at|in the dock|anonymity)/iu;
/** “She billed us twice, pocketed the money and …”: the sentence has one subject. */
const STILL =
  /^[“‘(]?(?<who>He|She) [^;:\p{Lu}]*(?:,| and| or| but)(?: (?:then|also|later|has|had|never|once))* $/u;

/** A court as a house with a roof, or at large: Court 3 at Hexley Crown Court, the bucket in the foyer at it. */
const A_PLACE =
  /(?:\bCourt(?:room)? (?:\d+|one|two|three|four|five|six)|\b(?:gallery|building|roof|steps|canteen|caf[eé]|cells|ceiling|lifts?|heating|ushers?|clerks?|cleaners?|guards?|staff|foyer|lobby|corridors?|car park|backlog|delays?|queues?|days|weeks|mornings|afternoons|hours|years|adjournments|waiting (?:list|room)|trials|cases|hearings|listings))(?: (?:there|\p{Ll}+ly))? (?:at|in|to) /u;

/** Who is accused by words that follow upon these, if it is somebody who has been named before. */
function accusedIn(before: string): string | undefined {
  const nearest = SOMEBODY.exec(before)?.[0].replace(
    /(?: (?:was|is|has|had|been|then|later|also|never|twice|once|will|would))* $/u,
    '',
  );
  const called = CALLED.exec(before)?.[0].split(',')[0];
  if (called !== undefined) return called;
  return /(?:\p{L}+ )?\p{L}+/u.exec(nearest ?? '')?.[0] ?? STILL.exec(before)?.groups?.['who'];
}

/** A boy, a girl or a pupil beside a name in full. */
function isNamedChild(sentence: string): boolean {
  return /(?:girl|boy|child|pupil|student|sixth-former|schoolgirl|schoolboy|teenager|daughter|son), \p{Lu}[\p{L}’-]+ \p{Lu}[\p{L}’-]+, (?:aged )?(?:[4-9]|1[0-7]),|(?:-year-old(?:,| (?:boy|girl|child|pupil))|schoolgirl|schoolboy|(?:girl|boy|child|pupil), who (?:is|was) \S+)[^.;]{0,60}?(?:, | called | named |(?<=,) )\p{Lu}\p{Ll}+ \p{Lu}/u.test(
    sentence,
  );
}

/** `surname`: who must stand in full somewhere for this to be said of a person; null where that is plain. */
type Cue = TextDraft & { surname: string | null };

export function legal({ people }: Pick<HouseStyle, 'people'>): DocumentRule {
  const peopleOf = perBlock((block) => peopleIn(block, people));
  const cuesIn = perBlock((block) => [...cuesOf(block)]);

  function* findCues({ blocks }: CheckDocument): Iterable<TextDraft> {
    const surnames = new Set(blocks.flatMap((block) => peopleOf(block).full.map(({ surname }) => surname)));
    for (const block of blocks)
      for (const { surname, ...draft } of cuesIn(block))
        if (surname === null || surnames.has(surname)) yield draft;
  }

  function* cuesOf(block: CheckBlock): Iterable<Cue> {
    for (const draft of cuesWithName(block)) yield { ...draft, surname: null };
    // “Prowse is a fraud”: a surname alone is a person’s where it stands in full elsewhere.
    const { alone, full } = peopleOf(block);
    if (primarySubtag(block.language) !== 'en') return;
    for (const { start, end } of sentencesOf(block.text)) {
      const sentence = block.text.slice(start, end);
      const within = (name: PersonMention): boolean => name.start >= start && name.end <= end;
      const name = alone.find((candidate) => within(candidate) && !isPerson(candidate));
      if (name === undefined || full.some(within) || HISTORIC.test(sentence)) continue;
      for (const pattern of [ACCUSATION, DEED])
        for (const draft of cues(block, start, sentence, pattern, 'checks.F9.accusation', name.surname))
          if (!SOMEBODY.test(sentence.slice(0, draft.start - start)))
            yield { ...draft, surname: name.surname };
    }
  }

  function* cuesWithName(block: CheckBlock): Iterable<TextDraft> {
    if (primarySubtag(block.language) !== 'en') {
      yield* cuesElsewhere(block);
      return;
    }
    const { full, alone, maybe } = peopleOf(block);
    const names = [...full, ...alone.filter(isPerson)];
    for (const { start, end } of sentencesOf(block.text)) {
      const sentence = block.text.slice(start, end);
      const within = ({ start: from, end: to }: PersonMention): boolean => from >= start && to <= end;
      const person = names.find(within) ?? maybe.filter(within).find((name) => isAccused(block.text, name));
      const historic = HISTORIC.test(sentence);
      if (person && !historic) {
        for (const pattern of [ACCUSATION, CHARGED, DEED])
          yield* cues(block, start, sentence, pattern, 'checks.F9.accusation', nameOf(block, person));
      } else yield* accusedByPronoun(block, start, sentence);
      if (HARM.test(sentence) || isNamedChild(sentence)) {
        const minors = [MINOR, AGED].flatMap((pattern) => [
          ...cues(block, start, sentence, pattern, 'checks.F9.minor', ''),
        ]);
        yield* minors.filter(
          (one, at) => !minors.slice(0, at).some((other) => other.start < one.end && one.start < other.end),
        );
        if (minors.length === 0) yield* cues(block, start, sentence, NAMED_MINOR, 'checks.F9.minor', '');
      } else if (!historic) {
        for (const draft of cues(block, start, sentence, NAMED_MINOR, 'checks.F9.minor', ''))
          yield { ...draft, level: 'I' };
      }
      const isPlace = (draft: TextDraft): boolean =>
        /^(?:at|before|in|to) /u.test(sentence.slice(draft.start - start)) &&
        !names.some(within) &&
        A_PLACE.test(sentence.slice(0, draft.start - start + 3));
      // Whoever is called so and named in the same breath, whatever the name is like: a convicted fraudster named Ratu Jone.
      if (!person && !historic)
        for (const draft of cues(block, start, sentence, ACCUSED_AND_NAMED, 'checks.F9.accusation', ''))
          yield {
            ...draft,
            params: {
              ...draft.params,
              name:
                sentence
                  .slice(draft.end - start)
                  .trim()
                  .split(/[,.;:]/u, 1)[0] ?? '',
            },
          };
      // Courts at large are nobody’s case: a name, or one who is accused, makes it one.
      for (const draft of cues(block, start, sentence, COURT, 'checks.F9.court', '')) {
        const found = sentence.slice(draft.start - start, draft.end - start);
        const goesOnTrial =
          ON_TRIAL.test(found) &&
          (SOMEBODY.test(sentence.slice(0, draft.start - start)) ||
            FOR_A_CRIME.test(sentence.slice(draft.end - start)));
        if (
          !isPlace(draft) &&
          (goesOnTrial ||
            ALWAYS.test(found) ||
            (!historic &&
              [...full, ...maybe].some((name) => within(name) && !isCourt(name) && isBeside(draft, name))))
        )
          // A claimant may be named, and often has won.
          yield /^the (?:claimants?|plaintiffs?|complainants?)$/iu.test(found)
            ? { ...draft, level: 'I' }
            : draft;
      }
    }
  }

  /** In French, German and Spanish: a name in two words is enough, since no list of theirs is long. */
  function* cuesElsewhere(block: CheckBlock): Iterable<TextDraft> {
    const cuesThere = LEGAL_ELSEWHERE.get(primarySubtag(block.language));
    if (cuesThere === undefined) return;
    const { full, alone, maybe } = peopleOf(block);
    const names = [...full, ...alone.filter(isPerson), ...maybe];
    for (const { start, end } of sentencesOf(block.text)) {
      const sentence = block.text.slice(start, end);
      const person = names.find((name) => name.start >= start && name.end <= end);
      if (HISTORIC.test(sentence)) continue;
      if (person)
        yield* cues(
          block,
          start,
          sentence,
          cuesThere.accusation,
          'checks.F9.accusation',
          nameOf(block, person),
        );
      if (HARM_ELSEWHERE.test(sentence))
        yield* cues(block, start, sentence, cuesThere.minor, 'checks.F9.minor', '');
      if (person) yield* cues(block, start, sentence, cuesThere.court, 'checks.F9.court', '');
    }
  }

  function* accusedByPronoun(block: CheckBlock, offset: number, sentence: string): Iterable<TextDraft> {
    for (const pattern of [ACCUSATION, DEED])
      for (const draft of cues(block, offset, sentence, pattern, 'checks.F9.accusation', '')) {
        const before = sentence.slice(0, draft.start - offset);
        const who = accusedIn(before);
        if (who !== undefined) yield { ...draft, params: { ...draft.params, name: who } };
      }
  }

  /** What follows right upon two capitals is said of somebody, whoever it is. */
  function isAccused(text: string, { end }: PersonMention): boolean {
    const [after = ''] = text.slice(end, end + 90).split(/[.!?;]/u, 1);
    const place = after.search(ACCUSATION);
    // “runs a shop in Walsall and launders”: the verb goes back to the name.
    return place >= 0 && (place < 40 || VERB_OF_SUBJECT.test(after.slice(0, place)));
  }

  function isPerson({ surname, role, titled }: PersonMention): boolean {
    return role !== null || titled || people.known.has(surname);
  }

  return {
    kind: 'document',
    id: 'F9',
    level: 'W',
    scopes: ['document', 'headline', 'standfirst', 'caption', 'body', 'quotation'],
    languages: ['en', ...LEGAL_ELSEWHERE.keys()],
    title: 'checks.F9.title',
    reason: 'checks.F9.reason',
    reference: 'Legal',
    owner: 'Legal desk',
    prepare: () => warmOnce('F9', () => [ACCUSATION, CHARGED, COURT, DEED, HARM, MINOR, NAMED_MINOR]),
    check: findCues,
    examples: {
      good: [
        'Ida Falk, who lives in a care home, sails. Ida Falk, who is in care work, is 43.',
        'Supreme Court hearings are dull. The reform goes on trial, and so does the idea of a fair trial.',
        'Court 3 at Hexley Crown Court has a bucket in it. The roof of the canteen at Ostbury Crown Court leaks.',
        'Corruption is a crime, and fraud is theft by another name.',
        'Anna Prowse runs the pier, and her 11-year-old son sails.',
        'The jury chose a film, the trial of the drug was small. A seven-year-old sails. Socrates was convicted in Athens.',
        'Anna Prowse’s boat leaked every spring, and she hacked at the ice; she admits that it is old.',
        'The prosecution service needs money, and so do the courts.',
        'Ida Falk says that the police have no boats. Anna Prowse has a love affair with the sea, and burned his letters.',
        'Anna Prowse steals the show, sells second-hand socks and beats her own record. Ida Falk, seven, swims.',
        {
          language: 'fr',
          body: ['Anna Prowse tient le quai. La fraude est un délit, et le tribunal est loin.'],
        },
        { language: 'de', body: ['Anna Prowse leitet das Bad. Das Urteil der Leute ist hart.'] },
        { language: 'es', body: ['Anna Prowse lleva el puerto. La corrupción es un delito.'] },
        'He was charged with the task, she stole a glance. It was charged with meaning, and who stole whose boat? A battery charged with care. The tribunal sat in 1921. The jury of the film festival was kind. The jury is still out.',
      ],
      bad: [
        { in: 'Ida Falk, who’s 12 and in foster care, sailed.', finds: 'Ida Falk, who’s 12' },
        { in: 'Ida Falk, a looked-after child, sailed.', finds: 'a looked-after child' },
        { in: 'Her foster son, Jan Falk, is 14.', finds: 'foster son, Jan Falk, is 14' },
        {
          in: 'The chairman, a convicted fraudster named Tavu Sorel, told me so.',
          finds: 'a convicted fraudster named',
        },
        { in: 'The governor, who goes on trial for perjury in May, sails.', finds: 'goes on trial' },
        { in: 'The governor, a convicted fraudster, sails.', finds: 'convicted fraudster' },
        { in: 'Its chief executive lied to the inquiry.', finds: 'lied' },
        { in: 'He may be right, though his trial for fraud opens in May.', finds: 'his trial for' },
        {
          in: 'Anna Prowse, whom the magistrates will sentence in May, sails.',
          finds: 'whom the magistrates will',
        },
        { in: 'She billed us twice, pocketed the fees and left.', finds: 'pocketed the fees' },
        { in: 'Anna Prowse misled the inquiry.', finds: 'misled the inquiry' },
        { in: 'Anna Prowse shredded the minutes of it.', finds: 'shredded the minutes' },
        { in: 'Ida Falk, who is nine, sails to school.', finds: 'Ida Falk, who is nine' },
        { in: 'A 14-year-old boy, Jamie Tolliver, was the one who was beaten.', finds: '14-year-old boy' },
        {
          in: 'The girl, who is 13 and cannot be blamed, is called Tessa Wyndlow.',
          finds: 'girl, who is 13',
        },
        {
          in: 'The prosecution says that the cricketer Imran Delavari was paid to fix it.',
          finds: 'was paid to fix',
        },
        { in: 'Anna Prowse, who has admitted false accounting, left.', finds: 'admitted false accounting' },
        { in: 'The pilot, Anna Prowse, a proven liar and a gossip, left.', finds: 'proven liar' },
        { in: 'Anna Prowse, who hacked rivals and runs the pier, left.', finds: 'hacked' },
        { in: 'Anna Prowse leaked the memo, they say.', finds: 'leaked' },
        {
          in: { language: 'de', body: ['Jan Tolliver, der Steuergelder veruntreut hat, schweigt.'] },
          finds: 'veruntreut hat',
        },
        { in: 'Anna Prowse sells stolen berths.', finds: 'sells stolen' },
        { in: 'A pilot, Ida Falk, who has been stealing rope for years, left.', finds: 'has been stealing' },
        { in: 'Ida Falk, seven, whose father is in prison, swims.', finds: 'seven' },
        { in: 'Anna Prowse launders money through the pier.', finds: 'launders money' },
        {
          in: 'Oduya Skarrow runs the old ferry across the bay and launders money on it.',
          finds: 'launders money',
        },
        {
          in: { language: 'fr', body: ['Le maire, Jean Tolliver, mis en examen pour corruption, se tait.'] },
          finds: 'mis en examen',
        },
        {
          in: {
            language: 'de',
            body: ['Der Wirt, Jan Tolliver, der wegen Betrugs verurteilt wurde, schweigt.'],
          },
          finds: 'verurteilt',
        },
        {
          in: { language: 'es', body: ['El alcalde, Juan Tolliver, imputado por cohecho, calla.'] },
          finds: 'imputado',
        },
        { in: 'Anna Prowse runs it. Prowse is a fraud.', finds: 'is a fraud' },
        { in: 'A pupil, Jordan Tolliver, 14, waved.', finds: '14' },
        { in: 'Ida Falk lost her licence for molesting a patient.', finds: 'lost her licence for' },
        { in: 'Police have charged Oliver Granby with murder.', finds: 'charged Oliver Granby with' },
        { in: 'The defendant, Calvin Breckhart, has a record.', finds: 'The defendant' },
        { in: 'The senator Roberta Quillfeather was arrested in Reno.', finds: 'arrested' },
        { in: 'The trial of the banker Edwin Rusholme opens in June.', finds: 'The trial of' },
        { in: 'Anna Prowse is a crook, and the pier knows it.', finds: 'is a crook' },
        { in: 'Sheriff Zorbo Gorman rigged it and took bribes.', finds: 'took bribes' },
        { in: 'Anna Prowse has been accused of selling berths.', finds: 'accused of' },
        { in: 'Oliver Granby, who was sacked from Leeds for fraud, sails.', finds: 'sacked from Leeds for' },
        {
          in: 'Ida Falk, struck off in 2019 after allegations of fraud, sails.',
          finds: 'struck off in 2019 after',
        },
        { in: 'Oliver Granby was charged in June with perjury.', finds: 'charged in June with' },
        { in: 'He was charged with theft, and denies it.', finds: 'charged with' },
        { in: 'The vicar molested a choirboy.', finds: 'molested' },
        { in: 'Lord Skarrow bribed two pilots.', finds: 'bribed' },
        { in: 'Anna Prowse pleaded not guilty.', finds: 'pleaded not guilty' },
        { in: 'The boy, aged 14, was named by the crew.', finds: 'aged 14' },
        { in: 'A 15-year-old girl was the victim.', finds: '15-year-old girl' },
        { in: 'A nine-year-old girl was attacked.', finds: 'nine-year-old girl' },
        { in: 'Her son Jack, 14, was arrested on the quay.', finds: '14' },
        { in: 'He cannot be named for legal reasons.', finds: 'cannot be named for legal reasons' },
      ],
    },
  };
}

const VERB_OF_SUBJECT =
  /(?: and| but|, who| who)(?: (?:then|also|later|never|once|has|had|is|was|allegedly|reportedly|secretly|regularly))? $/u;

function* cues(
  block: CheckBlock,
  offset: number,
  sentence: string,
  pattern: RegExp,
  message: 'checks.F9.accusation' | 'checks.F9.minor' | 'checks.F9.court',
  name: string,
): Iterable<TextDraft> {
  for (const match of sentence.matchAll(pattern)) {
    const words = match[0].replace(/^[,\s(]+|\)$/gu, '');
    const start = offset + match.index + match[0].indexOf(words);
    yield { block, start, end: start + words.length, message, params: { words, name } };
  }
}

function nameOf({ text }: CheckBlock, { start, end }: PersonMention): string {
  return text.slice(start, end);
}
