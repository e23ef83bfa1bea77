/** What tests see and do at the site themselves, beside the exports: plain REST calls of its people. */
import { expect } from 'vitest';
import { z } from 'zod';
import type { Role, WordPressServer } from './wordpress-server';

const raw = z.object({ raw: z.string() });
const postSchema = z.object({
  id: z.number(),
  slug: z.string(),
  status: z.string(),
  title: raw,
  content: raw,
  excerpt: raw,
  author: z.number(),
  categories: z.array(z.number()),
  tags: z.array(z.number()),
  featured_media: z.number(),
  comment_status: z.string(),
  date_gmt: z.string(),
});
export type SitePost = z.infer<typeof postSchema>;
const mediaSchema = z.object({
  id: z.number(),
  slug: z.string(),
  alt_text: z.string(),
  caption: raw,
  source_url: z.string(),
});
const termSchema = z.object({
  id: z.number(),
  name: z.string(),
  slug: z.string(),
  parent: z.number().optional(),
});

type SiteTerm = z.infer<typeof termSchema>;

export interface TestSite {
  call: (method: string, path: string, body?: unknown) => Promise<unknown>;
  post: (id: number) => Promise<SitePost>;
  /** All posts, the trash apart, whose text or title holds the words. */
  postsWith: (words: string) => Promise<SitePost[]>;
  /** Drafts that still bear the marker of a creation. */
  postsMarked: (pieceId: string) => Promise<SitePost[]>;
  edit: (id: number, fields: Record<string, unknown>) => Promise<SitePost>;
  media: (id: number) => Promise<z.infer<typeof mediaSchema>>;
  mediaMarked: (sha: string) => Promise<z.infer<typeof mediaSchema>[]>;
  /** By words of the name. */
  terms: (taxonomy: 'categories' | 'tags', name: string) => Promise<SiteTerm[]>;
  /** With WordPress's own second and third of one slug. */
  termsWithSlug: (taxonomy: 'categories' | 'tags', slug: string) => Promise<SiteTerm[]>;
}

export function siteAs(server: WordPressServer, role: Role): TestSite {
  const { login, password } = server.users[role];
  const authorization = `Basic ${Buffer.from(`${login}:${password}`).toString('base64')}`;
  async function call(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${server.url}/wp-json/wp/v2/${path}`, {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer: unknown = await response.json();
    expect(response.ok, JSON.stringify(answer)).toBe(true);
    return answer;
  }
  return {
    call,
    post: async (id) => postSchema.parse(await call('GET', `posts/${id}?context=edit`)),
    postsWith: async (words) =>
      z
        .array(postSchema)
        .parse(
          await call('GET', `posts?context=edit&status=any&per_page=100&search=${encodeURIComponent(words)}`),
        ),
    postsMarked: async (pieceId) => {
      const marker = `copydesk-${pieceId}`;
      const slugs = [marker, `${marker}-2`, `${marker}-3`].join(',');
      return z.array(postSchema).parse(await call('GET', `posts?context=edit&status=any&slug=${slugs}`));
    },
    edit: async (id, fields) => postSchema.parse(await call('POST', `posts/${id}?context=edit`, fields)),
    media: async (id) => mediaSchema.parse(await call('GET', `media/${id}?context=edit`)),
    mediaMarked: async (sha) => {
      const marker = `copydesk-${sha.slice(0, 16)}`;
      const slugs = [marker, `${marker}-2`, `${marker}-3`].join(',');
      return z.array(mediaSchema).parse(await call('GET', `media?context=edit&slug=${slugs}`));
    },
    terms: async (taxonomy, name) =>
      z
        .array(termSchema)
        .parse(await call('GET', `${taxonomy}?per_page=100&search=${encodeURIComponent(name)}`)),
    termsWithSlug: async (taxonomy, slug) =>
      z.array(termSchema).parse(await call('GET', `${taxonomy}?slug=${slug},${slug}-2,${slug}-3`)),
  };
}
