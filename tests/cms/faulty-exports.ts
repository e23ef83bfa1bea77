/**
 * Exports over a line that breaks: the same code for the suite (few runs, fixed seed) and for the soak (many). Each
 * run draws where and how it breaks, exports until it comes through, and then counts what is at the site.
 */
import fc from 'fast-check';
import { AppError } from '../../src/shared/model/errors';
import { isPassing } from '../../src/main/backend/export/wordpress/passing';
import { headline } from '../../src/main/backend/render/testing';
import { connectionTo, exporter, type Exporter } from './exporter';
import { startFaultProxy, type Fault, type FaultProxy } from './fault-proxy';
import { fullPiece, type TestPiece } from './pieces';
import { siteAs } from './site';
import { startWordPress, type WordPressServer } from './wordpress-server';

/** What breaks in one attempt: at which of its requests, and how. */
export interface Break {
  at: number;
  fault: Fault;
}

export interface FaultyExports {
  runs: number;
  seed: number;
  attempts: number;
}

/** Throws with the seed and the smallest failing case. Starts WordPress if none is given. */
export async function runFaultyExports(options: {
  runs: number;
  seed: number;
  server?: WordPressServer;
}): Promise<FaultyExports> {
  const server = options.server ?? (await requireWordPress());
  const proxy = await startFaultProxy(server.url);
  let attempts = 0;
  try {
    await fc.assert(
      fc.asyncProperty(
        fc.array(breaks, { minLength: 1, maxLength: 4 }),
        fc.array(breaks, { maxLength: 2 }),
        async (first, again) => {
          const piece = await fullPiece();
          const sender = exporter(piece, connectionTo(server, 'editor', proxy.url));
          attempts += await exportThrough(sender, proxy, first);
          await expectOneOfEach(server, piece, sender);
          sender.publication = retitled(piece, 'Again');
          attempts += await exportThrough(sender, proxy, again);
          await expectOneOfEach(server, piece, sender);
        },
      ),
      { numRuns: options.runs, seed: options.seed, endOnFailure: true },
    );
  } finally {
    await proxy.close();
  }
  return { runs: options.runs, seed: options.seed, attempts };
}

const breaks: fc.Arbitrary<Break> = fc.record({
  at: fc.nat({ max: 30 }),
  fault: fc.constantFrom<Fault>(
    { kind: 'drop-before' },
    { kind: 'drop-after' },
    { kind: 'cut' },
    { kind: 'answer', status: 429, headers: { 'retry-after': '1' } },
    { kind: 'answer', status: 503, body: '<h1>Back soon</h1>' },
    { kind: 'answer', status: 500, body: '{"code":"internal_server_error","message":"Sorry"}' },
    { kind: 'answer', status: 200, body: '<html>A page of the hotel’s wifi' },
  ),
});

/** One attempt a break, then one without; each must end well or with an error that may pass. Returns how many it took. */
export async function exportThrough(
  sender: Exporter,
  proxy: FaultProxy,
  broken: readonly Break[],
): Promise<number> {
  let attempts = 0;
  for (const { at, fault } of broken) {
    proxy.reset(({ index }) => (index === at ? fault : null));
    attempts += 1;
    try {
      await sender.run();
    } catch (error) {
      if (!isPassing(error) && !isEarly(error, at)) throw error;
    }
  }
  proxy.reset();
  await sender.run();
  return attempts + 1;
}

/** The first question decides whether this is WordPress at all: there, a page of something else is an answer. */
function isEarly(error: unknown, at: number): boolean {
  return error instanceof AppError && error.code === 'site-not-wordpress' && at <= 1;
}

/** One post with the present text and nothing in doubt, one file of each picture, one term of each name. */
export async function expectOneOfEach(
  server: WordPressServer,
  piece: TestPiece,
  sender: Exporter,
): Promise<void> {
  const site = siteAs(server, 'admin');
  const posts = await site.postsWith(piece.word);
  const marked = await site.postsMarked(piece.publication.id);
  const terms = await Promise.all([
    ...sender.publication.tags.map((tag) => site.terms('tags', tag.name)),
    ...sender.publication.categories.flatMap(({ path }) =>
      path.map(({ slug }) => site.termsWithSlug('categories', slug)),
    ),
  ]);
  const media = await Promise.all([...piece.files.keys()].map((sha) => site.mediaMarked(sha)));
  const { memory } = sender;
  const found = {
    posts: posts.map(({ id, status, title }) => ({ id, status, title: title.raw })),
    marked: marked.length,
    terms: terms.map((list) => list.length),
    media: media.map((list) => list.length),
    memory: { attempted: memory.attempted, uncertain: memory.uncertain, conflict: memory.conflict },
  };
  const wanted: typeof found = {
    posts: [{ id: memory.postId ?? 0, status: 'draft', title: memory.base?.title ?? '' }],
    marked: 0,
    terms: terms.map(() => 1),
    media: media.map(() => 1),
    memory: { attempted: null, uncertain: false, conflict: null },
  };
  if (JSON.stringify(found) !== JSON.stringify(wanted)) {
    throw new Error(`At the site: ${JSON.stringify(found)}\nwanted: ${JSON.stringify(wanted)}`);
  }
}

export function retitled(piece: TestPiece, words: string): TestPiece['publication'] {
  const [, ...rest] = piece.publication.root.children;
  const title = headline(`${words} ${piece.word}`);
  return { ...piece.publication, root: { type: 'root', children: [title, ...rest] } };
}

async function requireWordPress(): Promise<WordPressServer> {
  const started = await startWordPress();
  if ('unavailable' in started) throw new Error(started.unavailable);
  return started;
}
