/** Three runs at once, each behind a line of its own: they wait for the site more than they work. */
import { expect, it, type TestContext } from 'vitest';
import { connectionTo, exporter, type Exporter } from './exporter';
import { startFaultProxy, type FaultProxy } from './fault-proxy';
import { expectOneOfEach, exportThrough, retitled, runFaultyExports } from './faulty-exports';
import { fullPiece, type TestPiece } from './pieces';
import { describeWordPress } from './suite';

const DROPS = ['drop-before', 'drop-after'] as const;
/** More in the soak. */
const RUNS = Number(process.env['COPYDESK_SOAK_RUNS'] ?? 8);
const SEED = Number(process.env['COPYDESK_PROPERTY_SEED'] ?? 20_261_122);
/** Each makes some hundred exports. */
const TIMEOUT = 900_000 + RUNS * 30_000;

describeWordPress('an export over a line that breaks', (server) => {
  const ownLine = async ({ onTestFinished }: TestContext): Promise<FaultProxy> => {
    const proxy = await startFaultProxy(server.url);
    onTestFinished(() => proxy.close());
    return proxy;
  };
  const sendOver = (proxy: FaultProxy, piece: TestPiece): Exporter =>
    exporter(piece, connectionTo(server, 'editor', proxy.url));
  const smallPiece = (): Promise<TestPiece> => fullPiece({ tags: [] });

  /** How many requests it makes, and so at how many places it can break. */
  async function requestsOf(proxy: FaultProxy, sender: Exporter): Promise<number> {
    proxy.reset();
    await sender.run();
    return proxy.seen.length;
  }

  it.concurrent('is healed by a rerun, wherever it dropped', { timeout: TIMEOUT }, async (test) => {
    const proxy = await ownLine(test);
    const places = await requestsOf(proxy, sendOver(proxy, await smallPiece()));
    for (let at = 0; at < places; at += 1) {
      for (const kind of DROPS) {
        const piece = await smallPiece();
        const sender = sendOver(proxy, piece);
        expect(await exportThrough(sender, proxy, [{ at, fault: { kind } }])).toBe(2);
        await expectOneOfEach(server, piece, sender);
      }
    }
  });

  it.concurrent(
    'is healed the same way when it brings a post up to date',
    { timeout: TIMEOUT },
    async (test) => {
      const proxy = await ownLine(test);
      const piece = await smallPiece();
      const sender = sendOver(proxy, piece);
      await sender.run();
      sender.publication = retitled(piece, 'Counted');
      const places = await requestsOf(proxy, sender);
      for (let at = 0; at < places; at += 1) {
        for (const kind of DROPS) {
          sender.publication = retitled(piece, `${kind} ${at}`);
          await exportThrough(sender, proxy, [{ at, fault: { kind } }]);
          await expectOneOfEach(server, piece, sender);
          expect(sender.memory.base?.title).toContain(`${kind} ${at}`);
        }
      }
    },
  );

  it.concurrent.for([
    ['before its picture is sent again', /\/wp\/v2\/media\?.*title=/],
    ['after its picture was sent again', /\/wp\/v2\/posts\?/],
  ] as const)('has one file where the answer to an upload comes late, %s', async ([, next], test) => {
    const proxy = await ownLine(test);
    const piece = await smallPiece();
    const sender = sendOver(proxy, piece);
    const upload = /\/wp\/v2\/media\?.*title=/;
    const stopped = new AbortController();
    const [release, landed] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
    proxy.reset(({ method, path }) => {
      if (method !== 'POST' || !upload.test(path)) return null;
      stopped.abort();
      return { kind: 'first', act: () => release.promise, then: () => landed.resolve(undefined) };
    });
    await expect(sender.run({ signal: stopped.signal })).rejects.toThrow();
    proxy.reset(({ method, path }) => {
      if (method !== 'POST' || !next.test(path)) return null;
      release.resolve(undefined);
      return { kind: 'first', act: () => landed.promise };
    });
    await sender.run();
    await expectOneOfEach(server, piece, sender);
  });

  it.concurrent(
    'ends with one of each, however often and however it breaks',
    { timeout: TIMEOUT },
    async () => {
      const { attempts } = await runFaultyExports({ runs: RUNS, seed: SEED, server });
      console.log(
        `faulty exports ${RUNS}, seed ${SEED}: ${attempts} attempts, each ended with one post, one file, one term`,
      );
      expect(attempts).toBeGreaterThan(2 * RUNS);
    },
  );
});
