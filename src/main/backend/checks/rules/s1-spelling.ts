/**
 * S1: spelling, by the dictionary of the piece's English and the house's own words. A capital inside a sentence means a
 * name, and names are the desk's own affair; so is what stands in italics and what a link or a quotation in another language says.
 */
import { FORMAT } from '../../../../shared/document/json';
import { textBlocksOf } from '../../../../shared/document/read';
import { perBlock, type CheckBlock, type CheckDocument, type DocumentRule, type Draft } from '../rule';
import { dictionaryFor } from '../spelling/dictionary';
import { Speller } from '../spelling/speller';
import type { HouseStyle } from '../style/schemas';
import { languageOfPassage } from '../text/foreign';
import { liesInOne, type Span } from '../text/span';
import { primarySubtag } from '../text/words';

/** Not the front of “pre- and post-war”. */
const WORD =
  /(?<![\p{L}\p{N}’'._/@#&\u00ad\u200b-\u200d\u2060\ufeff-])\p{L}[\p{L}\p{M}]*(?:[’']\p{L}[\p{L}\p{M}]*)*(?:-\p{L}[\p{L}\p{M}’']*)*(?![\p{L}\p{N}_/@&\u00ad\u200b-\u200d\u2060\ufeff]|-\s)/gu;
/** What English takes over as it is. */
const FOREIGN_LETTERS = /[^\u0000-\u007f’]/u;

interface Misspelt extends Span {
  word: string;
  use: string;
}

export function spelling({
  spelling: house,
  variants,
}: Pick<HouseStyle, 'spelling' | 'variants'>): DocumentRule {
  // Of two Englishes both are spelt right; which one the piece is in is another rule’s.
  const { pairs, britishOnly, americanOnly } = variants;
  const either = [pairs, Object.entries(britishOnly), Object.entries(americanOnly)].flat(2);
  const words = new Set([...house.words, ...either]);
  const spellers = new Map<string, Speller>();
  function spellerFor(language: string): Speller | null {
    const known = spellers.get(language);
    if (known) return known;
    const dictionary = dictionaryFor(language);
    if (!dictionary) return null;
    const speller = new Speller(dictionary, words, house.misspelt);
    spellers.set(language, speller);
    return speller;
  }

  const read = perBlock((block): { misspelt: Misspelt[]; names: string[] } => {
    const speller = spellerFor(block.language);
    return speller ? misspeltIn(block, speller) : { misspelt: [], names: [] };
  });

  function* findMisspelt({ publication, blocks }: CheckDocument): Iterable<Draft> {
    const { language } = publication.meta;
    const english = blocks.filter((block) => primarySubtag(block.language) === 'en');
    if (primarySubtag(language) !== 'en')
      yield { field: null, level: 'I', message: 'checks.S1.unchecked', params: { language } };
    const found = english.map((block) => ({ block, ...read(block) }));
    const names = new Set(found.flatMap((entry) => entry.names));
    const counts = new Map<string, number>();
    for (const { word } of found.flatMap(({ misspelt }) => misspelt))
      counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
    for (const { block, misspelt } of found) {
      for (const { start, end, word, use } of misspelt) {
        const spelt = { block, start, end, params: { word, use } };
        if (use !== '') yield { ...spelt, message: 'checks.S1.found', fix: use };
        // What somebody says may be dialect, and what stands twice, or elsewhere with a capital, is meant.
        else if (word.length > 3 && !liesInOne(block.marks.quotations, { start, end })) {
          const lower = word.toLowerCase();
          const isMeant = names.has(lower) || (counts.get(lower) ?? 0) > 1;
          yield { ...spelt, message: 'checks.S1.unknown', level: isMeant ? 'I' : 'W' };
        }
      }
    }
  }

  return {
    kind: 'document',
    id: 'S1',
    level: 'W',
    scopes: ['document', 'headline', 'standfirst', 'caption', 'body', 'quotation'],
    languages: null,
    title: 'checks.S1.title',
    reason: 'checks.S1.reason',
    reference: 'Spelling',
    owner: 'Copy desk',
    prepare: ({ root, meta }) => {
      for (const { node } of textBlocksOf(root)) spellerFor(node.$?.lang ?? meta.language);
    },
    check: findMisspelt,
    examples: {
      good: [
        'The harbour’s pilots realize, and organise, their eldercare co-operatively.',
        'It doesn”t say « Défense de fumer » in pre- and post-war letters.',
        'Skarrow is quiet, says Aled Prowse of DeepSeek, @harbr and harbr.example.',
        { language: 'en-US', body: ['The harbor’s color is gray, they realized.'] },
        {
          body: [
            {
              type: 'paragraph',
              children: [
                { type: 'text', text: 'They call it ' },
                { type: 'text', text: 'hafenrundfahrt', format: 2 },
              ],
            },
          ],
        },
      ],
      bad: [
        { in: 'They recieve the boats.', finds: 'recieve', fixed: 'They receive the boats.' },
        { in: 'It will definately sail.', finds: 'definately', fixed: 'It will definitely sail.' },
        { in: 'Teh boats sail.', finds: 'Teh', fixed: 'The boats sail.' },
        { in: 'It is a goverment boat.', finds: 'goverment', fixed: 'It is a government boat.' },
        { in: { language: 'en-US', body: ['They watch animes and films.'] }, finds: 'animes' },
        { in: { language: 'fr', body: ['Le port est vieux.'] }, finds: '' },
      ],
    },
  };
}

/** Quoted words that are plainly not English, whether or not they are marked as such; English has no « » of its own. */
function foreignQuotations({ text, marks }: CheckBlock): Span[] {
  return marks.quotations.filter(({ start, end }) => {
    if (text.charAt(start) === '«') return true;
    const language = languageOfPassage(text.slice(start, end));
    return language !== null && language !== 'en';
  });
}

function misspeltIn(block: CheckBlock, speller: Speller): { misspelt: Misspelt[]; names: string[] } {
  const { text, addresses, marks } = block;
  const skipped = [
    ...addresses,
    ...foreignQuotations(block),
    ...block.runs.filter(
      ({ format, language }) => (format & FORMAT.italic) !== 0 || primarySubtag(language) !== 'en',
    ),
  ];
  const misspelt: Misspelt[] = [];
  const names: string[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const whole = { start, end: start + match[0].length };
    // What a wrong apostrophe tears apart is Q2’s: doesn”t.
    if (
      liesInOne(skipped, whole) ||
      marks.misused.some((mark) => mark === whole.start - 1 || mark === whole.end)
    )
      continue;
    let offset = start;
    for (const part of match[0].split('-')) {
      const word = part.replace(/[’']$/u, '');
      const use = judge(word, speller);
      if (/^\p{Lu}/u.test(word)) names.push(word.toLowerCase());
      if (use !== null) misspelt.push({ start: offset, end: offset + word.length, word, use });
      offset += part.length + 1;
    }
  }
  return { misspelt, names };
}

function judge(word: string, speller: Speller): string | null {
  if (word.length < 3 && !/^\p{Lu}?\p{Ll}+$/u.test(word)) return null;
  if (/^\p{Lu}/u.test(word)) return speller.listed(word);
  // Camel case and capitals inside are names; letters English does not have are another language's.
  if (/\p{Lu}/u.test(word) || FOREIGN_LETTERS.test(word) || word.length < 3) return speller.listed(word);
  return speller.judge(word);
}
