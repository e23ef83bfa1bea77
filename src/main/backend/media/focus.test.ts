import { expect, it } from 'vitest';
import type { FigureJSON } from '../../../shared/document/json';
import { renderImage } from '../render/figure';
import { contextWith, MEDIA } from '../render/testing';
import { folder, openDesk } from '../system/testing';
import { insertMedia, mediaBySha, setFocus } from './media-records';

const SHA = 'cd'.padEnd(64, '0');
const PICTURE = { ...MEDIA, sha: SHA, width: 800, height: 400 };

it('is kept with the picture, taken off again, and told to whoever shows it', () => {
  const { store } = openDesk(folder());
  store.write((tx) => insertMedia(tx, PICTURE, store.now(), false));
  const before = store.cursor();
  expect(store.write((tx) => setFocus(tx, SHA, { x: 0.25, y: 1 }))).toBe(true);
  expect(mediaBySha(store, SHA)).toEqual({ ...PICTURE, focus: { x: 0.25, y: 1 } });
  expect(store.cursor()).not.toEqual(before);
  store.write((tx) => setFocus(tx, SHA, null));
  expect(mediaBySha(store, SHA)).toEqual(PICTURE);
  expect(store.write((tx) => setFocus(tx, 'unknown', null))).toBe(false);
});

it('comes in with a picture that has one', () => {
  const { store } = openDesk(folder());
  const focus = { x: 0, y: 0.5 };
  store.write((tx) => insertMedia(tx, { ...PICTURE, focus }, store.now(), false));
  expect(mediaBySha(store, SHA)?.focus).toEqual(focus);
});

it('places a picture that is cropped, and no other', () => {
  const figure: FigureJSON = {
    type: 'figure',
    role: 'lead',
    media: SHA,
    credit: '',
    alt: 'A quay',
    children: [{ type: 'caption', children: [] }],
  };
  const media = { [SHA]: { ...PICTURE, focus: { x: 0.254, y: 1 } } };
  const { context } = contextWith({}, { media });
  expect(renderImage(figure, context, { cropped: true })).toContain('style="object-position: 25% 100%"');
  expect(renderImage(figure, context)).not.toContain('style');
});
