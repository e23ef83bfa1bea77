import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { hostAbilities, type AskHost } from '../host-abilities';
import { Secrets } from './secrets';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'copydesk-secrets-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}
/** A keyring that turns text round, which is enough to see who sealed it. */
function keyring(reseal = false): AskHost {
  const turned = (text: string): string => [...text].reverse().join('');
  const { ask, answer } = hostAbilities((message) => {
    if (message.type !== 'ability') return;
    const { id, name, params } = message;
    const value =
      name === 'encryptSecret'
        ? { sealed: turned(params.text), strong: true }
        : { text: name === 'decryptSecret' ? turned(params.sealed) : '', reseal };
    answer({ type: 'ability-result', id, ok: true, value });
  });
  return ask;
}

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
it.each(['', '{', '[1]', '{"a":1}'])('takes a damaged file (%j) for an empty one', async (content) => {
  const path = folder();
  writeFileSync(join(path, 'secrets.json'), content);
  const secrets = new Secrets(path, null);
  expect(await secrets.get('a')).toBeNull();
  await secrets.set('a', 'one');
  expect(await secrets.get('a')).toBe('one');
});
it('has the system’s keyring seal them where there is one', async () => {
  const path = folder();
  const secrets = new Secrets(path, keyring());
  await secrets.set('a', 'secret');
  expect(readFileSync(join(path, 'secrets.json'), 'utf8')).not.toContain('secret');
  expect(await secrets.get('a')).toBe('secret');
  // Opened where there is no keyring: it has to be entered again.
  expect(await new Secrets(path, null).get('a')).toBeNull();
});
it('seals them anew when the keyring wants it', async () => {
  const path = folder();
  const secrets = new Secrets(path, keyring(true));
  await secrets.set('a', 'secret');
  const before = statSync(join(path, 'secrets.json')).ino;
  expect(await secrets.get('a')).toBe('secret');
  expect(statSync(join(path, 'secrets.json')).ino).not.toBe(before);
});
it('goes without the keyring where the host has none', async () => {
  const { ask, answer } = hostAbilities((message) => {
    if (message.type !== 'ability') return;
    const error = { code: 'not-available-here' as const, params: { ability: message.name } };
    answer({ type: 'ability-result', id: message.id, ok: false, error });
  });
  const secrets = new Secrets(folder(), ask);
  await secrets.set('a', 'one');
  expect(await secrets.get('a')).toBe('one');
});
