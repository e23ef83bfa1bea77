/** The lists of pieces on the site's pages: how each is made up, what was chosen for it by hand, how a site ranks. */
import { z } from 'zod';
import { idSchema } from '../model/desk';
import { listKeySchema, listSchema } from '../model/list';
import { pieceStatusSchema } from '../model/workflow-schema';
import { doneSchema, procedure } from './base';

export const chosenPieceSchema = z.object({
  id: idSchema,
  headline: z.string(),
  language: z.string(),
  status: pieceStatusSchema,
  publishAt: z.string().nullable(),
});
export type ChosenPiece = z.infer<typeof chosenPieceSchema>;

/** A post in a site's order, as pages name it; `known` where the desk has it. */
const rankedPostSchema = z.object({ title: z.string(), known: z.boolean() });

export const deskListSchema = z.object({
  /** As it is in force; `title` is the desk's own, or "". */
  ...listSchema.shape,
  themeTitle: z.string(),
  /** Whether the desk changed it. */
  changed: z.boolean(),
  /** In their order; those that readers do not have yet are not shown on pages. */
  pieces: z.array(chosenPieceSchema),
  /** What a site said when it was last asked; null where none was. */
  ranks: z.object({ posts: z.array(rankedPostSchema), at: z.string() }).nullable(),
});
export type DeskList = z.infer<typeof deskListSchema>;

const byKeySchema = z.object({ key: listKeySchema });
const piecesOfSchema = byKeySchema.extend({ ids: z.array(idSchema).max(200) });

export const lists = {
  /** Those of the site's theme, in its order. */
  all: procedure.output(z.array(deskListSchema)),
  save: procedure.input(listSchema).output(doneSchema),
  /** Gives a list back to the theme; the pieces chosen for it stay. */
  reset: procedure.input(byKeySchema).output(doneSchema),
  /** The pieces of a list, whole and in order. */
  choose: procedure.input(piecesOfSchema).output(doneSchema),
  /** Puts pieces at the top; those that are in the list already move there. */
  add: procedure.input(piecesOfSchema).output(doneSchema),
  /** Asks the list's destination how it ranks its posts. Throws ranks-not-offered where it does not say. */
  pull: procedure.input(byKeySchema).output(z.object({ posts: z.number().int(), known: z.number().int() })),
};
