import { describe, expect, it } from 'vitest';
import { translateAny } from '../../../shared/messages/translate';
import type { Finding } from '../../../shared/model/checks';
import { createChecker } from './checker';
import { publicationOf, type Example, type ExamplePiece } from './example';
import { buildRules } from './rules/all';
import type { BlockRule, DocumentRule, SpanDraft } from './rule';
import { houseStyle } from './testing';

const piece = (...body: string[]): ExamplePiece => ({ body });
const check = (example: Example): Finding[] => createChecker(houseStyle).check(publicationOf(example));
const texts = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, target }) => `${rule} ${target.kind === 'text' ? target.quote : target.kind}`);

/** A rule that marks every “salt”, to be changed by a test into one that misbehaves. */
function saltRule(change: Partial<BlockRule> = {}): BlockRule {
  return {
    kind: 'block',
    id: 'X1',
    level: 'W',
    scopes: ['headline', 'standfirst', 'caption', 'body', 'quotation'],
    languages: null,
    title: 'Salt',
    reason: 'Salt is bad for you.',
    reference: 'Salt',
    owner: 'Test desk',
    check: ({ text }) => find(text, /salt/gu),
    examples: { good: [], bad: [] },
    ...change,
  };
}
function find(text: string, pattern: RegExp): SpanDraft[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    message: 'checks.T3.found',
  }));
}
const withRules = (...rules: (BlockRule | DocumentRule)[]): ReturnType<typeof createChecker> =>
  createChecker(houseStyle, { rules, ruleMilliseconds: 2000 });
const salt = publicationOf(
  piece('More salt, please.', 'No salt.', 'A pinch of salt.', 'None.', 'None at all.'),
);

it('finds nothing in a piece in order', () => {
  expect(check('Nobody asked the people who work there.')).toEqual([]);
  expect(check({ body: [], tags: ['a'] })).toEqual([]);
});

describe('findings', () => {
  const twoFaults = piece('The the quay.', 'They don‘t ask, and they don‘t listen.');

  it('come in reading order, fields last, with place, level and fix', () => {
    const findings = check({ ...twoFaults, headline: 'TK quays', standfirst: '' });
    expect(texts(findings)).toEqual(['T3 TK', 'T1 The the', 'Q2 don‘t', 'Q2 don‘t', 'F2 field']);
    expect(findings[1]).toEqual({
      key: 'T1|block00004|The the|1',
      rule: 'T1',
      level: 'W',
      message: 'checks.T1.found',
      params: { word: 'The' },
      target: { kind: 'text', bid: 'block00004', start: 0, end: 7, quote: 'The the' },
      fix: { replacement: 'The' },
      stet: null,
    });
    expect(findings[4]?.target).toEqual({ kind: 'field', field: 'standfirst' });
  });

  it('have keys of their own that stay when other blocks change', () => {
    const before = check(twoFaults);
    expect(new Set(before.map(({ key }) => key)).size).toBe(3);
    const publication = publicationOf(twoFaults);
    const added = publicationOf(piece('A new new paragraph.')).root.children.at(-1);
    const [headline, standfirst, ...rest] = publication.root.children;
    if (!headline || !standfirst || !added) throw new Error('incomplete example');
    const first = { ...added, $: { bid: 'another-one' } };
    const after = createChecker(houseStyle).check({
      ...publication,
      root: { type: 'root', children: [headline, standfirst, first, ...rest] },
    });
    expect(after.map(({ key }) => key)).toEqual([
      'T1|another-one|new new|1',
      ...before.map(({ key }) => key),
    ]);
  });

  it('are marked as set aside, with the reason, and stay', () => {
    const [first, second] = check(twoFaults);
    const findings = check({ ...twoFaults, meta: { stet: { [second?.key ?? '']: 'She spells it so.' } } });
    expect(findings.map(({ stet }) => stet)).toEqual([null, 'She spells it so.', null]);
    expect(findings[0]).toEqual(first);
    expect(
      check({ ...twoFaults, meta: { stet: { toString: 'no finding has this key' } } })[0]?.stet,
    ).toBeNull();
  });

  it('of a field are others when its words are', () => {
    const key = (slug: string): string | undefined => check({ meta: { slug } })[0]?.key;
    expect(key('Not a slug')).not.toBe(key('No slug either'));
    expect(key('Not a slug')).toBe(key('Not a slug'));
  });
});

describe('where a rule has a say', () => {
  const found = (rule: BlockRule, example: Example): string[] =>
    texts(withRules(rule).check(publicationOf(example)));

  it('is decided by scope', () => {
    const everywhere: ExamplePiece = {
      headline: 'salt in the headline',
      lead: { caption: 'salt in the caption' },
      body: [
        '“No salt,” she said.',
        { type: 'quote', children: [{ type: 'text', text: 'salt of the earth' }] },
      ],
    };
    expect(found(saltRule(), everywhere)).toHaveLength(4);
    expect(found(saltRule({ scopes: ['headline'] }), everywhere)).toHaveLength(1);
    expect(found(saltRule({ scopes: ['body'] }), everywhere)).toHaveLength(0);
    expect(found(saltRule({ scopes: ['body', 'quotation'] }), everywhere)).toHaveLength(2);
  });

  it('is decided by language, of the piece, a block or a few words', () => {
    const english = saltRule({ languages: ['en'] });
    expect(found(english, { language: 'fr', body: ['le salt'] })).toEqual([]);
    expect(found(english, { language: 'en-US', body: ['the salt'] })).toHaveLength(1);
    const foreign = { type: 'text' as const, text: 'salt', $: { lang: 'sv' } };
    expect(
      found(english, {
        body: [
          { type: 'paragraph', children: [{ type: 'text', text: 'They call it ' }, foreign] },
          {
            type: 'paragraph',
            $: { bid: 'in-swedish', lang: 'sv' },
            children: [{ type: 'text', text: 'salt' }],
          },
        ],
      }),
    ).toEqual([]);
  });

  it('is nowhere in addresses', () => {
    const text = 'See https://salt.example/salt, mail salt@example.org or ask @salt about #salt.';
    expect(found(saltRule(), text)).toEqual([]);
  });
});

describe('a rule that fails', () => {
  const sound = saltRule({ id: 'X2' });
  const broken = (rule: BlockRule | DocumentRule): Finding[] => withRules(rule, sound).check(salt);
  const isReported = (findings: readonly Finding[], message: string): void => {
    expect(texts(findings)).toEqual(['X2 salt', 'X2 salt', 'X2 salt', 'house-style piece']);
    expect(findings.at(-1)).toMatchObject({ level: 'I', message, params: { rule: 'X1' } });
    const words = translateAny(findings.at(-1)?.message ?? '', findings.at(-1)?.params);
    expect(words).toContain('X1');
  };

  it('by throwing is reported, and the others go on', () => {
    const failing = (): never => {
      throw new Error('no salt');
    };
    isReported(broken(saltRule({ check: failing })), 'checks.house-style.threw');
    isReported(broken({ ...saltRule(), kind: 'document', check: failing }), 'checks.house-style.threw');
  });

  it('on one block still counts for the rest', () => {
    const choosy = saltRule({
      check: ({ text }) => {
        if (text.startsWith('More')) throw new Error('too much');
        return find(text, /salt/gu);
      },
    });
    expect(texts(withRules(choosy).check(salt))).toEqual(['X1 salt', 'X1 salt', 'house-style piece']);
  });

  it('by never ending is stopped, and left out after the second time', () => {
    let calls = 0;
    const endless = saltRule({
      check: () => {
        calls += 1;
        return /^(?:a+)+$/u.test(`${'a'.repeat(60)}b`) ? [] : [];
      },
    });
    const checker = withRules(endless, sound);
    // A busy computer has it tried more than once in a round, and never after the second.
    const [first = 0, second = 0, ...after] = Array.from({ length: 4 }, () => {
      isReported(checker.check(salt), 'checks.house-style.slow');
      return calls;
    });
    expect(second).toBeGreaterThan(first);
    expect(after).toEqual([second, second]);
  });

  it('by marking every word, or everything at once, or without end, is left out', () => {
    isReported(
      broken(saltRule({ check: ({ text }) => find(text.repeat(40), /\w/gu) })),
      'checks.house-style.threw',
    );
    const long = publicationOf(
      piece(...Array.from({ length: 40 }, () => 'So many plain words in so plain a line.')),
    );
    const everyWord = saltRule({ check: ({ text }) => find(text, /\w+/gu) });
    expect(texts(withRules(everyWord).check(long))).toEqual(['house-style piece']);
    isReported(
      broken(saltRule({ check: ({ text }) => find(text, /.+/gu) })),
      'checks.house-style.everything',
    );
    const endless = saltRule({
      *check() {
        for (;;) yield { start: 0, end: 1, message: 'checks.T3.found' } as const;
      },
    });
    isReported(broken(endless), 'checks.house-style.everything');
  });

  it.each([
    [-1, 2],
    [3, 3],
    [0, 1000],
    [0.5, 2],
    [Number.NaN, 2],
  ])('by pointing at %f–%f is reported', (start, end) => {
    isReported(
      broken(saltRule({ check: () => [{ start, end, message: 'checks.T3.found' }] })),
      'checks.house-style.threw',
    );
  });
});

it('reports files of the house style that could not be used', () => {
  const style = { ...houseStyle, problems: [{ file: 'names.json', reason: 'it is torn' }] };
  const [finding] = createChecker(style).check(publicationOf('Fine.'));
  expect(finding).toMatchObject({ rule: 'house-style', level: 'I', target: { kind: 'piece' } });
  expect(translateAny(finding?.message ?? '', finding?.params)).toBe(
    'The house style’s file names.json cannot be used: it is torn',
  );
});

describe('from one check to the next', () => {
  it('asks block rules about touched blocks alone', () => {
    const asked: string[] = [];
    const rule = saltRule({
      check: ({ text }) => {
        asked.push(text);
        return find(text, /salt/gu);
      },
    });
    const checker = withRules(rule);
    const before = piece('One.', 'Two salt.', 'Three.');
    checker.check(publicationOf(before));
    asked.length = 0;
    const findings = checker.check(structuredClone(publicationOf(piece('One.', 'Two salts.', 'Three.'))));
    expect(asked).toEqual(['Two salts.']);
    expect(texts(findings)).toEqual(['X1 salt']);
    checker.check(publicationOf({ ...before, language: 'fr' }, 'another piece'));
    asked.length = 0;
    checker.check(publicationOf(piece('One.', 'Two salts.', 'Three.')));
    expect(asked).toEqual([]);
  });

  it('reads a block again when a quotation before or after it changes', () => {
    const checker = createChecker(houseStyle);
    const faults = (...body: string[]): string[] => texts(checker.check(publicationOf(piece(...body))));
    expect(faults('“The first day was long.', '“The second was not.”')).toEqual([]);
    expect(faults('“The first day was long.', 'The second was not.')).toEqual(['Q1 “The']);
    expect(faults('“The first day was long.', '“The second was not.”')).toEqual([]);
  });

  it('keeps pieces apart', () => {
    const checker = createChecker(houseStyle);
    for (const id of 'abcdefghij') {
      expect(texts(checker.check(publicationOf(`The the ${id}.`, id)))).toEqual(['T1 The the']);
    }
  });
});

it('lists its rules', () => {
  const rules = createChecker(houseStyle).rules;
  expect(rules.map(({ id }) => id)).toEqual(buildRules(houseStyle).map(({ id }) => id));
  expect(rules.length).toBe(new Set(rules.map(({ id }) => id)).size);
  expect(structuredClone(rules)).toEqual(rules);
});
