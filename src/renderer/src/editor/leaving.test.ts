import { expect, it, vi } from 'vitest';
import type { ErrorData } from '../../../shared/model/errors';
import { guardWords, keptFromDisk, onKeptFromDisk } from './leaving';
import type { PieceSession, SaveState } from './session';

const FULL: ErrorData = { code: 'disk-full', params: { path: '/desk' } };

it('tells of words that could not be brought to disk, until they are', () => {
  vi.stubGlobal('window', { addEventListener: () => undefined });
  let save: SaveState = { pending: 0, savedAt: null, error: null };
  let changed = (): void => undefined;
  const session = {
    id: 'one',
    getSave: () => save,
    onSave: (listener: () => void) => ((changed = listener), () => undefined),
  } as unknown as PieceSession;
  const told = vi.fn();
  onKeptFromDisk(told);
  const release = guardWords(session);
  told.mockClear();
  const set = (state: Partial<SaveState>): void => {
    save = { ...save, ...state };
    changed();
  };
  set({ pending: 2 });
  expect(keptFromDisk('one'), 'on its way').toBeNull();
  set({ error: FULL });
  expect(keptFromDisk('one')).toBe(FULL);
  expect(keptFromDisk('two')).toBeNull();
  expect(told).toHaveBeenCalledTimes(2);
  release();
  expect(keptFromDisk('one')).toBeNull();
  expect(told).toHaveBeenCalledTimes(3);
});
