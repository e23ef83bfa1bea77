/** F1: a headline that fits its places, without a full stop, in the house's case, and without a name that the text never mentions. */
import { headlineOf, textOfInline } from '../../../../shared/document/read';
import { widthOf } from '../../../../shared/text/measure/width';
import { perBlock, type CheckBlock, type CheckDocument, type DocumentRule, type Draft } from '../rule';
import type { HouseStyle } from '../style/schemas';
import { namesIn } from '../names/mentions';
import { dictionaryFor } from '../spelling/dictionary';
import { editDistance } from '../text/distance';
import { SLOTS, type Slot } from '../text/width';
import { foldName, primarySubtag } from '../text/words';
import { MONTHS, WEEKDAYS } from './dates';

const ABBREVIATION_END = /(?:\b\p{Lu}|\b(?:Mr|Mrs|Dr|St|Jr|Sr|Inc|Ltd|Co|vs|etc|a\.m|p\.m))\.$/u;

export function headline({ choices }: Pick<HouseStyle, 'choices'>): DocumentRule {
  function* findFaults({ publication, blocks }: CheckDocument): Iterable<Draft> {
    const { root, meta, site } = publication;
    const block = blocks.find(({ scope }) => scope === 'headline');
    const text = textOfInline(headlineOf(root).children).trim();
    if (block && text !== '') {
      yield* findEnd(block);
      yield* findCase(block, blocks);
      yield* findStranger(block, blocks);
    }
    const suffix = site.opinionMarker.kind === 'suffix' ? ` ${site.opinionMarker.text}` : '';
    const slots: [Slot, Extract<Draft, { field: unknown }>['field'], string][] = [
      ['page', 'headline', text],
      [
        'search',
        meta.seoTitle === '' ? 'headline' : 'seoTitle',
        (meta.seoTitle === '' ? text : meta.seoTitle) + suffix,
      ],
      [
        'social',
        meta.socialTitle === '' ? 'headline' : 'socialTitle',
        meta.socialTitle === '' ? text : meta.socialTitle,
      ],
      ['newsletter', 'newsletterHeadline', meta.newsletterHeadline],
    ];
    for (const [slot, field, words] of slots) {
      const { type, width: limit } = SLOTS[slot];
      const width = widthOf(words, type);
      if (width <= limit) continue;
      const params = { slot, width: Math.round(width), limit };
      // Search engines cut a headline that is good on the page; a title of its own is there to fit.
      const level = slot !== 'page' && field === 'headline' ? 'I' : 'W';
      yield { field, message: 'checks.F1.long', params, level };
    }
  }

  function* findCase(block: CheckBlock, blocks: readonly CheckBlock[]): Iterable<Draft> {
    const { text } = block;
    const place = { block, start: 0, end: text.length };
    const letters = text.match(/\p{L}/gu) ?? [];
    const capitals = text.match(/\p{Lu}/gu) ?? [];
    if (letters.length > 12 && capitals.length > 0.8 * letters.length) {
      yield { ...place, message: 'checks.F1.capitals' };
      return;
    }
    const shouted = shoutedIn(block, blocks);
    if (shouted)
      yield {
        block,
        ...shouted,
        message: 'checks.F1.shouted',
        params: { word: text.slice(shouted.start, shouted.end) },
      };
    // iPhone and de Gaulle keep their small letters.
    const low = /^[“‘]?(\p{Ll}+)(?=\s\p{Ll}|\s\S+\s\p{Ll})/u.exec(text)?.[1];
    if (low !== undefined && !/^(?:\p{Ll}\p{Lu}|al$|de$|el$|van$|von$|di$|da$|le$|la$|bin$)/u.test(low))
      yield { block, start: 0, end: low.length, message: 'checks.F1.lower' };
    yield* findTitleCase(block, blocks);
  }

  /** Common words with capitals, where the house has small letters, or the other way round. Names are no evidence. */
  function* findTitleCase(block: CheckBlock, blocks: readonly CheckBlock[]): Iterable<Draft> {
    const language = primarySubtag(block.language);
    const wanted =
      language === 'en' ? casesIn(block.language) : SMALL_LETTERS.has(language) ? 'sentence' : 'any';
    const common = commonWordsIn(block, blocks);
    const high = common.filter((word) => /^\p{Lu}/u.test(word)).length;
    if (wanted === 'any') {
      // Keep The Seats Cheap In Town: “the” and “in” have no capital in any way of writing.
      const isEvery = common.length >= 3 && high === common.length && SMALL_WORD_HIGH.test(block.text);
      if (language === 'en' && isEvery)
        yield {
          block,
          start: 0,
          end: block.text.length,
          message: 'checks.F1.case',
          params: { wanted: 'title' },
        };
      return;
    }
    const isWrong = wanted === 'sentence' ? high > 0.75 * common.length : high < 0.5 * common.length;
    if (common.length >= 3 && isWrong)
      yield { block, start: 0, end: block.text.length, message: 'checks.F1.case', params: { wanted } };
  }

  /** American papers write headlines either way. */
  function casesIn(english: string): 'any' | 'sentence' | 'title' {
    const { headlineCase } = choices;
    if (headlineCase !== 'language') return headlineCase;
    return /^en-us\b/iu.test(english) ? 'any' : 'sentence';
  }

  return {
    kind: 'document',
    id: 'F1',
    level: 'W',
    scopes: ['document', 'headline', 'standfirst', 'caption', 'body', 'quotation'],
    languages: null,
    title: 'checks.F1.title',
    reason: 'checks.F1.reason',
    reference: 'Headlines',
    owner: 'Copy desk',
    prepare: ({ meta }) => void dictionaryFor(meta.language),
    check: findFaults,
    examples: {
      good: [
        { headline: 'What the harbour is for' },
        {
          language: 'en-US',
          headline: 'What the Harbor Owes to the People Who Built It',
          body: ['The people who built the harbor owe it nothing.'],
        },
        { headline: 'iPhones do not sail', body: ['An iPhone sank.'] },
        { headline: 'What the harbour owes to Norway', body: ['The Norwegian fleet built it.'] },
        { headline: 'Who owns the quay, if not the U.S.', body: ['The U.S. does not.'] },
        {
          headline: 'Why Ottawa and Quebec City Police agree',
          body: ['Ottawa and Quebec City agree.'],
        },
        {
          headline: 'What the pilots of Skarrow know',
          body: ['They are from Upper-Skarrow, or UpperSkarrow.'],
        },
        {
          headline: 'What Almaty knows',
          lead: { caption: 'A quay in Almaty.' },
          body: ['They did not ask.'],
        },
        { headline: 'Nobody asked…', body: ['They did not.'] },
      ],
      bad: [
        {
          in: { headline: 'Nobody asked the people who work there.' },
          finds: 'there.',
          fixed: 'Nobody asked the people who work there',
        },
        { in: { headline: 'Burn less. Keep the quay.' }, finds: 'quay.' },
        { in: { headline: 'Who owns the quay;' }, finds: ';' },
        { in: { headline: 'Tajikistan’s quay', body: ['Nobody asked.'] }, finds: 'Tajikistan' },
        { in: { headline: 'Oskelund’s quay', body: ['Nobody asked.'] }, finds: 'Oskelund' },
        { in: { headline: 'nobody asked the pilots' }, finds: 'nobody' },
        {
          in: { headline: 'What Nobody Asked the Irish Pilots on Monday', body: ['They did not.'] },
          finds: 'What Nobody Asked the Irish Pilots on Monday',
        },
        { in: { headline: 'THE port that pays you NOTHING for staying' }, finds: 'THE' },
        {
          in: {
            language: 'en-US',
            headline: 'Keep The Cheap Seats Cheap In The Port',
            body: ['The port has seats.'],
          },
          finds: 'Keep The Cheap Seats Cheap In The Port',
        },
        { in: { headline: 'Leave the Quay to Its Own People' }, finds: 'Leave the Quay to Its Own People' },
        {
          in: {
            language: 'es',
            headline: 'El Muelle No Es Solo Cosa De Pescadores',
            body: ['El muelle es cosa de pescadores, y no solo de ellos.'],
          },
          finds: 'El Muelle No Es Solo Cosa De Pescadores',
        },
        {
          in: { headline: 'NOBODY ASKED THE PEOPLE WHO WORK THERE' },
          finds: 'NOBODY ASKED THE PEOPLE WHO WORK THERE',
        },
        {
          in: { headline: 'The Average Town in Canada Has No Quay', body: ['Nobody asked.'] },
          finds: 'Canada',
        },
        {
          in: { headline: 'What Gaddafi paid for a quay', body: ['Nobody asked Qaddafi.'] },
          finds: 'Gaddafi',
        },
        { in: { headline: 'Scotland has no quay', body: ['Nobody asked.'] }, finds: 'Scotland' },
        { in: { headline: 'Why the quay is not for Oceanlab', body: ['Nobody asked.'] }, finds: 'Oceanlab' },
        {
          in: { headline: `Why ${'nobody ever asked the people '.repeat(5)}who work there` },
          finds: 'headline',
        },
        { in: { meta: { seoTitle: `Why ${'nobody ever asked the people '.repeat(3)}` } }, finds: 'seoTitle' },
      ],
    },
  };
}

/** German nouns have capitals anyway; these languages never have them but at the beginning. */
const SMALL_LETTERS = new Set(['fr', 'es', 'it', 'pt', 'ca', 'gl', 'ro']);
/** Small in either way of writing. */
const ALWAYS_SMALL = /^(?:an?|and|as|at|but|by|for|from|in|nor|of|on|or|the|to|with|via|than)$/iu;

const SMALL_WORD_HIGH = /(?<=\p{L},? )(?:The|An?|And|In|Of|For|At|By|Or)(?= \p{L})/u;

/** THE bank that pays you NOTHING: words in capitals that are no acronym, here or in the text. */
function shoutedIn(block: CheckBlock, blocks: readonly CheckBlock[]): { start: number; end: number } | null {
  const dictionary = dictionaryFor(block.language);
  const body = blocks.filter(({ scope }) => scope === 'body');
  for (const { 0: word, index: start } of block.text.matchAll(
    /(?<![\p{L}\p{N}.’'-])\p{Lu}{3,}(?![\p{L}\p{N}.’'-])/gu,
  )) {
    const small = word.toLowerCase();
    const isPlain = PLAIN_WORD.test(small) || (word.length >= 5 && dictionary?.knows(small) === true);
    if (isPlain && !body.some(({ text }) => text.includes(word))) return { start, end: start + word.length };
  }
  return null;
}
const PLAIN_WORD =
  /^(?:the|not|all|now|you|your|our|and|but|one|never|nothing|must|only|ever|every|more|why|how|stop|free|best|worst|new|big|real|very|they|them|this|that|yes|always|still|just|pay|war|dead|save|end|ban|cut|les|des|pas|rien|tout|tous|nicht|nie|alle|nur|kein|todo|nada|nunca|ya|más)$/u;

/** Words of the headline that are no names: a dictionary has them in small letters, or the text does. */
function commonWordsIn({ text, language }: CheckBlock, blocks: readonly CheckBlock[]): string[] {
  const dictionary = dictionaryFor(language);
  const body = blocks.filter(({ scope }) => scope === 'body');
  // What follows a colon, a stop or an opening mark may have its capital from there.
  const words = text.match(/(?<=\p{L}[’\p{L}]*,?\s)\p{L}[\p{L}’]*/gu) ?? [];
  return words.filter((word) => {
    if (/\p{Lu}.*\p{Lu}/u.test(word) || ALWAYS_SMALL.test(word)) return false;
    const small = word.toLowerCase();
    return (
      body.some((block) => smallWordsOf(block).has(small)) ||
      dictionary?.knows(small.replace(/’s$/u, '')) === true
    );
  });
}
const smallWordsOf = perBlock(({ text }) => new Set(text.match(/(?<![\p{L}’])\p{Ll}[\p{L}’]*/gu)));

function* findEnd(block: CheckBlock): Iterable<Draft> {
  const { text } = block;
  const end = /[,;:]\s*$|!{2,}\s*$|\?{2,}\s*$/u.exec(text);
  if (end)
    yield {
      block,
      start: end.index,
      end: text.length,
      message: 'checks.F1.end',
      params: { mark: end[0].trim() },
    };
  const stop = /(?<![.。…])[.。]\s*$/u.exec(text);
  if (!stop || ABBREVIATION_END.test(text.trimEnd())) return;
  const word = /[\p{L}\p{N}”’)]*$/u.exec(text.slice(0, stop.index))?.[0] ?? '';
  // Of two sentences some houses keep both stops.
  const level = /[.!?。]\s+\p{Lu}/u.test(text.slice(0, stop.index)) ? { level: 'I' as const } : {};
  const start = stop.index - word.length;
  yield { block, start, end: stop.index + 1, message: 'checks.F1.stop', fix: word, ...level };
}

/** Days, and below the words for a people, are in a headline without being what it is about. */
const NAMES_A_DAY = new Set([...MONTHS, ...WEEKDAYS]);

/** Countries and cities that end like a people. */
const LANDS_IN_AN =
  /(?:stan|^Japan|^Iran|^Sudan|^Oman|^Bhutan|^Jordan|^Lebanon|^Milan|^Taiwan|^Michigan|^Amman|^Tehran|^Yerevan|^Abidjan|^Busan|^Wuhan|^Saipan|^Durban|^Isfahan|^Perpignan|^Lausan)$/u;

/** “Scotland are bottom”: no word but a name, though its capital may be the beginning’s, or the headline’s. */
function isName(form: string, isOwner: boolean, language: string): boolean {
  if (NAMES_A_DAY.has(form) || (/(?:an|ish|ese)$/u.test(form) && !LANDS_IN_AN.test(form))) return false;
  const dictionary = dictionaryFor(language);
  if (dictionary === null || dictionary.knows(form.toLowerCase())) return false;
  // Of what no dictionary has, a possessive tells, “Huawei’s lesson”, or that it is one word: “Huawei owes”.
  return (
    dictionary.knows(form) || (primarySubtag(language) === 'en' && (isOwner || /^\p{Lu}\p{Ll}+$/u.test(form)))
  );
}

interface NamesOfBlock {
  /** Each without its marks. */
  words: readonly string[];
  /** Without spaces and marks: CwmYstwyth has Ystwyth in it. */
  fold: string;
  /** Words with a capital. */
  names: readonly string[];
}
const namesOf = perBlock(({ text }): NamesOfBlock => {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*/gu) ?? [];
  return {
    words: words.map(foldName),
    fold: foldName(text),
    names: words.filter((word) => /^\p{Lu}\p{L}{3}/u.test(word)),
  };
});

const hasStem = ({ words }: NamesOfBlock, stem: string): boolean =>
  words.some((word) => word.startsWith(stem));

/** Gaddafi and Qaddafi; a word of the language that is like the name is none. */
function isNearly(name: string, form: string, language: string): boolean {
  const limit = form.length < 7 ? 1 : 2;
  return (
    editDistance(foldName(name), foldName(form), limit) <= limit &&
    dictionaryFor(language)?.knows(name.toLowerCase()) !== true
  );
}

/** A name in the headline that stands nowhere else, in no form: the text is about somebody else. */
function* findStranger(headline: CheckBlock, blocks: readonly CheckBlock[]): Iterable<Draft> {
  if (!blocks.some(({ scope }) => scope === 'body')) return;
  // What the standfirst and the captions name is not forgotten.
  const body = blocks.filter(({ scope }) => scope !== 'headline');
  const { mentions } = namesIn({
    text: headline.text,
    excluded: [...headline.marks.quotations, ...headline.addresses],
  });
  for (const { start, end, form, evidence, parts } of mentions) {
    if (parts.length > 1 || form.length < 5 || form === form.toUpperCase()) continue;
    if (
      evidence === 'none' &&
      !isName(form, /^[’']s(?!\p{L})/u.test(headline.text.slice(end)), headline.language)
    )
      continue;
    const fold = foldName(form);
    const text = body.map(namesOf);
    // Of a word that no dictionary has four letters are shared by chance: Shiplane, and its ships.
    const length = dictionaryFor(headline.language)?.knows(form) === false ? 6 : 4;
    if (text.some((own) => own.fold.includes(fold) || hasStem(own, fold.slice(0, length)))) continue;
    const place = { block: headline, start, end };
    const other = text.flatMap(({ names }) => names).find((name) => isNearly(name, form, headline.language));
    if (other === undefined) yield { ...place, message: 'checks.F1.stranger', params: { name: form } };
    else yield { ...place, message: 'checks.F1.otherwise', params: { name: form, other } };
  }
}
