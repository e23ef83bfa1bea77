/**
 * Q3: straight marks beside curly ones, and quotations inside quotations in the wrong order. What a piece does most
 * decides, unless the house does. Feet, inches, minutes and seconds keep their straight marks.
 */
import { perBlock, type CheckBlock, type CheckDocument, type DocumentRule, type TextDraft } from '../rule';
import type { HouseStyle } from '../style/schemas';
import { at, isDigit, isGap, isLetterOrDigit } from '../text/characters';
import { contains, liesInOne, type Span } from '../text/span';
import { primarySubtag } from '../text/words';

const WITH_GUILLEMETS = /^(?:fr|es|it|pt|ca|gl)\b/iu;
const OPENERS = '([{“‘«—–-/';

interface MarksOfBlock {
  straight: number[];
  curly: number[];
}

/** Fewer outer quotations of the other kind than this are no habit to hold a piece to. */
const HABIT = 3;

export function mixedMarks({ choices }: Pick<HouseStyle, 'choices'>): DocumentRule {
  const read = perBlock(marksOf);

  function* findMixed({ publication, blocks }: CheckDocument): Iterable<TextDraft> {
    const marks = blocks.map((block) => ({ block, ...read(block) }));
    const straight = marks.reduce((sum, entry) => sum + entry.straight.length, 0);
    const curly = marks.reduce((sum, entry) => sum + entry.curly.length, 0);
    if (straight > 0 && curly > 0) {
      const wrong = straight <= curly ? 'straight' : 'curly';
      for (const entry of marks) {
        for (const offset of entry[wrong]) yield markDraft(entry.block, offset, wrong);
      }
    }
    yield* findOrder(blocks, publication.meta.language);
    for (const block of blocks) yield* findStraightInside(block);
  }

  function* findOrder(blocks: readonly CheckBlock[], language: string): Iterable<TextDraft> {
    const quotations = blocks
      .filter(({ scope, type }) => scope === 'body' && type !== 'quote')
      .flatMap((block) => block.marks.quotations.map((span) => ({ block, ...span })));
    const outer = quotations.filter(
      (span) =>
        !quotations.some((other) => other !== span && other.block === span.block && contains(other, span)),
    );
    const outerKind = primarySubtag(language) === 'en' ? kindWanted(outer.map(kindOf), language) : null;
    for (const span of outer) {
      const inner = quotations.filter(
        (other) => other !== span && other.block === span.block && contains(span, other),
      );
      const kind = kindOf(span);
      if (kind === null) continue;
      const alike = parentsOfTheirKind([span, ...inner]);
      for (const { parent, children } of alike) yield orderDraft({ block: span.block, ...parent }, children);
      if (alike.length > 0) continue;
      if (
        outerKind !== null &&
        kind !== outerKind.kind &&
        (outerKind.thin ? isSpeech(span) : inner.length > 0 || outerKind.strict || isSpeech(span))
      )
        yield orderDraft(span, inner);
    }
    if (outerKind?.kind === 'double') yield* findLoneFragments(outer);
    if (WITH_GUILLEMETS.test(language)) yield* findBesideGuillemets(outer);
  }

  /** « » outside and “ ” within, in these languages: “ ” alone is a slip in a piece that has the others. */
  function* findBesideGuillemets(outer: readonly (Span & { block: CheckBlock })[]): Iterable<TextDraft> {
    const opener = ({ block, start }: Span & { block: CheckBlock }): string => block.text.charAt(start);
    const right = outer.filter((span) => opener(span) === '«');
    const wrong = outer.filter((span) => opener(span) === '“');
    if (right.length < 1 || (2 * wrong.length > right.length && wrong.length > 1)) return;
    for (const { block, start, end } of wrong) yield { block, start, end, message: 'checks.Q3.guillemets' };
  }

  /** A few words held at arm’s length in ‘ ’ where the piece does so in “ ”. What a word means stands in ‘ ’ everywhere. */
  function* findLoneFragments(outer: readonly (Span & { block: CheckBlock })[]): Iterable<TextDraft> {
    const singles = outer.filter((span) => kindOf(span) === 'single');
    const isAlone = singles.length === 1 && singles.every(isFragment);
    if (!isAlone || outer.filter((span) => kindOf(span) === 'double').length < 3) return;
    for (const span of singles) {
      const before = span.block.text.slice(Math.max(0, span.start - 16), span.start);
      if (!/(?:\bmean(?:s|t|ing)?|\btranslat\w+ as|\bor|literally|[,(=])\s?$/u.test(before))
        yield { ...orderDraft(span, []), level: 'I' };
    }
  }

  /** Which marks are the outer ones; "strict" where no scare quotes of the other kind are allowed either, "thin" where a few more are of the one kind. */
  function kindWanted(
    outer: readonly (Kind | null)[],
    language: string,
  ): { kind: Kind; strict: boolean; thin?: true } | null {
    if (choices.quotes !== 'piece') return { kind: choices.quotes, strict: true };
    const doubles = outer.filter((kind) => kind === 'double').length;
    const singles = outer.filter((kind) => kind === 'single').length;
    const american = /^en-us$/iu.test(language);
    if (american && doubles >= HABIT && doubles >= 3 * singles) return { kind: 'double', strict: true };
    if (american) return { kind: 'double', strict: false };
    if (doubles >= HABIT && doubles >= 3 * singles) return { kind: 'double', strict: false };
    // “ ” alone means nothing where ‘ ’ stand outside; ‘ ’ alone may say what a word means.
    if (singles >= HABIT && singles >= 3 * doubles) return { kind: 'single', strict: true };
    return doubles >= Math.max(singles, 1) ? { kind: 'double', strict: false, thin: true } : null;
  }

  return {
    kind: 'document',
    id: 'Q3',
    level: 'W',
    scopes: ['document', 'headline', 'standfirst', 'caption', 'body', 'quotation'],
    languages: null,
    title: 'checks.Q3.title',
    reason: 'checks.Q3.reason',
    reference: 'Kinds of quotation marks',
    owner: 'Copy desk',
    check: findMixed,
    examples: {
      good: [
        '“It was never ‘their’ quay,” she said. It’s ours.',
        '"It is ours," she said, "and "," is a comma. It is 12" wide." "No."',
        { language: 'es', body: ['«Me dijo “no”», contó. «Nunca “jamás”».'] },
        { language: 'de', body: ['„Der ‚alte‘ Kai“, sagte sie, „ist weg.“'] },
        'The boat is 6\'2" long, and it’s “old”.',
        '"It is ours," she said. It\'s all straight here.',
        '“No,” she said. “It is ours.” “Never.” They call it ‘progress’, and the sign says ‘Keep off the quay’.',
        'They call it ‘progress’, and she says: “It isn’t.”',
        'The sign says ‘Keep off.’ They call it ‘progress’, and she says: “It isn’t.”',
      ],
      bad: [
        {
          in: { language: 'en-US', body: ['‘The coach said “run it again,” so we ran it,’ she said.'] },
          finds: '‘The coach said “run it again,” so we ran it,’',
          fixed: '“The coach said ‘run it again,’ so we ran it,” she said.',
        },
        {
          in: '‘He asked me, ‘Can’t you sail?’’ she said.',
          finds: '‘He asked me, ‘Can’t you sail?’’',
        },
        {
          in: '‘No,’ she said. ‘It is ours.’ ‘Never.’ They call it “very nearly progress” there.',
          finds: '“very nearly progress”',
        },
        {
          in: '“He told us: ‘The sergeant said ‘burn it’ and we did,’” the report says.',
          finds: '‘The sergeant said ‘burn it’ and we did,’',
          fixed: '“He told us: ‘The sergeant said “burn it” and we did,’” the report says.',
        },
        {
          in: { language: 'fr', body: ['Il dit « oui » et parle d’un "simple retard", dit-on.'] },
          finds: '"simple',
        },
        {
          in: { language: 'es', body: ['«No», dijo. «Nunca». Y después: “Sí”.'] },
          finds: '“Sí”',
        },
        {
          in: { language: 'de', body: ['Er sagt „ja“ und nennt es "klein".'] },
          finds: '"klein',
          fixed: 'Er sagt „ja“ und nennt es „klein".',
        },
        {
          in: {
            body: [
              '“No,” she said. They call it “progress” and “reform”. “Never.” “So it is.”',
              'It has a fund for ‘pride in place’ too.',
            ],
          },
          finds: '‘pride in place’',
        },
        {
          in: "It’s “ours”, and it isn't theirs.",
          finds: "isn't",
          fixed: 'It’s “ours”, and it isn’t theirs.',
        },
        { in: 'She says “no”; it’s "not ours".', finds: '"not', fixed: 'She says “no”; it’s “not ours".' },
        { in: 'She says “no”; it’s "not ours".', finds: 'ours"', fixed: 'She says “no”; it’s "not ours”.' },
        {
          in: {
            language: 'en-US',
            body: ['“No,” she said. “It is ‘ours.’”', '‘They say “no” to it,’ he said.', '“Never.”'],
          },
          finds: '‘They say “no” to it,’',
          fixed: '“They say ‘no’ to it,” he said.',
        },
        {
          in: {
            body: ['“No,” she said. “It is ours.”', '“Never.”', '‘Could you pass me the rope?’ he said.'],
          },
          finds: '‘Could you pass me the rope?’',
          fixed: '“Could you pass me the rope?” he said.',
        },
        {
          in: { body: ['“It is ours.” She laughed. “Mine too.”', '‘No,’ he said.'] },
          finds: '‘No,’',
        },
        {
          in: {
            body: ['“It is ours.” She laughed.', '“Who says so?”', '‘Nobody that you know,’ he told me.'],
          },
          finds: '‘Nobody that you know,’',
        },
        {
          in: '“He told me “no” and left,” she said.',
          finds: '“He told me “no” and left,”',
          fixed: '“He told me ‘no’ and left,” she said.',
        },
        {
          in: '‘He told me ‘no’ and left,’ she said.',
          finds: '‘He told me ‘no’ and left,’',
          fixed: '‘He told me “no” and left,’ she said.',
        },
        {
          in: '"He told me "no" and left," she said.',
          finds: '"He told me "no" and left,"',
          fixed: '"He told me \'no\' and left," she said.',
        },
        {
          in: { language: 'de', body: ['„Der „alte“ Kai ist weg“, sagte sie.'] },
          finds: '„Der „alte“ Kai ist weg“',
        },
      ],
    },
  };
}

type Kind = 'single' | 'double';

function kindOf({ block, start }: { block: CheckBlock; start: number }): Kind | null {
  const mark = at(block.text, start);
  if ('“„"'.includes(mark)) return 'double';
  return "‘‚'".includes(mark) ? 'single' : null;
}

/** ‘Could you pass me the tea?’: what somebody says, not a word held at arm’s length. */
function isSpeech({ block, start, end }: Span & { block: CheckBlock }): boolean {
  const words = block.text.slice(start, end);
  return (
    /^.\p{Lu}[^.!?…]*\s.*[.,!?…].$/su.test(words) ||
    (/^.\p{Lu}.*[,!?].$/su.test(words) &&
      /^ (?:\p{L}+ ){1,3}?(?:said|says|told|asked|asks|replied|answered|shouted|added|wrote|cried|whispered|muttered|laughed|called|explained|insisted|recalled)(?!\p{L})/u.test(
        block.text.slice(end, end + 40),
      ))
  );
}

/** Quotations that hold others of their own kind directly, whatever holds them. */
function parentsOfTheirKind(
  spans: readonly (Span & { block: CheckBlock })[],
): { parent: Span; children: Span[] }[] {
  const parentOf = (span: Span): Span | undefined =>
    spans
      .filter((other) => other !== span && contains(other, span))
      .toSorted((one, other) => one.end - one.start - (other.end - other.start))[0];
  return spans.flatMap((parent) => {
    const children = spans.filter((span) => parentOf(span) === parent && kindOf(span) === kindOf(parent));
    return children.length > 0 && kindOf(parent) !== null ? [{ parent, children }] : [];
  });
}

function isFragment({ block, start, end }: Span & { block: CheckBlock }): boolean {
  const words = block.text.slice(start + 1, end - 1);
  return /^\p{Ll}/u.test(words) && !/[.,!?…]$/u.test(words) && words.split(/\s+/u).length <= 10;
}

function marksOf({ text, addresses, language }: CheckBlock): MarksOfBlock {
  const marks: MarksOfBlock = { straight: [], curly: [] };
  // Elsewhere a straight apostrophe is a keyboard’s habit; straight double marks beside the language’s own are a slip.
  const english = primarySubtag(language) === 'en';
  for (const match of text.matchAll(english ? /["'“”‘’]/gu : /["„“”«»]/gu)) {
    const offset = match.index;
    if (liesInOne(addresses, { start: offset, end: offset + 1 })) continue;
    if ('“”‘’„«»'.includes(match[0])) marks.curly.push(offset);
    else if (!isMeasure(text, offset)) marks.straight.push(offset);
  }
  return marks;
}

/** 6'2", 12", 51° 30' N: a prime typed as a straight mark. */
function isMeasure(text: string, offset: number): boolean {
  if (!isDigit(at(text, offset - 1))) return false;
  return at(text, offset) === '"' || !/^s(?!\p{L})/u.test(text.slice(offset + 1, offset + 3));
}

/** "like "this" one": a straight mark that opens before the one before it has closed. */
const STRAIGHT_INSIDE =
  /(?<![^\s(—–])"(?=[\p{L}\p{N}])[^"]*[\s(]"([\p{L}\p{N}][^"]*)"(?![\p{L}\p{N}])[^"]*[^\s"]"(?![\p{L}\p{N}])/gu;

function* findStraightInside(block: CheckBlock): Iterable<TextDraft> {
  if (primarySubtag(block.language) !== 'en') return;
  for (const { 0: found, 1: inner = '', index } of block.text.matchAll(STRAIGHT_INSIDE))
    yield {
      block,
      start: index,
      end: index + found.length,
      message: 'checks.Q3.same',
      fix: found.replace(`"${inner}"`, () => `'${inner}'`),
    };
}

function markDraft(block: CheckBlock, offset: number, wrong: 'straight' | 'curly'): TextDraft {
  const { text } = block;
  const span = withWord(text, offset);
  const mark =
    wrong === 'straight'
      ? curlyFor(text, offset, primarySubtag(block.language))
      : '“”'.includes(at(text, offset))
        ? '"'
        : "'";
  return {
    block,
    ...span,
    message: `checks.Q3.${wrong}`,
    params: { mark: at(text, offset) },
    fix: text.slice(span.start, offset) + mark + text.slice(offset + 1, span.end),
  };
}

/** What opens and closes a quotation where it is not “ ”. */
const DOUBLE_MARKS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  de: ['„', '“'],
  fr: ['«\u00a0', '\u00a0»'],
  es: ['«', '»'],
  it: ['«', '»'],
};

function curlyFor(text: string, offset: number, language: string): string {
  const before = at(text, offset - 1);
  const opens = (isGap(before) || OPENERS.includes(before)) && !isGap(at(text, offset + 1));
  const [open, close] = DOUBLE_MARKS[language] ?? ['“', '”'];
  if (at(text, offset) === '"') return opens ? open : close;
  // ’90s and ’tis are clipped in front; a mark that opens a quotation has another one after it.
  const clipped = /^(?:\d\ds?|tis|twas|em|til|cause)(?!\p{L})/iu.test(text.slice(offset + 1, offset + 8));
  return opens && !clipped ? '‘' : '’';
}

/** The mark with the word it touches. */
function withWord(text: string, offset: number): Span {
  let start = offset;
  let end = offset + 1;
  while (isLetterOrDigit(at(text, end))) end += 1;
  while (isLetterOrDigit(at(text, start - 1))) start -= 1;
  return { start, end };
}

/** The whole quotation with its marks, and those inside it, changed over; by hand where formats or links would be lost. */
function orderDraft(span: Span & { block: CheckBlock }, inner: readonly Span[]): TextDraft {
  const { block, start, end } = span;
  const kind = kindOf(span) === 'double' ? 'single' : 'double';
  const english = primarySubtag(block.language) === 'en';
  const plain = english && block.runs.filter((run) => run.start < end && run.end > start).length === 1;
  const same = inner.some((other) => kindOf({ block, start: other.start }) === kindOf(span));
  const draft = same
    ? ({ block, start, end, message: 'checks.Q3.same' } as const)
    : ({ block, start, end, message: 'checks.Q3.order', params: { kind } } as const);
  return plain ? { ...draft, fix: turnedOver(block, [span, ...inner]) } : draft;
}

function turnedOver(
  { text }: CheckBlock,
  [outer, ...inner]: readonly (Span & { block?: CheckBlock })[],
): string {
  if (!outer) return '';
  const characters = new Map<number, string>();
  const set = ({ start, end }: Span, double: boolean): void => {
    characters.set(start, double ? '“' : '‘');
    characters.set(end - 1, double ? '”' : '’');
  };
  const same = inner.length > 0 && inner.every(({ start }) => at(text, start) === at(text, outer.start));
  const double = '“"'.includes(at(text, outer.start));
  // Of the same kind: the outer marks stay and the inner ones change.
  set(outer, same ? double : !double);
  for (const span of inner) set(span, same ? !double : double);
  let result = '';
  for (let offset = outer.start; offset < outer.end; offset += 1)
    result += characters.get(offset) ?? at(text, offset);
  return result;
}
