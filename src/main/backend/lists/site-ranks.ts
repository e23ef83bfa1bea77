/**
 * Asks a WordPress site how it ranks its posts. WordPress itself counts no views: the plug-in WordPress Popular Posts
 * does, and answers through the same interface. Comments are WordPress's own. Must not know the desk's pieces.
 */
import { z } from 'zod';
import { AppError } from '../../../shared/model/errors';
import type { ListRule } from '../../../shared/model/list';
import type { Query, Rest, RestCall } from '../export/wordpress/rest';
import { decodeSlug, plainOf } from '../export/wordpress/site-text';

export interface SitePost {
  id: number;
  slug: string;
  link: string;
  title: string;
  /** ISO 8601 UTC, or null. */
  publishedAt: string | null;
}

/** More than any list shows, so that a list can grow without asking again. */
const POSTS = 20;
/** What WordPress gives at once: the newest comments, which tell what is talked about now. */
const COMMENTS = 100;

const postSchema = z.object({
  id: z.number().int(),
  slug: z.string(),
  link: z.string(),
  title: z.object({ rendered: z.string() }),
  date_gmt: z.string().nullable(),
});
const commentSchema = z.object({ post: z.number().int() });
const FIELDS = 'id,slug,link,title,date_gmt';

/** First the highest. Throws ranks-not-offered where the site has no such count, and what sites throw. */
export async function siteRanks(
  rest: Rest,
  by: Extract<ListRule, { kind: 'ranked' }>['by'],
  signal: AbortSignal,
): Promise<SitePost[]> {
  const get = <T>(path: string, schema: z.ZodType<T>, query: Query): Promise<T | null> => {
    const call: RestCall<T | null> = {
      method: 'GET',
      path,
      query,
      schema,
      purpose: { doing: 'look' },
      fromRefusal: ({ code }) => (code === 'rest_no_route' ? null : undefined),
    };
    return rest.send(call, signal);
  };
  const posts =
    by === 'views'
      ? await get('wordpress-popular-posts/v1/popular-posts', z.array(postSchema), {
          limit: POSTS,
          range: 'last30days',
          post_type: 'post',
        })
      : await mostDiscussed(get);
  if (!posts) throw new AppError('ranks-not-offered', { site: rest.site });
  return posts.map(({ id, slug, link, title, date_gmt }) => ({
    id,
    slug: decodeSlug(slug),
    link,
    title: plainOf(title.rendered),
    publishedAt: date_gmt === null ? null : new Date(`${date_gmt}Z`).toISOString(),
  }));
}

async function mostDiscussed(
  get: <T>(path: string, schema: z.ZodType<T>, query: Query) => Promise<T | null>,
): Promise<z.infer<typeof postSchema>[] | null> {
  const comments = await get('wp/v2/comments', z.array(commentSchema), {
    per_page: COMMENTS,
    _fields: 'post',
  });
  if (!comments) return null;
  const counted = [...Map.groupBy(comments, ({ post }) => post)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, POSTS)
    .map(([post]) => post);
  if (counted.length === 0) return [];
  return get('wp/v2/posts', z.array(postSchema), {
    include: counted.join(','),
    orderby: 'include',
    per_page: POSTS,
    _fields: FIELDS,
  });
}
