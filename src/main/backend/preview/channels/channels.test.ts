import { describe, expect, it } from 'vitest';
import type { BlockJSON } from '../../../../shared/document/json';
import { translate } from '../../../../shared/messages/translate';
import { CHANNELS } from '../../../../shared/model/channels';
import { headline, root, text } from '../../render/testing';
import { EXAMPLES, page, WHOLE } from './testing';
import { asPrinted } from './print';

/** Channels that carry the text itself. */
const WITH_TEXT = ['article', 'newsletter', 'rss', 'print'] as const;
const words: Record<BlockJSON['type'], string> = {
  paragraph: 'Every town keeps a list.',
  heading: 'A seat for nobody',
  quote: 'They were here when I was young.',
  'pull-quote': 'A bench costs less.',
  list: 'The first thing lost.',
  figure: 'The quay at noon.',
};

describe('every channel', () => {
  it.each(CHANNELS)('%s draws the whole piece without complaint about itself', (channel) => {
    const { html, css, warnings, facts, tags } = page(channel);
    expect(html.trim()).not.toBe('');
    expect(css.trim()).not.toBe('');
    expect(tags.join('')).toContain('OpinionNewsArticle');
    for (const { message, params } of [...warnings, ...facts]) {
      expect(translate(message, params)).not.toMatch(/[{}]/);
    }
  });
  it.each(CHANNELS)('%s draws a piece of which nothing is known yet', (channel) => {
    const nothing = {
      root: root(headline(''), { type: 'standfirst', children: [] }),
      site: { name: '', url: '' },
    };
    expect(page(channel, nothing).html.trim()).not.toBe('');
  });
  it.each(CHANNELS)('%s takes markup in a headline for words', (channel) => {
    const mean = '"><img src=x onerror=alert(1)></title></script>]]>';
    const values = { ...WHOLE, root: root(headline(mean), ...WHOLE.root.children.slice(1)) };
    const { document, html } = page(channel, values);
    expect(document).not.toContain('<img src=x');
    expect(html).not.toContain('<img src=x');
    expect(document.match(/<script/g) ?? []).toHaveLength(channel === 'newsletter' ? 0 : 1);
  });
});

describe.each(WITH_TEXT)('the text in %s', (channel) => {
  it.each(Object.keys(EXAMPLES) as BlockJSON['type'][])('has its %s', (type) => {
    const { html, text: plain } = page(channel);
    expect(html).toContain(words[type]);
    if (plain !== null) expect(plain).toContain(words[type]);
  });
  it('shows a marked box for a part of a newer version, never nothing', () => {
    const newer = { type: 'chart', title: 'Seats by year' } as unknown as BlockJSON;
    const values = { ...WHOLE, root: root(...WHOLE.root.children, newer) };
    const { html, text: plain, warnings } = page(channel, values);
    const label = translate('preview.unknown-node', { type: 'chart' });
    expect(html).toContain(label);
    expect(html).toContain('unknown-node');
    if (plain !== null) expect(plain).toContain(label);
    expect(warnings).toContainEqual({ message: 'preview.warning.unknown-node', params: { type: 'chart' } });
  });
  it('marks an unknown part inside a sentence', () => {
    const newer = { type: 'formula' } as never;
    const values = {
      ...WHOLE,
      root: root(...WHOLE.root.children, { type: 'paragraph', children: [text('So '), newer] }),
    };
    expect(page(channel, values).html).toContain(translate('preview.unknown-node', { type: 'formula' }));
  });
});

describe('print', () => {
  it('switches on the rules for paper and off those for the screen', () => {
    expect(asPrinted('@media print{a{}} @media only screen and (width > 1px){b{}} @media (x){}')).toBe(
      '@media all{a{}} @media not all and (width > 1px){b{}} @media (x){}',
    );
  });
  it('is as wide as A4, with pages and numbers', () => {
    const { css, width, html } = page('print');
    expect(width).toBe(794);
    expect(css).toMatch(/@page \{\s*size: A4/);
    expect(css).toContain('counter(page)');
    expect(html).toContain('https://quay.example/benches/');
  });
});

describe('a section front', () => {
  it('tells how many lines the headline takes on each card', () => {
    const long = {
      ...WHOLE,
      root: root(headline('The benches of Alder Street '.repeat(8)), ...WHOLE.root.children.slice(1)),
    };
    const { warnings, html } = page('section', long);
    expect(warnings).toContainEqual({
      message: 'preview.room.cut',
      params: { text: 'headline', where: 'Lead card', lines: expect.any(Number) as number, limit: 3 },
    });
    expect(html.match(/class="card /g)).toHaveLength(2);
  });
  it('has a short headline in full', () => {
    expect(page('section').warnings).toEqual([]);
  });
});

describe('the article page', () => {
  it('says when the headline wraps to more lines at 360 pixels than it is meant to', () => {
    const long = {
      ...WHOLE,
      root: root(
        headline(
          'Give us back the benches of Alder Street, and the trees, and the clock that used to stand at its end',
        ),
        ...WHOLE.root.children.slice(1),
      ),
    };
    const { warnings } = page('article', long);
    expect(warnings.map(({ message }) => message)).toEqual(['preview.room.over']);
  });
});
