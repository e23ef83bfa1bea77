/**
 * A1: what a screen reader needs: headings in order, links that are words, passages in another language marked as such.
 * Table headers, which the guide’s table names beside them, have nothing to apply to: the document has no tables.
 */
import {
  perBlock,
  type CheckBlock,
  type CheckDocument,
  type DocumentRule,
  type Draft,
  type TextDraft,
} from '../rule';
import { foreignSentences, languageOfPassage, scriptPassages } from '../text/foreign';
import { primarySubtag } from '../text/words';
import type { Publication } from '../../../../shared/model/publication';

export const access: DocumentRule = {
  kind: 'document',
  id: 'A1',
  level: 'W',
  scopes: ['document', 'headline', 'standfirst', 'caption', 'body', 'quotation', 'address'],
  languages: null,
  title: 'checks.A1.title',
  reason: 'checks.A1.reason',
  reference: 'Accessibility',
  owner: 'Production desk',
  check: findBarriers,
  examples: {
    good: [
      'The crew came back at nine. I’ve changed how I do things. I know, as I saw it. I think I do no good.',
      { body: [heading('h2', 'Tides'), 'High.', heading('h3', 'Low'), 'Low.', heading('h2', 'Wind')] },
      'The café served coq au vin à la carte, and déjà vu was on the menu.',
      {
        body: [
          { type: 'paragraph', children: [{ type: 'text', text: '港口城市的声音', $: { lang: 'zh' } }] },
        ],
      },
      { language: 'fr', body: ['Le port est à nous, et personne ne nous l’a demandé pour les autres.'] },
    ],
    bad: [
      { in: { body: [heading('h2', 'Tides'), 'High.', heading('h4', 'Low'), 'Low.'] }, finds: 'Low' },
      { in: { body: [heading('h3', 'Tides'), 'High.'] }, finds: 'Tides' },
      { in: { body: [{ type: 'heading', tag: 'h2', children: [] }, 'High.'] }, finds: '' },
      {
        in: 'She said it in French: “Le port est à nous, et personne ne nous l’a demandé pour les autres.”',
        finds: 'Le port est à nous, et personne ne nous l’a demandé pour les autres.',
      },
      {
        in: 'The stone reads: “Hier ruhen die Männer, die für die Freiheit des Landes gestorben sind.”',
        finds: 'Hier ruhen die Männer, die für die Freiheit des Landes gestorben sind.',
      },
      {
        in: 'They came in with the tide. Lo que pasa es que nadie quiere escuchar a los que viven aquí. They left on the next one, and that was the end of it.',
        finds: 'Lo que pasa es que nadie quiere escuchar a los que viven aquí.',
      },
      {
        in: 'It says: “Nous sommes venus pour la paix et nous avons trouvé la guerre dans notre maison.”',
        finds: 'Nous sommes venus pour la paix et nous avons trouvé la guerre dans notre maison.',
      },
      { in: 'They call it 港口城市的声音 there.', finds: '港口城市的声音' },
      {
        in: {
          body: [
            {
              type: 'paragraph',
              children: [
                {
                  type: 'link',
                  url: 'https://quays.example/a',
                  children: [{ type: 'text', text: 'https://quays.example/a' }],
                },
              ],
            },
          ],
        },
        finds: 'https://quays.example/a',
      },
    ],
  },
};

function* findBarriers({ publication, blocks }: CheckDocument): Iterable<Draft> {
  yield* findHeadings(publication, blocks);
  for (const block of blocks) {
    for (const { start, end, url } of block.runs) {
      if (url !== null && /^(?:https?:\/\/|www\.)\S+$/iu.test(block.text.slice(start, end)))
        yield { block, start, end, message: 'checks.A1.bare-link' };
    }
    yield* foreignIn(block);
  }
}

/** The headline is the page's first level; the text begins with the second and leaves none out on the way down. */
function* findHeadings({ root }: Publication, blocks: readonly CheckBlock[]): Iterable<Draft> {
  let level = 1;
  for (const node of root.children) {
    if (node.type !== 'heading') continue;
    const own = Number(node.tag.slice(1));
    const block = blocks.find(({ bid }) => bid === node.$?.bid);
    if (block?.text.trim() === '') {
      yield { field: null, message: 'checks.A1.empty-heading', params: { own } };
      continue;
    }
    if (block && own > level + 1 && block.text !== '')
      yield {
        block,
        start: 0,
        end: block.text.length,
        message: 'checks.A1.heading',
        params: { own, expected: level + 1 },
      };
    level = own;
  }
}

const foreignIn = perBlock((block) => [...findForeign(block)]);

function* findForeign(block: CheckBlock): Iterable<TextDraft> {
  const language = primarySubtag(block.language);
  const places = [
    ...scriptPassages(block.text, language),
    ...block.marks.quotations.map(({ start, end }) => ({ start: start + 1, end: end - 1, language: null })),
    ...(block.type === 'paragraph' || block.type === 'quote'
      ? [{ start: 0, end: block.text.length, language: null }]
      : []),
    ...(language === 'en' ? foreignSentences(block.text) : []),
  ];
  const reported: { start: number; end: number }[] = [];
  for (const { start, end, language: known } of places) {
    if (start >= end || reported.some((other) => other.start < end && start < other.end)) continue;
    const found = known ?? languageOfPassage(block.text.slice(start, end));
    if (found === null || found === language) continue;
    // Marked as it should be, whatever the language it was marked with.
    if (
      block.runs.some((run) => run.start < end && run.end > start && primarySubtag(run.language) !== language)
    )
      continue;
    reported.push({ start, end });
    yield { block, start, end, message: 'checks.A1.language', params: { language: found } };
  }
}

function heading(
  tag: 'h2' | 'h3' | 'h4',
  words: string,
): { type: 'heading'; tag: 'h2' | 'h3' | 'h4'; children: [{ type: 'text'; text: string }] } {
  return { type: 'heading', tag, children: [{ type: 'text', text: words }] };
}
