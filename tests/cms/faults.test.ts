import { afterEach, beforeEach, expect, it } from 'vitest';
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
  let proxy: FaultProxy;
  beforeEach(async () => void (proxy = await startFaultProxy(server.url)));
  afterEach(() => proxy.close());

  const send = (piece: TestPiece): Exporter => exporter(piece, connectionTo(server, 'editor', proxy.url));
  const smallPiece = (): Promise<TestPiece> => fullPiece({ tags: [] });

  /** How many requests it makes, and so at how many places it can break. */
  async function requestsOf(sender: Exporter): Promise<number> {
    proxy.reset();
    await sender.run();
    return proxy.seen.length;
  }

  it('is healed by a rerun, wherever it dropped', { timeout: TIMEOUT }, async () => {
    const places = await requestsOf(send(await smallPiece()));
    for (let at = 0; at < places; at += 1) {
      for (const kind of DROPS) {
        const piece = await smallPiece();
        const sender = send(piece);
        expect(await exportThrough(sender, proxy, [{ at, fault: { kind } }])).toBe(2);
        await expectOneOfEach(server, piece, sender);
      }
    }
  });

  it('is healed the same way when it brings a post up to date', { timeout: TIMEOUT }, async () => {
    const piece = await smallPiece();
    const sender = send(piece);
    await sender.run();
    sender.publication = retitled(piece, 'Counted');
    const places = await requestsOf(sender);
    for (let at = 0; at < places; at += 1) {
      for (const kind of DROPS) {
        sender.publication = retitled(piece, `${kind} ${at}`);
        await exportThrough(sender, proxy, [{ at, fault: { kind } }]);
        await expectOneOfEach(server, piece, sender);
        expect(sender.memory.base?.title).toContain(`${kind} ${at}`);
      }
    }
  });

  it('ends with one of each, however often and however it breaks', { timeout: TIMEOUT }, async () => {
    const { attempts } = await runFaultyExports({ runs: RUNS, seed: SEED, server });
    console.log(
      `faulty exports ${RUNS}, seed ${SEED}: ${attempts} attempts, each ended with one post, one file, one term`,
    );
    expect(attempts).toBeGreaterThan(2 * RUNS);
  });
});
