import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/model/errors';
import { publication } from '../render/testing';
import { renderPage, type RenderedPage } from './render-page';
import { loadTheme } from './theme';

let directory: string;
beforeEach(() => {
  directory = path.join(mkdtempSync(path.join(tmpdir(), 'theme-')), 'mine');
  mkdirSync(directory);
});
afterEach(() => {
  rmSync(path.dirname(directory), { recursive: true });
});

const MANIFEST = {
  name: 'mine',
  title: 'Mine',
  version: '1.0.0',
  widths: [{ label: 'Phone', pixels: 360 }],
  channels: { article: { template: 'article.liquid', styles: ['page.css'] } },
  settings: [{ key: 'accent', type: 'colour', label: 'Accent', default: '#112233' }],
};

/** A theme folder with these files; manifest and style sheet are sound unless given. */
function write(files: Record<string, string>): void {
  for (const [file, content] of Object.entries({
    'manifest.json': JSON.stringify(MANIFEST, null, 2),
    'page.css': 'p{}',
    ...files,
  })) {
    mkdirSync(path.dirname(path.join(directory, file)), { recursive: true });
    writeFileSync(path.join(directory, file), content);
  }
}
function render(
  values: Parameters<typeof publication>[0] = {},
  settings: Record<string, unknown> = {},
): RenderedPage {
  const theme = loadTheme(directory);
  return renderPage({
    publication: publication(values),
    theme,
    channel: 'article',
    now: '2026-11-23T09:00:00Z',
    settings,
  });
}
function failure(): AppError {
  try {
    render();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('the theme was rendered');
}

describe('a sound theme', () => {
  it('renders its template, with partials and its own assets', () => {
    write({
      'article.liquid': '{% render \'parts/head\' %}<img src="{{ theme.assets }}logo.svg">',
      'parts/head.liquid': '<h1>{{ article.headline.html }}</h1>',
      'css/a.css': '@font-face{src:url(../fonts/a.woff2)}',
      'fonts/a.woff2': 'x',
      'manifest.json': JSON.stringify({
        ...MANIFEST,
        channels: { article: { template: 'article.liquid', styles: ['css/a.css'] } },
      }),
    });
    const page = render();
    expect(page.html).toBe('<h1>A headline</h1><img src="/themes/mine/logo.svg">');
    expect(page.css).toContain('url("/themes/mine/fonts/a.woff2")');
    expect(page.css).toContain('--setting-accent:#112233;');
    expect(page.warnings).toEqual([]);
  });
  it('is read once, and again when a file changes', () => {
    write({ 'article.liquid': 'one' });
    expect(render().html).toBe('one');
    expect(loadTheme(directory)).toBe(loadTheme(directory));
    write({ 'article.liquid': 'two' });
    utimesSync(path.join(directory, 'article.liquid'), 1, 1);
    expect(render().html).toBe('two');
  });
  it('escapes whatever a person typed, and offers no way around it', () => {
    write({ 'article.liquid': '{{ site.name }}|{{ settings.accent }}|{{ article.headline.text }}' });
    const page = render({ site: { name: '<script>x</script>' } }, { accent: '</style><b>' });
    expect(page.html).toBe('&lt;script&gt;x&lt;/script&gt;|#112233|A headline');
    expect(page.css).not.toContain('</style>');
    expect(page.warnings.map((warning) => warning.message)).toEqual(['preview.warning.setting']);
    write({ 'article.liquid': '{{ site.name | raw }}' });
    expect(failure().params).toMatchObject({ file: 'article.liquid', line: 1 });
  });
  it.each([
    ['{{ site.name | escape }}', 'A &amp; &lt;b&gt;\nB'],
    ['{{ site.name | escape_once | upcase }}', 'A &amp; &lt;B&gt;\nB'],
    ['{{ site.name | newline_to_br }}', 'A &amp; &lt;b&gt;<br>\nB'],
    ['{{ article.body | escape }}', '<p>A paragraph.</p>'],
  ])('escapes once, whatever a designer is used to: %s', (use, html) => {
    write({ 'article.liquid': use });
    expect(render({ site: { name: 'A & <b>\nB' } }).html).toBe(html);
  });
  it.each([
    ['{{ x }}', 'Tom &amp; <b>Co</b>'],
    ['{{ x | replace: "Co", "<i>" }}', 'Tom &amp; &lt;i&gt;'],
    ["{% if x == 'Tom & Co' %}same{% endif %}", 'same'],
    ["{% if x != '' %}some{% endif %}", 'some'],
    ["{% render 'part', x: x %}", 'Tom &amp; <b>Co</b>'],
    ["{% capture y %}{% endcapture %}{% if y == '' %}none{% endif %}{{ y }}", 'none'],
  ])('escapes once what it captures: %s', (use, html) => {
    write({
      'article.liquid': `{% capture x %}{{ site.name }} &amp; <b>Co</b>{% endcapture %}${use}`,
      'part.liquid': '{{ x }}',
    });
    expect(render({ site: { name: 'Tom' } }).html).toBe(html);
  });
  it('leaves nothing captured as HTML that a person typed', () => {
    write({ 'article.liquid': '{% capture x %}{{ site.name }}{% endcapture %}{{ x }}' });
    expect(render({ site: { name: 'A & <b>' } }).html).toBe('A &amp; &lt;b&gt;');
  });
});

describe('a broken theme', () => {
  it.each([
    ['an unclosed tag', { 'article.liquid': 'a\n{% if site %}' }, 'article.liquid', 2, 'not closed'],
    ['an unclosed output', { 'article.liquid': 'a\nb\n{{ site.name' }, 'article.liquid', 3, 'not closed'],
    ['an unknown tag', { 'article.liquid': '{% blink %}' }, 'article.liquid', 1, 'blink'],
    ['an unknown filter', { 'article.liquid': '\n{{ site.name | shout }}' }, 'article.liquid', 2, 'shout'],
    [
      'an unknown field',
      { 'article.liquid': "{% render 'p' %}", 'p.liquid': '\n\n{{ site.nmae }}' },
      'p.liquid',
      3,
      'nmae',
    ],
    [
      'a missing partial',
      { 'article.liquid': "a\n{% render 'parts/gone' %}" },
      'article.liquid',
      2,
      'parts/gone.liquid',
    ],
    [
      'a partial outside',
      { 'article.liquid': "{% render '../../etc/passwd' %}" },
      'article.liquid',
      1,
      'passwd',
    ],
    [
      'a partial with an error that the page does not use',
      { 'article.liquid': 'a', 'p.liquid': '{% for %}' },
      'p.liquid',
      1,
      'for',
    ],
    ['a missing template', {}, 'manifest.json', 13, 'article.liquid'],
    [
      'a manifest that is no JSON',
      { 'manifest.json': '{\n  "name": "mine",\n  oops\n}' },
      'manifest.json',
      3,
      'JSON',
    ],
    ['a manifest that just ends', { 'manifest.json': '{\n  "name":' }, 'manifest.json', 2, 'JSON'],
    ['an empty manifest', { 'manifest.json': '' }, 'manifest.json', 1, 'JSON'],
    ['a manifest of another kind', { 'manifest.json': '[]' }, 'manifest.json', 1, 'object'],
  ])('%s is named with file, line and reason', (_, files, file, line, reason) => {
    write(files);
    const error = failure();
    expect(error.code).toBe('theme-broken');
    expect(error.params).toMatchObject({ theme: 'mine', file, line });
    expect(error.params['reason']).toContain(reason);
    expect(error.params['reason']).not.toMatch(/, line:|, file:/);
  });

  it.each([
    [
      'a wrong colour',
      { settings: [{ key: 'a', type: 'colour', label: 'A', default: 'red' }] },
      'settings.0.default',
    ],
    [
      'a default that is no option',
      {
        settings: [
          { key: 'a', type: 'choice', label: 'A', default: 'x', options: [{ value: 'y', label: 'Y' }] },
        ],
      },
      'settings.0.default',
    ],
    [
      'a default out of range',
      { settings: [{ key: 'a', type: 'number', label: 'A', default: 9, min: 1, max: 3 }] },
      'settings.0.default',
    ],
    [
      'a pattern that is none',
      { settings: [{ key: 'a', type: 'pattern', label: 'A', default: '{n, plural' }] },
      'settings.0.default',
    ],
    ['a setting twice', { settings: [MANIFEST.settings[0], MANIFEST.settings[0]] }, 'settings.1.key'],
    [
      'an unknown setting type',
      { settings: [{ key: 'a', type: 'slider', label: 'A', default: 1 }] },
      'settings.0.type',
    ],
    [
      'a path outside',
      { channels: { article: { template: '../article.liquid', styles: [] } } },
      'channels.article.template',
    ],
    ['a misspelt key', { chanels: {} }, 'chanels'],
    ['no widths', { widths: [] }, 'widths'],
  ])('%s in the manifest is found on its line', (_, change, place) => {
    const source = JSON.stringify({ ...MANIFEST, ...change }, null, 2);
    write({ 'manifest.json': source, 'article.liquid': 'a' });
    const error = failure();
    expect(error.params['file']).toBe('manifest.json');
    expect(error.params['reason']).toContain(place);
    const line = source.split('\n')[Number(error.params['line']) - 1] ?? '';
    if (place.includes('.')) expect(line).toContain(`"${place.split('.').at(-1) ?? ''}"`);
  });

  it('is missing where there is no folder, and broken where there is no manifest', () => {
    expect(() => loadTheme(path.join(directory, 'none'))).toThrow(
      expect.objectContaining({ code: 'theme-missing' }),
    );
    expect(failure().params).toMatchObject({ file: 'manifest.json', line: 1 });
  });
  it('with a style sheet that is not there is refused', () => {
    write({ 'article.liquid': 'a' });
    rmSync(path.join(directory, 'page.css'));
    expect(failure().params).toMatchObject({ file: 'manifest.json' });
  });
  it('with 20 MB of CSS is refused before it is read', () => {
    write({ 'article.liquid': 'a', 'page.css': 'a'.repeat(20 * 1024 * 1024) });
    const error = failure();
    expect(error.code).toBe('theme-broken');
    expect(error.params).toMatchObject({ file: 'page.css', line: 1 });
    expect(error.params['reason']).toContain('1,024');
  });
  it('is no window to the rest of the disk', () => {
    write({ 'article.liquid': "{% render 'secret' %}" });
    writeFileSync(path.join(path.dirname(directory), 'outside.liquid'), 'secret words');
    symlinkSync(path.join(path.dirname(directory), 'outside.liquid'), path.join(directory, 'secret.liquid'));
    expect(failure().params['reason']).toContain('secret.liquid');
  });
});

describe('a theme that repeats without end', () => {
  it.each([
    ['a loop in a loop', '{% for i in (1..100000) %}{% for j in (1..100000) %}x{% endfor %}{% endfor %}'],
    ['a loop over everything', 'a\n{% for i in (1..100000000000) %}x{% endfor %}'],
    ['a template that includes itself', "{% include 'article' %}"],
    ['a template that renders itself', "{% render 'article' %}"],
    [
      'a text that doubles itself',
      '{% assign s = "xxxxxxxx" %}{% for i in (1..1000) %}{% assign s = s | append: s %}{% endfor %}',
    ],
    [
      'a body printed for ever',
      '{% for i in (1..2000000) %}{{ article.body }}{{ article.body }}{% endfor %}',
    ],
  ])('%s ends as a time-out that names the file', (_, template) => {
    write({ 'article.liquid': template });
    const error = failure();
    expect(error.code).toBe('theme-timeout');
    expect(error.params).toMatchObject({ theme: 'mine', file: 'article.liquid' });
  });
  it('templates that put each other in are named where the circle closes, however long what is beside it takes', () => {
    write({
      'article.liquid': "<p>a</p>\n{% render 'partials/foot' %}",
      'partials/foot.liquid': "{% render 'partials/links' %}\n\n{%- render 'partials/end' -%}",
      'partials/links.liquid': '{% for i in (1..400) %}x{% endfor %}',
      'partials/end.liquid': "\n{% render 'partials/foot', deep: true %}",
    });
    const error = failure();
    expect(error.code).toBe('theme-timeout');
    expect(error.params).toMatchObject({ file: 'partials/end.liquid', line: 2 });
  });
});

describe('what a preview never loads', () => {
  const blocked = (page: RenderedPage): [string, unknown, unknown][] =>
    page.warnings.map(({ message, params }) => [message, params['file'], params['line']]);

  it('is taken out of templates and named with its line', () => {
    write({
      'article.liquid': [
        '<p>kept</p>',
        '<script>',
        'alert(1)</script>',
        '<div onclick="x()" class="c" onmouseover=y()>kept</div>',
        '<iframe src="/x"></iframe>',
        '<img alt="" src="https://evil.example/pixel.png">',
        '<link rel="stylesheet" href="//cdn.example/a.css">',
        '<meta http-equiv="refresh" content="0;url=https://evil.example">',
        '<a href="javascript:alert(1)">kept</a>',
        '{{ site.name }}',
      ].join('\n'),
    });
    const page = render();
    expect(page.html).not.toMatch(/script|onclick|onmouseover|iframe|evil|cdn|meta/i);
    expect(page.html.match(/kept/g)).toHaveLength(3);
    expect(page.html).toContain('<div class="c">kept</div>');
    expect(page.html.split('\n')).toHaveLength(10);
    expect(blocked(page).sort()).toEqual(
      [
        ['preview.blocked.script', 'article.liquid', 2],
        ['preview.blocked.handler', 'article.liquid', 4],
        ['preview.blocked.handler', 'article.liquid', 4],
        ['preview.blocked.frame', 'article.liquid', 5],
        ['preview.blocked.remote-file', 'article.liquid', 6],
        ['preview.blocked.remote-style', 'article.liquid', 7],
        ['preview.blocked.meta', 'article.liquid', 8],
        ['preview.blocked.script-address', 'article.liquid', 9],
      ].sort(),
    );
  });
  it('is taken out of style sheets', () => {
    write({
      'article.liquid': 'a',
      'page.css':
        '@import url("https://fonts.example/a.css");\np{background:url(//x.example/a.png)}\n@font-face{src:url(gone.woff2)}\n/* </style><b> */',
    });
    const page = render();
    expect(page.css).not.toMatch(/https?:|x\.example|<\/style/);
    expect(blocked(page).map(([message]) => message)).toEqual([
      'preview.blocked.remote-style',
      'preview.blocked.remote-file',
      'preview.warning.asset-missing',
    ]);
  });
});
