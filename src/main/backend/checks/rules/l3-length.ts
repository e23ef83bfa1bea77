/** L3: sentences and paragraphs that are long, and a piece that is hard to read as a whole. Hints alone: rhythm is the writer's. */
import { countWords } from '../../../../shared/text/counts';
import { perBlock, type CheckBlock, type CheckDocument, type DocumentRule, type Draft } from '../rule';
import type { HouseStyle } from '../style/schemas';
import { sentencesOf } from '../text/sentences';
import { primarySubtag } from '../text/words';

/** Flesch's reading ease below this is for specialists. */
const HARD = 30;
/** Fewer sentences say nothing about a piece. */
const SENTENCES_NEEDED = 15;

/** Words and stops are counted alike in these. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'da', 'sv', 'nb', 'nn', 'no', 'ca'];

interface Reading {
  sentences: { start: number; end: number; words: number }[];
  syllables: number;
}

export function lengths({ choices }: Pick<HouseStyle, 'choices'>): DocumentRule {
  const read = perBlock(readingOf);

  function* findLong({ blocks }: CheckDocument): Iterable<Draft> {
    const body = blocks.filter(({ scope }) => scope === 'body');
    for (const block of body) {
      for (const { start, end, words } of read(block).sentences) {
        if (words > choices.longestSentence)
          yield {
            block,
            start,
            end: shortened(block.text, start, end),
            message: 'checks.L3.sentence',
            params: { words, limit: choices.longestSentence },
          };
      }
      if (block.words > choices.longestParagraph && block.type !== 'quote') {
        const end = shortened(block.text, 0, block.text.length);
        yield {
          block,
          start: 0,
          end,
          message: 'checks.L3.paragraph',
          params: { words: block.words, limit: choices.longestParagraph },
        };
      }
    }
    // The scale is made for English.
    yield* findHard(body.filter(({ language }) => primarySubtag(language) === 'en'));
  }

  function* findHard(blocks: readonly CheckBlock[]): Iterable<Draft> {
    const readings = blocks.map(read);
    const sentences = readings.flatMap((reading) => reading.sentences);
    if (sentences.length < SENTENCES_NEEDED) return;
    const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
    const syllables = readings.reduce((sum, reading) => sum + reading.syllables, 0);
    const ease = Math.round(206.835 - 1.015 * (words / sentences.length) - 84.6 * (syllables / words));
    if (ease < HARD) yield { field: null, message: 'checks.L3.hard', params: { ease } };
  }

  const long = `They say ${'that the old quay is long and '.repeat(6)}done.`;
  return {
    kind: 'document',
    id: 'L3',
    level: 'I',
    scopes: ['document', 'body', 'quotation'],
    languages: LANGUAGES,
    title: 'checks.L3.title',
    reason: 'checks.L3.reason',
    reference: 'Length',
    owner: 'Copy desk',
    check: findLong,
    examples: {
      good: [
        'The quay is old. Mr. Moor says so, and e.g. Dr. Falk does not.',
        { body: [`${'The quay is old. '.repeat(20)}It stands.`] },
        { headline: long, body: ['The quay is old.'] },
      ],
      bad: [
        { in: long, finds: 'They say that the old quay is long and that the …'.slice(0, 47) },
        {
          in: {
            language: 'de',
            body: [`Sie sagen, ${'dass der alte Kai lang ist und '.repeat(6)}es bleibt.`],
          },
          finds: 'Sie sagen, dass der alte Kai lang ist und dass',
        },
        { in: `The quay stands. ${long}`, finds: 'They say that the old quay is long and that the' },
        {
          in: 'The old quay is a very good quay. '.repeat(14).trim(),
          finds: 'The old quay is a very good quay. The old quay',
        },
      ],
    },
  };
}

function readingOf({ text }: CheckBlock): Reading {
  const sentences = sentencesOf(text).map(({ start, end }) => ({
    start,
    end,
    words: countWords(text.slice(start, end)),
  }));
  const groups = text.toLowerCase().match(/[aeiouyà-ÿ]+(?!\b)|[aiouyà-ÿ]+\b|\b[^aeiouy\s]*e\b/gu);
  return { sentences, syllables: groups?.length ?? 0 };
}

/** The first words of a long stretch: a whole paragraph underlined says nothing. */
function shortened(text: string, start: number, end: number): number {
  if (end - start <= 50) return end;
  const cut = text.lastIndexOf(' ', start + 48);
  return cut > start ? cut : start + 48;
}
