import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryDirectory } from '../temporary-directory';
import { createServices } from '../../src/main/backend/services';
import { authors } from '../../src/main/backend/desk/records';
import { offerSample } from '../../src/main/backend/desk/sample';
import { buildComputeWorker } from '../compute-worker';

const RESOURCES = join(import.meta.dirname, '../../resources');

async function desk() {
  const services = createServices({
    dataDir: temporaryDirectory(),
    resourcesDir: RESOURCES,
    computeWorkerUrl: pathToFileURL(await buildComputeWorker()),
    log: (_level, what) => {
      throw what instanceof Error ? what : new Error(String(what));
    },
    restart: () => undefined,
  });
  onTestFinished(() => services.close());
  return services;
}

describe('the sample desk', () => {
  it('goes on once, comes off whole, and leaves what a person has edited', async () => {
    const services = await desk();
    await offerSample(services.store, services.archives, RESOURCES);
    const before = services.search.counts();
    expect(before.sample).toBeGreaterThanOrEqual(14);
    const kept =
      services.store.get<{ id: string }>('SELECT id FROM piece WHERE workflow = ?', ['draft'])?.id ?? '';
    await services.pieces.bulk([kept], { workflow: 'review' });
    const report = services.desk.removeSample();
    expect(report).toEqual({ pieces: before.sample - 1, kept: 1 });
    expect(services.search.counts().sample).toBe(0);
    expect(services.pieces.current(kept).meta.categories.length).toBeGreaterThan(0);
    await offerSample(services.store, services.archives, RESOURCES);
    expect(services.search.counts().sample).toBe(0);
  });
});

describe('a desk archive', () => {
  it('comes back equal on an empty desk, and changes nothing the second time', async () => {
    const one = await desk();
    await one.archives.importFrom(join(RESOURCES, 'sample-desk'));
    const file = join(temporaryDirectory(), 'desk.zip');
    const written = await one.archives.exportTo(file);
    const two = await desk();
    const report = await two.archives.importFrom(file);
    expect(report).toMatchObject({ added: written.pieces, copied: 0, unchanged: 0 });
    for (const { id } of one.store.all<{ id: string }>('SELECT id FROM piece')) {
      expect(two.pieces.current(id)).toEqual(one.pieces.current(id));
    }
    expect(await two.archives.importFrom(file)).toMatchObject({
      added: 0,
      copied: 0,
      unchanged: written.pieces,
    });
  });

  it('carries what the theme asks of an author', async () => {
    const [one, two] = [await desk(), await desk()];
    const aoi = {
      name: '森 葵',
      bio: '',
      role: '',
      affiliation: '',
      picture: null,
      contact: '',
      fields: { reading: 'もり あおい' },
    };
    one.store.write((tx) => authors.save(tx, aoi));
    const file = join(temporaryDirectory(), 'desk.zip');
    await one.archives.exportTo(file);
    await two.archives.importFrom(file);
    expect(authors.list(two.store)).toMatchObject([aoi]);
  });

  it('carries the named revisions of a piece', async () => {
    const [one, two] = [await desk(), await desk()];
    const id = one.pieces.create({ meta: { slug: 'tide' } });
    const { root } = one.pieces.current(id);
    one.revisions.name(id, null, 'Sent to the lawyer');
    await one.pieces.bulk([id], { workflow: 'review' });
    const file = join(temporaryDirectory(), 'desk.zip');
    await one.archives.exportTo(file);
    await two.archives.importFrom(file);
    const [newest, named] = await two.revisions.list(id);
    expect(named).toMatchObject({ name: 'Sent to the lawyer', kind: 'named' });
    expect(two.revisions.get(id, named?.number ?? 0)).toMatchObject({ root, meta: { workflow: 'draft' } });
    expect(two.revisions.get(id, newest?.number ?? 0).meta.workflow).toBe('review');
    await two.archives.importFrom(file);
    expect(await two.revisions.list(id)).toHaveLength(2);
  });

  it('carries what was suggested and said about a piece', async () => {
    const one = await desk();
    const by = { by: 'ann', at: '2026-11-27T12:00:00.000Z' };
    const id = one.pieces.create({
      root: {
        type: 'root',
        children: [
          { type: 'headline', children: [{ type: 'text', text: 'Tide' }] },
          { type: 'standfirst', children: [] },
          {
            type: 'paragraph',
            $: { bid: 'paragraph1' },
            children: [
              { type: 'text', text: 'It ', $: { 'note:thread1': 1 } as never },
              { type: 'text', text: 'came', $: { 'ins:suggest1': by } },
              { type: 'text', text: 'went', $: { 'del:suggest1': by } },
            ],
          },
        ],
      },
      threads: [
        {
          id: 'thread1',
          anchor: { kind: 'range', bid: 'paragraph1', quote: 'It' },
          comments: [
            { id: 'thread1', ...by, text: 'What?', mentions: [] },
            {
              id: 'thread1/said/r1',
              ...by,
              at: '2026-11-27T12:01:00.000Z',
              text: 'The sea.',
              mentions: ['bob'],
            },
          ],
          resolved: { by: 'bob', at: '2026-11-27T12:02:00.000Z' },
          assignee: 'bob',
        },
      ],
      proposals: [{ id: 'suggest2', field: 'slug', ...by, why: 'Shorter', value: 'tide' }],
    });
    const file = join(temporaryDirectory(), 'desk.zip');
    await one.archives.exportTo(file);
    const two = await desk();
    await two.archives.importFrom(file);
    expect(two.pieces.current(id)).toEqual(one.pieces.current(id));
    expect(JSON.stringify(two.pieces.current(id).root)).toContain('"del:suggest1"');
    expect(two.pieces.threads(id)).toEqual(one.pieces.threads(id));
    expect(two.pieces.threads(id)).toMatchObject([{ resolved: { by: 'bob' }, assignee: 'bob' }]);
    expect(two.pieces.proposals(id)).toEqual(one.pieces.proposals(id));
    expect(two.pieces.proposals(id)).toHaveLength(1);
    expect(await two.archives.importFrom(file)).toMatchObject({ unchanged: 1, copied: 0 });
  });

  it('never overwrites a piece that differs here', async () => {
    const services = await desk();
    await services.archives.importFrom(join(RESOURCES, 'sample-desk'));
    const id = services.store.get<{ id: string }>('SELECT id FROM piece LIMIT 1')?.id ?? '';
    await services.pieces.bulk([id], { workflow: 'spiked' });
    const report = await services.archives.importFrom(join(RESOURCES, 'sample-desk'));
    expect(report.copied).toBe(1);
    expect(services.pieces.current(id).meta.workflow).toBe('spiked');
  });

  it.each([
    ['is no zip', 'not a zip'],
    ['does not exist', null],
  ])('that %s is refused, and the store stays as it was', async (_what, content) => {
    const services = await desk();
    const path = join(temporaryDirectory(), 'desk.zip');
    if (content !== null) (await import('node:fs')).writeFileSync(path, content);
    await expect(services.archives.importFrom(path)).rejects.toThrow(/archive-unreadable|file-missing/);
    expect(services.search.counts().all).toBe(0);
  });
});
