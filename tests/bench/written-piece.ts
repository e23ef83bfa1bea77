/** A workstation with one piece of so many words, open in Chromium with the page beside it. */
import type { BrowserContext, Page } from '@playwright/test';
import * as Y from 'yjs';
import { writeRoot } from '../../src/shared/document/headless';
import { connect, type Connection } from '../../src/main/command-line/connect';
import { startServeHost } from '../e2e/hosts';
import { makeArticle } from '../fixtures/make-article';
import { temporaryDirectory } from '../temporary-directory';
import { contextAt, launch } from './browser';

/** The editor of the app. */
export const TEXT = '.write-page .piece-text';

export interface WrittenPiece {
  page: Page;
  context: BrowserContext;
  api: Connection['api'];
  id: string;
  /** Its document as one update. */
  state: Uint8Array;
  close: () => Promise<void>;
}

/** Whatever `write` puts into its document, by default an article of so many words. */
export async function writtenPiece(
  words: number,
  write = (doc: Y.Doc): void => writeRoot(doc, makeArticle({ words, seed: 1 })),
): Promise<WrittenPiece> {
  const dataDir = temporaryDirectory();
  const host = await startServeHost(dataDir, { sample: false });
  const connection = await connect(dataDir);
  if (!connection) throw new Error('the workstation does not answer');
  const { api } = connection;
  const { id } = await api.pieces.create({});
  const doc = new Y.Doc();
  Y.applyUpdate(doc, (await api.pieces.open({ id })).state);
  write(doc);
  const state = Y.encodeStateAsUpdate(doc);
  await api.pieces.push({ id, update: state, client: 'bench' });

  const browser = await launch();
  const context = await contextAt(browser, host.entryUrl);
  await context.addInitScript(() => localStorage.setItem('copydesk.write.beside', 'true'));
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${String(host.port)}/#/piece/${id}`);
  await page.locator(TEXT).waitFor();
  await page.locator('iframe[data-filled]').waitFor();
  const close = async (): Promise<void> => {
    await context.close();
    await browser.close();
    await connection.close();
    await host.stop();
  };
  return { page, context, api, id, state, close };
}
