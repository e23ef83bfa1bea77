/** Commands beside each other and beside a workstation: whoever comes first holds the folder, the others go through it. */
import { expect, it, onTestFinished } from 'vitest';
import { connectOrOpen, type Connection } from '../../src/main/command-line/connect';
import { currentHolder } from '../../src/main/hosts/lock';
import { openWorkstation } from '../../src/main/hosts/workstation';
import { temporaryDirectory } from '../temporary-directory';
import { ECHO_LAYOUT } from './hosts-support';

const log = (): void => {};
const connect = (dataDir: string): Promise<Connection> => connectOrOpen(dataDir, ECHO_LAYOUT, log);

it('lets many commands start at once on one folder, and leaves nothing behind', async () => {
  const dir = temporaryDirectory();
  const connections = await Promise.all(Array.from({ length: 6 }, () => connect(dir)));
  expect(await currentHolder(dir)).toMatchObject({ host: 'cli' });
  await Promise.all(connections.map((connection) => connection.close()));
  expect(await currentHolder(dir)).toBeNull();
});

it('goes through an open workstation and leaves it open', async () => {
  const dir = temporaryDirectory();
  const workstation = await openWorkstation({ dataDir: dir, host: 'serve', layout: ECHO_LAYOUT, log });
  onTestFinished(() => workstation.close());
  await (await connect(dir)).close();
  expect(await currentHolder(dir)).toMatchObject({ host: 'serve' });
});

it('says what is wrong with a store that it cannot open', async () => {
  await expect(connect(`${temporaryDirectory()}/damaged`)).rejects.toMatchObject({ code: 'store-corrupt' });
});
