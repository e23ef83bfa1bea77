/**
 * The power cut: a workstation that is killed while it is written to. What was acknowledged before must be there after,
 * always, and no store may be unreadable. The same code for the suite (few kills) and for the soak (many); what is
 * killed is victims.ts's.
 */
import { setTimeout as delay } from 'node:timers/promises';
import * as Y from 'yjs';
import { readRoot } from '../../src/shared/document/headless';
import { metaOf } from '../../src/shared/document/ydoc';
import type { Connection } from '../../src/main/command-line/connect';
import { AppError } from '../../src/shared/model/errors';
import { Random } from './support/random';
import type { Victim } from './support/victims';

export interface KillReport {
  kills: number;
  seed: number;
  /** Updates that the workstation said were on disk. */
  acknowledged: number;
  /** Of those, the ones that were not there afterwards. */
  lost: string[];
  /** What the doctor found in the end. */
  problems: string[];
}

const PIECES = 3;
/** A kill comes after fewer acknowledged updates than this, and fewer milliseconds than that. */
const UPDATES = 40;
const MILLISECONDS = 12;

/** One piece as its editor holds it, with the names of the updates that were acknowledged. */
interface Written {
  id: string;
  doc: Y.Doc;
  acknowledged: string[];
}

export async function runKills(
  victim: Victim,
  { kills, seed }: { kills: number; seed: number },
): Promise<KillReport> {
  const random = new Random(seed);
  const lost: string[] = [];
  let connection = await victim.reach();
  const pieces: Written[] = [];
  for (let count = 0; count < PIECES; count++) {
    const { id } = await connection.api.pieces.create({});
    pieces.push({ id, doc: await stored(connection, id), acknowledged: [] });
  }
  for (let kill = 0; kill < kills; kill++) {
    const [updates, wait] = [1 + random.below(UPDATES), random.below(MILLISECONDS)];
    const begun = Promise.withResolvers<undefined>();
    let left = updates;
    const onAcknowledged = (): void => {
      left -= 1;
      if (left === 0) begun.resolve(undefined);
    };
    const api = connection.api;
    const writing = Promise.all(
      pieces.map((piece) => writeUntilCut(api, piece, String(kill), onAcknowledged)),
    );
    // Nothing but the kill may end the writing: where it fails, that is the failure.
    await Promise.race([begun.promise, writing]);
    await delay(wait);
    await victim.kill();
    await writing;
    await connection.close();
    connection = await victim.reach();
    for (const piece of pieces) {
      const doc = await stored(connection, piece.id);
      // Throws where the document cannot be read.
      readRoot(doc);
      lost.push(
        ...piece.acknowledged
          .filter((name) => !metaOf(doc).has(name))
          .map((name) => `${piece.id} ${name} (kill ${kill})`),
      );
      await sendAgain(connection, piece, doc);
    }
  }
  const { checks } = await connection.api.system.doctor();
  await connection.close();
  await victim.close();
  const acknowledged = pieces.reduce((sum, piece) => sum + piece.acknowledged.length, 0);
  return { kills, seed, acknowledged, lost, problems: checks.flatMap(({ problems }) => problems) };
}

/** Writes as fast as it is acknowledged, several updates in flight, until the line breaks. */
async function writeUntilCut(
  api: Connection['api'],
  piece: Written,
  round: string,
  onAcknowledged: () => void,
): Promise<void> {
  const writer = async (lane: number): Promise<void> => {
    for (let count = 0; ; count++) {
      const name = `stet/${round}-${lane}-${count}`;
      const before = Y.encodeStateVector(piece.doc);
      metaOf(piece.doc).set(name, 'written');
      try {
        await api.pieces.push({
          id: piece.id,
          update: Y.encodeStateAsUpdate(piece.doc, before),
          client: 'kills',
        });
      } catch (error) {
        // The line broke: whether this one arrived is unknown, and nothing was promised about it.
        if (error instanceof AppError && error.code === 'connection-lost') return;
        throw error;
      }
      piece.acknowledged.push(name);
      onAcknowledged();
    }
  };
  await Promise.all([writer(0), writer(1)]);
}

/** As the editor does: its own words that had not arrived, so that the next ones have what they build on. */
async function sendAgain({ api }: Connection, piece: Written, doc: Y.Doc): Promise<void> {
  Y.applyUpdate(piece.doc, Y.encodeStateAsUpdate(doc), 'stored');
  const update = Y.encodeStateAsUpdate(piece.doc, Y.encodeStateVector(doc));
  await api.pieces.push({ id: piece.id, update, client: 'kills' });
}

async function stored({ api }: Connection, id: string): Promise<Y.Doc> {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, (await api.pieces.open({ id })).state, 'stored');
  return doc;
}
