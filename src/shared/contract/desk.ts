/** The desk around its pieces: site, authors, sources, presets, people, saved searches, the sample. */
import { z } from 'zod';
import { authorSchema, personRoleSchema, presetSchema, siteSchema, sourceSchema } from '../model/desk';
import { byIdSchema, doneSchema, procedure } from './base';

export const personSchema = z.object({
  id: z.string(),
  name: z.string(),
  initials: z.string(),
  role: personRoleSchema,
});
export type Person = z.infer<typeof personSchema>;
/** Somebody of the desk, with the others that they were found to be. */
export const deskPersonSchema = personSchema.extend({ also: z.array(personSchema) });
export type DeskPerson = z.infer<typeof deskPersonSchema>;
export const savedSearchSchema = z.object({
  id: z.string(),
  name: z.string().min(1).max(200),
  query: z.string().max(2000),
});
export type SavedSearch = z.infer<typeof savedSearchSchema>;

export const desk = {
  /** Who and where: what the shell needs to start. `setUp` is false until a person has given a name. */
  info: procedure.output(
    z.object({
      version: z.string(),
      host: z.enum(['electron', 'serve', 'cli']),
      dataDir: z.string(),
      deskId: z.string(),
      deviceId: z.string(),
      person: personSchema.nullable(),
      setUp: z.boolean(),
      hasSample: z.boolean(),
      freeBytes: z.number().nullable(),
    }),
  ),
  /** Names the person at this workstation; called at first run and to correct it. */
  setPerson: procedure
    .input(
      z.object({
        name: z.string().min(1).max(200),
        initials: z.string().min(1).max(4),
        /** Stays what it is where it is not given. */
        role: personRoleSchema.optional(),
      }),
    )
    .output(personSchema),
  people: procedure.output(z.array(deskPersonSchema)),
  /** Somebody else of the desk: added, or corrected where the id is given. */
  savePerson: procedure
    .input(
      z.object({
        id: z.string().optional(),
        name: z.string().min(1).max(200),
        initials: z.string().min(1).max(4),
        role: personRoleSchema,
      }),
    )
    .output(personSchema),
  /** This one and that one are one person, known as that one; null: they are two again. */
  samePerson: procedure.input(z.object({ id: z.string(), as: z.string().nullable() })).output(doneSchema),
  /** Who is at this workstation from now on, and is told what concerns them. */
  workAs: procedure.input(byIdSchema).output(personSchema),
  site: procedure.output(siteSchema),
  setSite: procedure.input(siteSchema).output(siteSchema),
  authors: procedure.output(z.array(authorSchema)),
  saveAuthor: procedure.input(authorSchema.partial({ id: true })).output(authorSchema),
  deleteAuthor: procedure.input(byIdSchema).output(doneSchema),
  sources: procedure.output(z.array(sourceSchema)),
  saveSource: procedure.input(sourceSchema.partial({ id: true })).output(sourceSchema),
  deleteSource: procedure.input(byIdSchema).output(doneSchema),
  presets: procedure.output(z.array(presetSchema)),
  savePreset: procedure.input(presetSchema.partial({ id: true })).output(presetSchema),
  deletePreset: procedure.input(byIdSchema).output(doneSchema),
  savedSearches: procedure.output(z.array(savedSearchSchema)),
  saveSearch: procedure.input(savedSearchSchema.partial({ id: true })).output(savedSearchSchema),
  deleteSearch: procedure.input(byIdSchema).output(doneSchema),
  /** Takes the sample pieces and everything that only they use off the desk. Edited sample pieces stay. */
  removeSample: procedure.output(z.object({ pieces: z.number().int(), kept: z.number().int() })),
};
