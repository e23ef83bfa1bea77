/** One element of somebody's page as it is read for a comparison. Schema and type only. */
import { z } from 'zod';

export const pageElementSchema = z.object({
  tag: z.string(),
  /** Its classes and id, as one text. */
  names: z.string(),
  /** Index of the element around it; -1 for the body. */
  parent: z.number().int(),
  /** Left, top, width, height in CSS pixels of the page; null where nobody has drawn it. */
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable(),
  /** Its own words, and in their places the indices of the elements inside it. */
  pieces: z.array(z.union([z.string(), z.number().int()])),
});
export type PageElement = z.infer<typeof pageElementSchema>;
