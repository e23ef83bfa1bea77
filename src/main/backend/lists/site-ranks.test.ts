import { createServer } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/model/errors';
import { connect } from '../export/wordpress/rest';
import { siteRanks } from './site-ranks';

const post = (id: number) => ({
  id,
  slug: `piece-${id}`,
  link: `https://quay.example/piece-${id}/`,
  title: { rendered: `Piece &amp; ${id}` },
  date_gmt: '2026-03-01T09:00:00',
});

type Answers = Record<string, unknown>;
let stop: (() => void) | null = null;
afterEach(() => stop?.());

/** A site that answers these routes and no others, as WordPress does. */
async function site(answers: Answers): Promise<string> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const route = pathname.replace('/wp-json/', '');
    const body = { '': { name: 'Quay', home: 'https://quay.example', namespaces: ['wp/v2'] }, ...answers }[
      route
    ];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify(body ?? { code: 'rest_no_route', message: 'No route', data: { status: 404 } }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stop = () => void server.close();
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;
}

async function ranks(answers: Answers, by: 'views' | 'comments') {
  const { signal } = new AbortController();
  const rest = await connect(
    { url: await site(answers), user: 'nora', password: 'secret', allowInsecure: true },
    signal,
  );
  return siteRanks(rest, by, signal);
}

describe('how a site ranks its posts', () => {
  it('by views comes from the plug-in, in its order', async () => {
    const posts = await ranks({ 'wordpress-popular-posts/v1/popular-posts': [post(7), post(3)] }, 'views');
    expect(posts).toEqual([
      {
        id: 7,
        slug: 'piece-7',
        link: 'https://quay.example/piece-7/',
        title: 'Piece & 7',
        publishedAt: '2026-03-01T09:00:00.000Z',
      },
      expect.objectContaining({ id: 3 }),
    ]);
  });

  it('by views is said not to be offered where the plug-in is not there', async () => {
    await expect(ranks({}, 'views')).rejects.toEqual(expect.any(AppError));
    await expect(ranks({}, 'views')).rejects.toMatchObject({ code: 'ranks-not-offered' });
  });

  it('by comments counts the newest of them', async () => {
    const posts = await ranks(
      { 'wp/v2/comments': [{ post: 3 }, { post: 7 }, { post: 7 }], 'wp/v2/posts': [post(7), post(3)] },
      'comments',
    );
    expect(posts.map(({ id }) => id)).toEqual([7, 3]);
    expect(await ranks({ 'wp/v2/comments': [] }, 'comments')).toEqual([]);
  });
});
