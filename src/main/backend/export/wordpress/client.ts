/**
 * The calls of WordPress that an export makes, typed. Owns paths, query forms and the fields asked for; must not
 * know what they are for.
 */
import { z } from 'zod';
import type { Purpose } from './refusals';
import type { Query, Rest, RestCall } from './rest';
import {
  mediaSchema,
  postSchema,
  revisionSchema,
  selfSchema,
  termSchema,
  userSchema,
  type Post,
  type Revision,
  type Self,
  type SiteMedia,
  type Term,
} from './rest-schemas';

export type Taxonomy = 'categories' | 'tags';

/** Fields of a post as they are sent; only those given are changed. */
export interface PostFields {
  title?: string;
  content?: string;
  excerpt?: string;
  slug?: string;
  status?: 'draft';
  categories?: number[];
  tags?: number[];
  author?: number;
  featured_media?: number;
  comment_status?: string;
  date_gmt?: string;
}

export interface MediaFields {
  title?: string;
  alt_text?: string;
  caption?: string;
}

export interface SiteFile {
  bytes: Uint8Array;
  mime: string;
  /** File name, ASCII. */
  name: string;
  slug: string;
  title: string;
}

export interface WordPress {
  self: () => Promise<Self>;
  /** Throws gone-there. */
  post: (id: number) => Promise<Post>;
  /** Of any status but trash, lowest id first. */
  postsWithSlugs: (slugs: readonly string[]) => Promise<Post[]>;
  createPost: (fields: PostFields) => Promise<Post>;
  updatePost: (id: number, fields: PostFields) => Promise<Post>;
  trashPost: (id: number) => Promise<void>;
  /** Newest first, autosaves among them. */
  revisions: (postId: number) => Promise<Revision[]>;
  termsWithSlugs: (taxonomy: Taxonomy, slugs: readonly string[]) => Promise<Term[]>;
  termsWithIds: (taxonomy: Taxonomy, ids: readonly number[]) => Promise<Term[]>;
  searchTerms: (taxonomy: Taxonomy, words: string) => Promise<Term[]>;
  /** The id of the new term, or of the one that is there already. */
  createTerm: (
    taxonomy: Taxonomy,
    fields: { name: string; slug: string; parent?: number },
  ) => Promise<number>;
  /** People of the site who may write, by name or login. */
  searchAuthors: (words: string) => Promise<z.infer<typeof userSchema>[]>;
  /** Those of them that the site shows this account. */
  usersWithIds: (ids: readonly number[]) => Promise<z.infer<typeof userSchema>[]>;
  media: (id: number) => Promise<SiteMedia>;
  mediaWithSlugs: (slugs: readonly string[]) => Promise<SiteMedia[]>;
  upload: (file: SiteFile) => Promise<SiteMedia>;
  updateMedia: (id: number, fields: MediaFields) => Promise<SiteMedia>;
  /** For good: WordPress has no trash for files. */
  deleteMedia: (id: number) => Promise<void>;
}

const LOOK: Purpose = { doing: 'look' };
const WRITE: Purpose = { doing: 'write' };
/** The most that WordPress gives at once. */
const PAGE = 100;
const EDIT: Query = { context: 'edit' };

export function wordPress(rest: Rest, signal: AbortSignal): WordPress {
  const send = <T>(call: RestCall<T>): Promise<T> =>
    rest.send({ ...call, path: `wp/v2/${call.path}` }, signal);
  const get = <T>(path: string, schema: z.ZodType<T>, query: Query = {}): Promise<T> =>
    send({ method: 'GET', path, schema, query, purpose: LOOK });
  const post = <T>(path: string, schema: z.ZodType<T>, json: unknown): Promise<T> =>
    send({ method: 'POST', path, schema, query: EDIT, json, purpose: WRITE });

  return {
    self: () => get('users/me', selfSchema, EDIT),
    post: (id) => get(`posts/${id}`, postSchema, EDIT),
    postsWithSlugs: (slugs) =>
      get('posts', z.array(postSchema), {
        ...EDIT,
        slug: slugs.join(','),
        status: 'any',
        orderby: 'id',
        order: 'asc',
        per_page: PAGE,
      }),
    createPost: (fields) => post('posts', postSchema, fields),
    updatePost: (id, fields) => post(`posts/${id}`, postSchema, fields),
    trashPost: async (id) => {
      await send({ method: 'DELETE', path: `posts/${id}`, schema: z.unknown(), purpose: WRITE });
    },
    revisions: (postId) =>
      get(`posts/${postId}/revisions`, z.array(revisionSchema), {
        ...EDIT,
        orderby: 'id',
        order: 'desc',
        per_page: PAGE,
      }),
    termsWithSlugs: async (taxonomy, slugs) =>
      slugs.length === 0 ? [] : get(taxonomy, z.array(termSchema), { slug: slugs.join(','), per_page: PAGE }),
    termsWithIds: async (taxonomy, ids) =>
      ids.length === 0 ? [] : get(taxonomy, z.array(termSchema), { include: ids.join(','), per_page: PAGE }),
    searchTerms: (taxonomy, words) => get(taxonomy, z.array(termSchema), { search: words, per_page: PAGE }),
    createTerm: async (taxonomy, fields) => {
      const { id } = await send({
        method: 'POST',
        path: taxonomy,
        schema: z.object({ id: termSchema.shape.id }),
        json: fields,
        purpose: WRITE,
        fromRefusal: ({ code, data }) =>
          code === 'term_exists' && data.term_id !== undefined ? { id: data.term_id } : undefined,
      });
      return id;
    },
    searchAuthors: (words) =>
      get('users', z.array(userSchema), { who: 'authors', search: words, per_page: PAGE }),
    usersWithIds: async (ids) =>
      ids.length === 0 ? [] : get('users', z.array(userSchema), { include: ids.join(','), per_page: PAGE }),
    media: (id) => get(`media/${id}`, mediaSchema, EDIT),
    mediaWithSlugs: (slugs) =>
      get('media', z.array(mediaSchema), { ...EDIT, slug: slugs.join(','), per_page: PAGE }),
    upload: ({ slug, title, ...file }) =>
      send({
        method: 'POST',
        path: 'media',
        schema: mediaSchema,
        query: { ...EDIT, slug, title },
        file,
        purpose: { doing: 'upload', name: file.name },
      }),
    updateMedia: (id, fields) => post(`media/${id}`, mediaSchema, fields),
    deleteMedia: async (id) => {
      const query = { force: true };
      await send({ method: 'DELETE', path: `media/${id}`, query, schema: z.unknown(), purpose: WRITE });
    },
  };
}
