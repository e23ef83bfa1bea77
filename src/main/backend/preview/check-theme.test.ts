import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkTheme } from './check-theme';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'checked-')), 'kiosk');
  cpSync('resources/themes/kiosk', folder, { recursive: true });
});
afterEach(() => {
  rmSync(join(folder, '..'), { recursive: true });
});

function change(file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

it.each(['resources/themes/default', 'resources/themes/kiosk', 'tests/fixtures/themes/courrier'])(
  'finds nothing in %s',
  (folder) => {
    const report = checkTheme(folder);
    expect([report.problems, report.warnings]).toEqual([[], []]);
    expect(report.channels).toContain('article');
  },
);

it('finds everything that keeps a theme from being loaded, each with file and line', () => {
  change('manifest.json', '"version": "1.0.0"', '"version": "one"');
  change('manifest.json', '"count": 3', '"count": 300');
  change('partials/rail.liquid', '{% if settings', '{% iff settings');
  change('partials/list.liquid', '{%- endfor %}', '');
  const { problems } = checkTheme(folder);
  expect(problems.map(({ file }) => file)).toEqual([
    'manifest.json',
    'manifest.json',
    'partials/list.liquid',
    'partials/rail.liquid',
  ]);
  expect(problems[0]).toEqual({
    file: 'manifest.json',
    line: 4,
    reason: '“version” is wrong: must be a version such as "1.0.0"',
  });
  expect(problems[3]).toMatchObject({ line: 3, reason: expect.stringContaining('iff') as string });
});

it('finds what only shows when a page is drawn', () => {
  change('partials/notes.liquid', '{{ article.call }}', '{{ article.calls }}');
  change('article.liquid', "{% render 'partials/rail' %}", "{% render 'partials/rial' %}");
  // Each channel is drawn: the article stops at the partial that is gone, the paper at the misspelt name.
  expect(checkTheme(folder).problems).toEqual([
    { file: 'article.liquid', line: 8, reason: 'There is no template partials/rial.liquid.' },
    { file: 'partials/notes.liquid', line: 4, reason: expect.stringContaining('calls') as string },
  ]);
});

it.each([
  '{% if lists.top.category %}{{ lists.top.category.nmae }}{% endif %}',
  '{% for contact in article.authors[0].contacts %}{% if contact.handle != "" %}{{ contact.nmae }}{% endif %}{% endfor %}',
  '{% for block in article.blocks %}{% if block.kind == "pull-quote" %}{{ block.nmae }}{% endif %}{% endfor %}',
])('looks behind conditions with a piece that has everything: %s', (wrong) => {
  change('partials/footer.liquid', '<footer', `${wrong}<footer`);
  expect(checkTheme(folder).problems).toContainEqual({
    file: 'partials/footer.liquid',
    line: 1,
    reason: expect.stringContaining('nmae') as string,
  });
});

it('warns of what was blocked, of a name that is not the folder’s, and of HTML that is not sound', () => {
  change(
    'partials/footer.liquid',
    '<footer class="site-end">',
    '<script src="https://x.example/a.js"></script><footer class="site-end" class="foot">',
  );
  change('manifest.json', '"name": "kiosk"', '"name": "stall"');
  const { problems, warnings } = checkTheme(folder);
  expect(problems).toEqual([]);
  expect(warnings.map(({ file, line }) => [file, line])).toEqual([
    ['partials/footer.liquid', 1],
    ['manifest.json', 1],
    ['article.liquid', 1],
  ]);
  expect(warnings[0]?.reason).toContain('x.example');
  expect(warnings[2]?.reason).toContain('duplicate-attribute');
});

it('is told of a folder that is none', () => {
  expect(checkTheme(join(folder, 'gone')).problems[0]?.reason).toContain('There is no theme “gone”.');
});

it('names the place of a loop without end once', () => {
  change('partials/notes.liquid', '{{ article.call }}', '{% for i in (1..9000000) %}{{ i }}{% endfor %}');
  const { problems } = checkTheme(folder);
  expect(problems[0]).toEqual({
    file: 'partials/notes.liquid',
    line: 4,
    reason: 'This takes too long. It probably repeats without end.',
  });
});
