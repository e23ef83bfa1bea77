/**
 * T1: a word that stands twice with nothing but white space between, across line breaks, links and formats. Which words
 * may is a list of the house. Languages with words of another kind (Chinese, Japanese, Korean, Thai …) are left alone.
 */
import { hasScriptOfItsOwnRules } from '../text/characters';
import { primarySubtag } from '../text/words';
import type { BlockRule, CheckBlock, SpanDraft } from '../rule';
import type { HouseStyle } from '../style/schemas';

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-‐‑.’'ʼ‘”_@/]+[\p{L}\p{M}\p{N}]+)*/gu;
/** “who it is is”, and not “who is is”: the clause has its subject already. */
const CLAUSE_WITH_SUBJECT =
  /\b(?:(?:what|who|where|how|why|whatever)\s[^.!?;,]*\p{L}|all (?:there|it|he|she|this|that))\b[^.!?;,]*$/iu;
/** “das Haus, das das Kind sah”: words that may stand twice where a clause begins, and nowhere else. */
const CLAUSE_BEGINS: Record<string, RegExp> = {
  de: /(?:^|[,;:–—(„“]|(?<!\p{L})(?:und|oder|aber|sondern|als|wie|dass|weil|wenn|ob|denn|für|auf|an|in|mit|von|zu|bei|gegen|nach|aus|um|über|durch))\s*$/iu,
  nl: /(?:^|[,;:–—(]|(?<!\p{L})(?:en|of|maar|dan|als|omdat|want|mensen|mannen|vrouwen|kinderen|dingen|\p{L}+en))\s*$/iu,
};
/** “that that the quay”: no reading of the two bears an article or a pronoun after them. */
const THAT_AND_MORE = /^\s(?:the|an?|it|he|she|they|we|you|I|there|his|her|their|its|our)(?!\p{L})/u;
/** Words so small that even a comma between them, or a capital in mid-sentence, leaves a slip. */
const SMALLEST = new Set(
  'a an and as at but by for from in into is it of on or over that the they this to was we which with'.split(
    ' ',
  ),
);
const OVER_COMMA = new Set(['a', 'an', 'and', 'the', 'of']);
/** English words that grammar doubles after others in the sentence: what it was was a shame, gave her her coat, a there there. */
const GRAMMAR: Record<string, RegExp> = {
  is: CLAUSE_WITH_SUBJECT,
  was: CLAUSE_WITH_SUBJECT,
  her: /\b(?:g[ia]ves?|given|giving|told|taught|showed|shown|sent|lent|owed?|cost|handed|offered|paid|denied|asked|wished|brought|returned|lost|earned|won)\s$/iu,
  there: /\b(?:an?|no|any|the)\s$/iu,
  in: /\b(?:put|came|gave|give|took|take|brought|let|turned|handed|moved|joined|tuned|logged)(?: \p{L}+)?\s$/iu,
  on: /\b(?:go|goes|went|carry|carried|moved?|hold|held|keep|kept|put|turn|turned|lived?|work|worked|play|played)(?: \p{L}+)?\s$/iu,
};

interface Word {
  word: string;
  start: number;
  end: number;
}

export function doubledWord(style: Pick<HouseStyle, 'doubledWords'>): BlockRule {
  const { allowed, names, alsoNames } = style.doubledWords;
  const everywhere = allowed.get('*') ?? new Set<string>();

  function isMeant(first: string, second: string, language: string, before: string, after: string): boolean {
    const word = first.toLowerCase();
    const tag = primarySubtag(language);
    if (tag === 'en' && word === 'that' && THAT_AND_MORE.test(after)) return false;
    if (allowed.get(tag)?.has(word) && CLAUSE_BEGINS[tag]?.test(before) === false) return false;
    if (tag === 'en' && Object.hasOwn(GRAMMAR, word) && GRAMMAR[word]?.test(before)) return true;
    if (everywhere.has(word) || allowed.get(tag)?.has(word)) return true;
    // The The is a band; The The Saltmarket is none.
    if (word === 'the' && /^\s\p{Lu}/u.test(after)) return false;
    return names.has(`${first} ${second}`) || (first !== second && alsoNames.has(word));
  }

  function* findDoubled({ text, language }: CheckBlock): Iterable<SpanDraft> {
    const english = primarySubtag(language) === 'en';
    const words = Array.from(text.matchAll(WORD), (match): Word => ({
      word: match[0],
      start: match.index,
      end: match.index + match[0].length,
    }));
    for (let index = 0; index < words.length; index += 1) {
      const first = words[index];
      let last = first;
      for (let next = words[index + 1]; first && last && next; next = words[index + 1]) {
        const between = text.slice(last.end, next.start);
        const rest = text.slice(next.end);
        if (!isRepeated(first.word, between, next.word, rest, language)) break;
        // Grammar has two of them at the most.
        const third = words[index + 2];
        const isThird =
          third !== undefined &&
          NEVER_THRICE.has(first.word.toLowerCase()) &&
          isSameWord(next.word, third.word) &&
          /^\s+$/u.test(text.slice(next.end, third.start));
        if (
          last === first &&
          !isThird &&
          isMeant(first.word, next.word, language, text.slice(0, last.start), rest)
        )
          break;
        last = next;
        index += 1;
      }
      if (!first || !last || last === first) {
        if (english) yield* doubledRun(words, index, text);
        continue;
      }
      yield {
        start: first.start,
        end: last.end,
        message: 'checks.T1.found',
        params: { word: first.word },
        fix: first.word,
      };
    }
  }

  return {
    kind: 'block',
    id: 'T1',
    level: 'W',
    scopes: ['headline', 'standfirst', 'caption', 'body', 'quotation'],
    languages: null,
    title: 'checks.T1.title',
    reason: 'checks.T1.reason',
    reference: 'Doubled words',
    owner: 'Copy desk',
    check: findDoubled,
    examples: {
      good: [
        'All that that quay had had was luck.',
        'That is how we want it. It is how we keep it.',
        'Duran Duran played for the dockers, and Will will not forget it.',
        'What it was was a shame; they gave her her coat and asked who it is is to blame.',
        'There is no there there, and they put it in in the end.',
        'They told us US ships were late; it IT staff could not say.',
        'It was a copy of a copy of a letter.',
        'A A Milne is not read here, nor is 20 20 vision needed.',
        'They sang of, of course, the sea; it was in In the Heat of the Night and from From Here to Eternity.',
        'It goes on and on and on, day by day by day, over and over and over, for you and for you alone.',
        'It is what it is; as it was, it was. They said they said so.',
        'The long-long wait is well well-known.',
        { language: 'fr', body: ['Nous nous sommes tus.'] },
        { language: 'de', body: ['Das Haus, das das Kind sah; die, die die Stadt lieben.'] },
        { language: 'zh', body: ['好 好 学习'] },
        { language: 'ko', body: ['매우 매우 좋다'] },
      ],
      bad: [
        { in: 'The The Saltmarket was opened in June.', finds: 'The The' },
        { in: 'It had had had one owner.', finds: 'had had had' },
        { in: 'The club lives on On the pier.', finds: 'on On' },
        { in: 'Nobody can prove that it that it was the heat.', finds: 'that it that it' },
        { in: 'He was at the end at the end of it.', finds: 'at the end at the end' },
        { in: 'They had been had been told.', finds: 'had been had been' },
        { in: 'It is on page 3 of the The Second Quay.', finds: 'the The' },
        { in: 'It is the the quay.', finds: 'the the', fixed: 'It is the quay.' },
        { in: 'The the quay is old.', finds: 'The the', fixed: 'The quay is old.' },
        { in: 'Nobody knows who is is to blame.', finds: 'is is', fixed: 'Nobody knows who is to blame.' },
        { in: 'The roof of the of the shed.', finds: 'of the of the', fixed: 'The roof of the shed.' },
        { in: 'They say that that the quay is ours.', finds: 'that that' },
        { in: 'The crews of, of the quay.', finds: 'of, of', fixed: 'The crews of the quay.' },
        { in: 'It was in In the quay.', finds: 'in In', fixed: 'It was in the quay.' },
        { in: { language: 'de', body: ['Wir sahen das das Haus.'] }, finds: 'das das' },
        { in: 'She says it is is late, and so it was was.', finds: 'is is' },
        { in: 'They saw her her coat and all.', finds: 'her her', fixed: 'They saw her coat and all.' },
        { in: 'It went to to to sea.', finds: 'to to to', fixed: 'It went to sea.' },
        { in: 'It went to\nto sea.', finds: 'to\nto', fixed: 'It went to sea.' },
        {
          in: {
            body: [
              {
                type: 'paragraph',
                children: [
                  { type: 'text', text: 'Ask ' },
                  { type: 'text', text: 'the ', format: 1 },
                  {
                    type: 'link',
                    url: 'https://example.org',
                    children: [{ type: 'text', text: 'the crew' }],
                  },
                ],
              },
            ],
          },
          finds: 'the the',
          fixed: 'Ask the crew',
        },
        { in: { language: 'fr', body: ['C’est la la ville.'] }, finds: 'la la' },
      ],
    },
  };
}

/** Words that carry none of the sense: two of them, and the same two again, are a slip of the hand. */
const SMALL = new Set(
  `of in to on at for with from by and or but as if than that this these those is was are were be been being has have had
  will would can could may might must should shall do does did the a an his her its their our my your it he she they we
  you i there who which what when where not no so into onto over under about after before because through during up out
  it’s don’t`.split(/\s+/u),
);
const NEVER_THRICE = new Set(['had', 'that', 'is', 'was', 'in', 'her', 'do', 'the', 'a', 'to', 'of', 'it']);
/** “on and on and on”, “day by day by day”, “more and more and more”: one of the two joins. */
const JOINS = new Set(['and', 'or', 'by', 'after', 'upon', 'then', 'so']);
const LONGEST_RUN = 4;

/** “of the of the barn”: two words of no weight, or three or four of any, and the same ones again. */
function* doubledRun(words: readonly Word[], index: number, text: string): Iterable<SpanDraft> {
  for (let length = 2; length <= LONGEST_RUN; length += 1) {
    const run = words.slice(index, index + length);
    const again = words.slice(index + length, index + 2 * length);
    const [first, last, end] = [run[0], run.at(-1), again.at(-1)];
    if (!first || !last || !end || again.length < length) return;
    if (!run.every(({ word }, place) => word === again[place]?.word)) continue;
    if (length === 2 && !run.every(({ word }) => SMALL.has(word.toLowerCase()))) continue;
    // “a copy of a copy of a letter”
    const small = run.map(({ word }) => word.toLowerCase());
    if (small.includes('of') && ['a', 'an', 'the'].some((article) => small.includes(article)) && length > 2)
      continue;
    if (JOINS.has(first.word.toLowerCase()) || JOINS.has(last.word.toLowerCase())) continue;
    if (!/^[^,.;:!?()–—“”]*$/u.test(text.slice(first.start, end.end))) continue;
    const fix = text.slice(first.start, last.end);
    yield { start: first.start, end: end.end, message: 'checks.T1.found', params: { word: fix }, fix };
    return;
  }
}

/** No title keeps its own behind another one: the The Second Bridesmaid. */
const ARTICLE = /^(?:the|an?)$/u;

/** With white space between, or in English the smallest words with a comma: “of, of”, “in In the archive”. */
function isRepeated(
  first: string,
  between: string,
  second: string,
  after: string,
  language: string,
): boolean {
  const space = /^\s+$/u.test(between);
  if (space && isSameWord(first, second)) return true;
  if (primarySubtag(language) !== 'en') return false;
  if (between === ', ') return first === second && OVER_COMMA.has(first) && !/^ course(?!\p{L})/u.test(after);
  // A title may begin with the word before it: from From Here to Eternity.
  const isTitle = !ARTICLE.test(first) && /^(?:\s\S+){0,4}?\s\p{Lu}/u.test(after);
  return (
    space && SMALLEST.has(first) && second === first.charAt(0).toUpperCase() + first.slice(1) && !isTitle
  );
}

/** Equal, or alike but for the capital at the beginning of a sentence. “us US” and “may May” are two words. */
function isSameWord(first: string, second: string): boolean {
  if (!/\p{L}/u.test(first) || hasScriptOfItsOwnRules(first)) return false;
  if (first === second) return !/^\p{Lu}$/u.test(first) || first === 'I';
  return /^\p{Lu}[^\p{Lu}]*$/u.test(first) && first.toLowerCase() === second;
}
