/** Pieces as files, with a real store and compute worker: what the command line writes is what the app hands over. */
import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRouterClient } from '@orpc/server';
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { expect, it, onTestFinished } from 'vitest';
import { router } from '../../src/main/backend/api/router';
import { textParagraphs } from '../../src/main/backend/desk/new-piece';
import { fromTelephone } from '../../src/main/backend/media/testing';
import { createServices } from '../../src/main/backend/services';
import type { FigureJSON, RootJSON } from '../../src/shared/document/json';
import { buildComputeWorker } from '../compute-worker';
import { temporaryDirectory } from '../temporary-directory';

const PICTURE = join(import.meta.dirname, '../fixtures/images/quay.jpg');

async function desk() {
  const dataDir = temporaryDirectory();
  const services = createServices({
    dataDir,
    resourcesDir: join(import.meta.dirname, '../../resources'),
    computeWorkerUrl: pathToFileURL(await buildComputeWorker()),
    log: () => undefined,
    restart: () => undefined,
  });
  onTestFinished(() => services.close());
  const api = createRouterClient(router, { context: { services, host: 'serve' as const } });
  const { sha } = await services.media.add('quay.jpg', new Uint8Array(readFileSync(PICTURE)));
  const id = services.pieces.create({
    meta: { slug: 'ferry' },
    root: withLead(textParagraphs('The ferry'), sha),
  });
  const add = (headline: string) =>
    services.pieces.create({ meta: { slug: 'ferry' }, root: textParagraphs(headline) });
  return { api, services, id, add, file: join(dataDir, 'media', sha.slice(0, 2), sha) };
}

function withLead(root: RootJSON, media: string): RootJSON {
  const lead: FigureJSON = {
    type: 'figure',
    role: 'lead',
    media,
    alt: 'A quay',
    credit: 'Ada Rue',
    children: [{ type: 'caption', children: [] }],
  };
  return { ...root, children: root.children.toSpliced(2, 0, lead) };
}

it.each(['html', 'markdown'] as const)(
  '%s goes with the pictures it shows, in a folder or packed',
  async (format) => {
    const { api, id } = await desk();
    const directory = temporaryDirectory();
    const { paths } = await api.fileExports.files({ id, format, directory, confirmed: true });
    const { name, bytes, carried } = await api.fileExports.bundle({ id, format });
    expect(name).toBe('ferry.zip');
    expect(carried).toEqual([
      expect.stringMatching(/^ferry\.(html|md)$/),
      expect.stringMatching(/^ferry-media\//),
    ]);
    expect(paths.map((path) => relative(directory, path).replaceAll('\\', '/'))).toEqual(carried);
    const packed = unzipSync(bytes);
    expect(Object.keys(packed)).toEqual(carried);
    for (const file of carried)
      expect(packed[file]).toEqual(new Uint8Array(readFileSync(join(directory, file))));
    expect(strFromU8(packed[carried[0] ?? ''] ?? new Uint8Array())).toContain(carried[1]);
  },
);

it('no form that leaves the desk says where a picture was taken', async () => {
  const { api, services } = await desk();
  const { sha } = await services.media.add('quay.jpg', await fromTelephone('jpeg'));
  const root = withLead(textParagraphs('The quay'), sha);
  const id = services.pieces.create({ meta: { slug: 'quay' }, root });
  const zips = [
    await api.fileExports.bundle({ id, format: 'html' }),
    await api.fileExports.bundle({ id, format: 'markdown' }),
    await api.proofs.file({ id, form: 'docx' }),
  ];
  const html = Buffer.from((await api.proofs.file({ id, form: 'proof-html' })).bytes).toString();
  const within = Buffer.from(/data:image\/jpeg;base64,([^"]+)/.exec(html)?.[1] ?? '', 'base64');
  const pictures = zips.map(({ bytes }) =>
    Object.entries(unzipSync(bytes)).flatMap(([name, file]) => (/\.jpe?g$/.test(name) ? [file] : [])),
  );
  for (const some of [...pictures, [within]]) {
    expect(some).toHaveLength(1);
    const { exif, width, height } = await sharp(some[0]).metadata();
    expect({ exif, width, height }).toEqual({ width: 48, height: 64 });
  }
});

it('a picture whose file is gone is said to be missing, and the rest goes', async () => {
  const { api, id, file } = await desk();
  rmSync(file);
  const directory = temporaryDirectory();
  const { paths, warnings } = await api.fileExports.files({ id, format: 'html', directory, confirmed: true });
  expect(paths).toEqual([join(directory, 'ferry.html')]);
  expect(warnings).toContainEqual({ message: 'preview.warning.image-gone', params: { what: 'A quay' } });
  expect(readFileSync(join(directory, 'ferry.html'), 'utf8')).toContain('missing-image');
  const page = await api.preview.render({ id, channel: 'article' });
  expect(page.html).toContain('missing-image');
  const { name, carried } = await api.fileExports.bundle({ id, format: 'html' });
  expect([name, carried]).toEqual(['ferry.html', ['ferry.html']]);
});

it('nothing is handed over of a piece that a lawyer is to read first', async () => {
  const { api, id } = await desk();
  await api.workflow.setLegal({ id, note: 'Names a living person.' });
  await expect(api.fileExports.bundle({ id, format: 'html' })).rejects.toMatchObject({
    data: { code: 'legal-flagged' },
  });
});

it('several go as one file; what cannot go is told of each and keeps no other back', async () => {
  const { api, id, add } = await desk();
  const twin = add('The ferry again');
  const unready = add('TK the river');
  const flagged = add('Who owns it');
  await api.workflow.setLegal({ id: flagged, note: 'Names a living person.' });
  const ids = [id, twin, unready, flagged, 'nobody'];
  const held = (told: { held: { rule: string }[] }[]) =>
    told.map((each) => each.held.map(({ rule }) => rule));

  const first = await api.fileExports.several({ ids, format: 'html', confirmed: false });
  expect(first.pieces.map((piece) => [piece.id, piece.error?.code ?? null])).toEqual([
    [id, null],
    [twin, null],
    [unready, null],
    [flagged, 'legal-flagged'],
    ['nobody', 'not-found'],
  ]);
  expect(held(first.pieces)[2]).toContain('T3');
  // Without a category all three are held back, and then there is nothing to hand over.
  expect([first.file, ...first.pieces.flatMap(({ carried }) => carried)]).toEqual([null]);

  const sent = await api.fileExports.several({ ids, format: 'html', confirmed: true });
  const packed = Object.keys(unzipSync(sent.file?.bytes ?? new Uint8Array()));
  expect(packed).toEqual(sent.pieces.flatMap(({ carried }) => carried));
  expect(packed.filter((name) => name.endsWith('.html'))).toEqual([
    'ferry.html',
    'ferry-2.html',
    'ferry-3.html',
  ]);
  expect(sent.pieces.map(({ error }) => error?.code ?? null)).toEqual([
    null,
    null,
    null,
    'legal-flagged',
    'not-found',
  ]);

  const second = await api.fileExports.several({ ids: [unready, flagged], format: 'json', confirmed: true });
  expect(second.pieces.map(({ carried, error }) => [carried.length, error?.code ?? null])).toEqual([
    [1, null],
    [0, 'legal-flagged'],
  ]);
  expect(await api.fileExports.several({ ids: [flagged], format: 'html', confirmed: true })).toMatchObject({
    file: null,
  });
});
