/** Revisions of a piece: what is kept of it, when, and how long. Schemas and types only. */
import { z } from 'zod';
import type { DocumentDifference } from '../document/compare/difference';
import type { RootJSON } from '../document/json';
import { errorDataSchema } from './error-schema';
import { droppedSchema } from './imported';
import { pieceMetaSchema } from './piece';
import { workflowStateSchema } from './workflow-schema';

/** Why a revision was kept. "before-…" is the piece as it was when that began. */
export const REVISION_KINDS = [
  'start',
  'idle',
  'state',
  'named',
  'before-import',
  'before-paste',
  'before-replace-all',
  'before-accept-all',
  'before-reject-all',
  'before-exchange',
  'exchange',
  'before-restore',
  'restore',
  'before-merge',
  'there',
  'merge',
] as const;
export const revisionKindSchema = z.enum(REVISION_KINDS);
export type RevisionKind = z.infer<typeof revisionKindSchema>;

/** Kinds that an editor asks for before a step that changes much at once. */
export const STEP_KINDS = [
  'before-import',
  'before-paste',
  'before-replace-all',
  'before-accept-all',
  'before-reject-all',
  'before-restore',
  'restore',
] as const satisfies readonly RevisionKind[];
export const stepKindSchema = z.enum(STEP_KINDS);
export type StepKind = z.infer<typeof stepKindSchema>;

export const revisionSchema = z.object({
  pieceId: z.string(),
  /** Counts up within the piece and is never given twice. */
  number: z.int(),
  kind: revisionKindSchema,
  at: z.string(),
  /** Person id of who was at work; null where nobody gave a name, or for what came from elsewhere. */
  person: z.string().nullable(),
  /** Given by a person; such a revision is never thinned out. */
  name: z.string().nullable(),
  /** Of the body, with what is suggested left out. */
  words: z.int(),
  workflow: workflowStateSchema,
  /** For "restore": the number of what was restored. For an exchange: the device it came from. For a merge: the destination. */
  origin: z.string().nullable(),
  /** Words that came and went since the revision before it, with what is suggested taken. */
  added: z.int(),
  removed: z.int(),
});
export type Revision = z.infer<typeof revisionSchema>;

export const rootSchema = z.custom<RootJSON>((value) => typeof value === 'object' && value !== null);

export const versionOfPieceSchema = z.object({ root: rootSchema, meta: pieceMetaSchema });
export type VersionOfPiece = z.infer<typeof versionOfPieceSchema>;

/** One side of a comparison. */
export const comparedPointSchema = z.discriminatedUnion('at', [
  z.object({ at: z.literal('revision'), number: z.int() }),
  z.object({ at: z.literal('now') }),
  /** What a destination is known to hold. */
  z.object({ at: z.literal('destination'), destinationId: z.string() }),
  /** A text that was read from a file; the question comes with it. */
  z.object({ at: z.literal('file') }),
]);
export type ComparedPoint = z.infer<typeof comparedPointSchema>;

/** A Word file as a text to compare with. */
export const readFileSchema = z.object({
  root: rootSchema,
  /** Written by Copydesk, and not by a program that has taken out what Copydesk adds. */
  isOwn: z.boolean(),
  /** What it says in another way than a piece does, or not at all. */
  told: z.array(droppedSchema),
});
export type ReadFile = z.infer<typeof readFileSchema>;

/** What becomes of suggestions before two versions are compared. */
export const comparedSuggestionsSchema = z.enum(['taken', 'left']);
export type ComparedSuggestions = z.infer<typeof comparedSuggestionsSchema>;

/** When a destination was last known to hold what is compared, and why it could not be asked now. */
export const readThereSchema = z.object({ at: z.string().nullable(), problem: errorDataSchema.nullable() });
export type ReadThere = z.infer<typeof readThereSchema>;

export const comparedVersionsSchema = z.object({
  difference: z.custom<DocumentDifference>((value) => typeof value === 'object' && value !== null),
  /** Names of fields that differ; those of a destination are not known. */
  fields: z.array(pieceMetaSchema.keyof()),
  /** Of the destination that is compared with; null where none is. */
  there: readThereSchema.nullable(),
});
export type ComparedVersions = z.infer<typeof comparedVersionsSchema>;
