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
import { cuedWords } from '../text/foreign-cued';
import { foreignRuns, type Judge } from '../text/foreign-runs';
import { foreignSentences, languageOfPassage, scriptPassages } from '../text/foreign';
import { isOpaque } from '../text/link-words';
import { dictionaryFor } from '../spelling/dictionary';
import { Speller } from '../spelling/speller';
import type { HouseStyle } from '../style/schemas';
import { liesInOne, type Span } from '../text/span';
import { primarySubtag } from '../text/words';
import { FORMAT, type BlockJSON } from '../../../../shared/document/json';
import type { Publication } from '../../../../shared/model/publication';

/** Fewer strange words are borrowed ones. */
const STRANGE_WORDS = 5;

export function access(style: Pick<HouseStyle, 'spelling' | 'rareWords'>): DocumentRule {
  const judgeOf = judges(style);
  const foreignIn = perBlock((block) => [...findForeign(block, judgeOf)]);
  return {
    kind: 'document',
    id: 'A1',
    level: 'W',
    scopes: ['document', 'headline', 'standfirst', 'caption', 'body', 'quotation', 'address'],
    languages: null,
    title: 'checks.A1.title',
    reason: 'checks.A1.reason',
    reference: 'Accessibility',
    owner: 'Production desk',
    prepare: ({ meta }) => void dictionaryFor(meta.language),
    check: (document) => findBarriers(document, foreignIn),
    examples: {
      good: [
        { body: ['#harbours is what they tag it, and # is a mark.'] },
        {
          body: [
            linked('reports of the board', 'https://quays.example/a'),
            linked('reports of the crew', 'https://quays.example/b'),
          ],
        },
        { body: [italic('À la recherche du temps perdu'), italic('nothing that anybody could have known')] },
        'The crew came back at nine. I’ve changed how I do things. I know, as I saw it. I think I do no good.',
        { body: [heading('h2', 'Tides'), 'High.', heading('h3', 'Low'), 'Low.', heading('h2', 'Wind')] },
        'The Welsh word for it is not the one that we use. They have a name here, something older, and the Dutch say it rains.',
        'The café served coq au vin à la carte, and déjà vu was on the menu.',
        {
          body: [
            { type: 'paragraph', children: [{ type: 'text', text: '港口城市的声音', $: { lang: 'zh' } }] },
          ],
        },
        'We ate coq au vin à la carte with pad thai. The euphonium, sarabandes and bora were loud; he recieved teh boat.',
        'The motto of Carpe Diem, a bar, is “Ye cannae dae that, ken”, and ex parte means what it says.',
        { body: [italic('mala tempora currunt')] },
        { language: 'fr', body: ['Le port est à nous, et personne ne nous l’a demandé pour les autres.'] },
      ],
      bad: [
        { in: { body: ['High.', '# Who waits', 'Low.'] }, finds: '# Who waits' },
        { in: { body: [linked('Read more', 'https://quays.example/a')] }, finds: 'Read more' },
        { in: { body: [linked('this link', 'https://quays.example/a')] }, finds: 'this link' },
        { in: { body: [linked('PDF', 'https://quays.example/a.pdf')] }, finds: 'PDF' },
        {
          in: {
            body: [
              linked('reports', 'https://quays.example/a'),
              linked('reports', 'https://quays.example/b'),
            ],
          },
          finds: 'reports',
        },
        {
          in: { body: [italic('Quousque tandem abutere, Catilina, patientia nostra?')] },
          finds: 'Quousque tandem abutere, Catilina, patientia nostra?',
        },
        {
          in: { body: [italic('que nunca se rinda el pueblo que trabaja la tierra')] },
          finds: 'que nunca se rinda el pueblo que trabaja la tierra',
        },
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
        { in: 'There is a French phrase for it, au pied levé: with one foot up.', finds: 'au pied levé' },
        { in: 'They have a word here, yukikaki, that means it.', finds: 'yukikaki' },
        {
          in: { language: 'de', body: ['Sie schwimmt, comme il faut, den Kopf hoch.'] },
          finds: 'comme il faut',
        },
        { in: { language: 'es', body: ['Los franceses llaman terroir a eso.'] }, finds: 'terroir' },
        {
          in: { language: 'fr', body: ['Les Italiens ont un mot pour cela, sala d’aspetto : la salle.'] },
          finds: 'sala d’aspetto',
        },
        { in: 'He wrote nemo dat quod non habet in the margin.', finds: 'nemo dat quod non habet' },
        { in: 'He muttered mala tempora currunt and left.', finds: 'mala tempora currunt' },
        { in: 'She lived by dolce far niente, and died of it.', finds: 'dolce far niente' },
        { in: 'Nobody leaves, and plus ça change.', finds: 'plus ça change' },
        { in: 'They said mieux vaut tard que jamais on the quay.', finds: 'mieux vaut tard que jamais' },
        { in: { body: [linked('see this page', 'https://quays.example/a')] }, finds: 'see this page' },
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
        {
          in: {
            body: [
              {
                type: 'paragraph',
                children: [
                  {
                    type: 'link',
                    url: 'https://quays.example/a',
                    children: [{ type: 'text', text: 'quays.example/a' }],
                  },
                ],
              },
            ],
          },
          finds: 'quays.example/a',
        },
      ],
    },
  };
}

function* findBarriers(
  { publication, blocks }: CheckDocument,
  foreignIn: (block: CheckBlock) => readonly TextDraft[],
): Iterable<Draft> {
  yield* findHeadings(publication, blocks);
  for (const block of blocks) {
    for (const { start, end, url } of block.runs) {
      if (url === null) continue;
      const words = block.text.slice(start, end).trim();
      if (isOpaque(words)) yield { block, start, end, message: 'checks.A1.link-text', params: { words } };
      if (isAddress(words, url)) yield { block, start, end, message: 'checks.A1.bare-link' };
    }
    yield* foreignIn(block);
  }
  yield* findSameWords(blocks);
}

/** The address itself, whole or without how it begins, or the name of a file. */
function isAddress(words: string, url: string): boolean {
  if (/^(?:https?:\/\/|www\.)\S+$/iu.test(words)) return true;
  if (/^\S+\.(?:pdf|docx?|xlsx?|csv|pptx?|odt|ods|html?|php|jpe?g|png|gif|mp[34]|zip)$/iu.test(words))
    return true;
  return /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+\/\S+$/u.test(words) && url.includes(words);
}

/** The same words for two addresses: who hears the links read out cannot tell them apart. */
function* findSameWords(blocks: readonly CheckBlock[]): Iterable<TextDraft> {
  const links = blocks.flatMap((block) =>
    block.runs.flatMap(({ start, end, url }) =>
      url === null
        ? []
        : [{ block, start, end, url, words: block.text.slice(start, end).trim().toLowerCase() }],
    ),
  );
  for (const [words, same] of Map.groupBy(links, (link) => link.words)) {
    if (words === '' || isOpaque(words) || new Set(same.map(({ url }) => url)).size < 2) continue;
    for (const { block, start, end } of same)
      yield { block, start, end, message: 'checks.A1.same-words', params: { words } };
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
  // “# Who waits”: the mark of a heading, typed and never turned into one.
  for (const block of blocks) {
    const typed = /^#{1,6} (?=[\p{L}\p{N}“‘])/u.exec(block.text)?.[0];
    if (typed !== undefined && block.scope === 'body' && block.text.length <= 90)
      yield { block, start: 0, end: block.text.length, message: 'checks.A1.typed-heading' };
  }
}

function* findForeign(block: CheckBlock, judgeOf: ReturnType<typeof judges>): Iterable<TextDraft> {
  const language = primarySubtag(block.language);
  const places: (Span & { language: string | null })[] = [
    ...strangeItalics(block),
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
    const passage = block.text.slice(start, end);
    const found = known ?? languageOfPassage(passage) ?? (isStrange(passage, block.language) ? 'und' : null);
    if (found === null || found === language) continue;
    // Marked as it should be, whatever the language it was marked with.
    if (
      block.runs.some((run) => run.start < end && run.end > start && primarySubtag(run.language) !== language)
    )
      continue;
    reported.push({ start, end });
    // Italics tell readers, if not their screen readers.
    const level = isItalic(block, { start, end }) ? 'I' : 'W';
    yield { block, start, end, message: 'checks.A1.language', params: { language: found }, level };
  }
  for (const span of cuedWords(block.text, language, isForeignTo(judgeOf(block.language)))) {
    if (liesInOne([...unread(block), ...block.marks.quotations], span)) continue;
    reported.push(span);
    const params = { words: block.text.slice(span.start, span.end) };
    yield { block, ...span, message: 'checks.A1.words', params, level: 'I' };
  }
  if (language !== 'en' || block.type === 'heading') return;
  for (const { start, end, sure, glued } of foreignRuns(block.text, unread(block), judgeOf(block.language))) {
    if (reported.some((other) => other.start < end && start < other.end)) continue;
    // What somebody says may be dialect.
    const isSaid = liesInOne(block.marks.quotations, { start, end });
    const isAllOfIt = block.marks.quotations.some(
      (quotation) => quotation.start + 1 === start && quotation.end - 2 <= end,
    );
    if (isSaid && !glued && !isAllOfIt) continue;
    reported.push({ start, end });
    yield {
      block,
      start,
      end,
      message: 'checks.A1.words',
      params: { words: block.text.slice(start, end) },
      level: sure && !isSaid ? 'W' : 'I',
    };
  }
}

/** A word of them that no English one is. */
function isForeignTo(judge: Judge): (words: string) => boolean {
  return (words) => words.split(' ').some((word) => /[^\u0000-\u007f’]/u.test(word) || !judge.isRight(word));
}

/** Where a few strange words are no fault: what is marked or set in italics, addresses. */
function unread({ runs, language, addresses }: CheckBlock): Span[] {
  const own = primarySubtag(language);
  const marked = runs.filter(
    (run) => (run.format & FORMAT.italic) !== 0 || run.url !== null || primarySubtag(run.language) !== own,
  );
  return [...marked, ...addresses];
}

const NO_DICTIONARY: Judge = { isRight: () => true, judge: () => null };
/** What is meant by a word: null where the dictionary or the house has it. One for each language. */
function judges({
  spelling,
  rareWords,
}: Pick<HouseStyle, 'spelling' | 'rareWords'>): (language: string) => Judge {
  const known = new Map<string, Judge>();
  const judgeFor = (language: string): Judge => {
    const dictionary = dictionaryFor(language);
    return dictionary === null
      ? NO_DICTIONARY
      : new Speller(dictionary, spelling.words, spelling.misspelt, rareWords);
  };
  return (language) => {
    const judge = known.get(language) ?? judgeFor(language);
    known.set(language, judge);
    return judge;
  };
}

function isItalic({ runs }: CheckBlock, { start, end }: Span): boolean {
  return runs.some((run) => run.start <= start && end <= run.end && (run.format & FORMAT.italic) !== 0);
}

/** In italics, and in no dictionary of the text’s language: a title has a capital, a passage has more words. */
function strangeItalics({ text, runs, language }: CheckBlock): (Span & { language: string })[] {
  return runs
    .filter(({ format, url }) => (format & FORMAT.italic) !== 0 && url === null)
    .flatMap(({ start, end }) => {
      const words = text.slice(start, end);
      const found = languageOfPassage(words, 0.2) ?? (isStrange(words, language) ? 'und' : null);
      const own = found === null || found === primarySubtag(language) || isTitle(words);
      return own ? [] : [{ start, end, language: found }];
    });
}

/** Hardly a word of it is one of the text’s language: Latin, Swahili, Welsh. Only English has a dictionary to say so. */
function isStrange(passage: string, language: string): boolean {
  const words = passage.match(/\p{Script=Latin}{2,}/gu) ?? [];
  if (words.length < STRANGE_WORDS) return false;
  const dictionary = dictionaryFor(language);
  if (dictionary === null) return false;
  const known = words.filter((word) => dictionary.knows(word.toLowerCase())).length;
  return known <= 0.3 * words.length;
}

/** La vie mode d’emploi, À la recherche du temps perdu: a capital and no stop. */
function isTitle(words: string): boolean {
  return /^\p{Lu}/u.test(words) && !/[,.?!;:…]/u.test(words);
}

function heading(
  tag: 'h2' | 'h3' | 'h4',
  words: string,
): { type: 'heading'; tag: 'h2' | 'h3' | 'h4'; children: [{ type: 'text'; text: string }] } {
  return { type: 'heading', tag, children: [{ type: 'text', text: words }] };
}

type Paragraph = Extract<BlockJSON, { type: 'paragraph' }>;

function linked(words: string, url: string): Paragraph {
  return {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'They wrote it down: ' },
      { type: 'link', url, children: [{ type: 'text', text: words }] },
    ],
  };
}

function italic(words: string): Paragraph {
  return {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'She said it at once, and we heard: ' },
      { type: 'text', text: words, format: 2 },
    ],
  };
}
