/**
 * The power cut: a workstation that is killed while it is written to. What was acknowledged before must be there after,
 * always, and no store may be unreadable. The same code for the suite (few kills) and for the soak (many).
 */
import * as Y from 'yjs';
import { readRoot } from '../../src/shared/document/headless';
import { metaOf } from '../../src/shared/document/ydoc';
import { connect, type Connection } from '../../src/main/command-line/connect';
import { startServeHost, type RunningHost } from '../e2e/hosts';
import { Random } from './support/random';

export interface KillReport {
  kills: number;
  seed: number;
  /** Updates that the workstation said were on disk. */
  acknowledged: number;
  /** Of those, the ones that were not there afterwards. */
  lost: string[];
}

const PIECES = 3;
/** A kill comes after between these many milliseconds of writing. */
const SHORTEST = 5;
const LONGEST = 150;

/** One piece as its editor holds it, with the names of the updates that were acknowledged. */
interface Written {
  id: string;
  doc: Y.Doc;
  acknowledged: string[];
}

export async function runKills(
  dataDir: string,
  { kills, seed }: { kills: number; seed: number },
): Promise<KillReport> {
  const random = new Random(seed);
  const lost: string[] = [];
  let { host, connection } = await open(dataDir);
  const pieces: Written[] = [];
  for (let count = 0; count < PIECES; count++) {
    const { id } = await connection.api.pieces.create({});
    pieces.push({ id, doc: await stored(connection, id), acknowledged: [] });
  }
  for (let kill = 0; kill < kills; kill++) {
    const writing = Promise.all(pieces.map((piece) => writeUntilCut(connection, piece, `${kill}`)));
    await new Promise((resolve) => setTimeout(resolve, SHORTEST + random.below(LONGEST - SHORTEST)));
    await host.stop('SIGKILL');
    await writing;
    await connection.close();
    ({ host, connection } = await open(dataDir));
    for (const piece of pieces) {
      const doc = await stored(connection, piece.id);
      // Throws where the document cannot be read.
      readRoot(doc);
      lost.push(
        ...piece.acknowledged.filter((name) => !metaOf(doc).has(name)).map((name) => `${piece.id} ${name}`),
      );
      // The editor goes on with its own words, sent again if they had not arrived.
      Y.applyUpdate(piece.doc, Y.encodeStateAsUpdate(doc), 'stored');
    }
  }
  await connection.close();
  await host.stop('SIGTERM');
  const acknowledged = pieces.reduce((sum, piece) => sum + piece.acknowledged.length, 0);
  return { kills, seed, acknowledged, lost };
}

/** Writes as fast as it is acknowledged, several updates in flight, until the line breaks. */
async function writeUntilCut({ api }: Connection, piece: Written, round: string): Promise<void> {
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
      } catch {
        // The line broke: whether this one arrived is unknown, and nothing was promised about it.
        return;
      }
      piece.acknowledged.push(name);
    }
  };
  await Promise.all([writer(0), writer(1)]);
}

async function stored({ api }: Connection, id: string): Promise<Y.Doc> {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, (await api.pieces.open({ id })).state, 'stored');
  return doc;
}

async function open(dataDir: string): Promise<{ host: RunningHost; connection: Connection }> {
  const host = await startServeHost(dataDir, { sample: false });
  const connection = await connect(dataDir);
  if (!connection) throw new Error('the workstation that was just opened does not answer');
  return { host, connection };
}
