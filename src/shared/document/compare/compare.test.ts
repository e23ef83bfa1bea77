import { describe, expect, it } from 'vitest';
import { figure, list, paragraph, rootWith, text } from '../operations/testing';
import type { BlockJSON, RootJSON } from '../json';
import { notedIn } from '../comments/notes';
import { acceptAll, decide, rejectAll } from '../suggestions/decide';
import { suggestionsOf } from '../suggestions/list';
import { compareDocuments } from './compare';
import { suggestText } from './suggest';

/** Rows of the body in short: what happened, and the words with − and + around what went and came. */
function shown(before: RootJSON, after: RootJSON, language?: string): string[] {
  const signs = { same: '', deleted: '−', inserted: '+', restyled: '~' };
  return compareDocuments(before, after, language)
    .rows.filter((row) => !['headline', 'standfirst'].includes((row.after ?? row.before)?.kind ?? ''))
    .map(({ change, runs, facts }) => {
      const words = runs
        .map(({ text: words, change }) => `${signs[change]}${words}${signs[change]}`)
        .join('');
      const said = facts.map(({ fact, before, after }) => ` [${fact} ${before}→${after}]`).join('');
      return `${change}: ${words}${said}`;
    });
}

describe('comparing', () => {
  it('is word by word within a block', () => {
    expect(
      shown(
        rootWith(paragraph('a', text('The old grey tram stops here.'))),
        rootWith(paragraph('a', text('The new tram stops here at night.'))),
      ),
    ).toEqual(['changed: The −old grey −+new +tram stops here+ at night+.']);
  });

  it('has joined blocks where they are now, below others that moved there', () => {
    const [five, six] = ['Before it opens, the council says so.', 'The lamp in the window burns all night.'];
    const [seven, eight] = ['Slowly', 'A long bench for the evening.'];
    expect(
      shown(
        rootWith(
          ...[paragraph('f', text(five)), paragraph('s', text(six))],
          ...[paragraph('v', text(seven)), paragraph('e', text(eight))],
        ),
        rootWith(
          ...[paragraph('e', text(eight)), paragraph('v', text(seven))],
          paragraph('s', text(`${five} ${six}`)),
        ),
      ),
    ).toEqual([
      `moved: ${eight}`,
      `moved: ${seven}`,
      `changed: ${five}+ +`,
      `joined: ${six}`,
      `moved-away: ${seven}`,
      `moved-away: ${eight}`,
    ]);
  });

  it('knows the words of scripts that are written without spaces', () => {
    expect(
      shown(
        rootWith(paragraph('a', text('今天天气很好。'))),
        rootWith(paragraph('a', text('今天天气不好。'))),
        'zh',
      ),
    ).toEqual(['changed: 今天天气−很好−+不好+。']);
  });

  it('tells a format from words, in the middle of a word too', () => {
    const rows = compareDocuments(
      rootWith(paragraph('a', text('A tramway.'))),
      rootWith(paragraph('a', text('A '), text('tram', 1), text('way.'))),
    );
    expect(rows).toMatchObject({ added: 0, removed: 0, restyled: 1 });
    expect(rows.rows.at(-1)?.runs.map(({ text, change }) => [text, change])).toEqual([
      ['A ', 'same'],
      ['tram', 'restyled'],
      ['way.', 'same'],
    ]);
  });

  it('finds blocks that moved, by id and by words, and shows where they were', () => {
    const [a, b, c] = [
      paragraph('a', text('First of all.')),
      paragraph('b', text('Then the tram.')),
      paragraph('c', text('Last the boat.')),
    ];
    expect(shown(rootWith(a, b, c), rootWith(c, a, b))).toEqual([
      'moved: Last the boat.',
      'same: First of all.',
      'same: Then the tram.',
      'moved-away: Last the boat.',
    ]);
    const nameless = { ...b, $: {} };
    expect(shown(rootWith(a, b), rootWith(a, nameless))).toEqual([
      'same: First of all.',
      'same: Then the tram.',
    ]);
  });

  describe('a split or a join', () => {
    const whole = paragraph('a', text('The tram stops here. It waits for nobody. It never did.'));
    const [one, two, three] = [
      paragraph('a', text('The tram stops here. ')),
      paragraph('b', text('It waits for nobody. ')),
      paragraph('c', text('It never did.')),
    ];

    it('leaves the words what they are', () => {
      expect(shown(rootWith(whole), rootWith(one, two, three))).toEqual([
        'same: The tram stops here. ',
        'split: It waits for nobody. ',
        'split: It never did.',
      ]);
      expect(shown(rootWith(one, two, three), rootWith(whole))).toEqual([
        'same: The tram stops here. ',
        'joined: It waits for nobody. ',
        'joined: It never did.',
      ]);
      expect(compareDocuments(rootWith(whole), rootWith(one, two, three))).toMatchObject({
        added: 0,
        removed: 0,
        cut: 2,
        restyled: 0,
      });
    });

    it('shows what was changed as well, and may be in the midst of a word', () => {
      const changed = paragraph('b', text('It waits for everybody. It never did.'));
      expect(shown(rootWith(whole), rootWith(one, changed))).toEqual([
        'same: The tram stops here. ',
        'split: It waits for −nobody−+everybody+. It never did.',
      ]);
      expect(
        shown(
          rootWith(paragraph('a', text('tramway'))),
          rootWith(paragraph('a', text('tram')), paragraph('b', text('way'))),
        ),
      ).toEqual(['same: tram', 'split: way']);
    });

    it('is seen whichever of the blocks kept the id, or none', () => {
      const first = { ...one, $: { bid: 'b' } };
      const last = paragraph('a', text('It waits for nobody. It never did.'));
      expect(shown(rootWith(whole), rootWith(first, last))).toEqual([
        'same: The tram stops here. ',
        'split: It waits for nobody. It never did.',
      ]);
      const nameless = [one, two].map((block) => ({ ...block, $: {} }));
      expect(shown(rootWith(...nameless), rootWith({ ...whole, $: {} }))[1]).toMatch(
        /^joined: It waits for nobody/,
      );
    });

    it('is none where a new block stands beside one that lost words', () => {
      const cut = paragraph('a', text('The tram stops here.'));
      expect(
        shown(rootWith(whole), rootWith(cut, paragraph('b', text('A bus comes at noon, and it is red.')))),
      ).toEqual([
        'changed: The tram stops here.− It waits for nobody. It never did.−',
        'added: +A bus comes at noon, and it is red.+',
      ]);
    });

    it('keeps what stood between where it was', () => {
      const gone = paragraph('x', text('Quite another matter.'));
      expect(
        shown(
          rootWith(whole, gone),
          rootWith(one, paragraph('b', text('It waits for nobody. It never did.'))),
        ),
      ).toEqual([
        'same: The tram stops here. ',
        'split: It waits for nobody. It never did.',
        'removed: −Quite another matter.−',
      ]);
    });
  });

  it('calls of two neighbours that changed places the lower one moved, whatever they are called', () => {
    for (const [x, y] of [
      ['a', 'z'],
      ['z', 'a'],
    ] as const) {
      const [one, two] = [paragraph(x, text('First of all.')), paragraph(y, text('Then the tram.'))];
      expect(shown(rootWith(one, two), rootWith(two, one))).toEqual([
        'moved: Then the tram.',
        'same: First of all.',
        'moved-away: Then the tram.',
      ]);
      const marked = suggestText(rootWith(one, two), rootWith(two, one), {
        by: 'ann',
        at: '2026-11-27T10:00:00.000Z',
      });
      expect(suggestionsOf(marked).map(({ kind, after }) => [kind, after])).toEqual([
        ['move-block', 'Then the tram.'],
      ]);
    }
  });

  it('says what a block became, and what of an image is another', () => {
    const heading: BlockJSON = { type: 'heading', tag: 'h2', $: { bid: 'a' }, children: [text('Trams')] };
    expect(shown(rootWith(paragraph('a', text('Trams'))), rootWith(heading))).toEqual([
      'changed: Trams [kind paragraph→h2]',
    ]);
    const image = figure('f', 'A tram');
    expect(shown(rootWith(image), rootWith({ ...image, credit: 'Ann' }))).toEqual([
      'changed: A tram [credit →Ann]',
    ]);
  });

  it('compares lists item by item', () => {
    expect(
      shown(
        rootWith(list('l', 'bullet', 'one', 'two')),
        rootWith(list('l', 'number', 'one', 'three', 'two')),
      ),
    ).toEqual(['changed: one [kind bullet→number]', 'added: +three+', 'changed: two [kind bullet→number]']);
  });

  it('sees a rewritten headline as the headline', () => {
    const before = rootWith(paragraph('a', text('Body')));
    const [, stand, ...body] = before.children;
    const after = {
      ...before,
      children: [{ type: 'headline', $: { bid: 'new' }, children: [text('Quite another')] }, stand, ...body],
    } as RootJSON;
    expect(compareDocuments(before, after).rows[0]).toMatchObject({ change: 'changed' });
    expect(compareDocuments(before, after).rows).toHaveLength(3);
  });
});

describe('a difference as suggestions', () => {
  const who = { by: 'ann', at: '2026-11-27T10:00:00.000Z' };
  const before = rootWith(
    paragraph('a', text('The old tram stops here and waits for nobody.')),
    paragraph('b', text('It leaves at noon.')),
    paragraph('c', text('There is a boat.')),
  );
  const after = rootWith(
    paragraph('c', text('There is a boat.')),
    paragraph('a', text('The new tram stops here and waits for everybody.')),
    paragraph('d', text('A bus comes too.')),
  );

  it('is decided one by one', () => {
    const marked = suggestText(before, after, who);
    const all = suggestionsOf(marked);
    expect(all.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['move-block', expect.anything(), 'There is a boat.'],
      ['replace', 'old', 'new'],
      ['replace', 'nobody', 'everybody'],
      ['remove-block', 'It leaves at noon.', ''],
      ['insert-block', '', 'A bus comes too.'],
    ]);
    const [, first] = all;
    const one = rejectAll(decide(marked, [first?.id ?? ''], 'accept'));
    expect(one.children[2]).toEqual(paragraph('a', text('The new tram stops here and waits for nobody.')));
  });

  it('leaves comments on the words that stay', () => {
    const noted = { ...text('stops here'), $: { 'note:thread1': 1 } as object };
    const commented = rootWith(
      paragraph('a', text('The old tram '), noted, text(' and waits for nobody.')),
      ...(before.children.slice(3) as BlockJSON[]),
    );
    const marked = suggestText(commented, after, who);
    expect(suggestionsOf(marked)).toHaveLength(5);
    expect(rejectAll(marked)).toEqual(commented);
    expect(notedIn(acceptAll(marked)).get('thread1')).toEqual({ bid: 'a', text: 'stops here' });
  });

  it('leaves what is suggested already as it is', () => {
    const theirs = suggestText(before, rootWith(...(before.children.slice(2, 4) as BlockJSON[])), {
      ...who,
      by: 'bea',
    });
    const marked = suggestText(theirs, after, who);
    expect(acceptAll(marked)).toEqual(after);
    expect(rejectAll(marked)).toEqual(before);
    expect(suggestionsOf(marked).some(({ by }) => by === 'bea')).toBe(true);
  });
});
