import { expect, it } from 'vitest';
import { inScheme } from './document';

const CSS = '@media (prefers-color-scheme: dark) and (max-width: 620px) { a { color: red } }';

it('answers what asks for the system’s light or dark with the one that is looked at', () => {
  expect(inScheme(CSS, 'dark')).toContain('@media (min-width: 0px) and (max-width: 620px)');
  expect(inScheme(CSS, 'light')).toContain('@media (max-width: 0px) and (max-width: 620px)');
  expect(inScheme(CSS, 'auto')).toBe(CSS);
});
