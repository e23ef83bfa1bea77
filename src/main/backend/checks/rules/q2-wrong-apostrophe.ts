/** Q2: marks that stand where an apostrophe belongs. Which those are is decided in marks/, since Q1 must know as well. */
import { at, isLetter, isLetterOrDigit } from '../text/characters';
import type { BlockRule, CheckBlock, SpanDraft } from '../rule';

export const wrongApostrophe: BlockRule = {
  kind: 'block',
  id: 'Q2',
  level: 'W',
  scopes: ['headline', 'standfirst', 'caption', 'body', 'quotation'],
  languages: null,
  title: 'checks.Q2.title',
  reason: 'checks.Q2.reason',
  reference: 'Apostrophes',
  owner: 'Copy desk',
  check: findWrongApostrophes,
  examples: {
    good: [
      'Norway’s quays aren’t what they were in the ’90s, and ’tis a pity.',
      'He said ‘no’ and “yes”, and meant the dockers’ rights.',
      'The “A”s and the “B”s went to the same school.',
      "It's the typist's own apostrophe.",
      '‘Cause and effect’ is the name of the course.',
      'Type `ls` and see; ‘24 hours in the rain’ is a song.',
    ],
    bad: [
      { in: 'It is Norway”s quay.', finds: 'Norway”s', fixed: 'It is Norway’s quay.' },
      { in: 'It is Norway″s quay.', finds: 'Norway″s', fixed: 'It is Norway’s quay.' },
      { in: 'They don‘t ask.', finds: 'don‘t', fixed: 'They don’t ask.' },
      { in: 'Nobody misses the ‘90s here.', finds: '‘90s', fixed: 'Nobody misses the ’90s here.' },
      { in: '‘Tis the season of strikes.', finds: '‘Tis', fixed: '’Tis the season of strikes.' },
      { in: 'They won`t and they can´t.', finds: 'won`t', fixed: 'They won’t and they can´t.' },
      { in: 'They won`t and they can´t.', finds: 'can´t', fixed: 'They won`t and they can’t.' },
      {
        in: 'The shipʼs bell and the crew‚s beds.',
        finds: 'shipʼs',
        fixed: 'The ship’s bell and the crew‚s beds.',
      },
      {
        in: 'The shipʼs bell and the crew‚s beds.',
        finds: 'crew‚s',
        fixed: 'The shipʼs bell and the crew’s beds.',
      },
      { in: 'Rock ‘n’ roll came by sea.', finds: '‘n', fixed: 'Rock ’n’ roll came by sea.' },
      {
        in: '“Norway”s quays are full,” she said.',
        finds: 'Norway”s',
        fixed: '“Norway’s quays are full,” she said.',
      },
    ],
  },
};

function* findWrongApostrophes({ text, marks }: CheckBlock): Iterable<SpanDraft> {
  const misused = new Set(marks.misused);
  let done = 0;
  for (const offset of marks.misused) {
    if (offset < done) continue;
    const belongs = (index: number): boolean =>
      misused.has(index) || isLetterOrDigit(at(text, index)) || isApostropheInside(text, index);
    let start = offset;
    let end = offset + 1;
    while (belongs(start - 1)) start -= 1;
    while (belongs(end)) end += 1;
    const word = text.slice(start, end);
    const fix = Array.from({ length: word.length }, (_, index) =>
      misused.has(start + index) ? '’' : word.charAt(index),
    );
    yield {
      start,
      end,
      message: 'checks.Q2.found',
      params: { mark: text.charAt(offset) },
      fix: fix.join(''),
    };
    done = end;
  }
}

function isApostropheInside(text: string, index: number): boolean {
  return "’'".includes(at(text, index)) && isLetter(at(text, index - 1)) && isLetter(at(text, index + 1));
}
