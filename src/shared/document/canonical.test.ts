import { expect, it } from 'vitest';
import { canonicalRoot } from './canonical';

it('keeps the document and leaves out how Lexical keeps it', () => {
  const item = { type: 'listitem', version: 1, format: 'left', indent: 1, value: 1, checked: true };
  const text = {
    type: 'text',
    version: 1,
    text: 'x',
    detail: 2,
    mode: 'token',
    style: 'color: red',
    format: 2,
  };
  const list = {
    type: 'list',
    listType: 'bullet',
    tag: 'ul',
    start: 1,
    version: 1,
    children: [{ ...item, children: [text] }],
  };
  const paragraph = {
    type: 'paragraph',
    textFormat: 2,
    textStyle: 'x',
    indent: 3,
    direction: null,
    children: [],
  };
  expect(canonicalRoot({ type: 'root', version: 1, children: [paragraph, list] })).toEqual({
    type: 'root',
    children: [
      { type: 'paragraph', children: [] },
      {
        type: 'list',
        listType: 'bullet',
        children: [{ type: 'listitem', children: [{ type: 'text', format: 2, text: 'x' }] }],
      },
    ],
  });
});

it('reads a tab as a space, in one run with its neighbours', () => {
  const children = [
    { type: 'text', text: 'one', format: 1 },
    { type: 'tab', text: '\t', format: 1, detail: 2, mode: 'normal', style: '', version: 1 },
    { type: 'text', text: 'two', format: 1 },
  ];
  expect(canonicalRoot({ type: 'root', children: [{ type: 'paragraph', children }] }).children).toEqual([
    { type: 'paragraph', children: [{ type: 'text', format: 1, text: 'one two' }] },
  ]);
});
