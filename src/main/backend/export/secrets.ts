/**
 * Passwords of destinations, kept beside the database and never in it: sealed by the system's keyring where the host
 * can ask it, else in a file that only this account may read. Must not know what they open.
 */
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../../../shared/model/errors';
import { toStoreError } from '../database/handle';
import type { AskHost } from '../host-abilities';

const fileSchema = z.record(
  z.string(),
  z.union([z.object({ plain: z.string() }), z.object({ sealed: z.string() })]),
);
type SecretsFile = z.infer<typeof fileSchema>;

export class Secrets {
  private readonly path: string;

  constructor(
    dataDir: string,
    /** The way to the system's keyring, if there is a host to ask. */
    private readonly ask: AskHost | null,
  ) {
    this.path = join(dataDir, 'secrets.json');
  }

  has(name: string): boolean {
    return Object.hasOwn(this.read(), name);
  }

  /** Null where this computer does not have it, or can no longer open it. */
  async get(name: string): Promise<string | null> {
    const entry = this.read()[name];
    if (!entry) return null;
    if ('plain' in entry) return entry.plain;
    if (!this.ask) return null;
    const { text, reseal } = await this.ask('decryptSecret', { sealed: entry.sealed });
    if (reseal) await this.set(name, text);
    return text;
  }

  async set(name: string, text: string): Promise<void> {
    const entry = await this.sealed(text);
    this.write({ ...this.read(), [name]: entry });
  }

  delete(name: string): void {
    const { [name]: gone, ...rest } = this.read();
    if (gone) this.write(rest);
  }

  private async sealed(text: string): Promise<SecretsFile[string]> {
    if (!this.ask) return { plain: text };
    try {
      const { sealed } = await this.ask('encryptSecret', { text });
      return { sealed };
    } catch (error) {
      if (error instanceof AppError && error.code === 'not-available-here') return { plain: text };
      throw error;
    }
  }

  /** A damaged file holds nothing: its passwords have to be entered again, and everything else goes on. */
  private read(): SecretsFile {
    if (!existsSync(this.path)) return {};
    try {
      return fileSchema.parse(JSON.parse(readFileSync(this.path, 'utf8')));
    } catch (error) {
      if (error instanceof SyntaxError || error instanceof z.ZodError) return {};
      throw toStoreError(error, this.path);
    }
  }

  /** Whole or not at all, and never readable by others, not even for a moment. */
  private write(secrets: SecretsFile): void {
    const unfinished = `${this.path}.unfinished`;
    try {
      writeFileSync(unfinished, JSON.stringify(secrets), { mode: 0o600 });
      chmodSync(unfinished, 0o600);
      renameSync(unfinished, this.path);
    } catch (error) {
      throw toStoreError(error, this.path);
    }
  }
}
