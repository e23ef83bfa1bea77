/**
 * Exchange of pieces between workstations through a folder (see folder.ts and docs/exchange.md): what others wrote is
 * merged in, then what is new here is written. Nothing in the folder is ever changed or taken away, and nothing but the
 * folder says what was exchanged before: a desk put back from a backup goes on where it is.
 */
import { isDeepStrictEqual } from 'node:util';
import { setImmediate as breathe } from 'node:timers/promises';
import * as Y from 'yjs';
import { assertReadable } from '../../../shared/document/layout/blocks';
import { publishedRoot } from '../../../shared/document/suggestions/decide';
import { headlineOf, textOfInline } from '../../../shared/document/read';
import { versionOf, writeMeta } from '../../../shared/document/ydoc';
import type { ExchangeReport } from '../../../shared/contract/exchange';
import { AppError } from '../../../shared/model/errors';
import type { Tx } from '../database/handle';
import type { Store } from '../database/store';
import type { MediaFiles } from '../media/media-files';
import { insertMedia, mediaBySha } from '../media/media-records';
import type { Documents } from '../pieces/documents';
import { loadDocument } from '../pieces/document-log';
import { everybody, identityOf, meetDevice, thisDevice } from '../pieces/identity';
import type { Pieces } from '../pieces/pieces';
import { mediaOf, projectDocument, type Projection } from '../pieces/projection';
import { approvedWords } from '../pieces/push-guard';
import { bringNamedRevisions, namedRevisionsOf } from '../revisions/named-revisions';
import type { Revisions } from '../revisions/revisions';
import { ExchangeFolder } from './folder';

export class Exchange {
  constructor(
    private readonly store: Store,
    private readonly documents: Documents,
    private readonly pieces: Pieces,
    private readonly files: MediaFiles,
    private readonly revisions: Revisions,
  ) {}

  /** `directory` is absolute. Throws `file-missing` where it is not there, and what a full or closed disk throws. */
  async run(directory: string): Promise<ExchangeReport> {
    const folder = new ExchangeFolder(directory);
    await folder.open();
    const report: ExchangeReport = {
      devices: [],
      received: [],
      written: 0,
      media: 0,
      named: 0,
      reopened: [],
      unread: [],
    };
    const { deviceId } = identityOf(this.store);
    for (const id of await folder.devices()) if (id !== deviceId) await this.receiveFrom(folder, id, report);
    await this.fetchMedia(folder, report);
    await this.write(folder, deviceId, report);
    return report;
  }

  private async receiveFrom(folder: ExchangeFolder, id: string, report: ExchangeReport): Promise<void> {
    const device = await folder.device(id);
    if (!device) {
      report.unread.push({ file: `copydesk/devices/${id}/device.json`, why: 'broken' });
      return;
    }
    report.devices.push(device.name);
    this.store.write((tx) => meetDevice(tx, this.store.now(), device));
    for (const piece of await folder.pieces(id)) {
      const { updates, broken } = await folder.read(id, piece);
      report.unread.push(...broken.map((file) => ({ file, why: 'broken' as const })));
      this.receive(piece, updates, device.name, report);
      await this.receiveNamed(folder, { id, name: device.name }, piece, report);
      // Keystrokes wait behind this.
      await breathe();
    }
  }

  private receive(id: string, updates: readonly Uint8Array[], from: string, report: ExchangeReport): void {
    const where = `copydesk/…/pieces/${id}`;
    const theirs = documentOf(updates);
    const unread = theirs === null ? 'waiting' : problemOf(theirs);
    if (unread !== null || theirs === null) {
      if (updates.length > 0) report.unread.push({ file: where, why: unread ?? 'waiting' });
      return;
    }
    const isKnown = this.store.get('SELECT 1 FROM piece WHERE id = ?', [id]) !== undefined;
    const before = isKnown ? this.documents.current(id) : null;
    const both = isKnown ? loadDocument(this.store, id) : new Y.Doc();
    const update = newIn(theirs, both);
    if (!update) return;
    // What others noted in its log is taken as it is: to note that would go on for ever.
    const isChanged = !isDeepStrictEqual(projectDocument(id, both), before);
    const log = isChanged ? { what: 'exchanged', detail: { from } } : undefined;
    const approved = [before, projectDocument(id, theirs)].filter(
      (side) => side?.meta.workflow === 'approved',
    );
    const mergeIn = (tx: Tx): Projection => {
      const merged = this.pieces.receiveIn(tx, id, update, log);
      if (
        merged.meta.workflow !== 'approved' ||
        approved.some((side) => side && approvedWords(side) === approvedWords(merged))
      )
        return merged;
      report.reopened.push({ id, headline: headlineIn(merged), from });
      return this.documents.edit(tx, id, (doc) => writeMeta(doc, { workflow: 'review' }, 'worker'), {
        what: 'exchange-reopened',
        detail: { from },
      });
    };
    const after = this.store.write((tx) => {
      if (!isChanged || !before) return mergeIn(tx);
      this.revisions.keepIn(tx, id, 'before-exchange', before);
      const merged = mergeIn(tx);
      this.revisions.keepIn(tx, id, 'exchange', merged, from);
      return merged;
    });
    if (isChanged) report.received.push({ id, headline: headlineIn(after), from, isNew: !isKnown });
  }

  private async receiveNamed(
    folder: ExchangeFolder,
    device: { id: string; name: string },
    id: string,
    report: ExchangeReport,
  ): Promise<void> {
    const { named, broken } = await folder.readNamed(device.id, id);
    report.unread.push(...broken.map((file) => ({ file, why: 'broken' as const })));
    const isKnown = this.store.get('SELECT 1 FROM piece WHERE id = ?', [id]) !== undefined;
    if (named.length === 0 || !isKnown) return;
    const { root, meta } = this.documents.current(id);
    const now = { kind: 'exchange', at: this.store.now(), origin: device.name } as const;
    report.named += this.store.write((tx) => bringNamedRevisions(tx, id, named, { root, meta }, now));
  }

  /** Pictures that pieces here and their revisions show and that have not come with them. */
  private async fetchMedia(folder: ExchangeFolder, report: ExchangeReport): Promise<void> {
    const wanted = this.store.all<{ sha: string }>(
      `SELECT sha FROM (SELECT sha FROM piece_media UNION SELECT sha FROM revision_media)
       WHERE sha NOT IN (SELECT sha FROM media)`,
    );
    for (const { sha } of wanted) {
      const found = await folder.readMedia(sha);
      if (typeof found === 'string') report.unread.push({ file: found, why: 'broken' });
      if (found === null || typeof found === 'string') continue;
      await this.files.write(sha, found.bytes);
      this.store.write((tx) => insertMedia(tx, found.media, this.store.now(), false));
      report.media += 1;
    }
  }

  private async write(folder: ExchangeFolder, device: string, report: ExchangeReport): Promise<void> {
    const { personId: person } = identityOf(this.store);
    await folder.writeDevice({ format: 1, ...thisDevice(this.store), people: everybody(this.store), person });
    for (const { id } of this.store.all<{ id: string }>('SELECT id FROM piece WHERE sample = 0')) {
      const { state, readOnly } = this.documents.state(id);
      if (readOnly !== null) continue;
      const { updates, count } = await folder.read(device, id);
      const mine = new Y.Doc();
      Y.applyUpdate(mine, state, 'load');
      const update = newIn(mine, documentOf(updates) ?? new Y.Doc());
      if (update) {
        await folder.append(device, id, count, update);
        report.written += 1;
      }
      const named = namedRevisionsOf(this.store, id);
      for (const revision of named) await folder.writeNamed(device, id, revision);
      const shown = [this.documents.current(id), ...named];
      for (const sha of new Set(shown.flatMap(({ root, meta }) => [...mediaOf(root, meta)]))) {
        const media = mediaBySha(this.store, sha);
        if (media && this.files.has(sha)) await folder.writeMedia(media, () => this.files.read(sha));
      }
      await breathe();
    }
  }
}

/** Null where one of the updates builds on words that are not there, or is none. */
function documentOf(updates: readonly Uint8Array[]): Y.Doc | null {
  const doc = new Y.Doc();
  try {
    for (const update of updates) Y.applyUpdate(doc, update, 'remote');
  } catch {
    // Whole by its hash and yet no update: written by something else.
    return null;
  }
  return doc.store.pendingStructs === null && doc.store.pendingDs === null ? doc : null;
}

/** A piece of a newer Copydesk, or of an older one that has not opened it since. */
function problemOf(doc: Y.Doc): 'newer' | 'waiting' | null {
  try {
    assertReadable(doc);
    return versionOf(doc) < 2 ? 'waiting' : null;
  } catch (error) {
    if (error instanceof AppError) return 'newer';
    throw error;
  }
}

/** What the one has that the other has not; null for nothing. */
function newIn(source: Y.Doc, target: Y.Doc): Uint8Array | null {
  let found: Uint8Array | null = null;
  const before = Y.encodeStateVector(target);
  target.once('update', (update: Uint8Array) => (found = update));
  Y.applyUpdate(target, Y.encodeStateAsUpdate(source, before), 'remote');
  return found;
}

const headlineIn = ({ root }: Projection): string => textOfInline(headlineOf(publishedRoot(root)).children);
