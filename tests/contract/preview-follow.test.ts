/** The page beside an editor, asked for again after a key: only the words that were typed come. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished, vi } from 'vitest';
import * as Y from 'yjs';
import { createServices } from '../../src/main/backend/services';
import { writeRoot } from '../../src/shared/document/headless';
import { buildComputeWorker } from '../compute-worker';
import { makeArticle } from '../fixtures/make-article';
import { temporaryDirectory } from '../temporary-directory';

it('sends what was typed, and nothing that is about the moment it was typed', async () => {
  // Ten seconds pass between the two pages, within one minute: a page tells the minute it was drawn in.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 28, 12, 0, 10) });
  onTestFinished(() => void vi.useRealTimers());
  const services = createServices({
    dataDir: temporaryDirectory(),
    resourcesDir: join(import.meta.dirname, '../../resources'),
    computeWorkerUrl: pathToFileURL(await buildComputeWorker()),
    log: (_level, what) => {
      throw what instanceof Error ? what : new Error(String(what));
    },
    restart: () => undefined,
  });
  onTestFinished(() => services.close());
  const { pieces, documents, previews } = services;
  const id = pieces.create({});
  const doc = new Y.Doc();
  Y.applyUpdate(doc, documents.state(id).state);
  const push = (change: () => void): void => {
    const before = Y.encodeStateVector(doc);
    change();
    documents.push(id, Y.encodeStateAsUpdate(doc, before), 'test');
  };
  const article = makeArticle({ words: 300, seed: 1 });
  push(() => writeRoot(doc, article));
  const ask = (known: string | null) =>
    previews.follow({
      id,
      channel: 'article',
      theme: null,
      scheme: 'auto',
      marks: 'clean',
      against: null,
      now: null,
      linkTo: 'desk',
      base: '',
      known,
    });
  const first = await ask(null);
  const text = JSON.stringify(article);
  const typed = text.replace(/(.*"text":"[^"]{80,})"/s, '$1 quayside"');
  vi.setSystemTime(Date.UTC(2026, 10, 28, 12, 0, 20));
  push(() => writeRoot(doc, JSON.parse(typed) as typeof article));
  const second = await ask(first.version);
  expect(second.since).toBe(first.version);
  expect(second.body.text).toBe(' quayside');
  expect(second.head.text).toBe('');
});
