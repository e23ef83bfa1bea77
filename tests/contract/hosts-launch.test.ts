/** The supervisor of the store worker: opening, failing, dying, closing, and lending abilities. */
import { expect, it, onTestFinished } from 'vitest';
import { AppError } from '../../src/shared/model/errors';
import { launchStore, type AbilityTable, type Store } from '../../src/main/hosts/launch';
import { portChannel } from '../../src/main/hosts/pump';
import { Client, ECHO_WORKER } from './hosts-support';

const lines: string[] = [];

function launch(dataDir: string, abilities: AbilityTable = {}): Store {
  lines.length = 0;
  const store = launchStore({
    workerUrl: ECHO_WORKER,
    workerData: { dataDir, computeWorkerUrl: '', resourcesDir: '', host: 'cli' },
    abilities,
    log: (line) => lines.push(line),
  });
  onTestFinished(() => store.close(0));
  return store;
}

const connect = (store: Store): Client => new Client(portChannel(store.connect({ host: 'cli' })));

it('says why a store cannot be opened, and does not try again', async () => {
  const store = launch('damaged');
  await expect(store.opened).rejects.toThrow(new AppError('store-corrupt', { path: 'desk' }));
  expect(store.restarts).toBe(0);
});

it('gives up on a worker that dies before it ever opened', async () => {
  await expect(launch('crashing').opened).rejects.toMatchObject({ code: 'task-crashed' });
  expect(lines.join('\n')).toContain('cannot even start');
});

it('counts restarts and connects again after each', async () => {
  const store = launch('desk');
  await store.opened;
  for (const expected of [1, 2, 3]) {
    const client = connect(store);
    client.channel.send('die');
    await client.closed;
    await expect.poll(() => store.restarts).toBe(expected);
    await expect.poll(() => running(store)).toBe(true);
  }
  expect(lines.join('\n')).toMatch(/restart 3 in 200 ms/);
});

function running(store: Store): boolean {
  try {
    store.connect({ host: 'cli' }).close();
    return true;
  } catch {
    // Thrown while no worker runs.
    return false;
  }
}

it('refuses connections while no worker runs', async () => {
  const store = launch('desk');
  await store.opened;
  await store.close();
  expect(() => store.connect({ host: 'cli' })).toThrow(new AppError('connection-lost'));
});

it('closes in order, at once and for everybody who asked', async () => {
  const store = launch('desk');
  await store.opened;
  const client = connect(store);
  await Promise.all([store.close(), store.close(), client.closed]);
  expect(store.restarts).toBe(0);
});

it('ends a worker that does not close in time', async () => {
  const store = launch('deaf');
  await store.opened;
  await store.close(30);
  expect(lines.join('\n')).toContain('did not close in time');
});

it('lends an ability', async () => {
  const asked: unknown[] = [];
  const store = launch('desk', {
    openExternal: (params) => {
      asked.push(params);
      return Promise.resolve(null);
    },
  });
  await store.opened;
  const answer: unknown = JSON.parse(String(await connect(store).ask('ask')));
  expect(answer).toEqual({ type: 'ability-result', id: 1, ok: true, value: null });
  expect(asked).toEqual([{ url: 'https://example.org/' }]);
});

it('answers for an ability that it lacks, and for one that fails', async () => {
  const lacking = launch('desk');
  await lacking.opened;
  expect(JSON.parse(String(await connect(lacking).ask('ask')))).toMatchObject({
    ok: false,
    error: { code: 'not-available-here', params: { ability: 'openExternal' } },
  });
  const failing = launch('desk', {
    openExternal: () => Promise.reject(new AppError('bad-input', { detail: 'x' })),
  });
  await failing.opened;
  expect(JSON.parse(String(await connect(failing).ask('ask')))).toMatchObject({
    ok: false,
    error: { code: 'bad-input' },
  });
});
