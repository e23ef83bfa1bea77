/** Sentences of a paragraph, such that they join to the paragraph again. */

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A full stop after these ends no sentence, whatever follows. */
const ABBREVIATION =
  /(?:^|[\s(])(?:Dr|Prof|Mr|Mrs|Ms|St|Jr|Sr|Hon|Rev|Gen|Col|Lt|Sen|Rep|Gov|No|vs|etc|e\.g|i\.e|U\.S|U\.K|[A-Z])\.\s*$/u;

export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const previous = sentences.at(-1);
    if (previous !== undefined && ABBREVIATION.test(previous.slice(-12)))
      sentences[sentences.length - 1] = previous + segment;
    else sentences.push(segment);
  }
  return sentences;
}
