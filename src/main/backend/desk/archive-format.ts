/**
 * The desk archive: what `copydesk desk export` writes, `desk import` reads and the sample desk is kept in.
 * Owns the shape of its files and their names (docs/desk-archive.md is the specification). Must not know where
 * an archive lies, how it is packed, or the store.
 */
import { z } from 'zod';
import { rootSchema } from '../../../shared/document/schema';
import type { RootJSON } from '../../../shared/document/json';
import { describeProblems } from '../../../shared/messages/problems';
import {
  authorSchema,
  categorySchema,
  idSchema,
  mediaSchema,
  presetSchema,
  siteSchema,
  sourceSchema,
  tagSchema,
  type Media,
} from '../../../shared/model/desk';
import { AppError } from '../../../shared/model/errors';
import { EMPTY_META, pieceMetaSchema, type PieceMeta } from '../../../shared/model/piece';

export const ARCHIVE_FORMAT = 'copydesk-desk';
/** Raised whenever an older Copydesk could misread what a newer one wrote. */
export const ARCHIVE_VERSION = 1;

export const DESK_FILE = 'desk.json';
export const MEDIA_FILE = 'media.json';
export const PIECES_FOLDER = 'pieces';
export const MEDIA_FOLDER = 'media';

const EXTENSIONS: Record<Media['mime'], string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/avif': 'avif',
};

/** Where a picture's bytes lie in the archive. */
export function mediaPath(media: Pick<Media, 'sha' | 'mime'>): string {
  return `${MEDIA_FOLDER}/${media.sha}.${EXTENSIONS[media.mime]}`;
}

/** A piece's file: named for people, by its slug where that is a safe name nobody took, else by its id. */
export function piecePath(piece: Pick<ArchivePiece, 'id' | 'meta'>, taken: ReadonlySet<string>): string {
  const bySlug = `${PIECES_FOLDER}/${piece.meta.slug}.json`;
  const safe = /^[a-z0-9][a-z0-9-]{0,99}$/.test(piece.meta.slug);
  return safe && !taken.has(bySlug) ? bySlug : `${PIECES_FOLDER}/${encodeURIComponent(piece.id)}.json`;
}

const HOUR = 3_600_000;
const QUARTER = HOUR / 4;
const YEARS_OF_HOURS = 24 * 366 * 50;

/** `{"in": 20}`: twenty hours from the moment of import; negative is before it. Keeps a sample desk fresh. */
const relativeTimeSchema = z.strictObject({ in: z.number().min(-YEARS_OF_HOURS).max(YEARS_OF_HOURS) });
const NO_TIME = { error: 'archive.problem.time' };
const timeSchema = z.union([z.iso.datetime(NO_TIME), relativeTimeSchema], NO_TIME);
const zonedTimeSchema = z.strictObject({ at: timeSchema, zone: z.string() });
type ArchiveTime = z.infer<typeof timeSchema>;
type ArchiveZonedTime = z.infer<typeof zonedTimeSchema>;

/** As ISO 8601 UTC. Relative times fall on a quarter of an hour, as an editor would have set them. */
export function resolveTime(time: ArchiveTime, now: Date): string {
  if (typeof time === 'string') return time;
  const moment = now.getTime() + time.in * HOUR;
  return new Date(Math.floor(moment / QUARTER) * QUARTER).toISOString();
}

export const personSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1).max(200),
  initials: z.string().max(10),
});
export const savedSearchSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1).max(200),
  query: z.string().max(2000),
});

const deskFileSchema = z.strictObject({
  format: z.literal(ARCHIVE_FORMAT),
  version: z.literal(ARCHIVE_VERSION),
  site: z.strictObject(siteSchema.shape),
  /** Who is named as an assignee. */
  people: z.array(personSchema).default([]),
  categories: z.array(z.strictObject(categorySchema.shape)),
  tags: z.array(z.strictObject(tagSchema.shape)),
  authors: z.array(z.strictObject(authorSchema.shape)),
  sources: z.array(z.strictObject(sourceSchema.shape)),
  presets: z.array(z.strictObject(presetSchema.shape)),
  /** In the order of the list. */
  savedSearches: z.array(savedSearchSchema),
});
export type DeskFile = z.infer<typeof deskFileSchema>;

const mediaFileSchema = z.array(z.strictObject(mediaSchema.shape));

const metaFieldsSchema = z.strictObject({
  ...pieceMetaSchema.shape,
  publishAt: zonedTimeSchema.nullable(),
  deadline: zonedTimeSchema.nullable(),
  embargo: zonedTimeSchema.nullable(),
});
/** Fields that are left out have their empty value. */
const metaSchema = z
  .record(z.string(), z.unknown())
  // Whatever the fields are: the next step checks them.
  .transform((fields): z.input<typeof metaFieldsSchema> => ({ ...EMPTY_META, ...fields }))
  .pipe(metaFieldsSchema);

const pieceFileSchema = z.strictObject({
  id: idSchema,
  createdAt: timeSchema,
  editedAt: timeSchema,
  meta: metaSchema,
  root: rootSchema,
});

/** One piece as a reader of archives hands it on: times resolved, every field there. */
export interface ArchivePiece {
  id: string;
  createdAt: string;
  editedAt: string;
  meta: PieceMeta;
  root: RootJSON;
}

/** A whole archive but for the pictures' bytes. */
export interface DeskArchive {
  desk: DeskFile;
  media: Media[];
  pieces: ArchivePiece[];
}

function parse<T>(schema: z.ZodType<T>, value: unknown, name: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new AppError(
    'archive-unreadable',
    { name, detail: describeProblems(result.error) },
    { cause: result.error },
  );
}

const headSchema = z.looseObject({
  format: z.literal(ARCHIVE_FORMAT, { error: 'archive.problem.format' }),
  version: z.number({ error: 'archive.problem.version' }).max(ARCHIVE_VERSION, 'archive.problem.newer'),
});

/** `name` is what to call the file in a message. Throws archive-unreadable; so do the two below. */
export function parseDeskFile(value: unknown, name: string): DeskFile {
  parse(headSchema, value, name);
  return parse(deskFileSchema, value, name);
}

export function parseMediaFile(value: unknown, name: string): Media[] {
  return parse(mediaFileSchema, value, name);
}

export function parsePieceFile(value: unknown, name: string, now: Date): ArchivePiece {
  const { id, createdAt, editedAt, meta, root } = parse(pieceFileSchema, value, name);
  const zoned = (time: ArchiveZonedTime | null): PieceMeta['deadline'] =>
    time && { at: resolveTime(time.at, now), zone: time.zone };
  return {
    id,
    createdAt: resolveTime(createdAt, now),
    editedAt: resolveTime(editedAt, now),
    meta: {
      ...meta,
      publishAt: zoned(meta.publishAt),
      deadline: zoned(meta.deadline),
      embargo: zoned(meta.embargo),
    },
    root,
  };
}
