/** Pages of sites that are nothing like the default theme's: everything on them comes from settings and a theme folder. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { headline, listedAuthor, listedPiece, paragraph, publication, root } from '../render/testing';
import type { Category } from '../../../shared/model/desk';
import { BLANK_AUTHOR } from '../../../shared/model/blank-author';
import { NO_FURNITURE, type FilledList, type Furniture } from './furniture/furniture';
import { renderPage } from './render-page';
import { loadTheme, type Theme } from './theme';

function themeOf(manifest: object, templates: Record<string, string>): Theme {
  const parent = mkdtempSync(join(tmpdir(), 'copydesk-site-'));
  onTestFinished(() => rmSync(parent, { recursive: true }));
  const folder = join(parent, 'site');
  mkdirSync(folder);
  const whole = {
    name: 'site',
    title: 'Site',
    version: '1.0.0',
    widths: [{ label: 'Phone', pixels: 360 }],
    channels: { article: { template: 'article.liquid', styles: [] } },
    settings: [],
    ...manifest,
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(whole));
  for (const [name, source] of Object.entries(templates)) writeFileSync(join(folder, name), source);
  return loadTheme(folder);
}

const words = (html: string): string[] =>
  html
    .replace(/<[^>]+>/g, '\n')
    .replaceAll('&amp;', '&')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

type Lists = (Omit<FilledList, 'category'> & Partial<FilledList>)[];
const site = ({
  lists = [],
  ...values
}: Partial<Omit<Furniture, 'lists'>> & { lists?: Lists }): Furniture => ({
  ...NO_FURNITURE,
  ...values,
  lists: lists.map((list) => ({ category: [], ...list })),
});

it('names who wrote other pieces, with role and picture', () => {
  const theme = themeOf(
    { lists: [{ key: 'more', title: 'More', rule: { kind: 'curated' }, count: 3 }] },
    {
      'article.liquid': `{% for piece in lists.more.pieces %}<p>{{ piece.title }}</p>{% for author in piece.authors %}<p><a href="{{ author.url }}">{{ author.name }}</a>, {{ author.role }}</p>{% if author.picture %}<img src="{{ author.picture.src }}" width="{{ author.picture.width }}" alt="">{% endif %}{% endfor %}{% endfor %}`,
    },
  );
  const nora = listedAuthor('Nora Reed', {
    role: 'Columnist',
    picture: { sha: 'face', width: 90, height: 120 },
  });
  const pieces = [
    listedPiece('One', { opinion: false, authors: [nora, listedAuthor('Jon Ash')] }),
    listedPiece('Two', { opinion: false }),
  ];
  const furniture = site({ lists: [{ key: 'more', title: 'More', pieces }] });
  const { html } = renderPage({
    publication: publication(),
    theme,
    channel: 'article',
    now: '2026-03-12T07:05:00Z',
    furniture,
  });
  expect(words(html)).toEqual(['One', 'Nora Reed', ', Columnist', 'Jon Ash', ',', 'Two']);
  expect(html).toContain('/author/nora-reed/');
  expect(html).toContain('<img src="/media/face" width="90" alt="">');
});

it('prints every category below every other, however deep, and knows the way to the piece', () => {
  const step = (link: string): string => `<p>{{ ${link}.name }}{% if ${link}.active %}*{% endif %}</p>`;
  const theme = themeOf(
    {},
    {
      'article.liquid': `{% for a in navigation %}${step('a')}{% for b in a.below %}${step('b')}{% for c in b.below %}${step('c')}{% endfor %}{% endfor %}{% endfor %}`,
    },
  );
  const named = (name: string, parentId: string | null): Category => ({
    id: name,
    name,
    slug: name,
    parentId,
    position: 0,
    vocabularyUri: null,
  });
  const [opinion, columns, sea, news] = [
    named('Opinion', null),
    named('Columns', 'Opinion'),
    named('Sea', 'Columns'),
    named('News', null),
  ];
  const { html } = renderPage({
    theme,
    channel: 'article',
    now: '2026-11-12T09:00:00Z',
    publication: publication({
      categories: [{ category: sea, path: [opinion, columns, sea] }],
      navigation: [opinion, columns, sea, news],
    }),
  });
  expect(words(html)).toEqual(['Opinion*', 'Columns*', 'Sea*', 'News']);
});

it('says of authors what its theme asks of them, and how much of theirs readers have', () => {
  const theme = themeOf(
    {
      lists: [{ key: 'more', title: 'More', rule: { kind: 'curated' }, count: 3 }],
      authorFields: [{ key: 'reading', label: 'Reading of the name' }],
    },
    {
      'article.liquid': `{% for author in article.authors %}<p>{{ author.name }}{% if author.fields.reading != '' %} ({{ author.fields.reading }}){% endif %}, {{ author.articles | number }}</p>{% endfor %}{% for piece in lists.more.pieces %}{% for author in piece.authors %}<p>{{ author.name }} {{ author.fields.reading }} {{ author.articles }}</p>{% endfor %}{% endfor %}`,
    },
  );
  const person = listedAuthor('森 葵', {
    fields: { reading: 'もり あおい', gone: 'asked by another theme' },
  });
  const { html } = renderPage({
    publication: publication({
      authors: [person, listedAuthor('Jon <Ash>')].map((author) => ({
        ...author,
        picture: null,
        contact: '',
      })),
    }),
    theme,
    channel: 'article',
    now: '2026-03-12T07:05:00Z',
    furniture: site({
      lists: [{ key: 'more', title: 'More', pieces: [listedPiece('One', { authors: [person] })] }],
      articles: { '森 葵': 1204 },
    }),
  });
  expect(words(html)).toEqual(['森 葵 (もり あおい), 1,204', 'Jon &lt;Ash&gt;, 0', '森 葵 もり あおい 1204']);
});

it('arranges the parts of figures and pull quotes within the text as its site does', () => {
  const theme = themeOf(
    {},
    {
      'article.liquid': `{% for block in article.blocks %}{% if block.kind == 'figure' %}<figure>{{ block.image }}<p>Photo: {{ block.credit }}</p><p>{{ block.caption }}</p></figure>{% elsif block.kind == 'pull-quote' %}<p>— {{ block.attribution }}</p><p>{{ block.quote }}</p>{% else %}{{ block }}{{ block.caption }}{{ block.attribution }}{% endif %}{% endfor %}`,
    },
  );
  const text = (words: string, format = 0) => ({ type: 'text' as const, text: words, format });
  const { html, warnings } = renderPage({
    publication: publication({
      root: root(
        headline('H'),
        { type: 'standfirst', children: [] },
        paragraph('One.'),
        {
          type: 'figure',
          role: 'inline',
          media: 'lost',
          alt: '',
          credit: 'A & B',
          children: [{ type: 'caption', children: [text('The quay', 1)] }],
        },
        { type: 'pull-quote', attribution: 'Nora', children: [text('No boat, ', 0), text('no street', 2)] },
      ),
    }),
    theme,
    channel: 'article',
    now: '2026-03-12T07:05:00Z',
  });
  expect(html).toContain('<p>Photo: A &amp; B</p><p><strong>The quay</strong></p></figure>');
  expect(html).toContain('<p>— Nora</p><p>No boat, <em>no street</em></p>');
  // Of a picture that is gone it is told once, though its parts are drawn beside the whole.
  expect(warnings.map(({ message }) => message)).toEqual(['preview.warning.image-gone']);
});

it('knows the section of everything, what passed since, and how authors are called elsewhere', () => {
  const theme = themeOf(
    { lists: [{ key: 'more', title: 'More', rule: { kind: 'newest' }, count: 3 }] },
    {
      'article.liquid': `<p>{{ article.section.name }} {{ article.category.name }}</p>{% for contact in article.authors[0].contacts %}<p>{{ contact.handle }}</p>{% endfor %}{% for piece in lists.more.pieces %}<p>{% if piece.section %}{{ piece.section.name }}{% endif %} {{ piece.published.hours }} h {{ piece.published.minutes }} min</p>{% endfor %}<a href="{{ lists.more.category.url }}">All of {{ lists.more.category.name }}</a>`,
    },
  );
  const category = (id: string, parentId: string | null) => ({
    id,
    name: id,
    slug: id,
    parentId,
    position: 0,
    vocabularyUri: null,
  });
  const path = [category('opinion', null), category('letters', 'opinion')];
  const { html } = renderPage({
    publication: publication({
      categories: [{ category: category('letters', 'opinion'), path }],
      authors: [
        {
          ...BLANK_AUTHOR,
          id: 'a',
          name: 'Lise',
          contact: 'lise@quay.example, https://x.com/lise',
        },
      ],
    }),
    theme,
    channel: 'article',
    now: '2026-03-12T07:05:00Z',
    furniture: site({
      lists: [
        {
          key: 'more',
          title: 'More',
          category: path,
          pieces: [
            listedPiece('One', { category: path, publishedAt: '2026-03-11T21:30:00Z' }),
            listedPiece('Two', { publishedAt: '2026-03-12T07:00:10Z' }),
          ],
        },
      ],
    }),
  });
  expect(words(html)).toEqual([
    'opinion letters',
    '@lise',
    'opinion 9 h 575 min',
    '0 h 4 min',
    'All of letters',
  ]);
  expect(html).toContain('href="https://example.org/category/opinion/letters/"');
});

describe('another site', () => {
  it('is a French daily with a kicker, numbers, a time of day and no read time', () => {
    const theme = themeOf(
      {
        settings: [
          {
            key: 'date_pattern',
            type: 'text',
            label: 'Date',
            default: 'Publié le {day} {month} {year} à {time}',
          },
          { key: 'byline', type: 'pattern', label: 'Signature', default: 'Par {authors}' },
          { key: 'mark_titles', type: 'toggle', label: 'Marque', default: false },
        ],
        lists: [
          { key: 'plus_lus', title: 'Les plus lus', rule: { kind: 'ranked' }, count: 5 },
          { key: 'aussi', title: 'À lire aussi', rule: { kind: 'related', by: 'tag' }, count: 2 },
          { key: 'auteur', title: 'Plus de {author}', rule: { kind: 'related', by: 'author' }, count: 3 },
        ],
        social: [{ key: 'pied', label: 'Pied de page' }],
        menus: [{ key: 'services', label: 'Services' }],
      },
      {
        'article.liquid': `<main>{% for kicker in article.kickers %}<p>{{ kicker }}</p>{% endfor %}
<h1>{{ article.headline.html }}</h1><p>{{ article.byline }}</p><p>{{ article.published.text }}</p>
<h2>{{ lists.aussi.title }}</h2>{% for piece in lists.aussi.pieces %}<p{{ piece.attributes }}>{{ piece.title }}</p>{% endfor %}
<h2>{{ lists.auteur.title }}</h2><p>{{ lists.auteur.empty }}</p>
<ol>{% for piece in lists.plus_lus.pieces %}<li>{{ forloop.index }}. {{ piece.title }}</li>{% endfor %}</ol>
<ul>{% for link in site.menus.services %}<li><a href="{{ link.url }}">{{ link.name }}</a></li>{% endfor %}</ul>
<ul>{% for account in site.social_in.pied %}<li>{{ account.label }}</li>{% endfor %}</ul><p>{{ site.copyright }}</p></main>`,
      },
    );
    const { html, warnings } = renderPage({
      publication: publication({
        root: root(headline('Le bac attendra'), { type: 'standfirst', children: [] }, paragraph('Un mot.')),
        meta: {
          language: 'fr-FR',
          kicker: 'Estuaire',
          publishAt: { at: '2026-03-12T07:05:00Z', zone: 'UTC' },
        },
        authors: [
          {
            ...BLANK_AUTHOR,
            id: 'a',
            name: 'Lise Aubry',
          },
        ],
        site: {
          name: 'Le Chenal',
          locale: 'fr-FR',
          timeZone: 'Europe/Paris',
          opinionMarker: { kind: 'kicker', text: 'Tribune' },
          socialAccounts: [{ network: 'x', url: 'https://x.example/chenal', label: '' }],
          socialRows: { pied: [{ network: 'x', label: 'Nous suivre sur X' }] },
          menus: { services: [{ name: 'Météo', url: '/meteo/' }] },
          copyright: '© {site} {year} – Tous droits réservés',
        },
      }),
      theme,
      channel: 'article',
      now: '2026-03-13T09:00:00Z',
      furniture: site({
        lists: [
          {
            key: 'plus_lus',
            title: 'Les plus lus',
            pieces: ['Un', 'Deux', 'Trois'].map((name) => listedPiece(name)),
          },
          { key: 'aussi', title: 'À lire aussi', pieces: [listedPiece('港口', { language: 'zh-CN' })] },
          { key: 'auteur', title: 'Plus de {author}', pieces: [] },
        ],
      }),
    });
    expect(warnings).toEqual([]);
    expect(words(html)).toEqual([
      'Tribune',
      'Estuaire',
      'Le bac attendra',
      'Par Lise Aubry',
      'Publié le 12 mars 2026 à 08:05',
      'À lire aussi',
      '港口',
      'Plus de Lise Aubry',
      'No pieces in this list yet',
      '1. Un',
      '2. Deux',
      '3. Trois',
      'Météo',
      'Nous suivre sur X',
      '© Le Chenal 2026 – Tous droits réservés',
    ]);
    expect(html).toContain('<p lang="zh-CN">港口</p>');
  });

  it('is an Arabic one, whose own direction the page has and foreign titles not', () => {
    const theme = themeOf(
      { lists: [{ key: 'akhbar', title: 'الأحدث', rule: { kind: 'newest' }, count: 2 }] },
      {
        'article.liquid': `<p>{{ site.copyright }}</p><h2>{{ lists.akhbar.title }}</h2>{% for piece in lists.akhbar.pieces %}<a href="{{ piece.url }}"{{ piece.attributes }}>{{ piece.title }}</a>{% endfor %}`,
      },
    );
    const page = renderPage({
      publication: publication({
        meta: { language: 'ar' },
        site: { locale: 'ar-EG', name: 'الميناء', copyright: '© {year} {site}' },
      }),
      theme,
      channel: 'article',
      now: '2026-03-13T09:00:00Z',
      furniture: site({
        lists: [
          {
            key: 'akhbar',
            title: 'الأحدث',
            pieces: [
              listedPiece('مد البحر', { language: 'ar-EG', opinion: false, slug: 'madd' }),
              listedPiece('The tide', { language: 'en', opinion: false, slug: 'tide' }),
            ],
          },
        ],
      }),
    });
    expect([page.lang, page.dir]).toEqual(['ar-EG', 'rtl']);
    expect(page.html).toContain('<p>© ٢٠٢٦ الميناء</p>');
    expect(page.html).toContain('<a href="https://example.org/madd/">مد البحر</a>');
    expect(page.html).toContain('<a href="https://example.org/tide/" lang="en" dir="ltr">The tide</a>');
  });

  it('prints nothing of a setting or a title as HTML, and carries no script in an address', () => {
    const theme = themeOf(
      { lists: [{ key: 'top', title: 'Top', rule: { kind: 'curated' }, count: 2 }] },
      {
        'article.liquid': `{{ site.copyright }}{% for page in site.pages %}<a href="{{ page.url }}">{{ page.name }}</a>{% endfor %}{{ lists.top.title }}{% for piece in lists.top.pieces %}{{ piece.title }}{% endfor %}`,
      },
    );
    const bad = '<img src=x onerror=alert(1)>';
    const { html, warnings } = renderPage({
      publication: publication({
        site: { copyright: bad, pages: [{ name: bad, url: 'javascript:alert(1)' }] },
      }),
      theme,
      channel: 'article',
      now: '2026-03-13T09:00:00Z',
      furniture: site({
        lists: [{ key: 'top', title: bad, pieces: [listedPiece(bad), listedPiece('x'.repeat(400))] }],
      }),
    });
    expect(html).not.toMatch(/<img|javascript:/);
    expect(html).toContain('<a href="">&lt;img src=x onerror=alert(1)&gt;</a>');
    expect(html).toContain('x'.repeat(400));
    expect(warnings.map(({ message }) => message)).toEqual(['preview.warning.link-refused']);
  });

  it('is a Spanish weekly with other pieces in the middle of the text and its source as a note below', () => {
    const theme = themeOf(
      {
        settings: [
          { key: 'date_pattern', type: 'text', label: 'Fecha', default: "d 'de' MMMM 'de' yyyy" },
          { key: 'note_mark', type: 'text', label: 'Signo de la nota', default: '(*)' },
          { key: 'source_label', type: 'text', label: 'Fuente', default: 'Publicado antes en' },
        ],
        lists: [{ key: 'tambien', title: 'Lea también', rule: { kind: 'newest' }, count: 2 }],
      },
      {
        'article.liquid': `<main><h1>{{ article.headline.html }} {{ settings.note_mark }}</h1><p>{{ article.published.text }}</p>
<div{{ article.attributes }}>{% for block in article.blocks %}{{ block }}
{% if forloop.index == 2 %}<aside><h2>{{ lists.tambien.title }}</h2>{% for piece in lists.tambien.pieces %}<p{{ piece.attributes }}>{{ piece.title }}</p>{% endfor %}</aside>{% endif %}{% endfor %}</div>
{% if article.source %}<p>{{ settings.note_mark }} {{ settings.source_label }} {{ article.source.name }}, {{ article.source.licence }}.</p>{% endif %}</main>`,
      },
    );
    const { html, warnings } = renderPage({
      publication: publication({
        root: root(
          headline('El faro no se apaga'),
          { type: 'standfirst', children: [] },
          paragraph('Uno.'),
          paragraph(''),
          paragraph('Dos.'),
          paragraph('Tres.'),
        ),
        meta: { language: 'es', publishAt: { at: '2026-05-04T10:00:00Z', zone: 'UTC' } },
        source: { id: 's', name: 'Revista del Estrecho', url: '', licence: 'CC BY 4.0' },
        site: { name: 'La Semana', locale: 'es-ES' },
      }),
      theme,
      channel: 'article',
      now: '2026-05-05T09:00:00Z',
      furniture: site({
        lists: [
          {
            key: 'tambien',
            title: 'Lea también',
            pieces: [
              listedPiece('Los muelles vacíos', { language: 'es' }),
              listedPiece('港', { language: 'ja' }),
            ],
          },
        ],
      }),
    });
    expect(warnings).toEqual([]);
    expect(words(html)).toEqual([
      'El faro no se apaga (*)',
      '4 de mayo de 2026',
      'Uno.',
      'Dos.',
      'Lea también',
      'Los muelles vacíos – Opinion',
      '港 – Opinion',
      'Tres.',
      '(*) Publicado antes en Revista del Estrecho, CC BY 4.0.',
    ]);
    expect(html).toContain('lang="ja"');
  });

  it('is a Japanese daily whose rows stand the other way round: who wrote it and what else there is before the text', () => {
    const theme = themeOf(
      {
        settings: [
          { key: 'date_pattern', type: 'text', label: '日付', default: "yyyy'年'M'月'd'日' HH:mm" },
          { key: 'byline', type: 'pattern', label: '署名', default: '文・{authors}' },
          { key: 'read_time', type: 'pattern', label: '時間', default: '読了目安 {minutes}分' },
          { key: 'mark_titles', type: 'toggle', label: '印', default: false },
        ],
        lists: [{ key: 'narabi', title: '{category}の記事', rule: { kind: 'related' }, count: 1 }],
      },
      {
        'article.liquid': `<footer><p>{{ site.copyright }}</p></footer><main>
<h2>{{ lists.narabi.title }}</h2>{% for piece in lists.narabi.pieces %}<p>{{ piece.title }}</p>{% endfor %}
<p>{{ article.byline }}</p><p>{{ article.reading.text }}</p><p>{{ article.published.text }}</p>
<div{{ article.attributes }}>{{ article.body }}</div>
{% for kicker in article.kickers %}<p>【{{ kicker }}】</p>{% endfor %}<h1>{{ article.headline.html }}</h1></main>`,
      },
    );
    const sea = { id: 'umi', name: '海', slug: 'umi', parentId: null, position: 0, vocabularyUri: null };
    const { html, warnings, lang } = renderPage({
      publication: publication({
        root: root(
          headline('港に時計を'),
          { type: 'standfirst', children: [] },
          paragraph('船は時刻に従う。'),
        ),
        meta: { language: 'ja', publishAt: { at: '2026-05-04T22:30:00Z', zone: 'UTC' } },
        authors: ['森 葉', '江口 岬'].map((name, index) => ({
          ...BLANK_AUTHOR,
          id: String(index),
          name,
        })),
        categories: [{ category: sea, path: [sea] }],
        site: {
          name: '潮日報',
          locale: 'ja-JP',
          timeZone: 'Asia/Tokyo',
          opinionMarker: { kind: 'kicker', text: '論説' },
          copyright: '© {year} {site}',
        },
      }),
      theme,
      channel: 'article',
      now: '2026-05-05T09:00:00Z',
      furniture: site({
        lists: [
          { key: 'narabi', title: '{category}の記事', pieces: [listedPiece('潮の表', { language: 'ja' })] },
        ],
      }),
    });
    expect([warnings, lang]).toEqual([[], 'ja-JP']);
    expect(words(html)).toEqual([
      '© 2026 潮日報',
      '海の記事',
      '潮の表',
      '文・森 葉、江口 岬',
      '読了目安 1分',
      '2026年5月5日 07:30',
      '船は時刻に従う。',
      '【論説】',
      '港に時計を',
    ]);
  });
});
