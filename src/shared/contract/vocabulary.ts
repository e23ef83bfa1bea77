/** Controlled vocabularies: loading them from a file, looking terms up, making a category or tag of one. */
import { z } from 'zod';
import { categorySchema, idSchema, tagSchema } from '../model/desk';
import { bytesSchema, procedure } from './base';
import { taxonomyUndoSchema } from './taxonomy';

const uriSchema = z.string().min(1).max(500);
/** BCP 47. Words come in it where there are any, else in a near language, else in English. */
const languageSchema = z.string().max(35);

export const vocabularyInfoSchema = z.object({
  uri: uriSchema,
  label: z.string(),
  /** Who holds the rights and under which licence: to be shown where terms are. */
  holder: z.string(),
  licence: z.string(),
  released: z.string().nullable(),
  loadedAt: z.string(),
  terms: z.number().int(),
  languages: z.array(z.string()),
});
export type VocabularyInfo = z.infer<typeof vocabularyInfoSchema>;

export const termSchema = z.object({
  vocabulary: uriSchema,
  uri: uriSchema,
  label: z.string(),
  /** The terms above it, from the top down. */
  path: z.array(z.object({ uri: uriSchema, label: z.string() })),
  definition: z.string(),
  hasChildren: z.boolean(),
  /** What was made of it already. */
  categoryId: idSchema.nullable(),
  tagId: idSchema.nullable(),
});
export type Term = z.infer<typeof termSchema>;

export const vocabulary = {
  /** Replaces the vocabulary of the same address as a whole. */
  load: procedure
    .input(
      z.object({ name: z.string().max(500), bytes: bytesSchema, language: languageSchema.default('en') }),
    )
    .output(vocabularyInfoSchema),
  info: procedure
    .input(z.object({ language: languageSchema.default('en') }))
    .output(z.array(vocabularyInfoSchema)),
  /** Terms with words that begin like those of `text`, the nearest first; below `parent` where one is given. */
  search: procedure
    .input(
      z.object({
        text: z.string().max(200),
        language: languageSchema,
        parent: uriSchema.nullable().default(null),
        limit: z.number().int().min(1).max(200).default(30),
      }),
    )
    .output(z.array(termSchema)),
  /** The terms directly below `parent`, or at the top with null, in alphabetical order. */
  children: procedure
    .input(z.object({ parent: uriSchema.nullable(), language: languageSchema }))
    .output(z.array(termSchema)),
  /** The category or tag of that term: found, linked by its name, or made. */
  pick: procedure
    .input(
      z.object({
        uri: uriSchema,
        as: z.enum(['category', 'tag']),
        language: languageSchema,
        /** Where a new category goes. Left out: into that of the nearest broader term which is a category, else to the top. */
        parentId: idSchema.nullable().optional(),
      }),
    )
    .output(
      z.object({
        category: categorySchema.nullable(),
        tag: tagSchema.nullable(),
        created: z.boolean(),
        undo: taxonomyUndoSchema,
        pieces: z.number().int(),
      }),
    ),
};
