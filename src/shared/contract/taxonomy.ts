/** Categories and tags: reading them, changing them, and taking a change back. */
import { z } from 'zod';
import { categorySchema, idSchema, tagSchema } from '../model/desk';
import { byIdSchema, procedure } from './base';

const nameSchema = z.string().trim().min(1).max(200);
/** Left out, a slug follows its name until somebody sets one by hand. */
const slugSchema = z.string().trim().min(1).max(200).optional();

/** `pieces` are those that stand in the category itself, spiked ones too: what a deletion would move. */
export const countedCategorySchema = categorySchema.extend({ pieces: z.number().int() });
export type CountedCategory = z.infer<typeof countedCategorySchema>;
export const countedTagSchema = tagSchema.extend({ pieces: z.number().int() });
export type CountedTag = z.infer<typeof countedTagSchema>;

/** Something before and after a change; null where it does not exist. */
const changeOf = <T extends z.ZodType>(thing: T) =>
  z.object({ id: idSchema, before: thing.nullable(), after: thing.nullable() });
const redirectSchema = z.object({ to: idSchema.nullable() });

/**
 * What a change did, and so what takes it back: hand it to `undo`, which answers with what does it again. Plain data;
 * may be kept as long as one likes, but is refused once something else has changed the same things.
 */
export const taxonomyUndoSchema = z.object({
  categories: z.array(changeOf(categorySchema.extend({ sample: z.boolean() }))).max(20_000),
  tags: z.array(changeOf(tagSchema.extend({ sample: z.boolean() }))).max(20_000),
  categoryRedirects: z.array(changeOf(redirectSchema)).max(20_000),
  tagRedirects: z.array(changeOf(redirectSchema)).max(20_000),
});
export type TaxonomyUndo = z.infer<typeof taxonomyUndoSchema>;

/** From an id that a document may still name to the one it is read as now; null is none. Other ids are themselves. */
const redirectsSchema = z.record(idSchema, idSchema.nullable());

/** `pieces`: how many it took along, from one category or tag to another. */
const changed = { undo: taxonomyUndoSchema, pieces: z.number().int() };
const categoryChange = z.object({ category: categorySchema, ...changed });
const tagChange = z.object({ tag: tagSchema, ...changed });

export const taxonomy = {
  /** Parents before children, siblings in the desk's order. */
  categories: procedure.output(z.array(countedCategorySchema)),
  tags: procedure.output(z.array(countedTagSchema)),
  redirects: procedure.output(
    z.object({ category: redirectsSchema, tag: redirectsSchema, author: redirectsSchema }),
  ),
  createCategory: procedure
    .input(z.object({ name: nameSchema, slug: slugSchema, parentId: idSchema.nullable().default(null) }))
    .output(categoryChange),
  renameCategory: procedure
    .input(byIdSchema.extend({ name: nameSchema, slug: slugSchema }))
    .output(categoryChange),
  /** Under another parent (null: to the top), before one of its children or, with null, after all of them. */
  moveCategory: procedure
    .input(byIdSchema.extend({ parentId: idSchema.nullable(), before: idSchema.nullable().default(null) }))
    .output(categoryChange),
  /** `id` becomes `into`: its pieces and its children go there. */
  mergeCategories: procedure.input(byIdSchema.extend({ into: idSchema })).output(z.object(changed)),
  /**
   * Pieces go to the target, which only an empty category may do without. Children go up to the parent, or along to the
   * target.
   */
  deleteCategory: procedure
    .input(
      byIdSchema.extend({
        targetId: idSchema.nullable(),
        children: z.enum(['up', 'along']).default('up'),
      }),
    )
    .output(z.object(changed)),
  /** The tag of that name, made where there is none. */
  createTag: procedure
    .input(z.object({ name: nameSchema }))
    .output(tagChange.extend({ created: z.boolean() })),
  renameTag: procedure.input(byIdSchema.extend({ name: nameSchema, slug: slugSchema })).output(tagChange),
  mergeTags: procedure
    .input(z.object({ ids: z.array(idSchema).min(1).max(1000), into: idSchema }))
    .output(z.object(changed)),
  deleteTags: procedure
    .input(z.object({ ids: z.array(idSchema).min(1).max(1000) }))
    .output(z.object(changed)),
  undo: procedure.input(z.object({ undo: taxonomyUndoSchema })).output(z.object(changed)),
};
