/**
 * L6: an acronym that stands before the words it is short for, that is explained twice, or (a hint) that nobody explains.
 * Headlines and captions may use it at once.
 */
import { perBlock, type CheckBlock, type CheckDocument, type DocumentRule, type TextDraft } from '../rule';
import type { Span } from '../text/span';
import { dictionaryFor } from '../spelling/dictionary';
import { foldName, primarySubtag } from '../text/words';
import { NUMERAL, WELL_KNOWN } from './well-known-acronyms';

interface Use extends Span {
  acronym: string;
  explained: boolean;
  /** What the words before it would give, where it has their letters in another order. */
  initials?: string | undefined;
}

interface Acronyms {
  /** In the order of the text. */
  uses: Use[];
  /** Names whose initials could be one: General Medical Council. */
  longForms: { start: number; initials: string }[];
  /** Explained ones that look like a name: Institut national de la statistique (Insee). */
  saidAsWords: { start: number; acronym: string }[];
}

const ACRONYM =
  /(?<![\p{L}\p{N}.&-])(\p{Lu}[\p{Lu}\d&]{1,6}|\p{Lu}\p{Ll}\p{Lu}{1,4}|(?:\p{Lu}\.){2,5})s?(?![\p{L}\p{N}])/gu;
/** Three words or more with capitals: what two initials stand for is told by chance too often. */
const LONG_FORM =
  /(?<![\p{L}\p{N}])(?!The\s)\p{Lu}\p{Ll}+(?:\s(?:of|the|and|for|in|on|de|du|des)){0,2}(?:[\s-]\p{Lu}\p{Ll}+(?:\s(?:of|the|and|for|in|on|de|du|des)(?=\s)){0,2}){2,5}/gu;
/** “the Ministry of Defence, known as the MoD,”. */
const SAID_SO = /, (?:(?:or|known as|better known as|called|abbreviated to|the so-called) )?(?:the )?$/u;
/** In brackets, and written like a name. */
const SAID = /\((\p{Lu}\p{Ll}{2,7})\)/gu;
const ELIDED = /^\p{L}{1,2}[’']/u;
/** Words that initials may leave out. */
const SMALL_WORDS =
  /^(?:of|the|and|for|in|on|to|de|la|le|les|du|des|del|los|las|el|y|et|und|der|die|das|des|für|im|a|an|with|by|at|&)$/iu;

export const acronyms: DocumentRule = {
  kind: 'document',
  id: 'L6',
  level: 'W',
  scopes: ['document', 'body'],
  languages: ['en', 'fr', 'de', 'es'],
  title: 'checks.L6.title',
  reason: 'checks.L6.reason',
  reference: 'Acronyms',
  owner: 'Copy desk',
  prepare: ({ meta }) => void dictionaryFor(meta.language),
  check: findAcronyms,
  examples: {
    good: [
      'The Harbour Trade Board (HTB) met. The HTB will meet again, the BBC says.',
      'HTB (Harbour Trade Board) met, and the HTB left.',
      { headline: 'HTB to meet', body: ['The Harbour Trade Board (HTB) met.'] },
      'The Harbour Trade Board met. The HTB will meet again, says the Harbour Trade Board.',
      'The sign says STOP, and we STOP. KENYA says no, and KENYA is calm.',
      'The MP (she is new) spoke to the NHS (again).',
      'Henry VIII, in XXL, met NASA and the BBC. A sign said NO WAY OUT; the RTX-5 and the HDB 12 were new.',
      'The Harbour Trade Board met, and HTB men came.',
      'Anna Prowse (Cornwall) met Harbour Trade (Harwich).',
      { language: 'fr', body: ['L’Institut national des quais (Inaq) compte. L’Inaq compte encore.'] },
    ],
    bad: [
      {
        in: { body: ['The HTB met in June.', 'It is the Harbour Trade Board (HTB) that decides.'] },
        finds: 'HTB',
      },
      { in: 'The HTB left. Later the Harbour Trade Board came back.', finds: 'HTB' },
      {
        in: { body: ['The Harbour Trade Board (HTB) met.', 'The Harbour Trade Board (HTB) left.'] },
        finds: 'HTB',
      },
      {
        in: { body: ['The Office for Harbours (OfH) met.', 'The Office for Harbours (OfH) left.'] },
        finds: 'OfH',
      },
      { in: 'The Harbour Trade Board, or HTB, met. The Harbour Trade Board, or HTB, left.', finds: 'HTB' },
      { in: 'The BQWF has said no.', finds: 'BQWF' },
      {
        in: 'The WQCB left. Later the Wales and Quays Cricket and Net Board (WQCB) met.',
        finds: 'WQCB',
      },
      {
        in: {
          language: 'fr',
          body: ['L’Inaq compte. L’Institut national des quais (Inaq) compte encore.'],
        },
        finds: 'Inaq',
      },
      {
        in: { language: 'de', body: ['Das HBA prüft. Das Hafen-Bundesamt (HBA) prüft weiter.'] },
        finds: 'HBA',
      },
      {
        in: {
          language: 'es',
          body: [
            'El Instituto Nacional de Puertos (INP) calla. El Instituto Nacional de Puertos (INP) habla.',
          ],
        },
        finds: 'INP',
      },
      {
        in: 'The Campaign for Rural Quays (CRQ) sails. The CRQ, or Campaign for Rural Quays, is old.',
        finds: 'CRQ',
      },
      { in: 'The Harbour Trade Board (HBT) met, and the HTB left.', finds: 'HBT' },
      { in: 'TIDES has warned of it, and TIDES is calm.', finds: 'TIDES' },
      { in: 'Many LLMs fail, but a large language model (LLM) is cheap.', finds: 'LLMs' },
    ],
  },
};

const read = perBlock(acronymsOf);

function* findAcronyms({ blocks }: CheckDocument): Iterable<TextDraft> {
  const readable = blocks.filter(({ type }) => type !== 'heading' && type !== 'pull-quote');
  const said = saidAsWords(readable);
  const uses = readable.flatMap((block) =>
    [...read(block).uses, ...said(block)]
      .toSorted((one, other) => one.start - other.start)
      .map((use) => ({ block, ...use })),
  );
  for (const { initials, ...use } of uses) {
    if (initials !== undefined)
      yield { ...placeOf(use), message: 'checks.L6.letters', params: { acronym: use.acronym, initials } };
  }
  for (const [acronym, all] of Map.groupBy(uses, (use) => use.acronym)) {
    const explained = all.filter((use) => use.explained);
    const [first, ...again] = explained;
    if (!first) {
      const [early] = all.filter(({ block, ...span }) => !inQuotation(block, span));
      if (early && isNamedOnlyLater(blocks, early))
        yield { ...placeOf(early), message: 'checks.L6.early', params: { acronym } };
      else if (early && wantsWords(early, all.length) && !isNamed(readable, acronym))
        yield { ...placeOf(early), message: 'checks.L6.never', params: { acronym }, level: 'I' };
      continue;
    }
    const before = all.slice(0, all.indexOf(first));
    // Once is enough: whoever moves the explanation up settles all of them.
    const [early] = before.filter(({ block, ...span }) => !inQuotation(block, span));
    if (early) yield { ...placeOf(early), message: 'checks.L6.early', params: { acronym } };
    for (const use of again) yield { ...placeOf(use), message: 'checks.L6.twice', params: { acronym } };
  }
}

/** Insee, Unedic: short forms that are read as words, and can be told only where one is explained. */
function saidAsWords(blocks: readonly CheckBlock[]): (block: CheckBlock) => Use[] {
  const words = new Set(blocks.flatMap((block) => read(block).saidAsWords.map(({ acronym }) => acronym)));
  if (words.size === 0) return () => [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${[...words].join('|')})(?![\\p{L}\\p{N}-])`, 'gu');
  return (block) => {
    const explained = read(block).saidAsWords;
    return Array.from(block.text.matchAll(pattern), ({ 0: acronym, index: start }): Use => {
      const isExplained = explained.some((use) => use.start === start);
      return { start, end: start + acronym.length, acronym, explained: isExplained };
    });
  };
}

/** Nobody knows it: three capitals or more in an English text, that are no numeral and no name of a thing. */
function wantsWords({ block, acronym, start, end }: Use & { block: CheckBlock }, often: number): boolean {
  const after = block.text.slice(end, end + 2);
  return (
    primarySubtag(block.language) === 'en' &&
    /^(?:(?=(?:.*\p{Lu}){3})\p{L}{3,6}|\p{Lu}\p{Ll}\p{Lu}+)$/u.test(acronym) &&
    !WELL_KNOWN.has(acronym) &&
    !NUMERAL.test(acronym) &&
    // ICES, which is a word, and twice in capitals among small letters is none.
    !(
      isShouted(acronym, block.language) &&
      (often < 2 || isPlace(acronym, block.language) || !isAmongSmall(block.text, end))
    ) &&
    !/^[-–/]|^ \d/u.test(after) &&
    !/[-/]$/u.test(block.text.slice(0, start)) &&
    // IN CAPITALS, as a sign or a shout has them.
    !/^ \p{Lu}{2,}(?!\p{L})/u.test(block.text.slice(end)) &&
    !/(?<!\p{L})\p{Lu}{2,} $/u.test(block.text.slice(0, start)) &&
    !block.runs.some((run) => run.url !== null && run.start <= start && end <= run.end)
  );
}

/** “ICES has warned”: before what a body does, is or has. */
function isAmongSmall(text: string, end: number): boolean {
  return /^(?:[’']s)? (?:has|is|was|says?|said|will|would|had|does|did|can|could|may|isn[’']t|advises?|\p{Ll}{3,}(?:s|ed))(?!\p{L})/u.test(
    text.slice(end, end + 24),
  );
}

/** KENYA: a word that has a capital anyway. */
function isPlace(acronym: string, language: string): boolean {
  return dictionaryFor(language)?.knows(acronym.toLowerCase()) !== true;
}

/** STOP, KENYA: a word in capitals. */
function isShouted(acronym: string, language: string): boolean {
  const dictionary = dictionaryFor(language);
  const lower = acronym.toLowerCase();
  return (
    acronym === acronym.toUpperCase() &&
    (dictionary?.knows(lower) === true || dictionary?.knows(acronym.charAt(0) + lower.slice(1)) === true)
  );
}

/** Its words stand somewhere, though nobody says that they are its. */
function isNamed(blocks: readonly CheckBlock[], acronym: string): boolean {
  return blocks.some((block) =>
    read(block).longForms.some(({ initials }) => initials.endsWith(acronym.toUpperCase())),
  );
}

/** “The GMC …, later the General Medical Council”: without brackets, and in the wrong order. */
function isNamedOnlyLater(
  blocks: readonly CheckBlock[],
  use: { block: CheckBlock; start: number; acronym: string },
): boolean {
  const own = blocks.indexOf(use.block);
  const places = blocks.flatMap((block, index) =>
    read(block)
      .longForms.filter(({ initials }) => initials.endsWith(use.acronym))
      .map(({ start }) => (index === own ? start - use.start : index - own)),
  );
  return places.length > 0 && places.every((place) => place > 0);
}

function placeOf({
  block,
  start,
  end,
}: {
  block: CheckBlock;
  start: number;
  end: number;
}): Pick<TextDraft, 'block' | 'start' | 'end'> {
  return { block, start, end };
}

function inQuotation(block: CheckBlock, { start, end }: { start: number; end: number }): boolean {
  return block.marks.quotations.some((span) => span.start <= start && end <= span.end);
}

function acronymsOf({ text }: CheckBlock): Acronyms {
  const uses = Array.from(text.matchAll(ACRONYM), (match) => {
    const start = match.index;
    const end = start + match[0].length;
    const acronym = (match[1] ?? '').replace(/\./gu, '');
    const bracketed = text.charAt(start - 1) === '(' && text.charAt(end) === ')';
    const said = SAID_SO.test(text.slice(Math.max(0, start - 24), start)) && /^[,.;)]/u.test(text.slice(end));
    const explained = said
      ? isLongForm(text.slice(0, start).replace(SAID_SO, ''), acronym)
      : bracketed
        ? isLongForm(text.slice(0, start - 1), acronym)
        : beginsWithLongForm(text.slice(end), acronym);
    const initials = bracketed ? turned(text.slice(0, start - 1), acronym) : undefined;
    return { start, end, acronym, explained: explained && initials === undefined, initials };
  });
  const longForms = Array.from(text.matchAll(LONG_FORM), ({ 0: name, index }) => ({
    start: index,
    initials: (name.match(/\p{Lu}(?=\p{Ll})/gu) ?? []).join(''),
  }));
  const saidAsWords = Array.from(text.matchAll(SAID), ({ 1: acronym = '', index }) => ({
    acronym,
    start: index + 1,
  })).filter(({ acronym, start }) => spells(text.slice(0, start - 1), acronym));
  return { uses, longForms, saidAsWords };
}

function isLongForm(before: string, acronym: string): boolean {
  return endsWithLongForm(before, acronym) || spells(before, acronym);
}

/** Northern Reading Trust (NTR): the same letters in another order. */
function turned(before: string, acronym: string): string | undefined {
  const words = before.slice(-120).match(/[\p{L}\p{N}]+/gu) ?? [];
  const long = lastLong(words, acronym.length);
  if (long.length < 3 || !long.every((word) => /^\p{Lu}/u.test(word))) return undefined;
  const initials = long.map((word) => word.charAt(0)).join('');
  const sorted = (letters: string): string => [...letters].sort().join('');
  return initials !== acronym && sorted(initials) === sorted(acronym) ? initials : undefined;
}

/** Harbour Trade Board (HTB): the words before have these initials, small words left out or counted. */
function endsWithLongForm(before: string, acronym: string): boolean {
  // Co-operation counts once in OECD, and twice in other names.
  return [/[\p{L}\p{N}]+/gu, /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu].some((word) => {
    const words = before.slice(-120).match(word) ?? [];
    return (
      hasInitials(words.slice(-acronym.length), acronym) ||
      hasInitials(lastLong(words, acronym.length), acronym)
    );
  });
}

/**
 * Eisenbahn-Bundesamt (EBA), National Institute for Health and Care Excellence (NICE), England and Wales Cricket Board (ECB): in
 * brackets the letters need only stand in order in the capitalised words right before, the first of them at the beginning.
 */
function spells(before: string, acronym: string): boolean {
  const words = before
    .slice(-140)
    .trimEnd()
    .split(/[^\p{L}\p{M}’'-]+/u);
  const letters = foldName(acronym);
  return words.slice(-10).some((word, index, near) => {
    if (!/^\p{Lu}/u.test(word.replace(ELIDED, ''))) return false;
    const form = near
      .slice(index)
      .flatMap((part) => part.replace(ELIDED, '').split('-'))
      .map(foldName);
    const isLong = form.join('').length >= 2 * letters.length && form.length > 1;
    if (!isLong || form[0]?.charAt(0) !== letters.charAt(0)) return false;
    const initials = form.filter((part) => letters.includes(part.charAt(0))).length;
    return initials * 2 >= letters.length && hasInOrder(form.join(' '), letters);
  });
}

function hasInOrder(text: string, letters: string): boolean {
  let at = -1;
  return [...letters].every((letter) => (at = text.indexOf(letter, at + 1)) >= 0);
}

/** HTB (Harbour Trade Board). */
const IN_BRACKETS = /^ \(([^()]{4,80})\)/u;
/** The CRB, or Campaign for Rural Buses, …; the CRB – the Campaign for Rural Buses –. */
const BETWEEN_COMMAS =
  /^(?:,| –|—) ?(?:or |short for |that is |i\.e\. |which stands for |standing for |in full )?(?:the )?((?=\p{Lu})[^,.;:()–—“”]{4,80})(?=,| –|—|[.;:)]|$)/u;

function beginsWithLongForm(after: string, acronym: string): boolean {
  const inside = IN_BRACKETS.exec(after)?.[1] ?? BETWEEN_COMMAS.exec(after)?.[1];
  if (inside === undefined) return false;
  const words = inside.match(/[\p{L}\p{N}]+/gu) ?? [];
  return hasInitials(words, acronym) || hasInitials(lastLong(words, acronym.length), acronym);
}

function lastLong(words: readonly string[], count: number): string[] {
  return words.filter((word) => !SMALL_WORDS.test(word)).slice(-count);
}

function hasInitials(words: readonly string[], acronym: string): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, '').toLowerCase();
  return letters.length >= 2 && words.map((word) => word.charAt(0).toLowerCase()).join('') === letters;
}
