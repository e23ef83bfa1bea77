/** The serve host: from its start to listening, and from an update sent to its commit acknowledged, while checks and previews run. */
import { it } from 'vitest';
import * as Y from 'yjs';
import { metaOf } from '../../src/shared/document/ydoc';
import { connect } from '../../src/main/command-line/connect';
import { startServeHost } from '../e2e/hosts';
import { makeArticle } from '../fixtures/make-article';
import { writeRoot } from '../../src/shared/document/headless';
import { temporaryDirectory } from '../temporary-directory';
import { figuresOf, report, timed } from './figures';

it('start to listening', async () => {
  const dataDir = temporaryDirectory();
  const taken: number[] = [];
  for (let round = 0; round < 9; round++) {
    let stop: () => Promise<unknown> = () => Promise.resolve();
    taken.push(
      await timed(async () => {
        const host = await startServeHost(dataDir, { sample: false });
        stop = () => host.stop();
      }),
    );
    await stop();
  }
  // The first start makes the desk.
  report('serve host, start to listening', figuresOf(taken.slice(1)));
});

it.each([1000, 5000])(
  'update to commit acknowledged at %i words, checks and previews running',
  async (words) => {
    const dataDir = temporaryDirectory();
    const host = await startServeHost(dataDir, { sample: false });
    const connection = await connect(dataDir);
    if (!connection) throw new Error('the workstation does not answer');
    const { api } = connection;
    const { id } = await api.pieces.create({});
    const doc = new Y.Doc();
    Y.applyUpdate(doc, (await api.pieces.open({ id })).state);
    const push = async (work: () => void): Promise<number> => {
      const before = Y.encodeStateVector(doc);
      work();
      return timed(() =>
        api.pieces.push({ id, update: Y.encodeStateAsUpdate(doc, before), client: 'bench' }),
      );
    };
    await push(() => writeRoot(doc, makeArticle({ words, seed: 1 })));
    const background = { going: true };
    const work = (async () => {
      while (background.going) await Promise.all([api.checks.run({ id }), api.preview.render({ id })]);
    })();
    const taken: number[] = [];
    for (let key = 0; key < 300; key++) {
      taken.push(await push(() => metaOf(doc).set('noteToDesk', `key ${key}`)));
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    background.going = false;
    await work;
    report(`update to commit acknowledged, ${words} words`, figuresOf(taken));
    await connection.close();
    await host.stop();
  },
);
