/** Pages of a whole desk through the command line in one process: `copydesk preview --all`. */
import { join } from 'node:path';
import { it } from 'vitest';
import * as Y from 'yjs';
import { writeRoot } from '../../src/shared/document/headless';
import { connect } from '../../src/main/command-line/connect';
import { copydeskJson } from '../e2e/command-line';
import { startServeHost } from '../e2e/hosts';
import { makeArticle } from '../fixtures/make-article';
import { temporaryDirectory } from '../temporary-directory';
import { timed } from './figures';

const PIECES = 300;

it(`${PIECES} pieces of 1,000 words`, async () => {
  const dataDir = temporaryDirectory();
  const host = await startServeHost(dataDir, { sample: false });
  const connection = await connect(dataDir);
  if (!connection) throw new Error('the workstation does not answer');
  for (let index = 0; index < PIECES; index++) {
    const { id } = await connection.api.pieces.create({});
    const doc = new Y.Doc();
    Y.applyUpdate(doc, (await connection.api.pieces.open({ id })).state);
    const before = Y.encodeStateVector(doc);
    writeRoot(doc, makeArticle({ words: 1000, seed: index }));
    await connection.api.pieces.push({ id, update: Y.encodeStateAsUpdate(doc, before), client: 'bench' });
  }
  await connection.close();
  await host.stop();
  const start = await timed(() => copydeskJson(dataDir, 'list'));
  for (const channel of ['article', 'search', 'newsletter']) {
    const out = join(dataDir, channel);
    const all = await timed(() =>
      copydeskJson(dataDir, 'preview', '--all', '--channel', channel, '--out', out),
    );
    const perSecond = (seconds: number): string => (PIECES / seconds).toFixed(0);
    process.stdout.write(
      `\n| preview --all, ${channel} | ${PIECES} | ${perSecond(all / 1000)} pages/s | ${perSecond((all - start) / 1000)} pages/s without starting |`,
    );
  }
});
