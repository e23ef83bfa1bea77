/**
 * F9: words that a lawyer should see: an accusation near somebody who is named, a child, a case before a court. It
 * flags for a person and never says what is true.
 */
import { perBlock, type CheckBlock, type CheckDocument, type DocumentRule, type TextDraft } from '../rule';
import type { HouseStyle } from '../style/schemas';
import { peopleIn, type PersonMention } from '../names/people';
import { sentencesOf } from '../text/sentences';

const ACCUSATION =
  /(?<![\p{L}-])(?:accus(?:ed|es|ing) of|alleged(?:ly)?|charged (?:with(?! (?:the (?:task|job|duty|care|responsibility|work)|keeping|looking|finding|running|making|bringing|overseeing|protecting|leading|building|drawing|meaning|emotion)(?!\p{L}))|over)|convicted of|arrested (?:for|on|in connection)|indicted|guilty of|under investigation|pleaded (?:not )?guilty|pled (?:not )?guilty|committed (?:perjury|fraud|theft|arson|murder|manslaughter|treason|bigamy)|jailed for|imprisoned for|(?:is|was|are|were|as) (?:a |an )?(?:liar|crook|fraud|fraudster|thief|criminal|murderer|rapist|paedophile|pedophile|racist|corrupt|con ?man|swindler|drunk)|(?:lied|stole(?! (?:an? (?:glance|look|kiss|march|moment)|the (?:show|scene|limelight)|away|out|into|past|up|across|in|over)(?!\p{L}))|embezzled|bribed|defrauded|laundered|blackmailed|raped|molested|groped|harassed|assaulted|plagiari[sz]ed|murdered|perjured (?:himself|herself)|covered up|killed (?:his|her|their|a|the) (?:patients?|wife|husband|child|baby|pupils?|prisoners?|tenants?|victims?))|took (?:a )?bribes?|took kickbacks|fiddled|on the take|sexual(?:ly)? (?:assault(?:ed)?|harass(?:ment|ed)|abus(?:e|ed))|tax evasion|money laundering|insider trading)(?![\p{L}-])/giu;
const MINOR =
  /(?<![\p{L}\p{N}])(?:(?:[1-9]|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)-year-old|aged (?:[1-9]|1[0-7])(?!\d)|schoolgirl|schoolboy|teenage (?:girl|boy|victim))(?![\p{L}])/giu;
/** “her son Jack, 14, was”: an age set between commas, or in brackets, after somebody. */
const AGED = /(?<=\p{L})(?:, (?:[4-9]|1[0-7])(?=,)|\s\((?:[4-9]|1[0-7])\))/gu;
/** What makes a child's mention a matter of law. */
const HARM =
  /(?<![\p{L}-])(?:raped?|abus(?:e|ed)|assault(?:ed)?|victim|witness|court|trial|convicted|charged|arrested|custody|murder(?:ed)?|killed|attack(?:ed)?|in care|adoption|suspect(?:ed)?|accused|arrest|cannot be named|(?:was|were|be|been) named|police|stabb(?:ed|ing)|bull(?:y|ied|ying)|pregnan(?:t|cy))(?![\p{L}-])/iu;
const COURT =
  /(?<![\p{L}-])(?:sub judice|contempt of court|reporting restrictions?|(?:super-?)?injunction|gagging order|cannot be named for legal reasons|awaiting trial|is on trial|stands? trial|pleaded (?:not )?guilty|on bail|remanded in custody|(?:before|at|in) (?:\p{Lu}\p{Ll}+ )?Crown Court|the trial of (?=\p{Lu}\p{Ll}+ \p{Lu})|the jury (?:is|has yet)|libel(?:led|lous)?|defam(?:ed|atory|ation))(?![\p{L}-])/giu;

/** “He was charged with …”: somebody who has been named, in this sentence or before. */
const SOMEBODY =
  /(?:(?<!\p{L})(?:he|she|(?:the|our|his|her|their) (?:vicar|priest|bishop|coach|teacher|head|headteacher|headmaster|mayor|minister|doctor|surgeon|landlord|owner|director|chairman|manager|builder|sheriff|officer|treasurer|councillor|warden|nurse))|, who)(?: (?:was|is|has|had|been|then|later|also|never|twice|once))* $/iu;

export function legal({ people }: Pick<HouseStyle, 'people'>): DocumentRule {
  const cuesIn = perBlock((block) => [...cuesOf(block)]);

  function* findCues({ blocks }: CheckDocument): Iterable<TextDraft> {
    for (const block of blocks) yield* cuesIn(block);
  }

  function* cuesOf(block: CheckBlock): Iterable<TextDraft> {
    const { full, alone, maybe } = peopleIn(block, people);
    const names = [...full, ...alone.filter(isPerson)];
    for (const { start, end } of sentencesOf(block.text)) {
      const sentence = block.text.slice(start, end);
      const within = ({ start: from, end: to }: PersonMention): boolean => from >= start && to <= end;
      const person = names.find(within) ?? maybe.filter(within).find((name) => isAccused(block.text, name));
      if (person)
        yield* cues(block, start, sentence, ACCUSATION, 'checks.F9.accusation', nameOf(block, person));
      else yield* accusedByPronoun(block, start, sentence);
      if (HARM.test(sentence)) {
        for (const pattern of [MINOR, AGED])
          yield* cues(block, start, sentence, pattern, 'checks.F9.minor', '');
      }
      yield* cues(block, start, sentence, COURT, 'checks.F9.court', '');
    }
  }

  function* accusedByPronoun(block: CheckBlock, offset: number, sentence: string): Iterable<TextDraft> {
    for (const draft of cues(block, offset, sentence, ACCUSATION, 'checks.F9.accusation', '')) {
      const before = sentence.slice(0, draft.start - offset);
      const who = /(?:\p{L}+ )?\p{L}+/u.exec(
        SOMEBODY.exec(before)?.[0].replace(
          /(?: (?:was|is|has|had|been|then|later|also|never|twice|once))* $/u,
          '',
        ) ?? '',
      )?.[0];
      if (who !== undefined) yield { ...draft, params: { ...draft.params, name: who } };
    }
  }

  /** What follows right upon two capitals is said of somebody, whoever it is. */
  function isAccused(text: string, { end }: PersonMention): boolean {
    const after = text.slice(end, end + 40);
    return after.split(/[.!?;]/u, 1)[0]?.search(ACCUSATION) !== -1;
  }

  function isPerson({ surname, role, titled }: PersonMention): boolean {
    return role !== null || titled || people.known.has(surname);
  }

  return {
    kind: 'document',
    id: 'F9',
    level: 'W',
    scopes: ['document', 'headline', 'standfirst', 'caption', 'body', 'quotation'],
    languages: ['en'],
    title: 'checks.F9.title',
    reason: 'checks.F9.reason',
    reference: 'Legal',
    owner: 'Legal desk',
    check: findCues,
    examples: {
      good: [
        'Corruption is a crime, and fraud is theft by another name.',
        'Anna Prowse runs the pier, and her 11-year-old son sails.',
        'He was charged with the task, she stole a glance. It was charged with meaning, and who stole whose boat? A battery charged with care. The tribunal sat in 1921. The jury of the film festival was kind.',
      ],
      bad: [
        { in: 'Anna Prowse is a crook, and the pier knows it.', finds: 'is a crook' },
        { in: 'Sheriff Zorbo Gorman rigged it and took bribes.', finds: 'took bribes' },
        { in: 'Anna Prowse has been accused of selling berths.', finds: 'accused of' },
        { in: 'He was charged with theft, and denies it.', finds: 'charged with' },
        { in: 'The vicar molested a choirboy.', finds: 'molested' },
        { in: 'Lord Skarrow bribed two pilots.', finds: 'bribed' },
        { in: 'Anna Prowse pleaded not guilty.', finds: 'pleaded not guilty' },
        { in: 'The boy, aged 14, was named by the crew.', finds: 'aged 14' },
        { in: 'A 15-year-old girl was the victim.', finds: '15-year-old' },
        { in: 'A nine-year-old girl was attacked.', finds: 'nine-year-old' },
        { in: 'Her son Jack, 14, was arrested on the quay.', finds: '14' },
        { in: 'He cannot be named for legal reasons.', finds: 'cannot be named for legal reasons' },
      ],
    },
  };
}

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
