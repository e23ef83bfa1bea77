/** A whole backend in this process, with a destination at the test's site: what the app and the command line drive. */
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { AskHost } from '../../src/main/backend/host-abilities';
import { createServices, type Services } from '../../src/main/backend/services';
import type { Job } from '../../src/shared/model/job';
import { buildComputeWorker } from '../compute-worker';
import { temporaryDirectory } from '../temporary-directory';
import { ensureCategory } from '../../src/main/backend/taxonomy/ensure';
import { picture } from './pieces';
import { figure, headline, paragraph, root } from '../../src/main/backend/render/testing';
import type { Role, WordPressServer } from './wordpress-server';

const RESOURCES = join(import.meta.dirname, '../../resources');

export async function workstation(dataDir = temporaryDirectory(), ask?: AskHost): Promise<Services> {
  const services = createServices({
    dataDir,
    resourcesDir: RESOURCES,
    computeWorkerUrl: pathToFileURL(await buildComputeWorker()),
    log: (_level, what) => {
      throw what instanceof Error ? what : new Error(String(what));
    },
    restart: () => undefined,
    ...(ask && { ask }),
  });
  let open = true;
  const close = async (): Promise<void> => {
    if (open) await services.close();
    open = false;
  };
  onTestFinished(close);
  return { ...services, close };
}

/** Adds the site as a destination; gives its id. */
export async function addSite(
  services: Services,
  server: WordPressServer,
  role: Role,
  url = server.url,
): Promise<string> {
  const { login, password } = server.users[role];
  const { id } = await services.destinations.add(
    {
      kind: 'wordpress',
      name: `Gazette ${role} ${url}`,
      url,
      user: login,
      secret: password,
      allowInsecure: false,
    },
    new AbortController().signal,
  );
  return id;
}

/** A piece that no check stops, with a lead image, a category and words that stand nowhere else. */
export async function addPiece(services: Services, word: string): Promise<string> {
  const { bytes } = await picture();
  const { sha } = await services.media.add('ferry.jpg', new Uint8Array(bytes));
  const river = services.store.write((tx) => ensureCategory(tx, `Rivers ${word}`));
  return services.pieces.create({
    root: root(
      headline(`The ${word} river`),
      { type: 'standfirst', children: [] },
      figure({
        role: 'lead',
        media: sha,
        alt: 'A ferry in fog',
        credit: 'ANA REY',
        caption: 'The first ferry.',
      }),
      paragraph('The ferry still crosses at dawn.'),
    ),
    meta: { slug: `the-${word}-river`, categories: [river] },
  });
}

/** Waits through the change log until the job rests. */
export async function finished(services: Services, jobId: string): Promise<Job> {
  for (;;) {
    const job = services.jobs.get(jobId);
    if (!['queued', 'running'].includes(job.state)) return job;
    await new Promise<void>((resolve) => {
      const stop = services.store.onCommit(() => {
        stop();
        resolve();
      });
    });
  }
}
