/** L6: an acronym that stands before the words it is short for, or that is explained twice. Headlines and captions may use it at once. */
import { perBlock, type CheckBlock, type CheckDocument, type DocumentRule, type TextDraft } from '../rule';

interface Acronyms {
  /** In the order of the text. */
  uses: { start: number; end: number; acronym: string; explained: boolean }[];
  /** Names whose initials could be one: General Medical Council. */
  longForms: { start: number; initials: string }[];
}

const ACRONYM =
  /(?<![\p{L}\p{N}.&-])(\p{Lu}[\p{Lu}\d&]{1,6}|\p{Lu}\p{Ll}\p{Lu}{1,4}|(?:\p{Lu}\.){2,5})s?(?![\p{L}\p{N}])/gu;
/** Three words or more with capitals: what two initials stand for is told by chance too often. */
const LONG_FORM =
  /(?<![\p{L}\p{N}])(?!The\s)\p{Lu}\p{Ll}+(?:\s(?:of|the|and|for|in|on|de|du|des)){0,2}(?:[\s-]\p{Lu}\p{Ll}+(?:\s(?:of|the|and|for|in|on|de|du|des)(?=\s)){0,2}){2,5}/gu;
/** Words that initials may leave out. */
const SMALL_WORDS = /^(?:of|the|and|for|in|on|to|de|la|du|des|et|und|der|für|a|an|with|by|at|&)$/iu;

export const acronyms: DocumentRule = {
  kind: 'document',
  id: 'L6',
  level: 'W',
  scopes: ['document', 'body'],
  languages: ['en'],
  title: 'checks.L6.title',
  reason: 'checks.L6.reason',
  reference: 'Acronyms',
  owner: 'Copy desk',
  check: findAcronyms,
  examples: {
    good: [
      'The Harbour Trade Board (HTB) met. The HTB will meet again, the BBC says.',
      'HTB (Harbour Trade Board) met, and the HTB left.',
      { headline: 'HTB to meet', body: ['The Harbour Trade Board (HTB) met.'] },
      'The Harbour Trade Board met. The HTB will meet again, says the Harbour Trade Board.',
      'The MP (she is new) spoke to the NHS (again).',
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
      { in: 'Many LLMs fail, but a large language model (LLM) is cheap.', finds: 'LLMs' },
    ],
  },
};

const read = perBlock(acronymsOf);

function* findAcronyms({ blocks }: CheckDocument): Iterable<TextDraft> {
  const uses = blocks
    .filter(({ type }) => type !== 'heading' && type !== 'pull-quote')
    .flatMap((block) => read(block).uses.map((use) => ({ block, ...use })));
  for (const [acronym, all] of Map.groupBy(uses, (use) => use.acronym)) {
    const explained = all.filter((use) => use.explained);
    const [first, ...again] = explained;
    if (!first) {
      const [early] = all.filter(({ block, ...span }) => !inQuotation(block, span));
      if (early && isNamedOnlyLater(blocks, early))
        yield { ...placeOf(early), message: 'checks.L6.early', params: { acronym } };
      continue;
    }
    const before = all.slice(0, all.indexOf(first));
    // Once is enough: whoever moves the explanation up settles all of them.
    const [early] = before.filter(({ block, ...span }) => !inQuotation(block, span));
    if (early) yield { ...placeOf(early), message: 'checks.L6.early', params: { acronym } };
    for (const use of again) yield { ...placeOf(use), message: 'checks.L6.twice', params: { acronym } };
  }
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
    const said = /, (?:or|known as) $/u.test(text.slice(0, start)) && /^[,.;)]/u.test(text.slice(end));
    const explained = said
      ? endsWithLongForm(text.slice(0, start).replace(/, (?:or|known as) $/u, ''), acronym)
      : bracketed
        ? endsWithLongForm(text.slice(0, start - 1), acronym)
        : beginsWithLongForm(text.slice(end), acronym);
    return { start, end, acronym, explained };
  });
  const longForms = Array.from(text.matchAll(LONG_FORM), ({ 0: name, index }) => ({
    start: index,
    initials: (name.match(/\p{Lu}(?=\p{Ll})/gu) ?? []).join(''),
  }));
  return { uses, longForms };
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

/** HTB (Harbour Trade Board). */
function beginsWithLongForm(after: string, acronym: string): boolean {
  const inside = /^ \(([^()]{4,80})\)/u.exec(after)?.[1];
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
