/** A file system of a few megabytes to fill up and to make read-only. Only root on Linux can have one. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, onTestFinished } from 'vitest';
import { onlyWhere } from '../../../src/main/backend/testing';

export interface SmallDisk {
  readonly path: string;
  /** Leaves so many bytes free. */
  fill(leave?: number): void;
  /** Takes away what `fill` put there. */
  free(): void;
  readOnly(): void;
}

const why = reason();

/** `describe` for tests that need a disk of their own; elsewhere they are skipped, with the reason. */
export function describeDisk(name: string, tests: () => void): void {
  describe(name, onlyWhere(why === null, `a small disk ${why}`), tests);
}

export function smallDisk(megabytes: number): SmallDisk {
  const path = mkdtempSync(join(tmpdir(), 'copydesk-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path]);
  const filler = join(path, 'filler');
  onTestFinished(() => {
    execFileSync('umount', ['--lazy', path]);
    rmSync(path, { recursive: true });
  });
  return {
    path,
    fill: (leave = 0) => {
      rmSync(filler, { force: true });
      const { bavail, bsize } = statfsSync(path);
      try {
        writeFileSync(filler, new Uint8Array(Math.max(0, bavail * bsize - leave)));
      } catch (error) {
        // A workstation that is at work wrote something meanwhile: the disk is as full as was asked for.
        if (!isFull(error)) throw error;
      }
    },
    free: () => rmSync(filler, { force: true }),
    readOnly: () => void execFileSync('mount', ['-o', 'remount,ro', path]),
  };
}

const isFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOSPC';

function reason(): string | null {
  if (process.platform !== 'linux') return 'needs Linux';
  if (process.getuid?.() !== 0) return 'needs root';
  const probe = mkdtempSync(join(tmpdir(), 'copydesk-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', probe], { stdio: 'ignore' });
    execFileSync('umount', [probe]);
    return null;
  } catch {
    // A container without the right to mount.
    return 'cannot be mounted here';
  } finally {
    rmSync(probe, { recursive: true, force: true });
  }
}
