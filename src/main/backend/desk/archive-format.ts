/**
 * The desk archive: what `copydesk desk export` writes, `desk import` reads and the sample desk is kept in.
 * Owns the shape of its files and their names (docs/desk-archive.md is the specification). Must not know where
 * an archive lies, how it is packed, or the store.
 */
import { z } from 'zod';
import { threadSchema, type Thread } from '../../../shared/document/comments/threads';
import { fieldProposalSchema, type FieldProposal } from '../../../shared/document/suggestions/fields';
import { rootSchema } from '../../../shared/document/schema';
import type { FigureJSON, RootJSON } from '../../../shared/document/json';
import { describeProblems } from '../../../shared/messages/problems';
import {
  personRoleSchema,
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
import { listSchema } from '../../../shared/model/list';
import { EMPTY_META, pieceMetaSchema, type PieceMeta } from '../../../shared/model/piece';
import { MEDIA_EXTENSIONS } from '../export/file-names';
import { textParagraphs } from './new-piece';
import { namedRevisionSchema, type NamedRevision } from '../revisions/named-revisions';

export const ARCHIVE_FORMAT = 'copydesk-desk';
/** Raised whenever an older Copydesk could misread what a newer one wrote. */
export const ARCHIVE_VERSION = 1;

export const DESK_FILE = 'desk.json';
export const MEDIA_FILE = 'media.json';
export const LISTED_FILE = 'listed.json';
export const PIECES_FOLDER = 'pieces';
export const MEDIA_FOLDER = 'media';

/** Where a picture's bytes lie in the archive. */
export function mediaPath(media: Pick<Media, 'sha' | 'mime'>): string {
  return `${MEDIA_FOLDER}/${media.sha}.${MEDIA_EXTENSIONS[media.mime]}`;
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
  role: personRoleSchema.default('editor'),
});
export const savedSearchSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1).max(200),
  query: z.string().max(2000),
});

/** A list without a rule is as the theme has it; only the pieces chosen for it by hand are the desk's. */
const archiveListSchema = z.strictObject({
  key: listSchema.shape.key,
  title: listSchema.shape.title.default(''),
  rule: listSchema.shape.rule.nullable().default(null),
  count: listSchema.shape.count.default(3),
  pieces: z.array(idSchema).default([]),
});
export type ArchiveList = z.infer<typeof archiveListSchema>;

const deskFileSchema = z.strictObject({
  format: z.literal(ARCHIVE_FORMAT),
  version: z.literal(ARCHIVE_VERSION),
  site: z.strictObject(siteSchema.shape),
  /** Who is named as an assignee. */
  people: z
    .array(personSchema.extend({ same: z.object({ as: z.string().nullable(), at: z.string() }).optional() }))
    .default([]),
  categories: z.array(z.strictObject(categorySchema.shape)),
  tags: z.array(z.strictObject(tagSchema.shape)),
  authors: z.array(z.strictObject(authorSchema.shape)),
  sources: z.array(z.strictObject(sourceSchema.shape)),
  presets: z.array(z.strictObject(presetSchema.shape)),
  /** In the order of the list. */
  savedSearches: z.array(savedSearchSchema),
  /** What the desk changed of its theme's lists, and the pieces chosen for each by hand. */
  lists: z.array(archiveListSchema).default([]),
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
  /** Left out where nobody said or suggested anything, so that a piece without is as it always was. */
  threads: z.array(threadSchema).default([]),
  proposals: z.array(fieldProposalSchema).default([]),
  revisions: z.array(namedRevisionSchema).default([]),
});

/** A piece that stands on the site already and is only named on others' pages: its text is not in the archive. */
const listedSchema = z.strictObject({
  id: idSchema,
  headline: z.string().min(1).max(1000),
  language: z.string(),
  publishAt: timeSchema,
  category: idSchema.nullable().default(null),
  standfirst: z.string().max(2000).default(''),
  authors: z.array(idSchema).default([]),
  slug: z.string().default(''),
  opinion: z.boolean().default(false),
  kicker: z.string().default(''),
  siteFields: pieceMetaSchema.shape.siteFields.default({}),
  /** The lead picture’s SHA-256. */
  picture: authorSchema.shape.picture.default(null),
});

/** One piece as a reader of archives hands it on: times resolved, every field there. */
export interface ArchivePiece {
  id: string;
  createdAt: string;
  editedAt: string;
  meta: PieceMeta;
  root: RootJSON;
  threads?: readonly Thread[];
  proposals?: readonly FieldProposal[];
  /** Those that somebody named. */
  revisions?: readonly NamedRevision[];
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

/** `name` is what to call the file in a message. Throws archive-unreadable; so do the three below. */
export function parseDeskFile(value: unknown, name: string): DeskFile {
  parse(headSchema, value, name);
  return parse(deskFileSchema, value, name);
}

export function parseMediaFile(value: unknown, name: string): Media[] {
  return parse(mediaFileSchema, value, name);
}

/** The pieces of listed.json, as approved pieces without text; their date is in `zone`. */
export function parseListedFile(value: unknown, name: string, zone: string, now: Date): ArchivePiece[] {
  return parse(z.array(listedSchema), value, name).map(
    ({ id, headline, standfirst, category, publishAt, picture, ...fields }) => {
      const at = resolveTime(publishAt, now);
      return {
        id,
        createdAt: at,
        editedAt: at,
        meta: {
          ...EMPTY_META,
          ...fields,
          categories: category === null ? [] : [category],
          publishAt: { at, zone },
          workflow: 'approved',
        },
        root: withLead(textParagraphs(headline, standfirst), picture),
      };
    },
  );
}

/** The lead figure stands third. */
function withLead(root: RootJSON, media: string | null): RootJSON {
  if (media === null) return root;
  const lead: FigureJSON = {
    type: 'figure',
    role: 'lead',
    media,
    alt: '',
    credit: '',
    children: [{ type: 'caption', children: [] }],
  };
  return { ...root, children: root.children.toSpliced(2, 0, lead) };
}

export function parsePieceFile(value: unknown, name: string, now: Date): ArchivePiece {
  const { id, createdAt, editedAt, meta, root, threads, proposals, revisions } = parse(
    pieceFileSchema,
    value,
    name,
  );
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
    ...(threads.length > 0 ? { threads } : {}),
    ...(proposals.length > 0 ? { proposals } : {}),
    ...(revisions.length > 0 ? { revisions } : {}),
  };
}
