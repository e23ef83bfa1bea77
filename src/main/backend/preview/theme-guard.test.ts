import { expect, it } from 'vitest';
import type { RenderWarning } from '../render/context';
import { guardStyle, guardTemplate } from './theme-guard';

it('leaves an attribute whole from whose style it takes a file', () => {
  const warnings: RenderWarning[] = [];
  const source = '<p style="background: url(https://evil.example/a.png)">Here</p>';
  expect(guardTemplate('a.liquid', source, (warning) => warnings.push(warning))).toBe(
    '<p style="background: url(data:,)">Here</p>',
  );
  expect(warnings.map(({ message, params }) => [message, params['line']])).toEqual([
    ['preview.blocked.remote-file', 1],
  ]);
});

it.each([
  '<svg><use href="https://evil.example/a.svg#b"/></svg>',
  '<svg><image xlink:href="https://evil.example/a.svg"/></svg>',
  '<a href="/" ping="https://evil.example/ping">',
  '<img src="own.png" srcset="own.png 1x, https://evil.example/a.png 2x">',
  '<table background="//evil.example/a.png">',
])('names what asks another machine for something: %s', (source) => {
  const warnings: RenderWarning[] = [];
  const guarded = guardTemplate('a.liquid', source, (warning) => warnings.push(warning));
  expect(guarded).not.toContain('evil.example');
  expect(warnings.map(({ message }) => message)).toEqual(['preview.blocked.remote-file']);
});

it('leaves links to other sites alone', () => {
  const source = '<a href="https://other.example/">Other</a><form action="https://other.example/"></form>';
  expect(guardTemplate('a.liquid', source, () => expect.fail('nothing to warn of'))).toBe(source);
});

it('finds addresses of other machines that stand without url()', () => {
  const warnings: RenderWarning[] = [];
  const sheet = `.a {
  background: image-set("https://evil.example/1.png" 1x, '//evil.example/2.png' 2x, "own.png" 3x);
}
.b::after {
  content: "https://evil.example is only said";
}`;
  const guarded = guardStyle('a.css', sheet, (warning) => warnings.push(warning));
  expect(guarded).toContain('image-set(url(data:,) 1x, url(data:,) 2x, "own.png" 3x)');
  expect(guarded).toContain('"https://evil.example is only said"');
  expect(warnings.map(({ params }) => params['line'])).toEqual([2, 2]);
});
