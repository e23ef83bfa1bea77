/**
 * T2: spaces that are too many, at the wrong place, or of the wrong kind, and spaces that are missing after a stop.
 * French keeps its space before ; : ! ? and inside « ».
 */
import type { BlockRule, CheckBlock, SpanDraft } from '../rule';
import { primarySubtag } from '../text/words';

const DOUBLE = /(?<=\S)[ \u00a0\u202f\u2009]{2,}(?=\S)/gu;
const EDGES = /^[ \t\u00a0\u202f]+(?=\S)|(?<=\S)[ \t\u00a0\u202f]+(?=\n|$)/gu;
const BEFORE_STOP =
  /(?<=[\p{L}\p{N}’”)\]%])[ \u00a0\u202f\u2000-\u200a]+(?=[,.!?](?:[\s”’)]|$)|[;:](?:\s|$)|,\p{L})/gu;
/** In French only comma and full stop stand close. */
const BEFORE_STOP_FRENCH = /(?<=[\p{L}\p{N}’”)\]])[ \u00a0\u202f\u2000-\u200a]+(?=[,.](?:[\s”’)]|$))/gu;
const INSIDE_BRACKETS = /(?<=[([])[ \u00a0]+(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.!?])[ \u00a0]+(?=[)\]])/gu;
/** Before : ; ! ? and inside « », where a French word touches the mark. Swiss and Canadian houses write some of them close. */
const MISSING_FRENCH =
  /(?<=[\p{L}»])(?=[:;](?:\s|$)|[!?](?:\s|$))|(?<=«)(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.!?…])(?=»)/gu;
/** A space that holds together what a line may well divide. */
const STRAY_NO_BREAK =
  /(?<=[\p{L}’]\p{Ll}[,;.”’)]?|(?<!\p{L})[aI])[\u00a0\u202f](?=[“‘(]?\p{Ll}{2})|(?<=\p{Ll}{3}[.!?][”’]?)[\u00a0\u202f](?=[“‘(]?\p{Lu}\p{Ll})|(?<=\p{Ll}{3})[\u00a0\u202f](?=[“‘(]?\p{Ll} )|(?<=(?<!\b(?:page|pages|chapter|section|figure|table|article|clause|part|scene|line|lines|room|number|verse|volume|route|bus|platform|gate|flight|psalm))\b\p{Ll}{4,})[\u00a0\u202f](?=\d)/gu;
/** “in February” with a hard space: names are held together by their titles and their small words alone. */
const STRAY_BEFORE_NAME =
  /(?<=(?<![\p{L}’'.-])(?!(?:de|van|von|der|den|des|del|della|du|da|di|dos|das|la|le|el|al|bin|ibn|ap|af|av|zu|ter|ten|page|chapter|section|figure|table|article|clause|part|scene|room|platform|route|appendix|exhibit|type|grade|class|plan|vitamin|model|size|mr|mrs|ms|dr|no|vs)[\u00a0\u202f])\p{Ll}{2,}[,;]?)[\u00a0\u202f](?=[“‘(]?\p{Lu}\p{Ll})/gu;
/** “90 metres” with one, in a paragraph that has its other numbers with plain spaces. */
const AFTER_FIGURE = /(?<=(?<![\p{L}\p{N}.,£$€])\d[\d,.]*)[\u00a0\u202f](?=\p{Ll}{4,})/gu;
const PLAIN_AFTER_FIGURE = /(?<![\p{L}\p{N}])\d[\d,.]* \p{Ll}{2,}/u;
/** The council ’s plan. */
const BEFORE_POSSESSIVE = /(?<=\p{Ll}{2})[ \u00a0]+(?=[’']s\s\p{Ll})/gu;
const MISSING = /(?<=\p{Ll}{2}[”’)]?)([,;]|[.!?](?=\p{Lu}\p{Ll}|\p{Lu}\s))(?=\p{L}\p{L}?)/gu;
/** After a closing mark or bracket: they call it “closed”and left. Symbols take an s: “A”s. */
const MISSING_BEHIND =
  /(?<=[\p{Script=Latin}\p{N}.,!?…])”(?=\p{Script=Latin}{2})|(?<=\([^()]{4,}\))(?=\p{Script=Latin}{2})/gu;
/** Before an opening one: called it“closed”, the quay(built in 1871) is old. Not in word(s). */
const MISSING_BEFORE =
  /(?<=\p{Script=Latin}{2}[,;:]?)(?=“\p{Script=Latin})|(?<=\p{Script=Latin}{2})(?=\(\p{Script=Latin}+ )/gu;
const INSIDE_MARKS =
  /(?<=(?:^|[\s(])[“‘])[ \u00a0]+(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,!?…])[ \u00a0]+(?=”(?:[\s.,;:!?)]|$))/gu;
const TAB = /\t+/gu;
/** Spaces of other widths between words: they look like one and are none to a search. Beside figures and dashes printers want them thin. */
const OF_ANOTHER_WIDTH = /(?<=\p{L}[,;:!?”’)]?|\p{Ll}\.)[\u2000-\u200a\u205f\u3000]+(?=[“‘(]?\p{L})/gu;

export const spaces: BlockRule = {
  kind: 'block',
  id: 'T2',
  level: 'W',
  scopes: ['headline', 'standfirst', 'caption', 'body', 'quotation'],
  languages: null,
  title: 'checks.T2.title',
  reason: 'checks.T2.reason',
  reference: 'Spaces',
  owner: 'Copy desk',
  check: findSpaces,
  examples: {
    good: [
      'One space. Then another: that’s it, at 9.40 or .5 of it…',
      'It weighs 40\u2009kg\u200a—\u200aor less, said J.\u2009K.',
      'It is by Charles de\u00a0Gaulle, on page\u00a0A, and 40\u00a0pilots met Prof\u00a0Moor.',
      'It weighs 40\u00a0kg, Mr\u00a0Moor says – and 1,000\u00a0others.',
      { language: 'fr', body: ['Que faire\u00a0? « Rien », dit-il\u202f; voilà ! Fini.'] },
      { language: 'fr-CH', body: ['Il dit: «Oui!» Vraiment?'] },
      { language: 'zh', body: ['港口 很 美。'] },
      'He wrote :) and then e.g.that.',
      'The “A”s, the word(s), (s)he and a co(lo)ur are as they should be; so is China”s quay.',
    ],
    bad: [
      { in: 'It came in\u00a0February with\u00a0Anna.', finds: 'in\u00a0February' },
      { in: 'It has 40\u00a0metres of rope and 30 boats.', finds: '40\u00a0metres' },
      { in: 'It is late,\u00a0which is bad.', finds: 'late,\u00a0which' },
      { in: 'We hear a\u00a0lot, and can’t\u00a0wait.', finds: 'a\u00a0lot' },
      { in: 'We can’t\u00a0wait.', finds: 'can’t\u00a0wait' },
      { in: 'It would be\u00a0old.', finds: 'be\u00a0old', fixed: 'It would be old.' },
      { in: 'She\u202fnever came and played\u00a054 times.', finds: 'She\u202fnever' },
      { in: 'She came and played\u00a054 times.', finds: 'played\u00a054' },
      {
        in: 'The quay is old\u2009, and it stands.',
        finds: 'old\u2009,',
        fixed: 'The quay is old, and it stands.',
      },
      { in: 'The old\u200aquay stands.', finds: 'old\u200aquay', fixed: 'The old quay stands.' },
      { in: 'The quay ’s wall is old.', finds: 'quay ’s', fixed: 'The quay’s wall is old.' },
      { in: 'The quay  is old.', finds: 'quay  is', fixed: 'The quay is old.' },
      { in: 'The quay is old.  It stands.', finds: 'old.  It', fixed: 'The quay is old. It stands.' },
      { in: 'The quay , they say, is old.', finds: 'quay ,', fixed: 'The quay, they say, is old.' },
      { in: 'The quay ,they say, is old.', finds: 'quay ,' },
      { in: 'The quay is old. ', finds: 'old. ', fixed: 'The quay is old.' },
      { in: 'The old\u00a0quay stands.', finds: 'old\u00a0quay', fixed: 'The old quay stands.' },
      { in: 'The quay is old,but it stands.', finds: 'old,but', fixed: 'The quay is old, but it stands.' },
      { in: 'The quay is old.It stands.', finds: 'old.It', fixed: 'The quay is old. It stands.' },
      {
        in: 'The quay ( built in 1871) is old.',
        finds: '( built',
        fixed: 'The quay (built in 1871) is old.',
      },
      { in: 'They call it “old”and left.', finds: '“old”and', fixed: 'They call it “old” and left.' },
      { in: 'They call it“old” here.', finds: 'it“old', fixed: 'They call it “old” here.' },
      { in: '“ The quay is ours,” she said.', finds: '“ The', fixed: '“The quay is ours,” she said.' },
      { in: '“The quay is ours ” she said.', finds: 'ours ”', fixed: '“The quay is ours” she said.' },
      {
        in: 'The quay(built in 1871) is old.',
        finds: 'quay(built',
        fixed: 'The quay (built in 1871) is old.',
      },
      { in: { language: 'fr', body: ['Il dit: « Oui. »'] }, finds: 'dit:', fixed: 'Il dit\u00a0: « Oui. »' },
      {
        in: { language: 'fr', body: ['Il a dit «oui » hier.'] },
        finds: '«oui',
        fixed: 'Il a dit «\u00a0oui » hier.',
      },
      { in: { language: 'fr', body: ['La ville , dit-il, est belle.'] }, finds: 'ville ,' },
    ],
  },
};

function* findSpaces({ text, language, addresses, runs, marks }: CheckBlock): Iterable<SpanDraft> {
  // A few French words in an English text bring their spaces along.
  const french = primarySubtag(language) === 'fr' || runs.some((run) => primarySubtag(run.language) === 'fr');
  const taken: { start: number; end: number }[] = [
    ...addresses,
    ...marks.misused.map((offset) => ({ start: offset - 1, end: offset + 2 })),
  ];
  const find = function* (
    pattern: RegExp,
    message: SpanDraft['message'],
    replacement: (found: string) => string,
  ): Iterable<SpanDraft> {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.some((span) => span.start < end && start < span.end)) continue;
      taken.push({ start, end });
      yield draftOf(text, start, end, replacement(match[0]), message);
    }
  };
  if (!french) yield* find(BEFORE_POSSESSIVE, 'checks.T2.before-stop', () => '');
  yield* find(EDGES, 'checks.T2.edge', () => '');
  yield* find(french ? BEFORE_STOP_FRENCH : BEFORE_STOP, 'checks.T2.before-stop', () => '');
  if (!hasScriptOfItsOwn(language)) yield* find(OF_ANOTHER_WIDTH, 'checks.T2.width', () => ' ');
  yield* find(DOUBLE, 'checks.T2.double', () => ' ');
  if (primarySubtag(language) === 'en') {
    yield* find(INSIDE_MARKS, 'checks.T2.mark', () => '');
    yield* find(MISSING_BEHIND, 'checks.T2.missing', (found) => `${found} `);
    yield* find(MISSING_BEFORE, 'checks.T2.missing', () => ' ');
  }
  if (/^fr(?:-FR|-BE)?$/iu.test(language))
    yield* find(MISSING_FRENCH, 'checks.T2.missing-french', () => '\u00a0');
  yield* find(INSIDE_BRACKETS, 'checks.T2.bracket', () => '');
  if (!french) yield* find(STRAY_NO_BREAK, 'checks.T2.no-break', () => ' ');
  if (primarySubtag(language) === 'en') {
    yield* find(STRAY_BEFORE_NAME, 'checks.T2.no-break', () => ' ');
    if (PLAIN_AFTER_FIGURE.test(text))
      for (const draft of find(AFTER_FIGURE, 'checks.T2.no-break', () => ' ')) yield { ...draft, level: 'I' };
  }
  yield* find(TAB, 'checks.T2.double', () => ' ');
  yield* find(MISSING, 'checks.T2.missing', (found) => `${found} `);
}

/** Chinese and Japanese have a full-width space of their own. */
function hasScriptOfItsOwn(language: string): boolean {
  return /^(?:zh|ja|ko)$/u.test(primarySubtag(language));
}

/** With the words on both sides: spaces alone cannot be seen. */
function draftOf(
  text: string,
  start: number,
  end: number,
  replacement: string,
  message: SpanDraft['message'],
): SpanDraft {
  const before = /\S{0,20}$/u.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? '';
  const after = /^(?:[.,;:!?)\]”]|[“‘([’']?[\p{L}\p{N}]{0,20})/u.exec(text.slice(end, end + 20))?.[0] ?? '';
  return {
    start: start - before.length,
    end: end + after.length,
    message,
    fix: before + replacement + after,
  };
}
