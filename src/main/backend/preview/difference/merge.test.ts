import { describe, expect, it } from 'vitest';
import type { BlockJSON, RootChildJSON, RootJSON } from '../../../../shared/document/json';
import { bodyOf, headlineOf } from '../../../../shared/document/read';
import { renderBlocks } from '../../render/blocks';
import { renderContext } from '../../render/context';
import { renderInline } from '../../render/inline';
import { figure, headline, link, list, paragraph, publication, root, text } from '../../render/testing';
import { mergeVersions, shortened } from './merge';

const ONE = 'The busiest desk at the library lends drills and ladders.';
const TWO = 'Nobody had asked for permission, and nobody had to.';
const THREE = 'A town that shares its tools learns to share its time.';

function known<Block extends BlockJSON>(bid: string, block: Block): Block {
  return { ...block, $: { bid } };
}

function piece(...body: RootChildJSON[]): RootJSON {
  return root(headline('A headline'), ...body);
}

function merged(live: RootJSON, draft: RootJSON) {
  const result = mergeVersions(live, draft, 'en-GB');
  const context = renderContext(publication({ root: draft }), {
    mediaUrl: (sha) => `/media/${sha}`,
    changes: result.changes,
  });
  return {
    ...result,
    html: renderBlocks(bodyOf(result.root), context),
    title: renderInline(headlineOf(result.root).children, context),
    kinds: result.list.map(({ part, number, kind, moved }) => [part, number, kind, moved]),
  };
}

describe('mergeVersions', () => {
  it('marks words, the deleted before what came in their place', () => {
    const { html, list: changes } = merged(
      piece(paragraph(ONE)),
      piece(paragraph(ONE.replace('busiest desk', 'quietest counter'))),
    );
    expect(html).toContain(
      '<del class="change">busiest desk</del><ins class="change">quietest counter</ins> at the library',
    );
    expect(html).toMatch(/^<p data-change="changed" data-change-at="1">/);
    expect(changes[0]?.words).toEqual([
      { text: 'The ', change: 'same' },
      { text: 'busiest desk', change: 'deleted' },
      { text: 'quietest counter', change: 'inserted' },
      { text: ' at the library lends drills and ladders.', change: 'same' },
    ]);
  });

  it('finds nothing between a text and itself', () => {
    const same = piece(paragraph(ONE), list('bullet', 'One', 'Two'), figure());
    const { list: changes, html } = merged(same, same);
    expect(changes).toEqual([]);
    expect(html).not.toContain('change');
  });

  it('keeps what is gone where it stood, and shows what came', () => {
    const { html, kinds } = merged(
      piece(paragraph(ONE), paragraph(TWO)),
      piece(paragraph(THREE), paragraph(ONE)),
    );
    expect(html.split('\n')).toEqual([
      expect.stringContaining(`data-change="added" data-change-at="1"><ins class="change">${THREE}</ins>`),
      `<p>${ONE}</p>`,
      expect.stringContaining(`data-change="removed" data-change-at="2"><del class="change">${TWO}</del>`),
    ]);
    expect(kinds).toEqual([
      ['paragraph', 1, 'added', false],
      ['paragraph', 2, 'removed', false],
    ]);
  });

  it('tells a moved block from a changed one by its id', () => {
    const rewritten = 'Every sentence of this block was written anew, word for word.';
    const live = piece(known('a', paragraph(ONE)), known('b', paragraph(TWO)), known('c', paragraph(THREE)));
    const draft = piece(
      known('c', paragraph(THREE)),
      known('a', paragraph(ONE)),
      known('b', paragraph(rewritten)),
    );
    const { kinds, html } = merged(live, draft);
    expect(kinds).toEqual([
      ['paragraph', 1, 'moved', true],
      ['paragraph', 3, 'changed', false],
    ]);
    expect(html).not.toContain('data-change="removed"');
  });

  it('marks formats, links and kinds of blocks that alone are different', () => {
    const { html, kinds } = merged(
      piece(paragraph('Lend ', text('drills', 1), ' to all.'), paragraph(TWO)),
      piece(paragraph('Lend ', link('https://a.example/', text('drills', 1)), ' to all.'), {
        type: 'heading',
        tag: 'h2',
        children: [text(TWO)],
      }),
    );
    expect(html).toContain('<span class="change-format">');
    expect(html).toContain('<h2 data-change="changed" data-change-at="2">');
    expect(kinds).toHaveLength(2);
  });

  it('goes into lists, captions and credits', () => {
    const { html, list: changes } = merged(
      piece(list('bullet', 'Hammers', 'Saws'), figure({ caption: 'At the wall', credit: 'N. Whitlock' })),
      piece(
        list('bullet', 'Hammers', 'Ladders', 'Saws'),
        figure({ caption: 'At the wall', credit: 'N. Osei' }),
      ),
    );
    expect(html).toContain('<li data-change="added"><ins class="change">Ladders</ins></li>');
    expect(changes.map(({ part }) => part)).toEqual(['list', 'figure']);
    expect(changes[1]?.words.filter(({ change }) => change !== 'same')).toEqual([
      { text: 'N. Whitlock', change: 'deleted' },
      { text: 'N. Osei', change: 'inserted' },
    ]);
  });

  it('compares scripts without spaces by their words', () => {
    const result = mergeVersions(
      piece(paragraph('港口的口音很慢。')),
      piece(paragraph('港口的口音很快。')),
      'zh-CN',
    );
    const changed = result.list[0]?.words.filter(({ change }) => change !== 'same') ?? [];
    expect(changed.map(({ change }) => change)).toEqual(['deleted', 'inserted']);
    expect(changed.every(({ text: words }) => words.length <= 2)).toBe(true);
  });

  it('marks the headline', () => {
    const { title, kinds } = merged(
      root(headline('Why libraries should lend')),
      root(headline('Why towns should lend')),
    );
    expect(title).toBe('Why <del class="change">libraries</del><ins class="change">towns</ins> should lend');
    expect(kinds).toEqual([['headline', null, 'changed', false]]);
  });
});

describe('shortened', () => {
  it('keeps a little of what is the same around what is not', () => {
    const long = 'word '.repeat(30);
    const [before, , after] = shortened([
      { text: long, change: 'same' },
      { text: 'x', change: 'inserted' },
      { text: long, change: 'same' },
    ]);
    expect(before?.text).toMatch(/^…/);
    expect(after?.text).toMatch(/…$/);
    expect(before?.text.length).toBeLessThan(30);
  });
});
