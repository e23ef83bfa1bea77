/** What holds for any text: checks never fail, point at the words they quote, and find the same whether or not they remember. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BlockJSON, InlineJSON } from '../../../shared/document/json';
import { textBlocksOf } from '../../../shared/document/read';
import { HOUSE_STYLE_RULE, type Finding } from '../../../shared/model/checks';
import type { Publication } from '../../../shared/model/publication';
import { createChecker, type Checker } from './checker';
import { publicationOf } from './example';
import { fixedText } from './fixed-text';
import { buildRules } from './rules/all';
import { houseStyle } from './testing';

const SEED = 20_260_101;
/** Properties run many checks; the time each of them takes is a bench's matter. */
const TIMEOUT = 60_000;

const rules = buildRules(houseStyle);
/** A checker that remembers nothing. */
const freshChecker = (): Checker => createChecker(houseStyle, { rules });

/** Pieces of text in which rules are likely to stumble: marks, names in two spellings, doubled words, odd characters. */
const fragment = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'“”‘’«»()[]「」『』（）"\'`´ʼ‚„…—–-.,:;!? \n\u00a0\u2028') },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      'China',
      'Deep-Seek',
      'DeepSeek',
      'U.S.',
      'US',
      'the',
      'The',
      'had',
      's',
      't',
      '90s',
      'tis',
      'n',
      '12',
      'TK',
      'XX',
      '???',
      '[check]',
      'al-Qaeda',
      'Youtube',
      'https://a.example/b(c)',
      '@DeepSeek',
      'le',
      'des',
      'São',
      'Sao',
      'Paulo',
      '港口',
      'みなと',
      '매우',
      ':)',
      'a)',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);
const words = fc
  .array(fc.tuple(fragment, fc.constantFrom('', '', ' ', ' ', ' ')), { maxLength: 24 })
  .map((parts) => parts.flat().join(''));

const inline = fc.oneof(
  { weight: 6, arbitrary: words.map((text): InlineJSON => ({ type: 'text', text })) },
  {
    weight: 1,
    arbitrary: words.map((text): InlineJSON => ({
      type: 'link',
      url: '/',
      children: [{ type: 'text', text }],
    })),
  },
  {
    weight: 1,
    arbitrary: words.map((text): InlineJSON => ({ type: 'text', text, format: 1, $: { lang: 'fr' } })),
  },
  { weight: 1, arbitrary: fc.constant<InlineJSON>({ type: 'linebreak' }) },
);
const state = fc.record({ bid: fc.stringMatching(/^[a-z]{8}$/u) });
const block: fc.Arbitrary<BlockJSON> = fc
  .tuple(state, fc.array(inline, { maxLength: 4 }), fc.nat(6))
  .map(([$, children, kind]): BlockJSON => {
    if (kind === 0) return { type: 'quote', $, children };
    if (kind === 1) return { type: 'heading', tag: 'h2', $, children };
    if (kind === 2)
      return { type: 'list', listType: 'bullet', $, children: [{ type: 'listitem', $, children }] };
    if (kind === 3) return { type: 'pull-quote', $, children };
    return { type: 'paragraph', $, children };
  });
const language = fc.constantFrom('en-GB', 'en-US', 'fr', 'de', 'sv', 'da', 'pl', 'zh', 'ja', 'x');
const piece = fc
  .record({
    language,
    headline: words,
    standfirst: words,
    body: fc.array(block, { maxLength: 6 }),
    tags: fc.array(
      words.filter((text) => text.trim() !== ''),
      { maxLength: 2 },
    ),
    lead: fc.record({ caption: words, alt: words, credit: words }),
  })
  .map((example) => publicationOf(example));

function textOf(publication: Publication, finding: Finding): string {
  const { target } = finding;
  const blocks = textBlocksOf(publication.root);
  const found = blocks.filter(({ node }) => target.kind === 'text' && node.$?.bid === target.bid);
  return (
    found
      .map(({ text }) => text)
      .find((text) => target.kind === 'text' && text.slice(target.start, target.end) === target.quote) ?? ''
  );
}

it(
  'checks anything without failing, and quotes what stands there',
  () => {
    fc.assert(
      fc.property(piece, (publication) => {
        const findings = freshChecker().check(publication);
        expect(findings.filter(({ rule }) => rule === HOUSE_STYLE_RULE)).toEqual([]);
        expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
        for (const finding of findings) {
          if (finding.target.kind !== 'text') continue;
          const { start, end, quote } = finding.target;
          expect(quote).not.toBe('');
          expect(end - start).toBe(quote.length);
          expect(textOf(publication, finding)).not.toBe('');
        }
      }),
      { seed: SEED, numRuns: 200 },
    );
  },
  TIMEOUT,
);

const edit = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), place: fc.nat(20), block }),
  fc.record({ kind: fc.constant('insert' as const), place: fc.nat(20), block }),
  fc.record({ kind: fc.constant('remove' as const), place: fc.nat(20) }),
  fc.record({ kind: fc.constant('move' as const), place: fc.nat(20), to: fc.nat(20) }),
  fc.record({ kind: fc.constant('language' as const), language }),
);

function edited(
  publication: Publication,
  change: typeof edit extends fc.Arbitrary<infer T> ? T : never,
): Publication {
  if (change.kind === 'language') {
    return { ...publication, meta: { ...publication.meta, language: change.language } };
  }
  const head = publication.root.children.slice(0, 3);
  const body = publication.root.children.slice(3);
  const place = body.length === 0 ? 0 : change.place % body.length;
  if (change.kind === 'set') body.splice(place, 1, change.block);
  else if (change.kind === 'insert') body.splice(place, 0, change.block);
  else {
    const [taken] = body.splice(place, 1);
    if (change.kind === 'move' && taken) body.splice(change.to % (body.length + 1), 0, taken);
  }
  return { ...publication, root: { type: 'root', children: [...head, ...body] } };
}

it(
  'finds the same from one check to the next as from nothing',
  () => {
    fc.assert(
      fc.property(piece, fc.array(edit, { minLength: 1, maxLength: 8 }), (first, edits) => {
        const checker = freshChecker();
        let publication = first;
        checker.check(publication);
        for (const change of edits) {
          publication = structuredClone(edited(publication, change));
          expect(checker.check(publication)).toEqual(freshChecker().check(publication));
        }
      }),
      { seed: SEED, numRuns: 80 },
    );
  },
  TIMEOUT,
);

it(
  'settles a finding by its fix',
  () => {
    fc.assert(
      fc.property(words, (text) => {
        const findings = freshChecker().check(publicationOf(text));
        for (const finding of findings.filter(({ rule, fix }) => fix && (rule === 'T1' || rule === 'Q2'))) {
          const after = freshChecker().check(publicationOf(fixedText(text, finding)));
          const count = (all: readonly Finding[]): number =>
            all.filter(({ rule }) => rule === finding.rule).length;
          expect(count(after)).toBeLessThan(count(findings));
        }
      }),
      { seed: SEED, numRuns: 200 },
    );
  },
  TIMEOUT,
);
