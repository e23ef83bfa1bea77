/** Approval through the contract, with a real store and compute worker. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRouterClient } from '@orpc/server';
import * as Y from 'yjs';
import { expect, it, onTestFinished } from 'vitest';
import { router } from '../../src/main/backend/api/router';
import { createServices } from '../../src/main/backend/services';
import { readRoot, writeRoot } from '../../src/shared/document/headless';
import { setLegalFlag, setTick } from '../../src/shared/document/handling';
import type { NodeStateJSON } from '../../src/shared/document/json';
import { writeMeta } from '../../src/shared/document/ydoc';
import { stopsPublishing } from '../../src/shared/model/checks';
import { buildComputeWorker } from '../compute-worker';
import { temporaryDirectory } from '../temporary-directory';

async function client() {
  const services = createServices({
    dataDir: temporaryDirectory(),
    resourcesDir: join(import.meta.dirname, '../../resources'),
    computeWorkerUrl: pathToFileURL(await buildComputeWorker()),
    log: () => undefined,
    restart: () => undefined,
  });
  onTestFinished(() => services.close());
  return createRouterClient(router, { context: { services, host: 'serve' as const } });
}

type Api = Awaited<ReturnType<typeof client>>;

/** A piece whose text is one paragraph. */
async function pieceSaying(api: Api, text: string, state?: NodeStateJSON): Promise<string> {
  const { id } = await api.pieces.create({ headline: 'A town lends its drills' });
  const doc = new Y.Doc();
  Y.applyUpdate(doc, (await api.pieces.open({ id })).state);
  const root = readRoot(doc);
  const [headline, standfirst] = root.children;
  if (!headline || !standfirst) throw new Error('a piece has both');
  const words = { type: 'text' as const, text, ...(state && { $: state }) };
  writeRoot(doc, { ...root, children: [headline, standfirst, { type: 'paragraph', children: [words] }] });
  await api.pieces.push({ id, update: Y.encodeStateAsUpdate(doc), client: 'test' });
  return id;
}

/** Sets aside what is missing around such a text. */
async function withoutFields(api: Api, id: string): Promise<string> {
  const open = (await api.checks.run({ id })).filter(
    ({ target, level }) => level === 'E' && target.kind === 'field',
  );
  const stet = Object.fromEntries(open.map(({ key }) => [key, 'not in this test']));
  await api.pieces.applyMeta({ changes: [{ id, meta: { stet } }] });
  return id;
}

const approve = (api: Api, ids: string[]) => api.pieces.bulk({ ids, change: { workflow: 'approved' } });

it('a piece with something open is not approved, nor is any other with it, and what is open is named', async () => {
  const api = await client();
  const sound = await withoutFields(api, await pieceSaying(api, 'The shelf is open on Saturdays.'));
  expect((await api.checks.run({ id: sound })).filter(stopsPublishing)).toEqual([]);
  const unfinished = await withoutFields(api, await pieceSaying(api, 'The shelf is open on TK.'));
  const mark = { by: 'ann', at: '2026-11-20T08:00:00Z' };
  const suggested = await pieceSaying(api, 'The shelf is open.', { 'del:annscut': mark });
  const discussed = await withoutFields(api, suggested);

  await expect(approve(api, [sound, unfinished])).rejects.toMatchObject({ data: { code: 'not-approvable' } });
  await expect(approve(api, [discussed])).rejects.toMatchObject({
    data: { params: { headline: 'A town lends its drills', open: expect.stringContaining('1') as string } },
  });
  // What is to be decided is not set aside, whoever asks for it.
  const open = await api.checks.run({ id: discussed });
  const stet = Object.fromEntries(open.map(({ key }) => [key, 'never mind']));
  await api.pieces.applyMeta({ changes: [{ id: discussed, meta: { stet } }] });
  await expect(approve(api, [discussed])).rejects.toMatchObject({ data: { code: 'not-approvable' } });
  for (const id of [sound, unfinished, discussed])
    expect((await api.pieces.get({ id })).row.workflow).toBe('draft');

  expect((await approve(api, [sound])).changed).toBe(1);
});

/** Changes a copy of the document as it was when `state` was read. */
function changed(state: Uint8Array, work: (doc: Y.Doc) => void): Uint8Array {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  const before = Y.encodeStateVector(doc);
  work(doc);
  return Y.encodeStateAsUpdate(doc, before);
}

const last = (state?: NodeStateJSON) => (doc: Y.Doc) => {
  const root = readRoot(doc);
  const words = { type: 'text' as const, text: ' Bring a bag.', ...(state && { $: state }) };
  const children = root.children.map((block) =>
    block.type === 'paragraph' ? { ...block, children: [...block.children, words] } : block,
  );
  writeRoot(doc, { ...root, children });
};

it('no editor moves a piece on, ticks it off or clears its flag by writing', async () => {
  const api = await client();
  const id = await withoutFields(api, await pieceSaying(api, 'The shelf is open on Saturdays.'));
  await api.workflow.setLegal({ id, note: 'Names a living person.' });
  const before = await api.pieces.get({ id });
  const { state } = await api.pieces.open({ id });
  const tick = { by: 'ann', at: '2026-11-20T08:00:00Z' };
  for (const work of [
    (doc: Y.Doc) => writeMeta(doc, { workflow: 'approved' }, null),
    (doc: Y.Doc) => writeMeta(doc, { assignee: 'ann', slug: 'shelf' }, null),
    (doc: Y.Doc) => setLegalFlag(doc, null),
    (doc: Y.Doc) => setTick(doc, 'draft', 'names', tick),
  ])
    await expect(api.pieces.push({ id, update: changed(state, work), client: 'test' })).rejects.toMatchObject(
      {
        data: { code: 'workflow-only' },
      },
    );
  expect(await api.pieces.get({ id })).toEqual(before);
  expect((await api.workflow.handling({ id })).legal?.note).toBe('Names a living person.');
  const undo = [{ id, meta: { workflow: 'approved' as const } }];
  await api.workflow.setLegal({ id, note: null });
  await api.pieces.push({ id, update: changed(state, last({ 'ins:annsline': tick })), client: 'test' });
  await expect(api.pieces.applyMeta({ changes: undo })).rejects.toMatchObject({
    data: { code: 'not-approvable' },
  });
});

it('an approved piece takes suggestions; words of somebody who had not heard of it put it in review again', async () => {
  const api = await client();
  const id = await withoutFields(api, await pieceSaying(api, 'The shelf is open on Saturdays.'));
  const { state } = await api.pieces.open({ id });
  await approve(api, [id]);
  const mark = { by: 'ann', at: '2026-11-20T08:00:00Z' };
  const suggestion = changed(state, last({ 'ins:annsline': mark }));
  await api.pieces.push({ id, update: suggestion, client: 'test' });
  const { meta: under, root: read } = await api.pieces.get({ id });
  expect(under.workflow).toBe('approved');
  // Who reads it without opening it sees what it says, and not what is suggested woven into it.
  expect(JSON.stringify(read)).not.toContain('Bring a bag.');
  await api.pieces.push({ id, update: changed(state, last()), client: 'test' });
  const { meta, root } = await api.pieces.get({ id });
  expect(meta.workflow).toBe('review');
  expect(JSON.stringify(root)).toContain('Bring a bag.');
});
