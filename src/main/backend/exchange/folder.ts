/**
 * The folder through which workstations exchange: below `copydesk/` a folder for each device, written by that device
 * alone, with its `device.json` and for each piece a row of updates and its named revisions; and `media/`, pictures by
 * their content. A file is complete under its name or not there at all, is never changed, and carries its sha-256 in its name. Knows no store.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { AppError } from '../../../shared/model/errors';
import { mediaSchema, personRoleSchema, type Media } from '../../../shared/model/desk';
import { toStoreError } from '../database/handle';
import { namedRevisionSchema, type NamedRevision } from '../revisions/named-revisions';
import { writeWhole } from '../write-whole';

const deviceSchema = z.object({
  format: z.literal(1),
  id: z.uuid(),
  name: z.string().max(200),
  people: z
    .array(
      z.object({
        id: z.uuid(),
        name: z.string().max(200),
        initials: z.string().max(8),
        role: personRoleSchema.optional(),
        same: z.object({ as: z.uuid().nullable(), at: z.string().max(40) }).optional(),
      }),
    )
    .max(1000),
  /** Who works there. */
  person: z.uuid().nullable().optional(),
});
export type DeviceFile = z.infer<typeof deviceSchema>;

const UPDATE = /^(\d{8})-([0-9a-f]{64})\.update$/;
const NAMED = /^([0-9a-f]{64})\.named$/;
const PIECE = /^[A-Za-z0-9-]{1,64}$/;

/** What of a piece could be read: whole updates in their order, and the names of files that are not what they say. */
export interface PieceFiles {
  updates: Uint8Array[];
  broken: string[];
  count: number;
}

export class ExchangeFolder {
  private readonly root: string;

  constructor(private readonly folder: string) {
    this.root = join(folder, 'copydesk');
  }

  /** Throws `file-missing` where the folder is not there: one that is not mounted must not be taken for an empty one. */
  async open(): Promise<void> {
    const found = await stat(this.folder).catch(() => null);
    if (!found?.isDirectory()) throw new AppError('file-missing', { path: this.folder });
  }

  devices(): Promise<string[]> {
    return this.names(join(this.root, 'devices'), /^[0-9a-f-]{36}$/);
  }

  /** Null where it is missing or not understood. */
  async device(id: string): Promise<DeviceFile | null> {
    const text = await readFile(this.deviceFile(id), 'utf8').catch(() => '');
    try {
      const { success, data } = deviceSchema.safeParse(JSON.parse(text));
      return success && data.id === id ? data : null;
    } catch (error) {
      if (error instanceof SyntaxError) return null;
      throw error;
    }
  }

  writeDevice(device: DeviceFile): Promise<void> {
    return this.write(this.deviceFile(device.id), Buffer.from(JSON.stringify(device)));
  }

  pieces(device: string): Promise<string[]> {
    return this.names(join(this.root, 'devices', device, 'pieces'), PIECE);
  }

  async read(device: string, piece: string): Promise<PieceFiles> {
    const directory = this.pieceFolder(device, piece);
    const files: PieceFiles = { updates: [], broken: [], count: 0 };
    for (const name of await this.names(directory, UPDATE)) {
      const path = join(directory, name);
      const bytes = await readFile(path).catch(() => null);
      files.count = Math.max(files.count, Number(name.slice(0, 8)));
      if (bytes && sha256(bytes) === UPDATE.exec(name)?.[2]) files.updates.push(new Uint8Array(bytes));
      else files.broken.push(relative(this.folder, path));
    }
    return files;
  }

  append(device: string, piece: string, count: number, update: Uint8Array): Promise<void> {
    const name = `${String(count + 1).padStart(8, '0')}-${sha256(update)}.update`;
    return this.write(join(this.pieceFolder(device, piece), name), update);
  }

  /** Named revisions of a piece, and the names of files that are not what they say. */
  async readNamed(device: string, piece: string): Promise<{ named: NamedRevision[]; broken: string[] }> {
    const directory = this.pieceFolder(device, piece);
    const named: NamedRevision[] = [];
    const broken: string[] = [];
    for (const name of await this.names(directory, NAMED)) {
      const path = join(directory, name);
      const bytes = await readFile(path).catch(() => Buffer.alloc(0));
      const isWhole = sha256(bytes) === NAMED.exec(name)?.[1];
      const { data } = namedRevisionSchema.safeParse(isWhole ? parsed(bytes.toString('utf8')) : null);
      if (data) named.push(data);
      else broken.push(relative(this.folder, path));
    }
    return { named, broken };
  }

  async writeNamed(device: string, piece: string, revision: NamedRevision): Promise<void> {
    const bytes = Buffer.from(JSON.stringify(revision));
    const path = join(this.pieceFolder(device, piece), `${sha256(bytes)}.named`);
    if (!existsSync(path)) await this.write(path, bytes);
  }

  async writeMedia(media: Media, read: () => Promise<Uint8Array>): Promise<void> {
    if (!existsSync(this.mediaFile(media.sha))) await this.write(this.mediaFile(media.sha), await read());
    const facts = `${this.mediaFile(media.sha)}.json`;
    if (!existsSync(facts)) await this.write(facts, Buffer.from(JSON.stringify(media)));
  }

  /** Null where it has not come yet; the name of the file where it is not what it says. */
  async readMedia(sha: string): Promise<{ media: Media; bytes: Uint8Array } | string | null> {
    const path = this.mediaFile(sha);
    if (!existsSync(path) || !existsSync(`${path}.json`)) return null;
    const bytes = new Uint8Array(await readFile(path));
    const facts: unknown = await readFile(`${path}.json`, 'utf8').then(parsed);
    const { success, data } = mediaSchema.safeParse(facts);
    if (!success || data.sha !== sha || sha256(bytes) !== sha) return relative(this.folder, path);
    return { media: data, bytes };
  }

  private deviceFile = (id: string): string => join(this.root, 'devices', id, 'device.json');
  private pieceFolder = (device: string, piece: string): string =>
    join(this.root, 'devices', device, 'pieces', piece);
  private mediaFile = (sha: string): string => join(this.root, 'media', sha);

  private async names(directory: string, form: RegExp): Promise<string[]> {
    if (!existsSync(directory)) return [];
    return (await readdir(directory)).filter((name) => form.test(name)).sort();
  }

  private async write(path: string, bytes: Uint8Array): Promise<void> {
    try {
      await writeWhole(path, bytes);
    } catch (error) {
      throw toStoreError(error, this.folder);
    }
  }
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
