/**
 * The power cut while a piece is on its way to a site: the host's process is killed at random moments of a stored
 * export job and opened again on the same folder, until the job rests. The same code for the suite (few kills, fixed seed)
 * and for the soak (many). What must be there afterwards is counted at the site itself.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'vitest';
import * as Y from 'yjs';
import { writeRoot } from '../../src/shared/document/headless';
import { writeMeta } from '../../src/shared/document/ydoc';
import { AppError } from '../../src/shared/model/errors';
import type { Job } from '../../src/shared/model/job';
import type { Connection } from '../../src/main/command-line/connect';
import { figure, headline, paragraph, root } from '../../src/main/backend/render/testing';
import { Random } from '../faults/support/random';
import { hostProcess, type Victim } from '../faults/support/victims';
import { startFaultProxy, type FaultProxy } from './fault-proxy';
import { picture } from './pieces';
import { siteAs } from './site';
import type { WordPressServer } from './wordpress-server';

export interface KilledExports {
  /** Each came before the job had come to rest. */
  kills: number;
  jobs: number;
  /** What the doctor found in the end. */
  problems: string[];
}

interface Piece {
  id: string;
  destinationId: string;
  /** Stands in its headline, its category and nowhere else. */
  word: string;
  sha: string;
  category: string;
}

/** A job is killed so often at most. */
const MOST_KILLS = 3;
/** A kill comes after fewer requests to the site than this, and fewer milliseconds after the last of them. */
const REQUESTS = 16;
const MILLISECONDS = 60;
/** What the killed host was asking the site may get there after the new one has asked fewer times than this. */
const LATE = 12;

const PARAGRAPHS = ['The ferry crosses at dawn.', 'Nobody asks the ferryman.', 'Last words.'];

/** Exports new pieces, and each of them again under another headline, until so many kills have come. */
export async function runKilledExports(options: {
  kills: number;
  seed: number;
  server: WordPressServer;
  dataDir: string;
}): Promise<KilledExports> {
  const { kills, seed, server, dataDir } = options;
  const proxy = await startFaultProxy(server.url);
  const desk = new KilledDesk(hostProcess(dataDir), proxy, new Random(seed), kills);
  let jobs = 0;
  try {
    const { login: user, password: secret } = server.users.editor;
    const { api } = await desk.connected();
    const site = { kind: 'wordpress' as const, name: 'The site', url: proxy.url, user, secret };
    const { id: destinationId } = await api.destinations.add(site);
    while (desk.kills < kills) {
      const piece = await addPiece(await desk.connected(), destinationId);
      let postId: number | null = null;
      for (const title of [`The ${piece.word}`, `Again the ${piece.word}`]) {
        await write(await desk.connected(), piece, title);
        const job = await desk.exportUnderFire(piece);
        jobs += 1;
        postId = await expectSent({ server, desk, piece, title, job, postId });
      }
    }
    const { checks } = await (await desk.connected()).api.system.doctor();
    return { kills: desk.kills, jobs, problems: checks.flatMap(({ problems }) => problems) };
  } finally {
    await desk.close();
    await proxy.close();
  }
}

/** One data folder whose host dies and comes back. */
class KilledDesk {
  kills = 0;
  private connection: Connection | null = null;
  /** Sends what is held on its way to the site. */
  private letGo = (): void => undefined;

  constructor(
    private readonly victim: Victim,
    private readonly proxy: FaultProxy,
    private readonly random: Random,
    private readonly wanted: number,
  ) {}

  async connected(): Promise<Connection> {
    return (this.connection ??= await this.victim.reach());
  }

  /** The job as it rests in the end; it is killed at the moments drawn unless it rests before. */
  async exportUnderFire({ id: pieceId, destinationId }: Piece): Promise<Job> {
    const { api } = await this.connected();
    let left = Math.min(1 + this.random.below(MOST_KILLS), this.wanted - this.kills);
    let moment = this.nextMoment();
    const { jobId } = await api.deliveries.export({ pieceId, destinationId, confirmed: true });
    for (; left > 0; left -= 1) {
      const rested = await Promise.race([moment, this.rested(jobId)]);
      if (rested) return rested;
      await this.kill();
      moment = this.nextMoment();
      await this.connected();
    }
    const last = this.random.below(LATE);
    this.proxy.reset(({ index }) => {
      if (index === last) this.letGo();
      return null;
    });
    for (;;) {
      const rested = await this.rested(jobId);
      if (rested) return rested;
    }
  }

  async close(): Promise<void> {
    await this.connection?.close();
    await this.victim.close();
  }

  /**
   * Resolves some milliseconds after one of the requests to come. That one may be on its way for so long that it gets
   * to the site when the next host is at work.
   */
  private nextMoment(): Promise<null> {
    const [at, wait] = [this.random.below(REQUESTS), this.random.below(MILLISECONDS)];
    const [late, isHeld] = [this.random.below(LATE), this.random.below(2) === 0];
    const letGo = this.letGo;
    const held = Promise.withResolvers<undefined>();
    this.letGo = () => held.resolve(undefined);
    return new Promise((resolve) => {
      this.proxy.reset(({ index }) => {
        if (index === late) letGo();
        if (index !== at) return null;
        void delay(wait).then(() => resolve(null));
        return isHeld ? { kind: 'first', act: () => held.promise } : null;
      });
    });
  }

  private async kill(): Promise<void> {
    await this.victim.kill();
    this.kills += 1;
    await this.connection?.close();
    this.connection = null;
  }

  /** Follows the change log until the job rests; null where the line breaks before. */
  private async rested(jobId: string): Promise<Job | null> {
    const { api } = await this.connected();
    try {
      for await (const event of await api.changes.watch({ since: null }, { context: { deadline: null } })) {
        if (event.type === 'change' && event.topic !== 'job') continue;
        const job = await api.jobs.get({ id: jobId });
        if (!['queued', 'running', 'waiting'].includes(job.state)) return job;
      }
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'connection-lost') throw error;
    }
    return null;
  }
}

async function addPiece({ api }: Connection, destinationId: string): Promise<Piece> {
  const word = `w${randomUUID().replaceAll('-', '').slice(0, 12)}`;
  const { bytes } = await picture();
  const { sha } = await api.media.add({ name: 'ferry.jpg', bytes: new Uint8Array(bytes) });
  const { category } = await api.taxonomy.createCategory({ name: `Rivers ${word}` });
  const { id } = await api.pieces.create({});
  return { id, destinationId, word, sha, category: category.id };
}

/** As an editor writes: an update of the document. */
async function write({ api }: Connection, piece: Piece, title: string): Promise<void> {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, (await api.pieces.open({ id: piece.id })).state, 'stored');
  const before = Y.encodeStateVector(doc);
  const lead = figure({
    role: 'lead',
    media: piece.sha,
    alt: 'A ferry in fog',
    credit: 'ANA REY',
    caption: `${title}, at dawn.`,
  });
  const standfirst = { type: 'standfirst' as const, children: [] };
  writeRoot(doc, root(headline(title), standfirst, lead, ...PARAGRAPHS.map((words) => paragraph(words))));
  writeMeta(doc, { slug: piece.word, categories: [piece.category] }, 'test');
  await api.pieces.push({ id: piece.id, update: Y.encodeStateAsUpdate(doc, before), client: 'kills' });
}

interface Sent {
  server: WordPressServer;
  desk: KilledDesk;
  piece: Piece;
  title: string;
  job: Job;
  /** Of the export before this one; null for the first. */
  postId: number | null;
}

/** One post with the piece's words, one file, one term, and a desk that knows it. Gives the post's id. */
async function expectSent({ server, desk, piece, title, job, postId }: Sent): Promise<number> {
  const site = siteAs(server, 'editor');
  const where = `piece ${piece.word} after ${desk.kills} kills`;
  expect(job, where).toMatchObject({ state: 'done', error: null });
  const [post, ...others] = await site.postsWith(piece.word);
  const [file, ...files] = await site.mediaMarked(piece.sha);
  const [term, ...terms] = await site.terms('categories', piece.word);
  expect([others, files, terms, await site.postsMarked(piece.id)], where).toEqual([[], [], [], []]);
  expect(post, where).toMatchObject({
    id: postId ?? post?.id,
    status: 'draft',
    slug: piece.word,
    title: { raw: title },
    categories: [term?.id],
    featured_media: file?.id,
  });
  const paragraphs = [...(post?.content.raw ?? '').matchAll(/<p>(.*?)<\/p>/g)].map(([, words]) => words);
  expect(paragraphs, where).toEqual(PARAGRAPHS);
  expect(file, where).toMatchObject({
    alt_text: 'A ferry in fog',
    caption: { raw: `${title}, at dawn. <span class="copydesk-credit">ANA REY</span>` },
  });
  const { api } = await desk.connected();
  expect(await api.deliveries.byPiece({ pieceId: piece.id }), where).toMatchObject([
    { state: 'draft-there', jobId: job.id, behind: false, hasConflict: false, error: null },
  ]);
  return post?.id ?? 0;
}
