/**
 * D1: hyphens where dashes belong, dashes spaced on one side, two kinds of dash in one piece, and ranges, each in the way
 * of its language. What a piece does most decides between dashes, unless the house does; half a dash is wrong everywhere.
 */
import { perBlock, type CheckBlock, type CheckDocument, type DocumentRule, type TextDraft } from '../rule';
import type { HouseStyle } from '../style/schemas';
import { prepareWordClasses } from '../text/word-classes';
import { primarySubtag } from '../text/words';
import { DASH_LANGUAGES, dashHabit, type DashHabit, type DashStyle } from './dash-habits';
import { isHyphenRange } from './ranges';
import { dashesOf, type Dash, type Dashes } from './read-dashes';

const DASHES: Record<DashStyle, string> = { 'spaced-en': ' – ', 'closed-em': '—', 'spaced-em': ' — ' };

type Read = Dashes & { block: CheckBlock };

export function dashes({ choices }: Pick<HouseStyle, 'choices'>): DocumentRule {
  const read = perBlock(dashesOf);

  function* findDashes({ publication, blocks }: CheckDocument): Iterable<TextDraft> {
    const found = blocks.map((block) => ({ block, ...read(block) }));
    for (const [tag, own] of Map.groupBy(found, ({ block }) => primarySubtag(block.language))) {
      const { language } = publication.meta;
      const habit = dashHabit(tag === primarySubtag(language) ? language : tag);
      yield* findKinds(own, tag, habit, /^en-(?:gb|ie|au|nz|us)$/iu.test(language));
      if (habit.ranges) yield* findRanges(own);
    }
    // Not every house sets a minus; a piece that does sets it throughout.
    const level = found.some(({ minus }) => minus) ? 'W' : 'I';
    for (const { block, below } of found) {
      for (const { start, end } of below)
        yield {
          block,
          start,
          end,
          message: 'checks.D1.minus',
          level,
          fix: `−${block.text.slice(start + 1, end)}`,
        };
    }
  }

  /** `known`: the language says which kind is usual, so that a piece full of the other one hears of it. */
  function* findKinds(
    found: readonly Read[],
    tag: string,
    habit: DashHabit,
    known: boolean,
  ): Iterable<TextDraft> {
    const all = found.flatMap(({ dashes }) => dashes);
    const wanted = habit.clings ? null : wantedStyle(all, tag, habit);
    const ofWanted = all.filter(({ style }) => style === wanted).length;
    // As many of one kind as of the other: which is the slip is for a person, who sees both.
    const isEven =
      !habit.strict &&
      choices.dashes === 'piece' &&
      tag === 'en' &&
      2 * ofWanted === all.length &&
      areOfTwoKinds(all);
    // “offered—31B, a middle—was” once beside one “ – ”: two dashes that hold one aside between them are one use.
    const isEvenInUse =
      !isEven && !habit.strict && choices.dashes === 'piece' && tag === 'en' && areUsedAlike(found);
    for (const { block, faults, dashes: own } of found) {
      for (const fault of faults) {
        if (fault.message === 'checks.D1.compound')
          yield draftOf(
            block,
            fault,
            block.text.slice(fault.start, fault.end).replace(/[–—]/gu, '-'),
            fault.message,
          );
        else if (!habit.clings) yield draftOf(block, fault, DASHES[wanted ?? habit.usual], fault.message);
        else if (fault.message === 'checks.D1.hyphen') yield withoutFix(block, fault);
      }
      for (const dash of own) {
        if (wanted !== null && dash.style !== wanted)
          yield draftOf(block, dash, DASHES[wanted], 'checks.D1.mixed');
        else if (isEven || isEvenInUse) yield { ...withoutFix(block, dash, 'checks.D1.mixed'), level: 'I' };
        else if (
          known &&
          block.scope === 'body' &&
          wanted !== habit.usual &&
          tag === 'en' &&
          choices.dashes === 'piece'
        )
          yield { ...draftOf(block, dash, DASHES[habit.usual], 'checks.D1.unusual'), level: 'I' };
      }
    }
  }

  /** Of two that stand as often the one that is usual in the language. The house chooses for its English. */
  function wantedStyle(all: readonly Dash[], tag: string, { usual, strict }: DashHabit): DashStyle | null {
    if (tag === 'en' && choices.dashes !== 'piece') return choices.dashes;
    if (strict) return usual;
    const counts = new Map<DashStyle, number>();
    for (const { style } of all) counts.set(style, (counts.get(style) ?? 0) + 1);
    const [first] = [...counts].sort(
      (one, other) => other[1] - one[1] || Number(other[0] === usual) - Number(one[0] === usual),
    );
    return first?.[0] ?? null;
  }

  function* findRanges(found: readonly Read[]): Iterable<TextDraft> {
    const all = found.flatMap(({ ranges }) => ranges);
    const withHyphen = all.filter(isHyphenRange).length;
    const withDash = all.filter(({ mark }) => mark === '–').length;
    for (const { block, ranges } of found) {
      for (const range of ranges) {
        const { start, end, first, second, mark, word, sure, hint } = range;
        const place = { block, start, end, ...(hint && { level: 'I' as const }) };
        if (word !== null) {
          const fix = `${word} ${first} ${word.toLowerCase() === 'from' ? 'to' : 'and'} ${second}`;
          yield { ...place, message: 'checks.D1.range-word', params: { word }, fix };
        } else if (mark.includes(' ')) {
          yield { ...place, message: 'checks.D1.range-spaced', fix: `${first}–${second}` };
        } else if (isHyphenRange(range) && wantsDash(sure, withDash, withHyphen)) {
          yield { ...place, message: 'checks.D1.range', fix: `${first}–${second}` };
        } else if (
          mark === '–' &&
          (choices.ranges === 'hyphen' || (choices.ranges === 'piece' && withHyphen > withDash))
        ) {
          yield { ...place, message: 'checks.D1.range-hyphen', fix: `${first}-${second}` };
        }
      }
    }
  }

  function wantsDash(sure: boolean, withDash: number, withHyphen: number): boolean {
    if (choices.ranges === 'hyphen') return false;
    if (choices.ranges === 'piece') return withDash >= withHyphen && withDash > 0;
    return sure || withDash > 0;
  }

  return {
    kind: 'document',
    id: 'D1',
    level: 'W',
    scopes: ['document', 'headline', 'standfirst', 'caption', 'body', 'quotation'],
    languages: DASH_LANGUAGES,
    title: 'checks.D1.title',
    reason: 'checks.D1.reason',
    reference: 'Dashes and ranges',
    owner: 'Copy desk',
    prepare: prepareWordClasses,
    check: findDashes,
    examples: {
      good: [
        { language: 'en-US', body: ['It is known that one in three—won’t see it.'] },
        { language: 'en-US', body: ['He was born in 1950—two years late. They counted 40—12 of them dead.'] },
        'A benefit–cost study, the May–June gap, the employer–worker deal: an up-and-coming, 18-month, lamp-lit row.',
        'The quay – old as it is – will stand – for now.',
        'It was a long-term, left- and right-wing plan, won 3-2 after Covid-19 in a 24-7 city.',
        { language: 'en-US', body: ['The quay—old as it is—will stand.', 'He called 555-0142 on 9-11.'] },
        'The Paris–Nice race of 1914–18 cost between £5 and £10 on the 2024-05-12 list.',
        'From 2010–11 to 2014–15 the mid- to late tides fell; pre–Civil War, benefit–cost, May-time.',
        'The Anglo-Irish line, the Stoke-on-Trent train and the Baden-Baden race; it was long – long enough.',
        '“I thought—” she said, and stopped.',
        {
          language: 'de',
          body: ['Der Kai – alt, wie er ist – bleibt; die Vor- und Nachteile von Baden-Baden.'],
        },
        { language: 'fr', body: ['Le quai – vieux comme il est – reste, de 1914-1918 à Saint-Malo.'] },
        { language: 'es', body: ['El muelle —viejo como es— seguirá; la guerra de 1914-1918 pasó.'] },
        'They came back from 3–1, and again from 2–0 down; from 2010–11 to 2014–15 they lost 9–5.',
      ],
      bad: [
        {
          in: 'It was —6 at dawn, and −2 at noon.',
          finds: '—6',
          fixed: 'It was −6 at dawn, and −2 at noon.',
        },
        { in: 'At —10°C the quay cracks.', finds: '—10' },
        {
          in: {
            language: 'en-US',
            body: ['The berth she got—nine, a wet one, by the crane—is old. It will do — for now.'],
          },
          finds: 'got—nine',
        },
        {
          in: 'They won 2–1 and beat a First Division side 4-0 in June. It was open 1990–95.',
          finds: '4-0',
        },
        { in: { language: 'en-US', body: ['They won the first, 4—1, and lost the second.'] }, finds: '4—1' },
        {
          in: {
            language: 'en-US',
            body: ['The quay — old as it is – will stand. It cost £2 million — £3 million with the boats.'],
          },
          finds: 'is – will',
        },
        { in: 'The quay is old—very old. It will stand – for now.', finds: 'stand – for' },
        { in: 'The quay is old—very old. It will stand – for now.', finds: 'old—very' },
        { in: 'The nine–year–old dog sleeps.', finds: 'nine–year' },
        { in: { language: 'en-US', body: ['There were 140-a rise of half—by noon.'] }, finds: '140-a' },
        {
          in: { language: 'en-US', body: ['It is gone—if you ask me, with both arms-your own.'] },
          finds: 'arms-your',
        },
        { in: { language: 'en-US', body: ['It is old–I’m not.'] }, finds: 'old–I' },
        { in: { language: 'es', body: ['-¿Y quién va a ir? —preguntó.'] }, finds: '-¿Y' },
        {
          in: 'For an 18–month pilot it is long.',
          finds: '18–month',
          fixed: 'For an 18-month pilot it is long.',
        },
        { in: 'A council–led scheme ties it to a lamp–post.', finds: 'lamp–post' },
        {
          in: 'They paid a sensible sum-£100 for all.',
          finds: 'sum-£100',
          fixed: 'They paid a sensible sum – £100 for all.',
        },
        {
          in: { language: 'en-US', body: ['It is one row down-the one with the lamp.'] },
          finds: 'down-the',
          fixed: 'It is one row down—the one with the lamp.',
        },
        {
          in: 'The rains—late again—are no news.',
          finds: 'rains—late',
          fixed: 'The rains – late again—are no news.',
        },
        { in: { language: 'en-US', body: ['The quay – old as it is – stands.'] }, finds: 'quay – old' },
        {
          in: 'The queue ― three hours – is the policy.',
          finds: 'queue ― three',
          fixed: 'The queue – three hours – is the policy.',
        },
        { in: 'The talks − the fourth – failed.', finds: 'talks − the' },
        {
          in: { language: 'en-US', body: ['Congress meets Tuesday—Thursday in a good week.'] },
          finds: 'Tuesday—Thursday',
        },
        {
          in: { language: 'de', body: ['Der Kai - alt, wie er ist – bleibt.'] },
          finds: 'Kai - alt',
          fixed: 'Der Kai – alt, wie er ist – bleibt.',
        },
        {
          in: { language: 'de', body: ['Der Kai bleibt — vorerst. Von 1914 an.'] },
          finds: 'bleibt — vorerst',
          fixed: 'Der Kai bleibt – vorerst. Von 1914 an.',
        },
        {
          in: { language: 'de', body: ['Die Jahre 1914-1918 waren es.'] },
          finds: '1914-1918',
          fixed: 'Die Jahre 1914–1918 waren es.',
        },
        { in: { language: 'fr', body: ['Le quai -- vieux -- reste.'] }, finds: 'quai -- vieux' },
        { in: { language: 'es', body: ['El muelle - viejo como es - seguirá.'] }, finds: 'muelle - viejo' },
        {
          in: 'The quay - old as it is – will stand – for now.',
          finds: 'quay - old',
          fixed: 'The quay – old as it is – will stand – for now.',
        },
        { in: 'It is gone -- for good.', finds: 'gone -- for', fixed: 'It is gone – for good.' },
        {
          in: 'She said "it is ours" -- and left.',
          finds: 'ours" -- and',
          fixed: 'She said "it is ours" – and left.',
        },
        { in: 'They waited... -- "no" came.', finds: '. -- "no', fixed: 'They waited... – "no" came.' },
        { in: 'It is gone– for good.', finds: 'gone– for', fixed: 'It is gone – for good.' },
        {
          in: 'The quay – old – will stand—for now.',
          finds: 'stand—for',
          fixed: 'The quay – old – will stand – for now.',
        },
        { in: 'The war of 1914-1918 began it.', finds: '1914-1918', fixed: 'The war of 1914–1918 began it.' },
        { in: 'A well–known quay.', finds: 'well–known', fixed: 'A well-known quay.' },
        { in: 'A state–of–the–art quay.', finds: 'state–of–the–art', fixed: 'A state-of-the-art quay.' },
        { in: 'The pipe is 30-40cm down.', finds: '30-40cm', fixed: 'The pipe is 30–40cm down.' },
        { in: 'Rows 12-16 are kept.', finds: '12-16', fixed: 'Rows 12–16 are kept.' },
        { in: 'It was -7 there, and −9 here.', finds: '-7', fixed: 'It was −7 there, and −9 here.' },
        { in: 'The post—war quay.', finds: 'post—war', fixed: 'The post-war quay.' },
        { in: 'It is 20 - 30 times as old.', finds: '20 - 30' },
        { in: 'The quay had a crane-two winches with it.', finds: 'crane-two' },
        { in: 'It sails Monday-Friday.', finds: 'Monday-Friday', fixed: 'It sails Monday–Friday.' },
        { in: 'It is open 9am-5pm.', finds: '9am-5pm', fixed: 'It is open 9am–5pm.' },
        { in: 'It cost £2m-£3m.', finds: '£2m-£3m', fixed: 'It cost £2m–£3m.' },
        { in: 'The Leeds-York line.', finds: 'Leeds-York', fixed: 'The Leeds–York line.' },
        { in: 'The council of 2019—23.', finds: '2019—23', fixed: 'The council of 2019–23.' },
        { in: 'The war of 1914-18.', finds: '1914-18', fixed: 'The war of 1914–18.' },
        {
          in: 'He lived there from 1990–95.',
          finds: 'from 1990–95',
          fixed: 'He lived there from 1990 to 95.',
        },
        { in: 'Chapters 3-7 are long.', finds: '3-7', fixed: 'Chapters 3–7 are long.' },
        { in: 'See pages 12-15 of it.', finds: '12-15', fixed: 'See pages 12–15 of it.' },
        { in: 'It fell to -5°C, then to −7°C.', finds: '-5', fixed: 'It fell to −5°C, then to −7°C.' },
        {
          in: 'The office is open from 9–5 every day.',
          finds: 'from 9–5',
          fixed: 'The office is open from 9 to 5 every day.',
        },
        {
          in: 'Between 1990–2000 it shrank.',
          finds: 'Between 1990–2000',
          fixed: 'Between 1990 and 2000 it shrank.',
        },
        {
          in: 'It opens from Monday–Friday, 9 a.m. to noon.',
          finds: 'from Monday–Friday',
          fixed: 'It opens from Monday to Friday, 9 a.m. to noon.',
        },
        {
          in: 'It sails between 9.30am–5pm.',
          finds: 'between 9.30am–5pm',
          fixed: 'It sails between 9.30am and 5pm.',
        },
        {
          in: 'The tax rose from 5%–7.5%.',
          finds: 'from 5%–7.5%',
          fixed: 'The tax rose from 5% to 7.5%.',
        },
        {
          in: 'It costs between 5-10 pounds.',
          finds: 'between 5-10',
          fixed: 'It costs between 5 and 10 pounds.',
        },
      ],
    },
  };
}

/** Whether the dash opens or closes decides where its space stands; that is for a person. */
function withoutFix(
  block: CheckBlock,
  fault: { start: number; end: number },
  message: TextDraft['message'] = 'checks.D1.hyphen',
): TextDraft {
  const { start, end } = draftOf(block, fault, '', message);
  return { block, start, end, message };
}

/** Whether two kinds are used as often, though not as many dashes are of the one as of the other. */
function areUsedAlike(found: readonly Read[]): boolean {
  const uses = new Map<DashStyle, number>();
  for (const { block, dashes: own } of found) {
    let opening: Dash | null = null;
    for (const dash of own) {
      const closes: boolean =
        opening !== null &&
        opening.style === dash.style &&
        !/[.!?…][”’]? /u.test(block.text.slice(opening.end, dash.start));
      if (!closes) uses.set(dash.style, (uses.get(dash.style) ?? 0) + 1);
      opening = closes ? null : dash;
    }
  }
  const [one, other, ...more] = [...uses.values()];
  return one !== undefined && one === other && more.length === 0;
}

const areOfTwoKinds = (dashes: readonly Dash[]): boolean =>
  new Set(dashes.map(({ style }) => style)).size === 2;

/** With the words on both sides, which people read; what is replaced is the dash alone. */
function draftOf(
  block: CheckBlock,
  { start, end }: { start: number; end: number },
  replacement: string,
  message: TextDraft['message'],
): TextDraft {
  const before =
    /[\p{L}\p{N}]*[^\s\p{L}\p{N}]?$/u.exec(block.text.slice(Math.max(0, start - 30), start))?.[0] ?? '';
  const after = /^[^\s\p{L}\p{N}]?[\p{L}\p{N}]*/u.exec(block.text.slice(end, end + 30))?.[0] ?? '';
  // A hyphen with a space on one side belongs to one word more often than it is a dash.
  const halfHyphen = /^(?: -|- )$/u.test(block.text.slice(start, end));
  return {
    block,
    start: start - before.length,
    end: end + after.length,
    message,
    fix: before + (halfHyphen ? '-' : replacement) + after,
  };
}
