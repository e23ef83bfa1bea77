/** Q1: quotation marks and brackets that have no partner in their paragraph. What is paired is decided in marks/. */
import { at, isLetterOrDigit } from '../text/characters';
import type { Span } from '../text/span';
import type { BlockRule, CheckBlock, SpanDraft } from '../rule';
import type { Unpaired } from '../marks/pairing';

const LONGEST_QUOTE = 24;

export const unpairedMarks: BlockRule = {
  kind: 'block',
  id: 'Q1',
  level: 'E',
  scopes: ['headline', 'standfirst', 'caption', 'body', 'quotation'],
  languages: null,
  title: 'checks.Q1.title',
  reason: 'checks.Q1.reason',
  reference: 'Quotation marks and brackets',
  owner: 'Copy desk',
  check: findUnpaired,
  examples: {
    good: [
      '“It was never ‘their’ quay,” she said. “It was ours.”',
      '‘The workers’ rights,’ he wrote, ‘were the dockers’ own.’',
      { body: ['“The first day was long.', '“The second was longer,” she wrote.'] },
      'Three things went wrong: a) the tide, b) the crane and c) the (very) late pilot :)',
      { language: 'fr', body: ['Il parle de « la ville » et de l’« avenir ».'] },
      { language: 'zh', body: ['他说：「这本《港口》（第二版）很好。」'] },
      'He is 6’2” and hates the ’90s and China”s noise.',
    ],
    bad: [
      { in: '“They hear ‘college’ and they think failure’,” she said.', finds: 'failure’' },
      { in: { body: ['They call it “a pause and left.', '“We stay,” she said.'] }, finds: '“a' },
      { in: '“It was never ours, she said.', finds: '“It' },
      { in: 'The quay (built in 1871 was sold.', finds: '(built' },
      { in: 'It was never ours,” she said.', finds: 'ours,”' },
      { in: 'I was there,’ she said.', finds: 'there,’' },
      { in: { body: ['“The first day was long.', 'The second was longer,” she wrote.'] }, finds: '“The' },
      { in: '“The ‘old quay” is gone.', finds: '‘old' },
      { in: 'They call it “progress“ here.', finds: 'progress“', fixed: 'They call it “progress” here.' },
      { in: { language: 'ja', body: ['「港は美しい。と彼は言った。'] }, finds: '「' },
      { in: { language: 'fr', body: ['Il parle de « la ville.'] }, finds: '«' },
    ],
  },
};

function* findUnpaired({ text, marks }: CheckBlock): Iterable<SpanDraft> {
  for (const mark of marks.unpaired) {
    const span = withItsWord(text, mark);
    if (mark.why === 'turned' && mark.expected !== null) {
      yield {
        ...span,
        message: 'checks.Q1.turned',
        params: { mark: mark.character, expected: mark.expected },
        fix: text.slice(span.start, mark.at) + mark.expected + text.slice(mark.at + 1, span.end),
      };
    } else {
      const message = mark.why === 'unclosed' ? 'checks.Q1.unclosed' : 'checks.Q1.unopened';
      yield { ...span, message, params: { mark: mark.character } };
    }
  }
}

/** The mark with the word it stands at: one mark alone is hard to see. */
function withItsWord(text: string, { at: offset, why, expected }: Unpaired): Span {
  const opens = why === 'unclosed' || (why === 'turned' && (expected === '“' || expected === '‘'));
  let start = offset;
  let end = offset + 1;
  if (opens) {
    while (end - start < LONGEST_QUOTE && isLetterOrDigit(at(text, end))) end += 1;
  } else {
    if (/[.,!?…]/u.test(at(text, start - 1))) start -= 1;
    while (end - start < LONGEST_QUOTE && isLetterOrDigit(at(text, start - 1))) start -= 1;
  }
  return { start, end };
}
