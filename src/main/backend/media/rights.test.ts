import sharp from 'sharp';
import { expect, it } from 'vitest';
import { folder, openDesk } from '../system/testing';
import { inspectImage } from './inspect-image';
import { insertMedia, licencesInUse, mediaBySha, setRights } from './media-records';

const xmp = (inner: string): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
   <rdf:Description rdf:about="" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">${inner}</rdf:Description></rdf:RDF></x:xmpmeta>`;

async function picture(red: number, inner?: string): Promise<{ name: string; bytes: Uint8Array }> {
  const image = sharp({ create: { width: 4, height: 4, channels: 3, background: { r: red, g: 0, b: 0 } } });
  const marked = inner === undefined ? image : image.withXmp(xmp(inner));
  return { name: 'quay.jpg', bytes: new Uint8Array(await marked.jpeg().toBuffer()) };
}

it('are read from the file where it has them', async () => {
  const terms =
    '<xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang="x-default">One use</rdf:li></rdf:Alt></xmpRights:UsageTerms>';
  const statement = '<xmpRights:WebStatement>https://example.org/terms</xmpRights:WebStatement>';
  expect(await inspectImage(await picture(1, terms + statement))).toMatchObject({ licence: 'One use' });
  expect(await inspectImage(await picture(1, statement))).toMatchObject({
    licence: 'https://example.org/terms',
  });
  expect(await inspectImage(await picture(1))).toMatchObject({ licence: '', usableUntil: null });
});

it('are kept with the picture, told to whoever shows it, and suggested for the next', async () => {
  const { store } = openDesk(folder());
  const [one, two, three] = await Promise.all(
    [10, 80, 150].map(async (red) => inspectImage(await picture(red))),
  );
  if (!one || !two || !three) throw new Error('three pictures');
  store.write((tx) => {
    for (const media of [one, two, { ...three, licence: 'Agency', usableUntil: '2026-12-31' }])
      insertMedia(tx, media, store.now(), false);
  });
  expect(mediaBySha(store, three.sha)).toMatchObject({ licence: 'Agency', usableUntil: '2026-12-31' });
  const before = store.cursor();
  store.write((tx) => {
    setRights(tx, one.sha, { licence: 'Staff', usableUntil: null });
    setRights(tx, two.sha, { licence: 'Staff', usableUntil: '2026-01-31' });
    expect(setRights(tx, 'unknown', { licence: '', usableUntil: null })).toBe(false);
  });
  expect(store.cursor()).not.toEqual(before);
  expect(mediaBySha(store, two.sha)).toEqual({ ...two, licence: 'Staff', usableUntil: '2026-01-31' });
  expect(licencesInUse(store)).toEqual(['Staff', 'Agency']);
});
