/** How pieces pass through a desk, through the contract, with a real store and compute worker. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRouterClient } from '@orpc/server';
import { expect, it, onTestFinished } from 'vitest';
import * as Y from 'yjs';
import { router } from '../../src/main/backend/api/router';
import { createServices } from '../../src/main/backend/services';
import { beginThread } from '../../src/shared/document/comments/threads';
import { logOf, writeMeta } from '../../src/shared/document/ydoc';
import { buildComputeWorker } from '../compute-worker';
import { temporaryDirectory } from '../temporary-directory';

const OTHER = { id: 'person-2', name: 'Ines Vale', initials: 'IV' };
/** The clock of the store is the computer's: what is told must not be old. */
const JUST_NOW = new Date(Date.now() - 60_000).toISOString();
const LATER = new Date(Date.now() - 30_000).toISOString();

async function desk(role: 'editor' | 'copy-editor' | 'chief', otherRole: 'editor' | 'chief' = 'editor') {
  const services = createServices({
    dataDir: temporaryDirectory(),
    resourcesDir: join(import.meta.dirname, '../../resources'),
    computeWorkerUrl: pathToFileURL(await buildComputeWorker()),
    log: () => undefined,
    restart: () => undefined,
  });
  onTestFinished(() => services.close());
  services.store.write((tx) =>
    tx.run('INSERT INTO person (id, name, initials, role, created_at) VALUES (?, ?, ?, ?, ?)', [
      OTHER.id,
      OTHER.name,
      OTHER.initials,
      otherRole,
      JUST_NOW,
    ]),
  );
  const api = createRouterClient(router, { context: { services, host: 'serve' as const } });
  const me = await api.desk.setPerson({ name: 'Ana Ruiz', initials: 'AR', role });
  const { id } = await api.pieces.create({ headline: 'A town lends its drills' });
  /** What somebody else did to the piece, as it comes from their workstation. */
  const theirs = async (work: (doc: Y.Doc) => void): Promise<void> => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, (await api.pieces.open({ id })).state);
    const before = Y.encodeStateVector(doc);
    work(doc);
    const update = Y.encodeStateAsUpdate(doc, before);
    services.store.write((tx) => services.pieces.receiveIn(tx, id, update));
  };
  return { api, id, me, theirs };
}

it('a piece changes hands with a note, and who had it is known', async () => {
  const { api, id, me } = await desk('editor');
  await api.workflow.takeOver({ id });
  await api.workflow.handOver({ id, to: OTHER.id, note: 'The figures want a look.' });
  expect(await api.workflow.handling({ id })).toMatchObject({
    holder: OTHER.id,
    handed: { by: me.id, to: OTHER.id, note: 'The figures want a look.' },
  });
  expect((await api.pieces.get({ id })).meta.assignee).toBe(OTHER.id);
  await expect(api.workflow.handOver({ id, to: 'nobody' })).rejects.toMatchObject({
    data: { code: 'not-found' },
  });
});

it('only a chief approves and clears a legal flag, where the desk has one; a flagged piece goes nowhere', async () => {
  const { api, id } = await desk('copy-editor', 'chief');
  const refused = { data: { code: 'not-allowed', params: { chiefs: OTHER.name } } };
  await expect(api.workflow.move({ id, to: 'approved' })).rejects.toMatchObject(refused);
  await expect(api.pieces.bulk({ ids: [id], change: { workflow: 'approved' } })).rejects.toMatchObject(
    refused,
  );
  await api.workflow.setLegal({ id, note: 'Names a living person.' });
  await expect(api.workflow.setLegal({ id, note: null })).rejects.toMatchObject(refused);
  const directory = temporaryDirectory();
  await expect(api.fileExports.files({ id, format: 'html', directory })).rejects.toMatchObject({
    data: { code: 'legal-flagged', params: { note: 'Names a living person.' } },
  });
  expect((await api.checks.run({ id })).map(({ message }) => message)).toContain('checks.F10.legal');
  await api.desk.setPerson({ name: 'Ana Ruiz', initials: 'AR', role: 'chief' });
  await api.workflow.setLegal({ id, note: null });
  const files = { id, format: 'html', directory, confirmed: true } as const;
  expect((await api.fileExports.files(files)).paths).toHaveLength(1);
});

it('what is not ticked is asked about, or stops the piece, as the desk has it', async () => {
  const { api, id, me } = await desk('chief');
  const lists = await api.workflow.checklists();
  const draft = { items: [{ id: 'names', text: 'Names checked' }], blocks: false };
  await api.workflow.setChecklists({ ...lists, draft });
  const open = { data: { code: 'checklist-open', params: { open: 'Names checked' } } };
  await expect(api.workflow.move({ id, to: 'review' })).rejects.toMatchObject(open);
  await api.workflow.move({ id, to: 'review', confirmed: true });
  await api.workflow.move({ id, to: 'draft' });
  await api.workflow.setChecklists({ ...lists, draft: { ...draft, blocks: true } });
  await expect(api.workflow.move({ id, to: 'review', confirmed: true })).rejects.toMatchObject(open);
  await expect(api.pieces.bulk({ ids: [id], change: { workflow: 'review' } })).rejects.toMatchObject(open);
  await api.workflow.tick({ id, item: 'names', is: true });
  expect((await api.workflow.handling({ id })).checklist).toMatchObject([
    { id: 'names', ticked: { by: me.id } },
  ]);
  await api.workflow.move({ id, to: 'review' });
  expect((await api.pieces.get({ id })).meta.workflow).toBe('review');
});

it('who has a piece, and who leads the desk, is told that it was changed after it was approved', async () => {
  const entries = [
    { what: 'reopened', at: JUST_NOW, person: OTHER.id, device: 'd', desk: 'd' },
    {
      what: 'exchange-reopened',
      at: LATER,
      person: OTHER.id,
      device: 'd',
      desk: 'd',
      detail: { from: 'Quay' },
    },
  ];
  const told = async ({ api, id, theirs }: Awaited<ReturnType<typeof desk>>, holder: string) => {
    await theirs((doc) => {
      writeMeta(doc, { assignee: holder }, null);
      logOf(doc).push(entries);
    });
    const { items } = await api.workflow.notifications();
    return items.filter(({ pieceId }) => pieceId === id).map(({ kind, by, text }) => [kind, by, text]);
  };
  const both = [
    ['exchange-reopened', '', 'Quay'],
    ['reopened', OTHER.id, ''],
  ];
  expect(await told(await desk('chief', 'editor'), OTHER.id)).toEqual(both);
  const holds = await desk('editor', 'chief');
  expect(await told(holds, holds.me.id)).toEqual(both);
  expect(await told(await desk('editor', 'chief'), OTHER.id)).toEqual([]);
});

it('a person is told once of what concerns them, and of nothing they did themselves', async () => {
  const { api, id, me, theirs } = await desk('editor');
  const said = { by: OTHER.id, at: JUST_NOW, mentions: [] };
  await theirs((doc) => {
    beginThread(
      doc,
      'thread0001',
      { kind: 'field', field: 'slug' },
      { ...said, text: '@Ana Ruiz?', mentions: [me.id] },
      null,
    );
    beginThread(
      doc,
      'thread0002',
      { kind: 'field', field: 'slug' },
      { ...said, text: 'Not hers yet.' },
      null,
    );
  });
  await theirs((doc) => {
    writeMeta(doc, { assignee: me.id }, null);
    const entry = { what: 'handed-over', at: JUST_NOW, person: OTHER.id, device: 'd', desk: 'd' };
    logOf(doc).push([{ ...entry, detail: { to: me.id, note: 'Yours.' } }]);
  });
  await api.workflow.handOver({ id, to: me.id, note: 'to myself' });
  const { items, unread } = await api.workflow.notifications();
  expect(items.map(({ kind, by, text }) => [kind, by, text]).sort()).toEqual([
    ['commented', OTHER.id, 'Not hers yet.'],
    ['handed-over', OTHER.id, 'Yours.'],
    ['mentioned', OTHER.id, '@Ana Ruiz?'],
  ]);
  expect(unread).toBe(3);
  await api.workflow.markRead({ ids: [items[0]?.id ?? ''] });
  expect((await api.workflow.notifications()).unread).toBe(2);
  await theirs((doc) => writeMeta(doc, { kicker: 'Tools' }, null));
  await api.workflow.markRead({ ids: null });
  expect(await api.workflow.notifications()).toMatchObject({ unread: 0, items: [{}, {}, {}] });
});

it('who comes to work here is told what concerns them, whoever was at work when it was said', async () => {
  const { api, id, me } = await desk('chief');
  const nora = await api.desk.savePerson({ name: 'Nora Whitlock', initials: 'NW', role: 'copy-editor' });
  await api.workflow.handOver({ id, to: nora.id, note: 'The names, please.' });
  expect((await api.workflow.notifications()).items).toEqual([]);

  expect(await api.desk.workAs({ id: nora.id })).toEqual(nora);
  expect((await api.desk.info()).person).toEqual(nora);
  expect((await api.workflow.notifications()).items).toMatchObject([
    { kind: 'handed-over', by: me.id, text: 'The names, please.' },
  ]);
  expect((await api.pieces.counts()).mine).toBe(1);
  await api.workflow.handOver({ id, to: me.id, note: 'Done.' });
  await api.desk.workAs({ id: me.id });
  await api.desk.workAs({ id: me.id });
  expect((await api.workflow.notifications()).items).toMatchObject([{ kind: 'handed-over', text: 'Done.' }]);
  await expect(api.desk.workAs({ id: 'nobody' })).rejects.toMatchObject({ data: { code: 'not-found' } });
});
