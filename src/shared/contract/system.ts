/** The workstation itself: archives, backups, the doctor. */
import { z } from 'zod';
import { doneSchema, procedure } from './base';

export const archiveReportSchema = z.object({
  added: z.number().int(),
  unchanged: z.number().int(),
  copied: z.number().int(),
  media: z.number().int(),
  themes: z.number().int(),
  /** Names of themes that are here with other files: they stayed as they are here. */
  themesKept: z.array(z.string()),
});
export const backupSchema = z.object({
  name: z.string(),
  at: z.string(),
  bytes: z.number(),
  /** The desk's own themes in it. */
  themes: z.number().int(),
  path: z.string(),
});
export const doctorReportSchema = z.object({
  healthy: z.boolean(),
  checks: z.array(
    z.object({
      name: z.enum(['database', 'documents', 'media', 'index']),
      ok: z.boolean(),
      checked: z.number().int(),
      problems: z.array(z.string()),
      mended: z.number().int(),
    }),
  ),
});

export const system = {
  /** Paths are the workstation's own; a relative one is taken from where it was started, so send absolute ones. */
  importDesk: procedure.input(z.object({ path: z.string() })).output(archiveReportSchema),
  exportDesk: procedure
    .input(z.object({ path: z.string() }))
    .output(z.object({ pieces: z.number(), media: z.number(), themes: z.number() })),
  backup: procedure.output(backupSchema),
  backups: procedure.output(z.array(backupSchema)),
  /**
   * A backup of this desk by its name, of any by its whole path. Ends this connection: the store is started again with
   * the backup in place.
   */
  restore: procedure.input(z.object({ name: z.string() })).output(doneSchema),
  doctor: procedure.output(doctorReportSchema),
};
