import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { AppError } from '../../../shared/model/errors';
import { Secrets, type Sealer } from './secrets';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'copydesk-secrets-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}
/** Turns text round, which is enough to see who sealed it. */
const turned = (text: string): Promise<string> => Promise.resolve([...text].reverse().join(''));
const KEYRING: Sealer = { seal: turned, open: turned };

it('keeps, replaces and forgets', async () => {
  const secrets = new Secrets(folder(), null);
  expect(await secrets.get('a')).toBeNull();
  await secrets.set('a', 'one');
  await secrets.set('b', 'two');
  await secrets.set('a', 'three');
  expect(await secrets.get('a')).toBe('three');
  secrets.delete('a');
  secrets.delete('a');
  expect(secrets.has('a')).toBe(false);
  expect(await secrets.get('b')).toBe('two');
});
it('lets nobody else read the file, whatever it was before', async () => {
  const path = folder();
  writeFileSync(join(path, 'secrets.json'), '{}');
  chmodSync(join(path, 'secrets.json'), 0o644);
  await new Secrets(path, null).set('a', 'one');
  expect(statSync(join(path, 'secrets.json')).mode & 0o777).toBe(0o600);
});
it('has the system’s keyring seal them where there is one', async () => {
  const path = folder();
  const secrets = new Secrets(path, KEYRING);
  await secrets.set('a', 'secret');
  expect(readFileSync(join(path, 'secrets.json'), 'utf8')).not.toContain('secret');
  expect(await secrets.get('a')).toBe('secret');
  // Opened where there is no keyring: it has to be entered again.
  expect(await new Secrets(path, null).get('a')).toBeNull();
});
it('goes without the keyring where the host has none', async () => {
  const none = () => Promise.reject(new AppError('not-available-here', { ability: 'x' }));
  const secrets = new Secrets(folder(), { seal: none, open: none });
  await secrets.set('a', 'one');
  expect(await secrets.get('a')).toBe('one');
});
