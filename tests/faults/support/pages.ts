/** Pages of the real client over a store: the connection that reconnects and the session that keeps what is unsent. */
import { expect } from 'vitest';
import * as Y from 'yjs';
import { Connection } from '../../../src/renderer/src/api/connection';
import { PieceSession } from '../../../src/renderer/src/editor/session';
import type { LocalStore } from './local-store';

export class Page {
  static async open(store: LocalStore, id: string): Promise<Page> {
    const connection = new Connection(store.openPort);
    connection.start();
    return new Page(connection, await PieceSession.open(id, connection));
  }

  private constructor(
    readonly connection: Connection,
    readonly session: PieceSession,
  ) {}

  /** A text of its own within the document: what sessions carry does not matter to them. */
  get text(): Y.Text {
    return this.session.doc.getText('test');
  }

  /** Inserts at a fraction of the text's length. */
  write(words: string, place: number): void {
    this.text.insert(Math.floor(this.text.length * place), words);
  }

  /** Deletes up to so many characters. */
  erase(length: number, place: number): void {
    const from = Math.floor(this.text.length * place);
    this.text.delete(from, Math.min(length, this.text.length - from));
  }

  async saved(): Promise<void> {
    await expect
      .poll(() => this.session.getSave(), { timeout: 30_000 })
      .toMatchObject({ pending: 0, error: null });
  }

  async close(): Promise<void> {
    await this.session.close();
    this.connection.stop();
  }
}

/** The document as it lies in the store. */
export async function stored(store: LocalStore, id: string): Promise<Y.Doc> {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, (await store.api().pieces.open({ id })).state);
  return doc;
}
