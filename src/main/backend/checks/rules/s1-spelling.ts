/**
 * S1: spelling, by the dictionary of the piece's English or French and the house's own words. A capital inside a sentence means a
 * name, and names are the desk's own affair; so is what stands in italics and what a link or a quotation in another language says.
 */
import { FORMAT } from '../../../../shared/document/json';
import { textBlocksOf } from '../../../../shared/document/read';
import { perBlock, type CheckBlock, type CheckDocument, type DocumentRule, type Draft } from '../rule';
import { dictionaryFor } from '../spelling/dictionary';
import { hasWordsElsewhere, slipsElsewhere } from '../spelling/elsewhere';
import { hasSlipsElsewhere, knownSlips } from '../spelling/slips-elsewhere';
import { isBorrowed } from '../spelling/borrowed';
import { Speller } from '../spelling/speller';
import type { HouseStyle } from '../style/schemas';
import { foreignSentences, languageOfPassage, seemsForeign } from '../text/foreign';
import { liesInOne, type Span } from '../text/span';
import { primarySubtag, startsSentence } from '../text/words';

/** Not the front of “pre- and post-war”. */
const WORD =
  /(?<![\p{L}\p{N}’'._/@#&\u00ad\u200b-\u200d\u2060\ufeff-])\p{L}[\p{L}\p{M}]*(?:[’']\p{L}[\p{L}\p{M}]*)*(?:-\p{L}[\p{L}\p{M}’']*)*(?![\p{L}\p{N}_/@&\u00ad\u200b-\u200d\u2060\ufeff]|-\s)/gu;
/** What English takes over as it is. */
const FOREIGN_LETTERS = /[^\u0000-\u007f’]/u;

interface Misspelt extends Span {
  word: string;
  use: string;
  /** Its capital may be the sentence's: a slip, unless it is a name. */
  opens: boolean;
  /** Beside another strange word, or a small one of another language: ruimte voor de rivier. */
  foreign: boolean;
}

/** What is named in a block, in small letters. */
interface Words {
  misspelt: Misspelt[];
  /** With a capital wherever it stands. */
  names: string[];
  /** With a capital inside a sentence. */
  named: string[];
}

/** Words that begin many sentences and are nobody's name. */
const OPENERS = new Set(
  `about above across after again against along almost already although always among another anyone around because
  before behind below between beyond children could despite during either enough every everybody everyone everything
  first further having here however instead later maybe meanwhile moreover neither never nobody nothing often people
  perhaps please rather several should since some somebody someone something sometimes still such their then there
  therefore these those though through throughout today together tomorrow under unless until what whatever when whenever
  where whereas wherever whether which while whose with within without women would yesterday`.split(/\s+/u),
);
/** Names are rarely so long, and still more rarely a letter away from a word. */
const LONG = 8;
const SHORTEST_OPENING = 5;
const OFTEN = 3;

export function spelling({
  spelling: house,
  variants,
  people,
}: Pick<HouseStyle, 'spelling' | 'variants' | 'people'>): DocumentRule {
  // Of two Englishes both are spelt right; which one the piece is in is another rule’s.
  const { pairs, britishOnly, americanOnly } = variants;
  const either = [pairs, Object.entries(britishOnly), Object.entries(americanOnly)].flat(2);
  const words = new Set([...house.words, ...either]);
  const spellers = new Map<string, Speller>();
  function spellerFor(language: string): Speller | null {
    if (primarySubtag(language) !== 'en') return null;
    const known = spellers.get(language);
    if (known) return known;
    const dictionary = dictionaryFor(language);
    if (!dictionary) return null;
    const speller = new Speller(dictionary, words, house.misspelt);
    spellers.set(language, speller);
    return speller;
  }

  const read = perBlock((block): Words => {
    const speller = spellerFor(block.language);
    return speller ? wordsIn(block, speller) : { misspelt: [], names: [], named: [] };
  });
  const isHouses = (word: string): boolean => words.has(word) || words.has(word.toLowerCase());
  const readElsewhere = perBlock((block) => slipsElsewhere(block, isHouses));
  const readKnown = perBlock((block) => knownSlips(block, isHouses));
  const isKnownName = (word: string): boolean => people.givenNames.has(word) || people.known.has(word);

  function* findMisspelt({ publication, blocks }: CheckDocument): Iterable<Draft> {
    const { language } = publication.meta;
    const english = blocks.filter((block) => primarySubtag(block.language) === 'en');
    if (dictionaryFor(language) === null)
      yield { field: null, level: 'I', message: 'checks.S1.unchecked', params: { language } };
    yield* findElsewhere(blocks);
    for (const block of blocks.filter((own) => hasSlipsElsewhere(own.language)))
      for (const { start, end, word, use } of readKnown(block))
        yield { block, start, end, message: 'checks.S1.found', params: { word, use }, fix: use };
    const found = english.map((block) => ({ block, ...read(block) }));
    const names = new Set(found.flatMap((entry) => entry.names));
    const elsewhere = [...publication.tags, ...publication.authors].flatMap(({ name }) =>
      name.toLowerCase().split(/[\s-]+/u),
    );
    const named = new Set([...found.flatMap((entry) => entry.named), ...elsewhere]);
    const counts = new Map<string, number>();
    for (const { word } of found.flatMap(({ misspelt }) => misspelt))
      counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
    for (const { block, misspelt } of found) {
      for (const { start, end, word, use, opens, foreign } of misspelt) {
        const spelt = { block, start, end, params: { word, use } };
        const isMeantSo = foreign || isQuotedAlone(block, { start, end }, use);
        if (isMeantSo && !house.misspelt.has(word.toLowerCase())) continue;
        if (opens) {
          const lower = word.toLowerCase();
          if (named.has(lower) || isKnownName(word)) continue;
          const sure = isSureSlip(lower, use.toLowerCase()) && (counts.get(lower) ?? 0) === 1;
          const level = sure ? 'W' : 'I';
          if (use !== '') yield { ...spelt, message: 'checks.S1.opens', level, fix: use };
          else if (sure) yield { ...spelt, message: 'checks.S1.unknown', level };
        } else if (use !== '') {
          // A slip of the fingers is not made three times: that is a word which the dictionary lacks.
          const isMeant =
            (counts.get(word.toLowerCase()) ?? 0) >= OFTEN && !house.misspelt.has(word.toLowerCase());
          yield { ...spelt, message: 'checks.S1.found', fix: use, level: isMeant ? 'I' : 'W' };
        }
        // What somebody says may be dialect, and what stands twice, or elsewhere with a capital, is meant.
        else if (word.length > 3 && !liesInOne(block.marks.quotations, { start, end })) {
          const lower = word.toLowerCase();
          const isMeant = names.has(lower) || (counts.get(lower) ?? 0) > 1;
          yield { ...spelt, message: 'checks.S1.unknown', level: isMeant ? 'I' : 'W' };
        }
      }
    }
  }

  function* findElsewhere(blocks: readonly CheckBlock[]): Iterable<Draft> {
    const found = blocks
      .filter(({ language }) => hasWordsElsewhere(language))
      .flatMap((block) => readElsewhere(block).map((slip) => ({ block, ...slip })));
    for (const { block, start, end, word, use, opens } of found) {
      if (isQuotedAlone(block, { start, end }, '')) continue;
      // A slip of the fingers is not made three times, nor is a capital that may be a name’s a sure one.
      const isMeant = opens || found.filter((other) => other.word === word).length >= OFTEN;
      const spelt = {
        block,
        start,
        end,
        params: { word, use },
        level: isMeant ? ('I' as const) : ('W' as const),
      };
      if (use === '') yield { ...spelt, message: 'checks.S1.unknown' };
      else yield { ...spelt, message: opens ? 'checks.S1.opens' : 'checks.S1.found', fix: use };
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
      for (const { node } of textBlocksOf(root)) {
        const language = node.$?.lang ?? meta.language;
        if (spellerFor(language) === null) dictionaryFor(language);
      }
    },
    check: findMisspelt,
    examples: {
      good: [
        'The harbour’s pilots realize, and organise, their eldercare co-operatively.',
        'The stone says “Hier ruhen Männer”, “veni vidi vici” and “ora et labora semper”.',
        'It doesn”t say « Défense de fumer » in pre- and post-war letters.',
        'They say “Haze-bruh”, and ruimte voor de rivier; les techniciens agricoles got the Légion d’honneur. Two-year-olds sail to Così fan tutte.',
        'Skarrow is quiet, says Aled Prowse of DeepSeek, @harbr and harbr.example.',
        'They met at Wirra-binda on the quay.',
        'Nadia el-Khoury paid in kuna at Paso del Norte. The kuna went; nobody has a kuna now.',
        'It’d be a lie, and who’d say what’ll come? They say “Springer am Rande bringt Kummer und Schande”.',
        'Penzance Council met in June. Keatinge of Penzance spoke. Penzance is small, Odesa is not.',
        { tags: ['Harrogate'], body: ['Harrogate is dry. Skarrow’s is wet. Kharkiv waits.'] },
        { language: 'en-US', body: ['The harbor’s color is gray, they realized.'] },
        {
          language: 'fr',
          body: ['Qu’en dira-t-on aujourd’hui à Saint-Ouen ? Wirrabinda s’est tue, l’Insee lui-même aussi.'],
        },
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
        {
          in: 'Theres a boat, and it doesnt sail.',
          finds: 'Theres',
          fixed: 'There’s a boat, and it doesnt sail.',
        },
        { in: 'The inventer ate breakfest.', finds: 'inventer', fixed: 'The inventor ate breakfest.' },
        {
          in: { language: 'es', body: ['La estacion es vieja.'] },
          finds: 'estacion',
          fixed: 'La estación es vieja.',
        },
        { in: { language: 'de', body: ['Die Gemeinchaft ist seperat.'] }, finds: 'Gemeinchaft' },
        { in: { language: 'de', body: ['Ein Regenschrim fiel.'] }, finds: 'Regenschrim' },
        { in: { language: 'es', body: ['Una máqina vieja.'] }, finds: 'máqina', fixed: 'Una máquina vieja.' },
        { in: 'I ate a sandwhich.', finds: 'sandwhich', fixed: 'I ate a sandwich.' },
        { in: 'The sign said “At this perfomance”, and no more.', finds: 'perfomance' },
        { in: 'It brought in studnets and pilots.', finds: 'studnets' },
        { in: { language: 'es', body: ['Quiere enbotellar más, dice el injeniero.'] }, finds: 'enbotellar' },
        { in: { language: 'de', body: ['Die Rehcnung liegt im Manttel.'] }, finds: 'Rehcnung' },
        { in: 'Teh boats sail.', finds: 'Teh', fixed: 'The boats sail.' },
        { in: 'Reserchers met. Altough it rained, they sailed.', finds: 'Reserchers' },
        {
          in: 'Reserchers met. Altough it rained, they sailed.',
          finds: 'Altough',
          fixed: 'Reserchers met. Although it rained, they sailed.',
        },
        { in: 'Critcs of the quay are many.', finds: 'Critcs', fixed: 'Critics of the quay are many.' },
        { in: 'It is a goverment boat.', finds: 'goverment', fixed: 'It is a government boat.' },
        { in: { language: 'en-US', body: ['They watch animes and films.'] }, finds: 'animes' },
        { in: { language: 'de', body: ['Der Hafen ist alt.'] }, finds: '' },
        {
          in: { language: 'fr', body: ['L’assemblé du port a voté hier, quoiqu’elle sâche tout d’avance.'] },
          finds: 'sâche',
          fixed: 'L’assemblé du port a voté hier, quoiqu’elle sache tout d’avance.',
        },
        {
          in: { language: 'fr', body: ['Les bateux du vieux-port sont neufs.'] },
          finds: 'bateux',
        },
      ],
    },
  };
}

/** “At this perfomance”: with a small word of English beside it, it is a slip like any. */
const WITH_SMALL_WORD =
  /(?<!\p{L})(?:the|this|that|these|of|in|on|at|to|an?|and|is|was|are|my|your|our|their|with|for|from|by|not|no|more|very|so)(?!\p{L})/iu;

/** “Haze-bruh”: a word or two in marks are how somebody says them. */
function isQuotedAlone({ text, marks, type }: CheckBlock, span: Span, use: string): boolean {
  const holder = marks.quotations.find(({ start, end }) => start <= span.start && span.end <= end);
  if (type === 'quote' || holder === undefined) return false;
  const quoted = text.slice(holder.start, holder.end);
  const isPlain = use.length >= LONG && WITH_SMALL_WORD.test(quoted);
  return quoted.split(/\s+/u).length <= 3 && !isPlain;
}

/** Quoted words that are plainly not English, whether or not they are marked as such; English has no « » of its own. */
function foreignQuotations({ text, marks }: CheckBlock, speller: Speller): Span[] {
  return marks.quotations.filter(({ start, end }) => {
    const quoted = text.slice(start, end);
    if (quoted.startsWith('«')) return true;
    const language = languageOfPassage(quoted);
    return (language !== null && language !== 'en') || seemsForeign(quoted) || isStrange(quoted, speller);
  });
}

/** Short, and half of it in no dictionary: “la vie est belle”. Slips come singly. */
function isStrange(quoted: string, speller: Speller): boolean {
  const words = quoted.match(/\p{L}{2,}/gu) ?? [];
  if (words.length < 2 || words.length > 12) return false;
  const strange = words.filter((word) => judge(word, speller) !== null || FOREIGN_LETTERS.test(word));
  return strange.length >= 2 && strange.length >= words.length / 2;
}

/** A slip whatever it is: long, a plural, or so near a word that begins sentences. */
function isSureSlip(word: string, use: string): boolean {
  if (word.length >= LONG || OPENERS.has(use)) return true;
  return word.length > SHORTEST_OPENING && word.endsWith('s') && use.endsWith('s');
}

function wordsIn(block: CheckBlock, speller: Speller): Words {
  const { text, addresses, marks } = block;
  const skipped = [
    ...addresses,
    ...foreignQuotations(block, speller),
    ...foreignSentences(text),
    ...block.runs.filter(
      ({ format, language }) => (format & FORMAT.italic) !== 0 || primarySubtag(language) !== 'en',
    ),
  ];
  const misspelt: Misspelt[] = [];
  const names: string[] = [];
  const named: string[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const whole = { start, end: start + match[0].length };
    // What a wrong apostrophe tears apart is Q2’s: doesn”t.
    if (
      liesInOne(skipped, whole) ||
      marks.misused.some((mark) => mark === whole.start - 1 || mark === whole.end)
    )
      continue;
    // el-Khoury, ffoulkes-Jones, Paso del Norte: small letters that belong to a name.
    const isInName =
      /-\p{Lu}/u.test(match[0]) ||
      isGivenName(text, start, match[0]) ||
      isParticle(text, whole) ||
      isTornName(match[0], speller);
    let offset = start;
    for (const part of match[0].split('-')) {
      const word = part.replace(/[’']$/u, '');
      const use = isInName && !/^\p{Lu}/u.test(word) ? null : judge(word, speller);
      const span = { start: offset, end: offset + word.length };
      const bare = word.replace(/[’']s$/u, '');
      if (/^\p{Lu}/u.test(word)) names.push(word.toLowerCase());
      if (use !== null) misspelt.push({ ...span, word, use, opens: false, foreign: false });
      else if (/^\p{Lu}/u.test(word) && !startsSentence(text, start)) named.push(bare.toLowerCase());
      else if (word === match[0] && opensInSmallLetters(text, word, whole.end)) {
        const slip = speller.slip(word);
        if (slip !== null) misspelt.push({ ...span, word, use: slip, opens: true, foreign: false });
      }
      offset += part.length + 1;
    }
  }
  return {
    misspelt: misspelt.map((entry) => ({ ...entry, foreign: isBorrowed(entry, misspelt, text) })),
    names,
    named,
  };
}

/** Kwong Wing-hei, Lau Sze-wan: after a family name. */
function isGivenName(text: string, start: number, word: string): boolean {
  return (
    /^\p{Lu}\p{Ll}{0,6}-\p{Ll}{1,6}(?:[’']s)?$/u.test(word) &&
    /(?<![\p{L}’'-])\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, start - 16), start))
  );
}

/** “Wirra-binda”: a name with a hyphen in it, unlike “Anti-goverment”, whose first part is a word. */
function isTornName(word: string, speller: Speller): boolean {
  const first = /^\p{Lu}\p{Ll}+(?=-\p{Ll})/u.exec(word)?.[0];
  return first !== undefined && speller.judge(first.toLowerCase()) !== null;
}

/** A short word between two names: Paso del Norte, Ursula von der Leyen. */
function isParticle(text: string, { start, end }: Span): boolean {
  return (
    end - start <= 3 &&
    /\p{Lu}[\p{L}’-]+(?: \p{Ll}{2,3})? $/u.test(text.slice(Math.max(0, start - 24), start)) &&
    /^ (?:\p{Ll}{2,3} )?\p{Lu}/u.test(text.slice(end, end + 6))
  );
}

/** “Altough it”: a capital that may be the sentence's, with no other after it. */
function opensInSmallLetters(text: string, word: string, end: number): boolean {
  const plain =
    word.length >= SHORTEST_OPENING && /^\p{Lu}\p{Ll}+$/u.test(word) && !FOREIGN_LETTERS.test(word);
  return plain && /^,?\s\p{Ll}/u.test(text.slice(end, end + 3));
}

function judge(word: string, speller: Speller): string | null {
  if (word.length < 3 && !/^\p{Lu}?\p{Ll}+$/u.test(word)) return null;
  if (/^\p{Lu}/u.test(word)) return speller.listed(word);
  // Camel case and capitals inside are names; letters English does not have are another language's.
  if (/\p{Lu}/u.test(word) || FOREIGN_LETTERS.test(word) || word.length < 3) return speller.listed(word);
  return speller.judge(word);
}
