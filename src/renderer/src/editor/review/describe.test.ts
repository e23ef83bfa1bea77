import { expect, it } from 'vitest';
import type { Mark } from '../../../../shared/document/suggestions/marks';
import { blockLabel } from './describe';

const set = (props: Mark['props']): Mark => ({
  key: 'set:anns1',
  kind: 'set',
  id: 'anns1',
  by: 'ann',
  at: '',
  ...(props && { props }),
});

it.each([
  ['Becomes Heading', { type: 'heading', tag: 'h2' }],
  ['Credit “Harbour Press”', { credit: 'Harbour Press' }],
  [
    'Alt text “A tower of five thick, dark books beside one th…”',
    { alt: 'A tower of five thick, dark books beside one thin book.' },
  ],
  ['Becomes another picture, Credit “A”', { media: 'ab', credit: 'A' }],
])('labels a block “%s”', (label, props) => {
  expect(blockLabel(set(props))).toBe(label);
});
