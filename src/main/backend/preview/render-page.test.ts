import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { BLANK_AUTHOR } from '../../../shared/model/blank-author';
import type { Author, Category, Preset } from '../../../shared/model/desk';
import {
  figure,
  headline,
  list,
  listedPiece,
  paragraph,
  publication,
  root,
  SHA,
  text,
} from '../render/testing';
import { PREVIEW_POLICY, previewDocument, type PreviewDocument } from './document';
import type { PageRequest } from './render-page';
import { loadTheme } from './theme';

const theme = loadTheme(fileURLToPath(new URL('../../../../resources/themes/default', import.meta.url)));
const NOW = '2026-11-23T09:00:00Z';

function page(
  values: Parameters<typeof publication>[0] = {},
  request: Partial<PageRequest> & { scheme?: 'light' | 'dark' } = {},
): PreviewDocument {
  return previewDocument({
    publication: publication(values),
    theme,
    channel: 'article',
    now: NOW,
    ...request,
  });
}

/** What a reader sees of HTML, in order, without white space; what is said only to screen readers is no text. */
function visible(html: string): string {
  return html
    .replace(/<(style|head)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/[\s•]+/g, '');
}

/** The page without its JSON-LD, which ends at the first "<" that it holds. */
function withoutData(html: string): string {
  return html.replace(/<script type="application\/ld\+json">[^<]*<\/script>/, '');
}

function parseErrors(html: string): string[] {
  const errors: string[] = [];
  parse(html, { onParseError: (error) => errors.push(error.code) });
  return errors;
}

/** Where each text first stands after the one before it; -1 from the first that does not. */
function places(whole: string, lines: readonly string[]): number[] {
  let from = 0;
  return lines.map((line) => {
    const wanted = line.replace(/[\s•]+/g, '');
    const at = from === -1 ? -1 : whole.indexOf(wanted, from);
    from = at === -1 ? -1 : at + wanted.length;
    return at;
  });
}

const category = (name: string, parentId: string | null = null): Category => ({
  id: name,
  name,
  slug: name.toLowerCase(),
  parentId,
  position: 0,
  vocabularyUri: null,
});
const author = (values: Partial<Author>): Author => ({
  ...BLANK_AUTHOR,
  id: 'a',
  name: 'Nora Whitlock',
  ...values,
});
const preset = (kind: Preset['kind'], words: string): Preset => ({
  id: kind,
  kind,
  name: kind,
  variant: 'any',
  text: words,
});

const cities = category('Cities');
const streets = category('Streets', 'Cities');

/** A whole piece of the shape that design documents call rows 3 to 15. */
const WHOLE = {
  root: root(
    headline('Give us back the benches'),
    { type: 'standfirst', children: [text('A street without seats is a corridor.')] },
    figure({
      role: 'lead',
      media: null,
      caption: 'Stools on Alder Street.',
      credit: 'JON PEEL / THE QUAY',
      alt: 'Yellow stools',
    }),
    paragraph('Every town keeps a list.'),
    { type: 'heading', tag: 'h2', children: [text('A seat')] },
    list('bullet', 'One.', 'Two.'),
    { type: 'pull-quote', attribution: 'A letter', children: [text('A bench costs less.')] },
    paragraph('The last word.'),
  ),
  meta: {
    slug: 'benches',
    publishAt: { at: '2026-11-20T23:30:00Z', zone: 'UTC' },
    sourceUrl: 'https://harbour.example/benches',
  },
  categories: [{ category: streets, path: [cities, streets] }],
  navigation: [cities, category('Culture')],
  authors: [author({ bio: 'writes about streets.', contact: 'nora@quay.example' })],
  disclaimer: preset('disclaimer', 'The views of {author} are not those of {source} or {site}.'),
  call: preset('call', 'Write to {emails}.'),
  source: { id: 's', name: 'Harbour Review', url: 'https://harbour.example', licence: 'CC BY' },
  site: {
    name: 'The Northquay Review',
    url: 'https://quay.example',
    locale: 'en-US',
    shareNetworks: ['facebook', 'x', 'email'],
    socialAccounts: [
      { network: 'facebook', url: 'https://facebook.example/quay', label: '' },
      { network: 'x', url: 'https://x.example/quay', label: 'X (Twitter)' },
      { network: 'instagram', url: 'https://instagram.example/quay', label: '' },
    ],
    socialRows: {
      menu: [
        { network: 'facebook', label: '' },
        { network: 'x', label: '' },
      ],
      aside: [
        { network: 'instagram', label: '' },
        { network: 'facebook', label: '' },
      ],
    },
    pages: [
      { name: 'Privacy', url: '/privacy/' },
      { name: 'Corrections', url: 'https://quay.example/corrections/' },
    ],
    copyright: '© {year} {site}. All rights reserved.',
    contactEmails: ['a@quay.example', 'b@quay.example'],
  },
};
const furniture = {
  previous: listedPiece('The bus shelter', { language: 'en-US' }),
  next: listedPiece('Les livres courts', { language: 'fr', opinion: false }),
  lists: [
    {
      key: 'related',
      title: 'More on {category}',
      category: [],
      pieces: [
        listedPiece('A bench in the rain', {
          category: [cities],
          publishedAt: '2026-11-01T09:00:00Z',
          image: { sha: SHA, width: 1600, height: 900, focus: null },
        }),
      ],
    },
    {
      key: 'picks',
      title: 'Editor’s picks',
      category: [],
      pieces: [listedPiece('مقعد في المطر', { language: 'ar' })],
    },
  ],
  articles: {},
};

describe('the article page', () => {
  const { html, page: rendered } = page(WHOLE, { furniture });

  it('shows every part in the order of the anatomy', () => {
    const lines = [
      'Close Menu',
      'The Northquay Review',
      'Facebook X (Twitter)',
      'Monday, November 23',
      'Facebook X (Twitter) Instagram',
      'The Northquay Review',
      'Home',
      'Cities',
      'Culture',
      'The Northquay Review',
      'Home»Cities»Streets»Give us back the benches – Opinion',
      'Streets',
      'Give us back the benches – Opinion',
      'A street without seats is a corridor.',
      'By Nora Whitlock',
      'November 20, 20261 Min Read',
      'Image missing',
      'Stools on Alder Street.',
      'JON PEEL / THE QUAY',
      'Every town keeps a list.',
      'A seat',
      'One.',
      'Two.',
      'A bench costs less.',
      'A letter',
      'The last word.',
      'Nora Whitlock writes about streets.',
      'The views of Nora Whitlock are not those of Harbour Review or The Northquay Review.',
      'Write to a@quay.example and b@quay.example.',
      'Source link: Harbour Review (CC BY)',
      'Share. Facebook X Email',
      'Previous Article The bus shelter – Opinion',
      'Next Article Les livres courts',
      'More on Streets',
      'Cities',
      'A bench in the rain – Opinion',
      'November 1, 2026',
      'Leave A Reply Cancel Reply',
      'Top Posts',
      'No pieces in this list yet',
      'Stay In Touch',
      'Instagram Facebook',
      'Latest Reviews',
      "What's Hot",
      'Most Popular',
      'Editor’s picks',
      'مقعد في المطر – Opinion',
      'Facebook X (Twitter) Instagram',
      'Privacy Corrections',
      '© 2026 The Northquay Review. All rights reserved.',
      'Type above and press Enter to search. Press Esc to cancel.',
    ];
    expect(places(visible(html), lines)).not.toContain(-1);
  });
  it('keeps white space between date and read time', () => {
    expect(html).toMatch(/November 20, 2026<\/time>\s+<span>1 Min Read/);
  });
  it('is valid HTML with one main heading and its landmarks', () => {
    expect(parseErrors(html)).toEqual([]);
    for (const tag of ['h1', 'main', 'article', 'footer']) {
      expect(html.match(new RegExp(`<${tag}[ >]`, 'g')), tag).toHaveLength(1);
    }
    expect(html.match(/<nav [^>]*aria-label="[^"]+"/g)).toHaveLength(5);
  });
  it('leads where the site would lead', () => {
    expect(html).toContain('<a href="https://quay.example/category/cities/streets/">Streets</a>');
    expect(html).toContain(
      'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fquay.example%2Fbenches%2F',
    );
    expect(html).toContain(
      'mailto:?subject=Give%20us%20back%20the%20benches%20%E2%80%93%20Opinion&amp;body=https%3A%2F%2Fquay.example%2Fbenches%2F',
    );
    expect(html).toContain('<a href="https://harbour.example/benches" rel="external">Source link</a>');
    expect(html).toContain('<a href="mailto:a@quay.example">a@quay.example</a>');
    expect(html).toMatch(/<a href="https:\/\/quay\.example\/category\/cities\/" aria-current="true">/);
  });
  it('marks titles in another language', () => {
    expect(html).toContain('<span class="title" lang="fr">Les livres courts</span>');
  });
  it('has a title, nothing from elsewhere, and no script', () => {
    expect(rendered.title).toBe('Give us back the benches – Opinion – The Northquay Review');
    expect(html).toContain(`content="${PREVIEW_POLICY}"`);
    expect(withoutData(html)).not.toMatch(/<script|<link(?! rel="canonical")|<iframe|@import/);
    expect(rendered.css).not.toMatch(/url\("?https?:/);
    expect(rendered.warnings).toEqual([]);
  });
  it('is the same for the same moment', () => {
    expect(page(WHOLE, { furniture }).html).toBe(html);
  });
  it('comes in parts that make up the whole', () => {
    const parts = page(WHOLE, { scheme: 'dark', blockIds: true });
    expect(parts.root).toEqual({ lang: 'en-US', dir: 'ltr', class: 'channel-article scheme-dark' });
    expect(parts.html).toContain(parts.head);
    expect(parts.html).toContain(parts.body);
  });
});

describe('the site’s own rules', () => {
  it('writes dates in the site’s language and zone', () => {
    const site = { ...WHOLE.site, locale: 'fr-FR', timeZone: 'Europe/Paris' };
    expect(visible(page({ ...WHOLE, site }).html)).toContain('21novembre2026');
  });
  it('counts the read time by the site’s rule', () => {
    const site = { readTime: { wordsPerMinute: 10, rounding: 'down', minimum: 2 } } as const;
    const long = root(
      headline('H'),
      { type: 'standfirst', children: [] },
      paragraph('one two three four five '.repeat(11)),
    );
    expect(page({ root: long, site }).html).toContain('<span>5 Mins Read</span>');
    expect(page({ site }).html).toContain('<span>2 Mins Read</span>');
  });
  it.each([
    [{ kind: 'suffix', text: '– Opinion' }, 'A headline – Opinion'],
    [{ kind: 'prefix', text: 'Opinion:' }, 'Opinion: A headline'],
    [{ kind: 'kicker', text: 'Opinion' }, 'A headline'],
    [{ kind: 'none', text: 'Opinion' }, 'A headline'],
  ] as const)('puts the opinion marker where %o says', (opinionMarker, words) => {
    const { html } = page({ site: { opinionMarker } });
    const heading = /<h1[\s\S]*?<\/h1>/.exec(html)?.[0] ?? '';
    expect(heading.replace(/<[^>]+>/g, '').trim()).toBe(words);
    expect(html.includes('<p class="kicker" data-field="kicker">Opinion</p>')).toBe(
      opinionMarker.kind === 'kicker',
    );
  });
  it('takes its labels and addresses from the theme’s settings', () => {
    const settings = {
      home_label: 'Accueil',
      breadcrumb_separator: '›',
      article_path: '/{year}/{month}/{slug}.html',
      share_label: 'Partager',
    };
    const { html, page: rendered } = page(WHOLE, { settings });
    expect(rendered.url).toBe('https://quay.example/2026/11/benches.html');
    expect(visible(html)).toContain('Accueil›Cities›Streets›');
    expect(visible(html)).toContain('PartagerFacebook');
    expect(html).toContain('u=https%3A%2F%2Fquay.example%2F2026%2F11%2Fbenches.html');
  });
  it('shows HTML in settings as text', () => {
    const { html, page: rendered } = page(
      {
        ...WHOLE,
        site: { ...WHOLE.site, name: '<b onclick="x">Site</b>' },
        navigation: [category('<i>C</i>')],
      },
      { settings: { home_label: '"><script>alert(1)</script>' } },
    );
    expect(withoutData(html)).not.toMatch(/<b onclick|<i>C|<script/);
    expect(html).toContain('&lt;b onclick=&quot;x&quot;&gt;Site&lt;/b&gt;');
    expect(parseErrors(html)).toEqual([]);
    expect(rendered.title).toContain('<b onclick="x">Site</b>');
  });
  it('warns of share buttons that lead nowhere', () => {
    const messages = (site: object): string[] =>
      page({ site }).page.warnings.map((warning) => warning.message);
    expect(messages({ url: '', shareNetworks: ['x'] })).toEqual(['preview.warning.no-site-address']);
    expect(messages({ url: '', shareNetworks: [] })).toEqual(['preview.warning.no-site-address']);
    expect(messages({ shareNetworks: ['friendster', 'x'] })).toEqual(['preview.warning.network']);
  });
});

describe('what is missing', () => {
  it('leaves out parts without data and invents none', () => {
    const { html } = page();
    expect(parseErrors(html)).toEqual([]);
    expect(html).not.toMatch(
      /class="(?:label|kicker|standfirst|lead|author|disclaimer|call|source|share|neighbours|byline|list-pieces|social|pages)/,
    );
  });
  it('marks a headline and a date that are not there yet', () => {
    const { html } = page({
      root: root({ type: 'headline', children: [] }, { type: 'standfirst', children: [] }),
    });
    expect(html).toContain('<span class="gap">No headline yet</span>');
    expect(html).toContain('<span class="gap">No publication date yet</span>');
    expect(withoutData(html)).not.toContain('Opinion');
  });
  it('marks a placeholder that the piece cannot fill', () => {
    const { html, page: rendered } = page({ disclaimer: preset('disclaimer', 'Not {source}.') });
    expect(html).toContain('Not <mark class="gap">{source}</mark>.');
    expect(rendered.warnings).toEqual([
      { message: 'preview.warning.placeholder', params: { name: 'source' } },
    ]);
  });
  it('names an image that is gone, once', () => {
    const { html, page: rendered } = page({
      root: root(
        headline('H'),
        { type: 'standfirst', children: [] },
        figure({ role: 'lead', media: 'f'.repeat(64) }),
      ),
    });
    expect(html).toContain('its file is no longer in the media library');
    expect(rendered.warnings).toEqual([
      { message: 'preview.warning.image-gone', params: { what: 'A caption.' } },
    ]);
  });
});

describe('authors', () => {
  const line = (values: Partial<Author>): string => {
    const { html } = page({ authors: [author(values)] });
    return /<div class="author"[^>]*>[\s\S]*?<p>([\s\S]*?)<\/p>/.exec(html)?.[1] ?? '';
  };
  it('have one line each, however much is known', () => {
    const name = '<strong class="author-name">Nora Whitlock</strong>';
    expect(line({})).toBe(name);
    expect(line({ bio: 'writes.' })).toBe(`${name} writes.`);
    expect(line({ bio: 'Nora Whitlock writes.' })).toBe(`${name} writes.`);
    expect(line({ role: 'Editor', affiliation: 'The Quay' })).toBe(`${name}, Editor, The Quay`);
    expect(line({ contact: 'nora@quay.example' })).toContain(
      '<a class="contact" href="mailto:nora@quay.example">',
    );
    expect(line({ contact: 'javascript:x' })).toBe(name);
  });
  it('show a picture only where it is stored', () => {
    expect(page({ authors: [author({ picture: SHA })] }).html).toContain(`<img src="/media/${SHA}"`);
    expect(page({ authors: [author({ picture: 'f'.repeat(64) })] }).html).not.toContain('<img');
  });
  it('are joined as the site’s language joins names', () => {
    const authors = [author({ name: 'A' }), author({ name: 'B' }), author({ name: 'C' })];
    expect(page({ authors, site: { locale: 'fr' } }).html).toContain('By A, B et C');
  });
});

describe('nasty text', () => {
  it('stays text', () => {
    const words = '<script>alert("x")</script> \u0000 & "quotes" \ud800';
    const { html } = page({
      root: root(headline(words), { type: 'standfirst', children: [text(words)] }, paragraph(words)),
    });
    expect(withoutData(html)).not.toContain('<script');
    expect(parseErrors(html)).toEqual([]);
  });
  it('of 400 characters, of one unbreakable word, and from the right', () => {
    for (const words of ['word '.repeat(80), 'x'.repeat(400), 'عنوان رئيسي']) {
      const { html } = page({
        root: root(headline(words), { type: 'standfirst', children: [] }),
        meta: { language: 'ar' },
      });
      expect(visible(html)).toContain(words.replace(/\s/g, ''));
      expect(html).toContain('<h1 lang="ar" dir="rtl">');
      expect(html).toContain('<html lang="en-GB" dir="ltr"');
    }
  });
  it('of settings that no browser knows does not stop a page', () => {
    const { html } = page({
      site: { locale: 'not a tag', timeZone: 'Mars/Olympus', url: 'nonsense' },
      meta: { language: '' },
    });
    expect(html).toContain('<html lang="en-GB"');
  });
});

it('uses only assets that the theme has', () => {
  const [, asset = ''] = /url\("\/themes\/default\/([^"]+)"\)/.exec(page().page.css) ?? [];
  expect(
    existsSync(fileURLToPath(new URL(`../../../../resources/themes/default/${asset}`, import.meta.url))),
  ).toBe(true);
});
