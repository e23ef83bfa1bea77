/** R5: a quotation that differs from the text it was taken from. Says nothing where no source text is stored with the piece. */
import { countWords } from '../../../../shared/text/counts';
import type { CheckBlock, CheckDocument, DocumentRule, TextDraft } from '../rule';
import type { QuoteJSON } from '../../../../shared/document/json';
import { at } from '../text/characters';
import { sentenceAt } from '../text/sentences';
import type { Span } from '../text/span';
import { foldText } from '../text/words';
import { isChangedFrom } from './short-quotations';

/** A quotation shorter than this may be anybody's words; one a little shorter is held against what is quoted in the source, and any by what stands around it. */
const SHORTEST = 6;
const SHORT = 4;
const QUOTED = /[“«„][^“”«»„]+[”»“]/gu;
/** Of the words that must stand in the source in this order, to be taken as a quotation from it. */
const NEARLY = 0.7;

export const quotations: DocumentRule = {
  kind: 'document',
  id: 'R5',
  level: 'E',
  scopes: ['document', 'body', 'quotation'],
  languages: null,
  title: 'checks.R5.title',
  reason: 'checks.R5.reason',
  reference: 'Quotations and their source',
  owner: 'Copy desk',
  check: findChanged,
  examples: {
    good: [
      {
        source: {},
        sourceText: 'She said: “The quay was never theirs to sell.”',
        body: ['“The quay was never theirs to sell,” she said.'],
      },
      { sourceText: 'The quay is old.', body: ['“Nobody has ever asked us what we want,” she said.'] },
      '“The quay was never theirs to give,” she said.',
      {
        sourceText: 'The budget was reckless spending.',
        body: ['Films are “reckless fun”, and “the spending” is “his”.'],
      },
      { sourceText: '“Nobody asked us first,” she said.', body: ['They call it “a very old quay”.'] },
      {
        sourceText: 'It says: “The last boat leaves at nine and nobody cares.”',
        body: [quote('“The last boat leaves at nine and nobody cares,” it says.')],
      },
    ],
    bad: [
      {
        in: { sourceText: 'She called it a total disaster.', body: ['She called it a “complete disaster”.'] },
        finds: '“complete disaster”',
      },
      {
        in: { sourceText: 'We did not see it, said the pilot.', body: ['“We did see it,” said the pilot.'] },
        finds: '“We did see it,”',
      },
      {
        in: {
          sourceText: 'She called the quay a costly mistake for the town.',
          body: ['She called the quay “a cruel mistake”.'],
        },
        finds: '“a cruel mistake”',
      },
      {
        in: {
          sourceText: 'He said the budget for the quay was reckless spending.',
          body: ['He called the quay’s budget “reckless waste”.'],
        },
        finds: '“reckless waste”',
      },
      {
        in: {
          sourceText: 'He wrote that the last boat leaves at nine and nobody cares.',
          body: [quote('The last boat leaves at eight and nobody cares.')],
        },
        finds: 'The last boat leaves at eight and nobody cares.',
      },
      {
        in: {
          sourceText: '“Nobody asked us first,” she said.',
          body: ['“Nobody asked me first,” she said.'],
        },
        finds: '“Nobody asked me first,”',
      },
      {
        in: {
          sourceText: 'She said: “The quay was never theirs to sell.”',
          body: ['“The quay was never ours to sell,” she said.'],
        },
        finds: '“The quay was never ours to sell,”',
      },
      {
        in: {
          sourceText: 'He wrote that “the last boat leaves at nine and nobody cares”.',
          body: ['It says “the last boat leaves at eight and nobody cares”.'],
        },
        finds: '“the last boat leaves at eight and nobody cares”',
      },
      {
        in: {
          sourceText: 'We will not close the library this year, he said.',
          body: ['“We will close the library this year,” he said.'],
        },
        finds: '“We will close the library this year,”',
      },
    ],
  },
};

function* findChanged({ blocks, context }: CheckDocument): Iterable<TextDraft> {
  if (context.sourceText === '') return;
  const source = ` ${folded(context.sourceText)} `;
  const words = source.trim().split(' ');
  const quoted = Array.from(context.sourceText.matchAll(QUOTED), ([found]) => folded(found).split(' '));
  for (const block of blocks) {
    for (const { start, end } of quotationsOf(block)) {
      const quote = block.text.slice(start, end);
      const length = countWords(quote);
      // Words left out (…) and words put in ([the council]) are the editor's and are marked as such.
      const parts = quote
        .split(/…|\.\.\.|\[[^\]]*\]/u)
        .map(folded)
        .filter((part) => part !== '');
      const changed = parts.find((part) => !source.includes(` ${part} `));
      if (changed === undefined) continue;
      const part = changed.split(' ');
      const found = { block, start, end, message: 'checks.R5.found' as const, params: {} };
      if (length >= SHORTEST) {
        if (isFrom(part, words)) yield found;
      } else if (length >= SHORT && quoted.some((other) => isButAWord(part, other))) yield found;
      // Of so few words nobody can be certain: a warning.
      else if (isChangedFrom(part, wordsAround(block.text, start, end), words))
        yield { ...found, level: 'W' };
    }
  }
}

/** What the piece itself says in the sentence with the quotation. */
function wordsAround(text: string, start: number, end: number): { before: string[]; after: string[] } {
  const sentence = sentenceAt(text, start);
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, Math.max(end, sentenceAt(text, Math.min(end, text.length - 1)).end));
  return { before: folded(before).split(' '), after: folded(after).split(' ') };
}

/** Thousands are one word with or without their comma. */
function folded(text: string): string {
  return foldText(text.replace(/(?<=\d),(?=\d{3})/gu, ''));
}

/** Marked quotations that close; of a block quotation what is marked in it, else all of it. */
function quotationsOf(block: CheckBlock): readonly Span[] {
  if (block.type !== 'quote') return block.marks.quotations.filter(({ end }) => !isOpen(block, end));
  const marked = Array.from(block.text.matchAll(QUOTED), ({ 0: found, index: start }) => ({
    start,
    end: start + found.length,
  }));
  return marked.length > 0 ? marked : block.marks.quotations;
}

/** The same but for one word, or two where one was put for the other. */
function isButAWord(part: readonly string[], other: readonly string[]): boolean {
  return Math.abs(part.length - other.length) <= 1 && inOrder(part, other) >= part.length - 1;
}

function isOpen({ text }: CheckBlock, end: number): boolean {
  return !'”’»」』"'.includes(at(text, end - 1));
}

/** Whether most of these words stand close together, in order, in the source. */
function isFrom(part: readonly string[], source: readonly string[]): boolean {
  if (part.length < SHORTEST) return false;
  const window = part.length + 3;
  for (let start = 0; start < source.length; start += 1) {
    if (!part.includes(source[start] ?? '')) continue;
    if (inOrder(part, source.slice(start, start + window)) >= NEARLY * part.length) return true;
  }
  return false;
}

/** Length of the longest common subsequence. */
function inOrder(one: readonly string[], other: readonly string[]): number {
  let before = new Array<number>(other.length + 1).fill(0);
  for (const word of one) {
    const current = [0];
    for (const [index, candidate] of other.entries()) {
      current.push(
        word === candidate ? (before[index] ?? 0) + 1 : Math.max(before[index + 1] ?? 0, current[index] ?? 0),
      );
    }
    before = current;
  }
  return before.at(-1) ?? 0;
}

function quote(words: string): QuoteJSON {
  return { type: 'quote', children: [{ type: 'text', text: words }] };
}
