/** Q4: a full stop or comma at the end of quoted words, inside the closing mark or outside it, as the house or the piece’s English has it. */
import type { BlockRule, CheckBlock, SpanDraft } from '../rule';
import type { HouseStyle } from '../style/schemas';

const OUTSIDE = /(?<=[\p{L}\p{N}])([’”]{1,2})([.,])(?!\.)(?=\s|$)/gu;
/** A few quoted words in small letters with the sentence’s own stop inside: “a historic investment.” */
const FRAGMENT_INSIDE = /(?<=[\p{L}\p{N}]\s[“‘])\p{Ll}[^“”‘’.!?]{0,60}?([.])([”’])(?=\s\p{Lu}|$)/gu;
/** The same with a comma, where the sentence goes on in its own words: “the lamp of liberty,” which. */
const COMMA_INSIDE =
  /(?<=\p{Ll}\s[“‘])\p{Ll}[^“”‘’.,!?]{0,60}?(,)([”’])(?=\s(?:which|and|but|or|nor|yet|so|as|because|while|when|where|who|whose|whom|although|though)\s)/gu;

export function stopsAndQuotes({ choices }: Pick<HouseStyle, 'choices'>): BlockRule {
  function* findStops({ text, language }: CheckBlock): Iterable<SpanDraft> {
    const american = /^en-us$/iu.test(language);
    const wanted = choices.stops === 'language' ? (american ? 'inside' : 'outside') : choices.stops;
    if (wanted === 'inside') {
      for (const match of text.matchAll(OUTSIDE)) {
        const [found, marks = '', stop = ''] = match;
        if (isApostrophe(text, match.index, marks)) continue;
        yield draftOf(text, match.index, found.length, stop + marks, 'checks.Q4.inside');
      }
    } else {
      for (const match of [FRAGMENT_INSIDE, COMMA_INSIDE].flatMap((pattern) => [...text.matchAll(pattern)])) {
        const [found, stop = '', mark = ''] = match;
        const offset = match.index + found.length - 2;
        yield draftOf(text, offset, 2, mark + stop, 'checks.Q4.outside');
      }
    }
  }

  return {
    kind: 'block',
    id: 'Q4',
    level: 'I',
    scopes: ['standfirst', 'caption', 'body', 'quotation'],
    languages: ['en'],
    title: 'checks.Q4.title',
    reason: 'checks.Q4.reason',
    reference: 'Stops and quotation marks',
    owner: 'Copy desk',
    check: findStops,
    examples: {
      good: [
        'They call it a “demand for a crew of seven”.',
        '“It is ours,” she said. “It is not theirs.”',
        {
          language: 'en-US',
          body: ['They call it “progress,” and she laughs.', 'It was the workers’, not ours.'],
        },
      ],
      bad: [
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
