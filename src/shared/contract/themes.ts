/** Themes as folders that a designer works on. What they let a site set is the preview's matter. */
import { z } from 'zod';
import { procedure } from './base';

export const themes = {
  /** A copy of a theme in the desk's own folder, to go on from. */
  create: procedure
    .input(z.object({ name: z.string().max(60), title: z.string().trim().min(1).max(100), from: z.string() }))
    .output(z.object({ path: z.string() })),
};
