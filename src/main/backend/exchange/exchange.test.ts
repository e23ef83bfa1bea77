import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { rejectAll } from '../../../shared/document/suggestions/decide';
import { suggestionsOf } from '../../../shared/document/suggestions/list';
import type { Media, PersonRole } from '../../../shared/model/desk';
import { insertMedia, mediaBySha } from '../media/media-records';
import { identityOf, leadsDesk, people, samePerson, savePerson, setPerson } from '../pieces/identity';
import { idsOfPerson, knownAs } from '../pieces/same-person';
import { namedRevisionsOf } from '../revisions/named-revisions';
import { latestRevision } from '../revisions/revision-store';
import { foundFor } from '../workflow/found';
import { newFolder, ROOT, shared, workstation } from './testing';

const filesBelow = (folder: string, end: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(end))
    .sort();

describe('exchange through a folder', () => {
  it('brings a piece with its pictures and people to the other desk, and says so', async () => {
    const folder = newFolder();
    const [ann, bob] = [workstation('Ann'), workstation('Bob')];
    const bytes = new TextEncoder().encode('a picture');
    const media: Media = {
      sha: createHash('sha256').update(bytes).digest('hex'),
      mime: 'image/png',
      width: 1,
      height: 1,
      bytes: bytes.length,
      fileName: 'quay.png',
      credit: '',
      caption: '',
      takenAt: null,
      hadLocation: false,
      focus: null,
      licence: '',
      usableUntil: null,
    };
    await ann.files.write(media.sha, bytes);
    ann.store.write((tx) => insertMedia(tx, media, ann.store.now(), false));
    const id = ann.pieces.create({ root: ROOT, meta: { socialImage: media.sha } });
    expect(await ann.exchange.run(folder)).toMatchObject({ devices: [], received: [], written: 1 });
    expect(await bob.exchange.run(folder)).toEqual({
      devices: ['Ann’s desk'],
      received: [{ id, headline: 'Tide', from: 'Ann’s desk', isNew: true }],
      written: 1,
      media: 1,
      named: 0,
      reopened: [],
      unread: [],
    });
    expect(bob.root(id)).toEqual(ann.root(id));
    expect(bob.pieces.row(id).headline).toBe('Tide');
    expect(mediaBySha(bob.store, media.sha)).toMatchObject({ fileName: 'quay.png' });
    expect(people(bob.store).map(({ name }) => name)).toEqual(['Bob', 'Ann']);
    // Bob's desk noted that it came. Then nothing is left to say.
    expect(await ann.exchange.run(folder)).toMatchObject({ received: [], written: 1 });
    expect(await bob.exchange.run(folder)).toMatchObject({ received: [], written: 0 });
    expect(await ann.exchange.run(folder)).toMatchObject({ received: [], written: 0 });
    expect(await bob.exchange.run(folder)).toMatchObject({ received: [], written: 0 });
  });

  it('brings what people do on the desk, as the workstation says at which they are', async () => {
    const folder = newFolder();
    const [ann, bob, cid] = [workstation('Ann'), workstation('Bob'), workstation('Cid')];
    const named = (desk: typeof ann, name: string, role: PersonRole): void => {
      desk.store.write((tx) => setPerson(tx, desk.store.now(), { name, initials: 'X', role }));
    };
    named(ann, 'Ann', 'chief');
    for (const desk of [ann, bob, cid]) await desk.exchange.run(folder);
    const annOn = (desk: typeof ann) => people(desk.store).find(({ id }) => id === ann.personId);
    expect(annOn(bob)).toMatchObject({ name: 'Ann', role: 'chief' });
    expect(leadsDesk(bob.store)).toBe(false);
    // Cid has not heard of it yet, and tells of Ann as she was.
    named(ann, 'Ann Lee', 'copy-editor');
    await ann.exchange.run(folder);
    await bob.exchange.run(folder);
    expect(annOn(bob)).toMatchObject({ name: 'Ann Lee', role: 'copy-editor' });
  });

  it('knows somebody added by hand and come by exchange as one person, on every desk, until they are two again', async () => {
    const folder = newFolder();
    const [ann, bob] = [workstation('Ann'), workstation('Bob')];
    const byHand = { id: uuidv7(), name: 'Ann', initials: 'An', role: 'editor' as const };
    bob.store.write((tx) => savePerson(tx, bob.store.now(), byHand));
    const id = bob.pieces.create({ root: ROOT, meta: { assignee: byHand.id } });
    const exchange = async (): Promise<void> => {
      for (const desk of [ann, bob, ann]) await desk.exchange.run(folder);
    };
    const say = (desk: typeof ann, as: string | null, at: string): void =>
      desk.store.write((tx) => samePerson(tx, at, byHand.id, as));
    await exchange();
    expect(people(ann.store).map(({ name }) => name)).toEqual(['Ann', 'Bob', 'Ann']);
    say(bob, ann.personId, '2026-11-28T12:00:00.000Z');
    await exchange();
    for (const desk of [ann, bob]) {
      expect(people(desk.store)).toHaveLength(2);
      expect(people(desk.store).find((one) => one.id === ann.personId)?.also).toEqual([byHand]);
      expect(desk.pieces.row(id)).toMatchObject({ assignee: byHand.id, holder: { name: 'Ann' } });
      expect(idsOfPerson(desk.store, ann.personId)).toContain(byHand.id);
    }
    say(ann, null, '2026-11-28T13:00:00.000Z');
    await exchange();
    for (const desk of [ann, bob]) expect(people(desk.store)).toHaveLength(3);
  });

  it('keeps whoever is at work here known by the id they have, and two desks of one mind', async () => {
    const folder = newFolder();
    const [ann, bob] = [workstation('Ann'), workstation('Bob')];
    for (const desk of [ann, bob, ann]) await desk.exchange.run(folder);
    // Ann is Bob’s other workstation: each says so at home, and each stays who they are there until they hear.
    ann.store.write((tx) => samePerson(tx, '2026-11-28T12:00:00.000Z', ann.personId, bob.personId));
    bob.store.write((tx) => samePerson(tx, '2026-11-28T12:00:00.000Z', bob.personId, ann.personId));
    expect(identityOf(ann.store).personId).toBe(ann.personId);
    for (const desk of [ann, bob, ann]) await desk.exchange.run(folder);
    const [one, other] = [ann, bob].map(({ store }) => knownAs(store)(ann.personId));
    expect(one).toBe(other);
    for (const desk of [ann, bob]) expect(identityOf(desk.store).personId).toBe(one);
  });

  it('brings the named revisions of the other desk, each once, and leaves the piece its newest', async () => {
    const { folder, ann, bob, id } = await shared();
    ann.revisions.begin(id);
    ann.edit(id, ['paragraph1', 0, 3], (by) => by.insertText('Two'), false);
    ann.revisions.name(id, null, 'Sent to the lawyer');
    ann.edit(id, ['paragraph1', 0, 3], (by) => by.insertText('Ten'), false);
    await ann.exchange.run(folder);
    expect(await bob.exchange.run(folder)).toMatchObject({ named: 1, unread: [] });
    const [named] = namedRevisionsOf(bob.store, id);
    expect(named).toEqual(namedRevisionsOf(ann.store, id)[0]);
    expect(named).toMatchObject({ name: 'Sent to the lawyer', person: ann.personId });
    expect(latestRevision(bob.store, id)).toMatchObject({ kind: 'exchange', origin: 'Ann’s desk' });
    expect(bob.revisions.keep(id, 'idle')).toBeNull();
    expect(await bob.exchange.run(folder)).toMatchObject({ named: 0 });
    // Back on Ann’s desk, by way of Bob’s, it is there already.
    expect(await ann.exchange.run(folder)).toMatchObject({ named: 0 });
    expect(namedRevisionsOf(ann.store, id)).toHaveLength(1);
    const [file = ''] = filesBelow(folder, '.named');
    writeFileSync(join(folder, file), 'damaged');
    expect(await bob.exchange.run(folder)).toMatchObject({ named: 0, unread: [{ file, why: 'broken' }] });
  });

  it('brings what was said and suggested for fields along', async () => {
    const { folder, ann, bob } = await shared();
    const by = { by: 'ann', at: '2026-11-27T12:00:00.000Z' };
    const id = ann.pieces.create({
      root: ROOT,
      threads: [
        {
          id: 'thread1',
          anchor: { kind: 'block', bid: 'paragraph1', quote: 'Tide' },
          comments: [{ id: 'thread1', ...by, text: 'Which?', mentions: [] }],
          resolved: { by: 'bob', at: by.at },
          assignee: 'bob',
        },
      ],
      proposals: [{ id: 'suggest2', field: 'slug', ...by, why: '', value: 'tide' }],
    });
    for (const desk of [ann, bob]) await desk.exchange.run(folder);
    expect(bob.pieces.threads(id)).toHaveLength(1);
    expect(bob.pieces.threads(id)).toEqual(ann.pieces.threads(id));
    expect(bob.pieces.proposals(id)).toHaveLength(1);
    expect(bob.pieces.proposals(id)).toEqual(ann.pieces.proposals(id));
  });

  it('keeps what both suggested apart', async () => {
    const { folder, ann, bob, id } = await shared();
    ann.edit(id, ['paragraph1', 4, 7], (by) => by.insertText('2'));
    bob.edit(id, ['paragraph1', 4, 13], (by) => by.toggleFormat('bold'));
    for (const desk of [ann, bob, ann]) await desk.exchange.run(folder);
    expect(ann.root(id)).toEqual(bob.root(id));
    // What the piece was before the other's changes came, and what it is with them.
    expect(bob.store.all('SELECT kind, person, origin FROM revision ORDER BY number')).toEqual([
      { kind: 'before-exchange', person: bob.personId, origin: null },
      { kind: 'exchange', person: null, origin: 'Ann’s desk' },
    ]);
    expect(
      suggestionsOf(ann.root(id))
        .map(({ by }) => by)
        .sort(),
    ).toEqual([ann.personId, bob.personId].sort());
    expect(rejectAll(ann.root(id))).toEqual(ROOT);
  });

  it('takes a piece out of approval that was changed elsewhere meanwhile, on both desks', async () => {
    const { folder, ann, bob, id } = await shared();
    await ann.pieces.applyMeta([{ id, meta: { workflow: 'approved' } }]);
    bob.edit(id, ['paragraph1', 0, 3], (by) => by.insertText('1'), false);
    await ann.exchange.run(folder);
    expect((await bob.exchange.run(folder)).reopened).toEqual([{ id, headline: 'Tide', from: 'Ann’s desk' }]);
    await ann.exchange.run(folder);
    for (const desk of [ann, bob]) {
      expect(desk.pieces.current(id).meta.workflow).toBe('review');
      // Whoever leads the desk is told, though Bob it was who ran the exchange.
      expect(
        desk.documents.reading(id, (doc) => foundFor({ ids: [desk.personId], leads: () => true }, id, doc)),
      ).toMatchObject([{ kind: 'exchange-reopened', by: '', text: 'Ann’s desk' }]);
    }
  });

  it('leaves a piece approved to which the other only suggested', async () => {
    const { folder, ann, bob, id } = await shared();
    await ann.pieces.applyMeta([{ id, meta: { workflow: 'approved' } }]);
    bob.edit(id, ['paragraph1', 0, 3], (by) => by.insertText('1'));
    for (const desk of [ann, bob, ann]) expect((await desk.exchange.run(folder)).reopened).toEqual([]);
    expect(ann.pieces.current(id).meta.workflow).toBe('approved');
  });

  it('names a damaged file, leaves it in place, and takes everything else', async () => {
    const { folder, ann, bob, id } = await shared();
    const other = ann.pieces.create({ root: ROOT });
    ann.edit(id, ['paragraph1', 0, 3], (by) => by.insertText('1'));
    await ann.exchange.run(folder);
    const file = filesBelow(folder, '.update').find(
      (name) => name.includes(id) && name.includes('00000002-'),
    );
    const path = join(folder, file ?? '');
    const whole = readFileSync(path);
    writeFileSync(path, whole.subarray(0, 20));
    const report = await bob.exchange.run(folder);
    expect(report.unread).toEqual([{ file, why: 'broken' }]);
    expect(report.received.map((piece) => piece.id)).toEqual([other]);
    expect(readFileSync(path)).toEqual(whole.subarray(0, 20));
    // Its device sees that, and says it again.
    await ann.exchange.run(folder);
    await bob.exchange.run(folder);
    expect(bob.root(id)).toEqual(ann.root(id));
  });

  it('reads nothing half written, and tells a folder that is not there from an empty one', async () => {
    const { folder, bob, id } = await shared();
    const pieces = filesBelow(folder, '.update')[0] ?? '';
    writeFileSync(join(folder, `${pieces}.123.part`), 'half');
    mkdirSync(join(folder, 'copydesk', 'devices', 'somebody'), { recursive: true });
    expect((await bob.exchange.run(folder)).unread).toEqual([]);
    await expect(bob.exchange.run(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'file-missing' });
    expect(bob.root(id)).toEqual(ROOT);
  });

  it('leaves a piece of a newer Copydesk where it is', async () => {
    const { folder, ann, bob } = await shared();
    await ann.exchange.run(folder);
    const id = ann.pieces.create({ root: ROOT });
    ann.store.write((tx) => ann.documents.edit(tx, id, (doc) => doc.getMap('meta').set('version', 99)));
    const from = ann.documents.state(id);
    expect(from.readOnly).not.toBeNull();
    expect((await ann.exchange.run(folder)).written).toBe(0);
    expect((await bob.exchange.run(folder)).received).toEqual([]);
  });
});
