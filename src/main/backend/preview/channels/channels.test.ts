import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { figure, headline, paragraph, publication, root, SHA, text } from '../../render/testing';
import { renderPage, type RenderedPage } from '../render-page';
import { loadTheme } from '../theme';
import { asPrinted } from './print';
import type { Channel } from '../../../../shared/model/channels';

const theme = loadTheme(fileURLToPath(new URL('../../../../../resources/themes/default', import.meta.url)));
const NOW = '2026-11-23T09:00:00Z';

function page(channel: Channel, values: Parameters<typeof publication>[0] = {}): RenderedPage {
  return renderPage({ publication: publication(values), theme, channel, now: NOW });
}

const WHOLE: Parameters<typeof publication>[0] = {
  root: root(
    headline('Give us back the benches'),
    { type: 'standfirst', children: [text('A street without seats is a corridor.')] },
    figure({ role: 'lead', media: SHA, caption: 'Stools.', credit: 'Jon Peel', alt: 'Yellow stools' }),
    paragraph('Every town keeps a list.'),
  ),
  meta: { slug: 'benches', publishAt: { at: '2026-11-20T23:30:00Z', zone: 'UTC' } },
  authors: [
    {
      id: 'a',
      name: 'Nora Whitlock',
      bio: '',
      role: '',
      affiliation: '',
      picture: null,
      contact: 'https://quay.example/nora',
    },
  ],
  site: { name: 'The Northquay Review', url: 'https://quay.example', locale: 'en-US' },
};

describe('print', () => {
  it('switches on the rules for paper and off those for the screen', () => {
    expect(asPrinted('@media print{a{}} @media only screen and (width > 1px){b{}} @media (x){}')).toBe(
      '@media all{a{}} @media not all and (width > 1px){b{}} @media (x){}',
    );
  });
  it('is as wide as the paper and has the whole piece', () => {
    const { html, css, width } = page('print', WHOLE);
    expect(width).toBe(794);
    expect(html).toContain('Every town keeps a list.');
    expect(css).not.toContain('@media print');
  });
});

describe('what a search engine reads', () => {
  it('has nothing to ask for where all is there', () => {
    const { warnings, text: data } = page('metadata', WHOLE);
    expect(warnings).toEqual([]);
    expect(JSON.parse(data ?? '')).toMatchObject({
      '@type': 'OpinionNewsArticle',
      headline: 'Give us back the benches',
      datePublished: '2026-11-20T23:30:00Z',
      author: [{ '@type': 'Person', name: 'Nora Whitlock', url: 'https://quay.example/nora' }],
      mainEntityOfPage: { '@id': 'https://quay.example/benches/' },
    });
  });
  it('names what is missing in an editor’s words', () => {
    const { warnings, html } = page('metadata', {
      root: root(headline(''), { type: 'standfirst', children: [] }, paragraph('Words.')),
      site: { name: '' },
    });
    expect(warnings.map(({ message }) => message)).toEqual([
      'preview.metadata.missing.headline',
      'preview.metadata.missing.image',
      'preview.metadata.missing.published',
      'preview.metadata.missing.author',
      'preview.metadata.missing.publisher',
    ]);
    expect(html).toContain('The piece names no author.');
  });
});
