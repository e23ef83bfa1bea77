/** Q4: a full stop or comma at the end of quoted words, inside the closing mark or outside it, as the house or the piece’s English has it. */
import type { BlockRule, CheckBlock, SpanDraft } from '../rule';
import type { HouseStyle } from '../style/schemas';

const OUTSIDE = /(?<=[\p{L}\p{N}])([’”]{1,2})([.,])(?!\.)(?=\s|$|[”’])/gu;
/** A few quoted words in small letters with the sentence’s own stop inside: “a historic investment.” */
const FRAGMENT_INSIDE = /(?<=[\p{L}\p{N}]\s[“‘])\p{Ll}[^“”‘’.!?]{0,60}?([.])([”’])(?=\s\p{Lu}|$)/gu;
/** The same with a comma, where the sentence goes on in its own words: “the lamp of liberty,” which. */
const COMMA_INSIDE =
  /(?<=\p{Ll}\s[“‘])\p{Ll}[^“”‘’.,!?]{0,60}?(,)([”’])(?=\s(?:which|and|but|or|nor|yet|so|as|because|while|when|where|who|whose|whom|although|though)\s)/gu;

/** “Politics and the English Language,” which: a title has no comma of its own. And “shrinkage,” “slippage” in a list. */
const TITLE_COMMA =
  /(?<=\p{Ll}\s[“‘])\p{Lu}\p{L}*(?: (?:\p{Lu}\p{L}*|of|the|and|in|to|for|on|at|by|an?|with|from|de|la)){1,8}(,)([”’])(?=\s(?:which|and|but|or|a|an|the|by|in|is|was)\s)/gu;
const LISTED_COMMA = /(?<=[\s(][“‘])\p{Ll}[^“”‘’.,!?]{0,40}?(,)([”’])(?=\s(?:and |or |then )?[“‘]\p{Ll})/gu;
const SPEAKS =
  '(?:said|says|told|tells|asked|asks|wrote|writes|replied|added|argued|argues|recalled|recalls|explained|explains|warned|insisted|insists|admitted|shouted|whispered|muttered|announced|declared|claimed|answered|cried|called|thought|remarked|observed|noted|concluded|joked|laughed|sighed|reads?|runs)';
/** A whole sentence that somebody says, and its comma outside: “The rains failed”, said. */
const SPEECH_COMMA_OUTSIDE = new RegExp(
  `(?<=(?:^|[.!?:] )“)\\p{Lu}[^“”]{8,200}[\\p{L}\\p{N}](”)(,)(?=\\s(?:${SPEAKS}|(?:he|she|they|we|I|one|the \\p{Ll}+(?: \\p{Ll}+)?|\\p{Lu}[\\p{L}’]+(?: \\p{Lu}[\\p{L}’]+)?) ${SPEAKS})(?!\\p{L}))`,
  'gu',
);
/** The same in single marks: ‘You get used to it’, she says. */
const SPEECH_COMMA_OUTSIDE_SINGLE = new RegExp(
  `(?<=(?:^|[.!?:] )‘)\\p{Lu}(?:[^“”‘’]|’(?=\\p{L})){8,200}[\\p{L}\\p{N}](’)(,)(?=\\s(?:${SPEAKS}|(?:he|she|they|we|I|one|the \\p{Ll}+(?: \\p{Ll}+)?|\\p{Lu}[\\p{L}’]+(?: \\p{Lu}[\\p{L}’]+)?) ${SPEAKS})(?!\\p{L}))`,
  'gu',
);
/** He wrote: “No man should count his own dead”. */
const SENTENCE_STOP_OUTSIDE = new RegExp(
  `(?<=(?::|${SPEAKS},|^|[.!?]) “)\\p{Lu}[^“”]{12,300}[\\p{L}\\p{N}](”)(\\.)(?=\\s\\p{Lu}|$|\\s“)|(?<=^“)\\p{Lu}[^“”]{12,300}[\\p{L}\\p{N}](”)(\\.)(?=\\s|$)`,
  'gu',
);

/** Who speaks, after the words: “…,” she used to say. */
const SPOKEN = `(?:(?:\\p{L}[\\p{L}’.-]* ){1,5}?(?:used to |would |had |has |likes to |liked to |once |always )?)?${SPEAKS.replace('said|', 'said|say|tell|')}`;
/** A few words in the middle of a sentence that is not about who says them: defend them as “heritage,” make. */
const QUOTED_COMMA = new RegExp(
  `(?<=\\p{Ll} [“‘])(?:\\p{Ll}|I(?=[ ’]))(?:[^“”‘’.,!?]|’(?=\\p{L})|,(?=\\s)){0,60}?(,)([”’])(?=\\s(?!${SPOKEN}(?!\\p{L}))\\p{Ll})`,
  'gu',
);
/** What something is called: labelled “Light verse.” */
const LABEL_INSIDE =
  /(?<=(?<!\p{L})(?:labelled|labeled|called|titled|entitled|named|marked|headed|signed|stamped|captioned|known as|nicknamed|dubbed|termed|christened|listed as|filed under|file marked|billed as) [“‘])\p{L}[^“”‘’.,!?]{0,50}?([.,])([”’])(?=\s|$)/gu;
/** After a comma or a figure of the sentence’s own: in 2028, “subject to funds,” and. */
const ASIDE_COMMA = new RegExp(
  `(?<=[\\p{Ll}\\p{N}],?\\s[“‘])(?<!(?:${SPEAKS}|saying|asking|adding|writing),?\\s[“‘])\\p{Ll}[^“”‘’.,!?]{0,60}?(,)([”’])(?=\\s(?:and|or|but)\\s(?:that|then|so|not|with|by|until|only|in|at|for)\\s)`,
  'gu',
);
/** The same at the end of it: began with “I’m not sure.” That; wages, “and a bit more.” The. */
const QUOTED_STOP =
  /(?<=\p{Ll},? [“‘])(?<!”[^“”]{1,60},? [“‘])(?:\p{Ll}|I(?=[ ’]))(?:[^“”‘’.!?]|’(?=\p{L})){0,60}?(\.)([”’])(?=\s\p{Lu}|$)/gu;
/** A few words with a capital, behind one that calls or places them: under “Labour,” he would say; the “Big Society,” she thinks. */
const NAME_COMMA = new RegExp(
  `(?<=\\p{Ll} [“‘])(?<!(?:${SPEAKS}|saying|asking|adding|writing|that|and|then|but|so|when|as) [“‘])(?=[\\p{Lu}\\p{N}])(?![^“”‘’]*, \\p{Ll}+ [“‘])[^“”‘’.,!?]{1,50}(,)([”’])(?=\\s(?!${SPOKEN}(?!\\p{L}))\\p{Ll})`,
  'gu',
);
/** The same where no speech can stand, so that who says something after it says something else. */
const PLACED_COMMA =
  /(?<=(?<!\p{L})(?:under|of|for|in|by|to|at|from|with|beside|after|before|behind|above|below|between|over|the|an?|their|his|her|its|our|my|your|as|these|those|\p{L}+[’']s|marked|called|titled|named|labelled|headed|ticked|[Tt]he \p{Ll}+,) [“‘])\p{Lu}[^“”‘’.,!?]{1,40}(,)([”’])(?=\s\p{Ll})(?<![“‘](?:I|We|You|It|He|She|They|If|When|There|What|That|This|No|Yes)(?:[’ ][^“”‘’]*)?,[”’])/gu;
/** A quotation that begins its paragraph or follows one that ended, with its last stop outside: “Eight,” he said. “’Twas the best”. */
const LAST_STOP_OUTSIDE = /(?<=[.!?,”]\s“)(?=’?\p{Lu})[^“”]{12,300}[\p{L}\p{N}](”)(\.)(?=\s\p{Lu}|$|\s“)/gu;
/** “…”, she used to say. */
const HABIT_COMMA_OUTSIDE = new RegExp(
  `(?<=(?:^|[.!?:] )“)\\p{Lu}[^“”]{8,200}[\\p{L}\\p{N}](”)(,)(?=\\s(?:\\p{L}[\\p{L}’.-]* ){1,3}(?:used to|would|had|has|likes to|liked to|once|always|later) (?:say|tell|ask|write|reply|add|${SPEAKS})(?!\\p{L}))`,
  'gu',
);
/** Spanish has its stops and commas outside, German its commas. */
const ELSEWHERE: Readonly<Record<string, RegExp>> = {
  es: /(?<=[\p{L}\p{N}])([.,])([»”])(?=\s|$|[)])/gu,
  de: /(?<=[\p{L}\p{N}])(,)([“«‘])(?=\s)/gu,
};

export function stopsAndQuotes({ choices }: Pick<HouseStyle, 'choices'>): BlockRule {
  function* findStops({ text, language }: CheckBlock): Iterable<SpanDraft> {
    const elsewhere = ELSEWHERE[language.slice(0, 2).toLowerCase()];
    if (elsewhere) {
      for (const { 0: found, index } of text.matchAll(elsewhere))
        yield draftOf(text, index, 2, found.charAt(1) + found.charAt(0), 'checks.Q4.outside');
      return;
    }
    const american = /^en-us$/iu.test(language);
    const wanted = choices.stops === 'language' ? (american ? 'inside' : 'outside') : choices.stops;
    if (wanted === 'inside') {
      for (const match of text.matchAll(OUTSIDE)) {
        const [found, marks = '', stop = ''] = match;
        if (isApostrophe(text, match.index, marks)) continue;
        yield draftOf(text, match.index, found.length, stop + marks, 'checks.Q4.inside');
      }
    } else {
      const inside = [
        FRAGMENT_INSIDE,
        COMMA_INSIDE,
        TITLE_COMMA,
        LISTED_COMMA,
        QUOTED_COMMA,
        QUOTED_STOP,
        LABEL_INSIDE,
        ASIDE_COMMA,
        NAME_COMMA,
        PLACED_COMMA,
      ];
      const seen = new Set<number>();
      for (const match of inside.flatMap((pattern) => [...text.matchAll(pattern)])) {
        const [found, stop = '', mark = ''] = match;
        const offset = match.index + found.length - 2;
        if (seen.has(offset)) continue;
        seen.add(offset);
        yield draftOf(text, offset, 2, mark + stop, 'checks.Q4.outside');
      }
      const outside = [
        SPEECH_COMMA_OUTSIDE,
        SPEECH_COMMA_OUTSIDE_SINGLE,
        SENTENCE_STOP_OUTSIDE,
        LAST_STOP_OUTSIDE,
        HABIT_COMMA_OUTSIDE,
      ];
      for (const match of outside.flatMap((pattern) => [...text.matchAll(pattern)])) {
        const offset = match.index + match[0].length - 2;
        if (seen.has(offset)) continue;
        seen.add(offset);
        yield draftOf(text, offset, 2, text.charAt(offset + 1) + text.charAt(offset), 'checks.Q4.inside');
      }
    }
  }

  return {
    kind: 'block',
    id: 'Q4',
    level: 'I',
    scopes: ['standfirst', 'caption', 'body', 'quotation'],
    languages: ['en', 'es', 'de'],
    title: 'checks.Q4.title',
    reason: 'checks.Q4.reason',
    reference: 'Stops and quotation marks',
    owner: 'Copy desk',
    check: findStops,
    examples: {
      good: [
        'I smiled, and then “Mind the gap,” says a voice. “We stood for it,” he would say, “and lost.”',
        '“I’d buy boots,” she said, “and I’d do what I do.” She laughed.',
        'He talks of “the old ways,” she used to say, and asked for “the tunes we had”, which he gave her.',
        'He said it was “ours”. “We built it,” he would say. “It was the best of them.”',
        { language: 'de', body: ['„Die meisten sind beides“, sagt sie. „Ich bleibe.“'] },
        { language: 'es', body: ['Decía que «la plaza es de todos». Y «de nadie», añadió.'] },
        'They call it a “demand for a crew of seven”.',
        '“It is ours,” she said. “It is not theirs.”',
        'They call it “The Old Quay”, and read “Politics and the Harbour”. The sign says “Keep off”.',
        {
          language: 'en-US',
          body: ['They call it “progress,” and she laughs.', 'It was the workers’, not ours.'],
        },
      ],
      bad: [
        { in: 'It is late. ‘You get used to any quay’, she says.', finds: 'quay’,' },
        { in: 'We stood under “Harbour,” he would say, and lost.', finds: 'Harbour,”' },
        { in: 'He ticked “Yes,” then crossed it out.', finds: 'Yes,”' },
        {
          in: 'Those who defend it as “heritage,” make the same mistake.',
          finds: 'heritage,”',
          fixed: 'Those who defend it as “heritage”, make the same mistake.',
        },
        { in: 'It lay in a box that she labelled “Light verse.”', finds: 'verse.”' },
        { in: 'It may come in 2028, “subject to funds,” and that is that.', finds: 'funds,”' },
        { in: 'It was “surplus to need,” a phrase of theirs.', finds: 'need,”' },
        { in: 'One letter in five began with “I’m not sure.” That is a lot.', finds: 'sure.”' },
        {
          in: '“Anyone can hit a note”, she used to say.',
          finds: 'note”,',
          fixed: '“Anyone can hit a note,” she used to say.',
        },
        { in: '“Eight balls,” he said. “It was the best game of my life”.', finds: 'life”.' },
        {
          in: { language: 'es', body: ['Decía que «la plaza es de todos.» Y se fue.'] },
          finds: 'todos.»',
          fixed: 'Decía que «la plaza es de todos». Y se fue.',
        },
        { in: { language: 'de', body: ['„Die meisten sind beides,“ sagt sie.'] }, finds: 'beides,“' },
        {
          in: '“The rains failed twice”, said Amina Yusuf.',
          finds: 'twice”,',
          fixed: '“The rains failed twice,” said Amina Yusuf.',
        },
        {
          in: 'He wrote in his diary: “No man should count his own dead”.',
          finds: 'dead”.',
          fixed: 'He wrote in his diary: “No man should count his own dead.”',
        },
        { in: 'Read the essay “Politics and the Harbour,” which nobody has read.', finds: 'Harbour,”' },
        { in: 'They speak of “shrinkage,” “slippage” and “leakage”.', finds: 'shrinkage,”' },
        {
          in: { language: 'en-US', body: ['She said, “My boss told me, ‘Go home’.”'] },
          finds: 'home’.',
          fixed: 'She said, “My boss told me, ‘Go home.’”',
        },
        {
          in: { language: 'en-US', body: ['They call it “progress”, and she laughs.'] },
          finds: 'progress”,',
          fixed: 'They call it “progress,” and she laughs.',
        },
        {
          in: { language: 'en-US', body: ['They call it “progress”.'] },
          finds: 'progress”.',
          fixed: 'They call it “progress.”',
        },
        {
          in: 'They call it “the lamp of liberty,” which it is not.',
          finds: 'liberty,”',
          fixed: 'They call it “the lamp of liberty”, which it is not.',
        },
        {
          in: 'They call it “a very historic investment.” She laughs.',
          finds: 'investment.”',
          fixed: 'They call it “a very historic investment”. She laughs.',
        },
      ],
    },
  };
}

/** A ’ after an s with no ‘ before it in the text: the workers’, not ours. */
function isApostrophe(text: string, offset: number, marks: string): boolean {
  return marks === '’' && text.lastIndexOf('‘', offset) <= text.lastIndexOf('’', offset - 1);
}

function draftOf(
  text: string,
  offset: number,
  length: number,
  replacement: string,
  message: 'checks.Q4.inside' | 'checks.Q4.outside',
): SpanDraft {
  const word = /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, offset - 30), offset))?.[0] ?? '';
  return { start: offset - word.length, end: offset + length, message, fix: word + replacement };
}
