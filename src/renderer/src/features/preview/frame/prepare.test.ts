import { describe, expect, it } from 'vitest';
import { enlarged } from './prepare';

describe('enlarged', () => {
  it.each([
    ['p{font-size:16px}', 'p{font-size:calc((16px) * 2)}'],
    ['p { font-size: calc(var(--size) * 1px); }', 'p { font-size: calc((calc(var(--size) * 1px)) * 2); }'],
    [
      'h1{font:700 clamp(30px, 5.2vw, 46px) / 1.05 var(--serif)}',
      'h1{font:700 clamp(60px, 10.4vw, 92px) / 1.05 var(--serif)}',
    ],
    ['p{line-height:20px;margin:4px}', 'p{line-height:calc((20px) * 2);margin:4px}'],
    ['a{font:600 14px/20px var(--sans)}', 'a{font:600 28px/40px var(--sans)}'],
  ])('doubles absolute sizes: %s', (css, large) => {
    expect(enlarged(css)).toBe(large);
  });

  it.each([
    'p{font-size:.9em}',
    'p{font-size:120%}',
    'p{font-size:1.2rem}',
    'p{font-size:inherit}',
    'p{line-height:1.5}',
    'p{width:20px}',
  ])('leaves what grows with another size, or is no size of text: %s', (css) => {
    expect(enlarged(css)).toBe(css);
  });
});
