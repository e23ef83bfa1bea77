/** One workstation a data folder: refusal, stale locks, takeover, and the local socket behind it all. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { connect as connectRaw } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { AppError } from '../../src/shared/model/errors';
import { acquireLock, currentHolder, readHolder, type Holder, type Lock } from '../../src/main/hosts/lock';
import { listenLocally, newSocketPath } from '../../src/main/hosts/socket';
import { openWorkstation, type Workstation } from '../../src/main/hosts/workstation';
import { temporaryDirectory } from '../temporary-directory';
import { ECHO_LAYOUT } from './hosts-support';

async function hold(dataDir: string, host: Holder['host'] = 'serve'): Promise<Lock> {
  const listener = await listenLocally(newSocketPath(dataDir), (channel) => channel.close());
  onTestFinished(() => listener.close());
  return acquireLock(dataDir, host, listener.path);
}

async function open(dataDir: string): Promise<Workstation> {
  const workstation = await openWorkstation({ dataDir, host: 'serve', layout: ECHO_LAYOUT, log: () => {} });
  onTestFinished(() => workstation.close());
  return workstation;
}

describe('the lock', () => {
  it('names its holder, and is gone after release', async () => {
    const dir = temporaryDirectory();
    const lock = await hold(dir);
    expect(await currentHolder(dir)).toMatchObject({ pid: process.pid, host: 'serve' });
    lock.release();
    expect(await currentHolder(dir)).toBeNull();
    expect(existsSync(join(dir, 'desk.lock'))).toBe(false);
  });

  it('refuses a second workstation with the folder and the process', async () => {
    const dir = temporaryDirectory();
    await open(dir);
    const before = readFileSync(join(dir, 'desk.lock'), 'utf8');
    await expect(open(dir)).rejects.toThrow(new AppError('store-held', { path: dir, pid: process.pid }));
    expect(readFileSync(join(dir, 'desk.lock'), 'utf8')).toBe(before);
    expect(readdirSync(dir).filter((name) => name.endsWith('.sock'))).toHaveLength(1);
  });

  it('goes to exactly one of many who come at once, stale lock or none', async () => {
    for (const stale of [false, true]) {
      const dir = temporaryDirectory();
      if (stale) writeFileSync(join(dir, 'desk.lock'), JSON.stringify(holderOf(join(dir, 'dead.sock'))));
      const results = await Promise.allSettled(Array.from({ length: 12 }, () => hold(dir)));
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const result of results) {
        if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'store-held' });
      }
    }
  });

  it('of a process that was killed is taken over, though its id may live on in another process', async () => {
    const dir = temporaryDirectory();
    const socket = join(dir, 'dead.sock');
    const script = `require('net').createServer().listen(${JSON.stringify(socket)}, () => console.log('up'))`;
    const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    writeFileSync(join(dir, 'desk.lock'), JSON.stringify(holderOf(socket)));
    await expect(hold(dir)).rejects.toMatchObject({ code: 'store-held' });
    const exited = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await exited;
    await hold(dir);
    expect(readHolder(dir)?.socket).not.toBe(socket);
    expect(existsSync(socket)).toBe(false);
  });

  it('is not believed where it is no lock at all', async () => {
    for (const content of ['', '{', '{"pid":"x"}', '\0\0']) {
      const dir = temporaryDirectory();
      writeFileSync(join(dir, 'desk.lock'), content);
      expect((await hold(dir)).holder.pid).toBe(process.pid);
    }
  });

  it('is waited for while a command holds it for a moment', async () => {
    const dir = temporaryDirectory();
    const command = await hold(dir, 'cli');
    const workstation = hold(dir);
    await expect(hold(dir, 'cli')).rejects.toMatchObject({ code: 'store-held' });
    command.release();
    expect((await workstation).holder.host).toBe('serve');
  });

  it('is not released for somebody else', async () => {
    const dir = temporaryDirectory();
    const lock = await hold(dir);
    writeFileSync(join(dir, 'desk.lock'), JSON.stringify(holderOf(lock.holder.socket)));
    lock.release();
    expect(existsSync(join(dir, 'desk.lock'))).toBe(true);
  });

  it('lies in a folder that can be made, or the answer says so', async () => {
    const dir = temporaryDirectory();
    writeFileSync(join(dir, 'file'), '');
    await expect(open(join(dir, 'file', 'desk'))).rejects.toMatchObject({ code: 'store-read-only' });
  });
});

describe('the local socket', () => {
  it('lies elsewhere when the folder’s path is too long for the system', async () => {
    const dir = join(temporaryDirectory(), 'long'.repeat(30));
    mkdirSync(dir);
    const path = newSocketPath(dir, 'linux');
    expect(path.startsWith(dir)).toBe(false);
    expect(Buffer.byteLength(path)).toBeLessThanOrEqual(100);
    await open(dir);
    expect(await currentHolder(dir)).not.toBeNull();
  });

  it('is a named pipe on Windows', () => {
    expect(newSocketPath('C:\\desk', 'win32')).toMatch(/^\\\\\.\\pipe\\copydesk-[0-9a-f]+$/);
  });

  it('hangs up on a frame that claims more than any frame has', async () => {
    const dir = temporaryDirectory();
    await open(dir);
    const socket = connectRaw(readHolder(dir)?.socket ?? '');
    socket.on('error', () => {});
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.write(Buffer.from([0, 0xff, 0xff, 0xff, 0xff, 1]));
    await closed;
  });

  it('tells when nobody is connected any more', async () => {
    const dir = temporaryDirectory();
    const workstation = await open(dir);
    await workstation.socketIdle();
    const socket = connectRaw(readHolder(dir)?.socket ?? '');
    await new Promise((resolve) => socket.once('connect', resolve));
    const idle = workstation.socketIdle();
    socket.end();
    await idle;
  });
});

function holderOf(socket: string): Holder {
  return { id: 'another', pid: process.pid, host: 'serve', socket, since: '2026-01-01T00:00:00.000Z' };
}
