/**
 * S1: spelling, by the dictionary of the piece's English, French or Spanish and the house's own words. A capital inside a sentence means a
 * name, and names are the desk's own affair; so is what stands in italics and what a link or a quotation in another language says.
 */
import { textBlocksOf } from '../../../../shared/document/read';
import { perBlock, type CheckBlock, type CheckDocument, type DocumentRule, type Draft } from '../rule';
import { hasDroppedItsG, isDialect } from '../spelling/dialect';
import { dictionaryFor } from '../spelling/dictionary';
import { doubled, misread, swapped } from '../spelling/finger-slips';
import { hasWordsElsewhere, slipsElsewhere } from '../spelling/elsewhere';
import { hasSlipsElsewhere, knownSlips } from '../spelling/slips-elsewhere';
import { Speller } from '../spelling/speller';
import { SHORTEST_OPENING, wordsIn, type Words } from '../spelling/english-words';
import type { HouseStyle } from '../style/schemas';
import { liesInOne, type Span } from '../text/span';
import { primarySubtag } from '../text/words';

/** Words that begin many sentences and are nobody's name. */
const OPENERS = new Set(
  `about above across after again against along almost already although always among another anyone around because
  before behind below between beyond children could despite during either enough every everybody everyone everything
  first further having here however instead later maybe meanwhile moreover neither never nobody nothing often people
  perhaps please rather several should since some somebody someone something sometimes still such their then there
  therefore these those though through throughout today together tomorrow under unless until what whatever when whenever
  where whereas wherever whether which while whose with within without women would yesterday`.split(/\s+/u),
);
/** Ludmouth, Brackenfield: how English places end. */
const PLACE =
  /(?:mouth|ham|ton|ford|bury|borough|burgh|by|ley|wick|wich|worth|stead|port|dale|field|combe|chester|cester|thorpe|pool|bridge|stow|minster|hurst|mere|wood|well|wells|land|haven|gate|hill|moor|marsh|stone|bourne|cliffe?|ville|berg|heim|stadt)$/u;
/** Names are rarely so long, and still more rarely a letter away from a word. */
const LONG = 8;
const OFTEN = 3;

export function spelling({
  spelling: house,
  variants,
  people,
  rareWords,
}: Pick<HouseStyle, 'spelling' | 'variants' | 'people' | 'rareWords'>): DocumentRule {
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
    const speller = new Speller(dictionary, words, house.misspelt, rareWords);
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
  const knownIn = (block: CheckBlock): ReturnType<typeof knownSlips> =>
    hasSlipsElsewhere(block.language) ? readKnown(block) : [];
  const isKnownName = (word: string): boolean => people.givenNames.has(word) || people.known.has(word);

  function* findMisspelt({ publication, blocks }: CheckDocument): Iterable<Draft> {
    const { language } = publication.meta;
    const english = blocks.filter((block) => primarySubtag(block.language) === 'en');
    if (dictionaryFor(language) === null)
      yield { field: null, level: 'I', message: 'checks.S1.unchecked', params: { language } };
    yield* findElsewhere(blocks);
    yield* findKnown(blocks);
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
          const sure =
            isSureSlip(lower, use.toLowerCase()) && !PLACE.test(lower) && (counts.get(lower) ?? 0) === 1;
          const level = sure ? 'W' : 'I';
          if (use !== '') yield { ...spelt, message: 'checks.S1.opens', level, fix: use };
          else yield { ...spelt, message: 'checks.S1.unknown', level };
        } else if (use !== '') {
          // A slip of the fingers is not made three times: that is a word which the dictionary lacks.
          const lower = word.toLowerCase();
          const isKnownSlip = house.misspelt.has(lower);
          const said = isSaid(block, { start, end });
          if (said && !isKnownSlip && isDialect(word)) continue;
          const isMeant =
            (counts.get(lower) ?? 0) >= OFTEN ||
            isDialect(word) ||
            hasDroppedItsG(word, use) ||
            (said && !isSureInSpeech(lower, use));
          yield {
            ...spelt,
            message: 'checks.S1.found',
            fix: use,
            level: isMeant && !isKnownSlip ? 'I' : 'W',
          };
        }
        // What somebody says may be dialect, and what stands twice, or elsewhere with a capital, is meant.
        else if (word.length > 3 && !isSaid(block, { start, end })) {
          const lower = word.toLowerCase();
          const isMeant = names.has(lower) || (counts.get(lower) ?? 0) > 1 || isDialect(word);
          yield { ...spelt, message: 'checks.S1.unknown', level: isMeant ? 'I' : 'W' };
        }
      }
    }
  }

  /** Slips that are known need no dictionary, and what is meant by them is sure. */
  function* findKnown(blocks: readonly CheckBlock[]): Iterable<Draft> {
    for (const block of blocks)
      for (const { start, end, word, use } of knownIn(block))
        yield { block, start, end, message: 'checks.S1.slip', params: { word, use }, fix: use };
  }

  function* findElsewhere(blocks: readonly CheckBlock[]): Iterable<Draft> {
    const found = blocks
      .filter(({ language }) => hasWordsElsewhere(language))
      .flatMap((block) => {
        const known = knownIn(block);
        return readElsewhere(block)
          .filter((slip) => !known.some(({ start }) => start === slip.start))
          .map((slip) => ({ block, ...slip }));
      });
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
        'The sat nav led us to lamps that had been relit.',
        'The harbour’s pilots realize, and organise, their eldercare co-operatively.',
        'The stone says “Hier ruhen Männer”, “veni vidi vici” and “ora et labora semper”.',
        'It doesn”t say « Défense de fumer » in pre- and post-war letters.',
        'They say “Haze-bruh”, and ruimte voor de rivier; les techniciens agricoles got the Légion d’honneur. Two-year-olds sail to Così fan tutte.',
        'A signhauler’s stairlift and a handbell for the ironworkers; the dang’rous heav’n of retuned jackfruit.',
        'The glebe and the skerries are his: an eightfold gain. Motor neurone disease took him on a stretch of eelgrass.',
        '“There was a wheen of them,” he said, “and naebody tellt me.”',
        'Skarrow is quiet, says Aled Prowse of DeepSeek, @harbr and harbr.example.',
        'They met at Wirra-binda on the quay, and heard owt of redstarts and rewilding, deepfakes and eldercare.',
        'Nadia el-Khoury paid in kuna at Paso del Norte. The kuna went; nobody has a kuna now.',
        'It’d be a lie, and who’d say what’ll come? They say “Springer am Rande bringt Kummer und Schande”.',
        'Penzance Council met in June. Keatinge of Penzance spoke. Penzance is small, Odesa is not.',
        { tags: ['Harrogate'], body: ['Harrogate is dry. Skarrow’s is wet. Kharkiv waits.'] },
        { language: 'en-US', body: ['The harbor’s color is gray, they realized.'] },
        {
          language: 'es',
          body: [
            'El exministro de Cádiz dice que el software y el ciberataque del Euribor son “muy old school”.',
          ],
        },
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
        { in: '“We tended the fumace by night,” she said.', finds: 'fumace' },
        {
          in: 'The westem quay and its vanous boats.',
          finds: 'vanous',
          fixed: 'The westem quay and its various boats.',
        },
        { in: '“It was tranpsort that I wanted,” she said.', finds: 'tranpsort' },
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
        {
          in: { language: 'es-MX', body: ['La goleta zarpó con desarollo y prisa, según los pescadores.'] },
          finds: 'desarollo',
          fixed: 'La goleta zarpó con desarrollo y prisa, según los pescadores.',
        },
        {
          in: { language: 'es', body: ['Medio numero de cabras, hechar la red y ver el mar.'] },
          finds: 'hechar',
          fixed: 'Medio numero de cabras, echar la red y ver el mar.',
        },
        { in: { language: 'de', body: ['Die Rehcnung liegt im Manttel.'] }, finds: 'Rehcnung' },
        {
          in: 'Our granparents built it by the mountain.',
          finds: 'granparents',
          fixed: 'Our grandparents built it by the mountain.',
        },
        {
          in: 'Only the old mountainers know.',
          finds: 'mountainers',
          fixed: 'Only the old mountaineers know.',
        },
        { in: 'They sail tommorow.', finds: 'tommorow', fixed: 'They sail tomorrow.' },
        { in: 'Couting the boats is easy.', finds: 'Couting' },
        {
          in: { language: 'fr', body: ['Les toilletes du port sont neuves.'] },
          finds: 'toilletes',
          fixed: 'Les toilettes du port sont neuves.',
        },
        { in: { language: 'de', body: ['Die Fahradwerkstatt ist alt.'] }, finds: 'Fahradwerkstatt' },
        { in: 'Trainimg them is easy.', finds: 'Trainimg', fixed: 'Training them is easy.' },
        { in: 'They keptwaiting for it.', finds: 'keptwaiting' },
        { in: 'It has stoppedsailing.', finds: 'stoppedsailing' },
        { in: 'The happyness of lazyness is old.', finds: 'lazyness' },
        { in: 'It is a droped boat.', finds: 'droped' },
        { in: 'They were shoping again, and exacty so.', finds: 'shoping' },
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

function isSaid({ type, marks }: CheckBlock, span: Span): boolean {
  return type === 'quote' || liesInOne(marks.quotations, span);
}

/** Letters that changed places or are doubled are the fingers’, however people speak, or a scanner’s; so is what is wrong in a long word. */
function isSureInSpeech(word: string, use: string): boolean {
  return (
    word.length >= LONG || [...swapped(word), ...doubled(word), ...misread(word)].includes(use.toLowerCase())
  );
}

/** A slip whatever it is: long, a plural, or so near a word that begins sentences. */
function isSureSlip(word: string, use: string): boolean {
  if (word.length >= LONG || OPENERS.has(use)) return true;
  return word.length > SHORTEST_OPENING && word.endsWith('s') && use.endsWith('s');
}
