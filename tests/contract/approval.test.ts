/** Approval through the contract, with a real store and compute worker. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRouterClient } from '@orpc/server';
import * as Y from 'yjs';
import { expect, it, onTestFinished } from 'vitest';
import { router } from '../../src/main/backend/api/router';
import { createServices } from '../../src/main/backend/services';
import { readRoot, writeRoot } from '../../src/shared/document/headless';
import type { NodeStateJSON } from '../../src/shared/document/json';
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
  for (const id of [sound, unfinished, discussed])
    expect((await api.pieces.get({ id })).row.workflow).toBe('draft');

  expect((await approve(api, [sound])).changed).toBe(1);
});
