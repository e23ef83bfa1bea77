/** D2: one name in several spellings across text, headline, captions and tags; quotations and addresses keep theirs. */
import type { CheckBlock, CheckDocument, DocumentRule, Draft, TextDraft } from '../rule';
import { perBlock } from '../rule';
import { otherArticles } from '../names/articles';
import { namesIn, type Mention } from '../names/mentions';
import { Spellings, type Misspelt } from '../names/spellings';
import { listedIn } from '../names/listed';
import { isNearly } from '../names/rare-forms';
import { withParticles } from '../names/particles';
import { otherPossessives } from '../names/possessives';
import { tornNames } from '../names/torn';
import { twinsIn } from '../names/twins';
import type { HouseStyle } from '../style/schemas';
import { overlaps } from '../text/span';
import { isNoun } from '../text/word-classes';
import { foldName, primarySubtag } from '../text/words';
import { isFunctionWord } from './number-of-words';

/** Where a mention stands: in a block, or as a tag. */
type Placed = Mention & { block: CheckBlock | null };

const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'da',
  'sv',
  'nb',
  'nn',
  'no',
  'fi',
  'is',
  'pl',
  'cs',
  'sk',
  'sl',
  'hr',
  'hu',
  'ro',
  'tr',
  'id',
  'ms',
];

export function nameSpellings(style: Pick<HouseStyle, 'names' | 'different'>): DocumentRule {
  const spellings = new Spellings(style);
  const listed = listedIn(style.names);
  const readBlock = perBlock((block) => {
    const excluded = [...block.marks.quotations, ...block.addresses];
    const names = namesIn({ text: block.text, excluded });
    const particled = withParticles(block.text, excluded).filter(
      (mention) => !names.mentions.some(({ start, end }) => start === mention.start && end === mention.end),
    );
    const mentions = [...names.mentions, ...particled, ...listed(block.text, excluded)];
    return { names, mentions: mentions.map((mention): Placed => ({ ...mention, block })) };
  });

  function* findMisspelt({ publication, blocks }: CheckDocument): Iterable<Draft> {
    const read = blocks.map(readBlock);
    const tags = publication.tags.map(({ name }) => namesIn({ text: name, excluded: [], isName: true }));
    const placed = [
      ...read.flatMap(({ mentions }) => mentions),
      ...tags.flatMap(({ mentions }) => mentions.map((mention): Placed => ({ ...mention, block: null }))),
    ];
    const texts = [...read.map(({ names }) => names), ...tags];
    // A tag in small letters, “deep mind”, is held to the house’s list alone.
    for (const { name } of publication.tags) {
      const preferred = /\p{Lu}/u.test(name) ? undefined : spellings.houseSpelling(name);
      if (preferred !== undefined && preferred.toLowerCase() !== name)
        yield { field: 'tags', message: 'checks.D2.tag-house', params: { found: name, preferred } };
    }
    yield* slipsInTags(
      publication,
      read.flatMap(({ names }) => [...names.words.keys()]),
    );
    for (const misspelt of innermost(spellings.misspelt(placed, texts)))
      if (!isInflected(misspelt, publication.meta.language) && !isJoinedForNoun(misspelt))
        yield draftOf(misspelt);
    for (const { found, preferred, ...place } of twinsIn(blocks))
      yield { ...place, message: 'checks.D2.majority', params: { found, preferred }, fix: preferred };
    for (const { found, preferred, ...place } of otherArticles(blocks))
      yield { ...place, message: 'checks.D2.majority', params: { found, preferred }, fix: preferred };
    for (const { found, preferred, ...place } of otherPossessives(blocks))
      yield { ...place, message: 'checks.D2.majority', params: { found, preferred }, fix: preferred };
    for (const { found, whole, ...place } of tornNames(blocks))
      yield { ...place, message: 'checks.D2.majority', params: { found, preferred: whole }, fix: whole };
  }

  return {
    kind: 'document',
    id: 'D2',
    level: 'W',
    scopes: ['document', 'headline', 'standfirst', 'caption', 'body'],
    languages: LANGUAGES,
    title: 'checks.D2.title',
    reason: 'checks.D2.reason',
    reference: 'Names',
    owner: 'Copy desk',
    check: findMisspelt,
    examples: {
      good: [
        'She left El Salvador in June. The coast of el Salvador, the Al Salvador of the song and Al Gore are known.',
        'They said he’ll see Hell. A name is O’Dell, and Odell is another’s.',
        'Re-form is a strange word. The party Reform will not use it, and to reform is to re-form.',
        'The Rose and Crown is old; a Rose-and-Crown supper is not, nor is the Stoke-on-Trent line.',
        'Co-op shelves were empty. Nobody at the Coop in Basel had heard of it.',
        'The US-China talks failed. China blames the US and the US China.',
        'She wrote for Deep-Sea Weekly as “DeepSea”, see https://deepsea.example and @DeepSea.',
        'Post-war harbours rose. The Post-War Fund paid, and Norway’s fund paid Norway’s share.',
        {
          headline: 'The Long-Term Cost of a Short-Term Fix',
          body: ['It is a long-term cost, the LongTerm Fund says.'],
        },
        'Anti-American songs are sung; the anti-American mood is old.',
        'Make it work: the IT desk at NASA did, and Ai Weiwei praised its AI.',
        'She walked down Bond St. The man at St Paul’s saw her; St Paul’s is near.',
        { tags: ['Iranian', 'Martins'], body: ['Martin met the people of Iran, in Maryland.'] },
        'Bombay, now Mumbai, is big, and Mumbai grows. Muhammad Ali met Mohammed Hussain.',
        { tags: ['deep-sea'], body: ['The DeepSea fund owns the quay.'] },
        'Vincent van Gogh sold none. The man Van Gogh knew was poor, and Charles de Gaulle said that De Gaulle was.',
        'Osama al-Kader left. Bashir al-Assad stayed; Al-Assad lied, and the den of the Den is old.',
        {
          language: 'de',
          body: ['Der Vater lacht, die Väter auch. Die Stadt und die Städte, der Garten, die Gärten.'],
        },
      ],
      bad: [
        { in: 'He drank at the Dog-and-Duck. The Dog and Duck is old, and so is he.', finds: 'Dog-and-Duck' },
        {
          in: 'They met in Fenner’s Lane. Fenners Lane is old; Fenner’s Lane is wet.',
          finds: 'Fenners Lane',
        },
        { in: 'The pilot Nasser al-Dhafir spoke. Al-Dhafir left, and El Dhafir came.', finds: 'El Dhafir' },
        {
          in: 'The baker Omar el-Sharim waits. They heard al-Sharim, and el-Sharim went.',
          finds: 'al-Sharim',
        },
        { in: 'The quay of Sana’a is old. From Sanaa it is far, and Sana’a is high.', finds: 'Sanaa' },
        { in: 'A letter to Defra is late. In time DEFRA wrote, and Defra is sorry.', finds: 'DEFRA' },
        { in: 'The train from Kyiv is late. In Kiev it snows, and Kyiv waits.', finds: 'Kiev' },
        { in: 'The DfT waits, and so does the D.f.T. in Leeds, says the DfT.', finds: 'D.f.T.' },
        {
          in: 'Dar es Salaam is hot. The port of Dar-es-Salaam is old; Dar es Salaam grows.',
          finds: 'Dar-es-Salaam',
        },
        { in: 'The tanker Tidegarth is old, and the Tide garth sails.', finds: 'Tide garth' },
        {
          in: 'The firm Deep-Sea owns it. DeepSea will not sell; nobody at DeepSea will say why.',
          finds: 'Deep-Sea',
          fixed: 'The firm DeepSea owns it. DeepSea will not sell; nobody at DeepSea will say why.',
        },
        {
          in: { headline: 'Why Oceanlab’s bid failed', body: ['A bid by OceanLab failed. OceanLab is sad.'] },
          finds: 'Oceanlab',
          fixed: 'Why OceanLab’s bid failed',
        },
        {
          in: {
            lead: { caption: 'J. K. Moor on the quay.' },
            body: ['In June J.K. Moor spoke, and J.K. Moor was heard.'],
          },
          finds: 'J. K.',
          fixed: 'J.K. Moor on the quay.',
        },
        {
          in: 'In Sao Tomé they wait. The quay at São Tomé is new, and São Tomé is proud.',
          finds: 'Sao Tomé',
          fixed: 'In São Tomé they wait. The quay at São Tomé is new, and São Tomé is proud.',
        },
        {
          in: 'Angela Moor of Green Peace sailed. Ida Falk joined Greenpeace in June, and Greenpeace is proud.',
          finds: 'Green Peace',
        },
        {
          in: 'Everybody in Zurich knows it. Zürich is rich, and Zurich votes; in Zurich they say so.',
          finds: 'Zürich',
        },
        { in: 'It is late, said ap Glyn. Nobody asked Ap Glyn, and ap Glyn slept.', finds: 'Ap Glyn' },
        { in: 'The imam of al-Waheed sat. They love al-waheed.', finds: 'al-waheed' },
        {
          in: 'They saw Omar ul-Waheed. Then ul-Waheed left, and they saw ul Waheed again.',
          finds: 'ul Waheed',
        },
        {
          in: {
            lead: { caption: 'The square at Wirra Del Monte.' },
            body: ['In Wirra del Monte nobody sleeps.'],
          },
          finds: 'Wirra Del Monte',
        },
        { in: 'The quay of Łagów is old, and from Lagow it is far.', finds: 'Lagow' },
        { in: 'In Tromsø it snows. They left Tromso in June.', finds: 'Tromso' },
        {
          in: {
            language: 'de',
            body: ['In Bad Kestrow regnet es. Durch Bad-Kestrow fährt nichts, sagt Bad Kestrow.'],
          },
          finds: 'Bad-Kestrow',
        },
        { in: 'Nobody at Green Peace will say why.', finds: 'Green Peace' },
        { in: { tags: ['deep mind'], body: ['Nobody at DeepMind will say why.'] }, finds: 'tags' },
        { in: { tags: ['Harrowgatte'], body: ['In Harrowgate it rains.'] }, finds: 'tags' },
        { in: { tags: ['Kes-wick'], body: ['In Keswick it rains.'] }, finds: 'tags' },
        { in: { tags: ['Deep-Sea'], body: ['Nobody at DeepSea will say why.'] }, finds: 'tags' },
        { in: 'The Wi-Fi and the bus with Wi-Fi are fine, the Wi-fi here is not.', finds: 'Wi-fi' },
        { in: 'The talks at Nato failed, so NATO will meet, NATO says.', finds: 'Nato' },
        { in: 'The quay at Wirrabinda is old. Wirra-binda Shire owns it.', finds: 'Wirra-binda' },
        {
          in: 'St Ives is old, and St Ives is small. The boat for St. Ives has left.',
          finds: 'St. Ives',
          fixed: 'St Ives is old, and St Ives is small. The boat for St Ives has left.',
        },
        {
          in: 'The U.S. fleet left. Our view of the US fleet, and of US policy, has changed.',
          finds: 'U.S.',
        },
      ],
    },
  };
}

/** A tag of one word that stands nowhere in the text, where a name that stands there is a slip away: Millersburgh, Rin-con, RAUB. */
function* slipsInTags({ tags }: CheckDocument['publication'], words: readonly string[]): Iterable<Draft> {
  const inText = new Set(words);
  for (const { name: found } of tags) {
    if (!/^\p{Lu}[\p{L}-]{3,}$/u.test(found) || inText.has(found)) continue;
    const isBroken = /^\p{Lu}+$|\p{Ll}-\p{Ll}/u.test(found);
    const preferred = [...inText].find(
      (word) =>
        /^\p{Lu}\p{Ll}{3,}$/u.test(word) &&
        (isBroken
          ? foldName(word) === foldName(found)
          : word.length >= 6 && found.length >= 6 && isNearly(found, word)),
    );
    if (preferred !== undefined)
      yield { field: 'tags', message: 'checks.D2.tag-majority', params: { found, preferred }, level: 'I' };
  }
}

/** Where “Jean Paul” is wrong, “Jean Paul Moor” need not be found as well; nor what two lists both know. */
function innermost(misspelt: readonly Misspelt<Placed>[]): Misspelt<Placed>[] {
  const shortestFirst = misspelt.toSorted(
    (one, other) => one.mention.end - one.mention.start - (other.mention.end - other.mention.start),
  );
  const kept: Misspelt<Placed>[] = [];
  for (const candidate of shortestFirst) {
    const { block } = candidate.mention;
    const known = kept.some(
      ({ mention }) => block !== null && mention.block === block && overlaps(mention, candidate.mention),
    );
    if (!known) kept.push(candidate);
  }
  return kept;
}

/** Vater and Väter: German has its plurals by what is a slip elsewhere. */
function isInflected({ mention, preferred }: Misspelt<Placed>, language: string): boolean {
  if (primarySubtag(mention.block?.language ?? language) !== 'de') return false;
  const umlauts = (form: string): string =>
    form
      .normalize('NFC')
      .replace(/[^äöüÄÖÜ]/gu, '')
      .toLowerCase();
  return umlauts(mention.form) !== umlauts(preferred);
}

/** A Rose-and-Crown supper: what is joined before a noun stands apart elsewhere. */
function isJoinedForNoun({ mention: { block, form, end } }: Misspelt<Placed>): boolean {
  const [, next = ''] = /^ (\p{Ll}{3,})(?!\p{L})/u.exec(block?.text.slice(end) ?? '') ?? [];
  return /-(?:of|and|the)-/u.test(form) && isNoun(next) && !isFunctionWord(next);
}

function draftOf({ mention, preferred, by }: Misspelt<Placed>): Draft {
  const { block, start, end, form } = mention;
  const params = { found: form, preferred };
  if (block === null) return { field: 'tags', message: `checks.D2.tag-${by}`, params };
  return { block, start, end, message: `checks.D2.${by}`, params, fix: preferred } satisfies TextDraft;
}
