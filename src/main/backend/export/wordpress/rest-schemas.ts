/** What WordPress's REST interface answers, as far as exports read it. Everything else in an answer is ignored. */
import { z } from 'zod';

const raw = z.object({ raw: z.string() });
const count = z.number().int().nonnegative();

export const rootSchema = z.object({ name: z.string(), home: z.string(), namespaces: z.array(z.string()) });

export const userSchema = z.object({ id: count, name: z.string(), slug: z.string() });
export const selfSchema = userSchema.extend({ capabilities: z.record(z.string(), z.boolean()) });
export type Self = z.infer<typeof selfSchema>;

export const termSchema = z.object({
  id: count,
  name: z.string(),
  slug: z.string(),
  parent: count.optional(),
});
export type Term = z.infer<typeof termSchema>;

export const mediaSchema = z.object({
  id: count,
  slug: z.string(),
  source_url: z.string(),
  alt_text: z.string(),
  caption: raw,
  /** Of the picture at that address: large ones are served smaller than they were sent. What is no picture has none. */
  media_details: z.object({ width: count, height: count }).optional().catch(undefined),
});
export type SiteMedia = z.infer<typeof mediaSchema>;

export const postSchema = z.object({
  id: count,
  status: z.string(),
  slug: z.string(),
  link: z.string(),
  title: raw,
  content: raw,
  excerpt: raw,
  author: count,
  featured_media: count,
  comment_status: z.string(),
  categories: z.array(count),
  tags: z.array(count),
  date_gmt: z.string().nullable(),
  modified_gmt: z.string(),
  _links: z.object({
    /** Absent where the site keeps no revisions. */
    'version-history': z.array(z.object({ count })).optional(),
    /** The newest revision; absent on a post that was never changed. */
    'predecessor-version': z.array(z.object({ id: count })).optional(),
  }),
});
export type Post = z.infer<typeof postSchema>;

export const revisionSchema = z.object({
  id: count,
  slug: z.string(),
  author: count,
  modified_gmt: z.string(),
  title: raw,
  content: raw,
  excerpt: raw,
});
export type Revision = z.infer<typeof revisionSchema>;

/** A refusal. `term_id` comes with "term_exists". */
export const refusalSchema = z.object({
  code: z.string(),
  message: z.string().catch(''),
  data: z.object({ term_id: count.optional() }).catch({}),
});
export type Refusal = z.infer<typeof refusalSchema>;
