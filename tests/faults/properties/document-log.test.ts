/** The log of a piece's updates says the same as the document it was written from: appended, compacted, reloaded. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { openStore } from '../../../src/main/backend/database/open';
import {
  appendUpdate,
  compact,
  COMPACT_FROM,
  documentSeq,
  loadDocument,
  updatesSince,
} from '../../../src/main/backend/pieces/document-log';
import { ensureIdentity } from '../../../src/main/backend/pieces/identity';

type Step =
  | { do: 'type'; words: string; place: number }
  | { do: 'delete'; place: number; length: number }
  | { do: 'many'; count: number }
  | { do: 'compact' }
  | { do: 'reload' }
  | { do: 'again' };

/** As many of each: fast-check's own doubles nearly all lie at 0. */
const place = fc.nat({ max: 1000 }).map((thousandths) => thousandths / 1000);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('type' as const), words: fc.string({ minLength: 1 }), place }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('delete' as const), place, length: fc.nat({ max: 30 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('many' as const), count: fc.nat({ max: COMPACT_FROM }) }),
  },
  { weight: 2, arbitrary: fc.constant<Step>({ do: 'compact' }) },
  { weight: 2, arbitrary: fc.constant<Step>({ do: 'reload' }) },
  { weight: 1, arbitrary: fc.constant<Step>({ do: 'again' }) },
);

const ID = 'piece';
const AT = '2026-11-22T09:00:00.000Z';

class Log {
  readonly store = openStore(':memory:');
  /** What the log must say. */
  doc = new Y.Doc();
  /** A reader that only ever fetches what came since it last did. */
  readonly follower = new Y.Doc();
  private followed = 0;
  private last: Uint8Array | null = null;

  constructor() {
    ensureIdentity(this.store);
    this.store.write((tx) =>
      tx.run('INSERT INTO piece (id, created_at, edited_at) VALUES (?, ?, ?)', [ID, AT, AT]),
    );
    this.listen();
  }

  get text(): Y.Text {
    return this.doc.getText('text');
  }

  play(next: Step): void {
    const at = Math.floor(this.text.length * ('place' in next ? next.place : 0));
    switch (next.do) {
      case 'type':
        this.text.insert(at, next.words);
        return;
      case 'delete':
        this.text.delete(at, Math.min(next.length, this.text.length - at));
        return;
      case 'many':
        for (let count = 0; count < next.count; count += 1) this.text.insert(this.text.length, 'x');
        return;
      case 'compact':
        this.store.write((tx) => compact(tx, ID, this.doc, AT));
        return;
      case 'reload':
        this.doc = loadDocument(this.store, ID);
        this.listen();
        return;
      case 'again':
        if (this.last) this.append(this.last);
    }
  }

  follow(): void {
    for (const update of updatesSince(this.store, ID, this.followed)) Y.applyUpdate(this.follower, update);
    this.followed = documentSeq(this.store, ID);
  }

  private listen(): void {
    this.doc.on('update', (update: Uint8Array) => this.append(update));
  }

  private append(update: Uint8Array): void {
    this.last = update;
    this.store.write((tx) => appendUpdate(tx, ID, update, AT, 'test'));
  }
}

describe('the log', () => {
  it('says what the document says, at every moment and to every reader', () => {
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 1, maxLength: 25 }),
        fc.array(fc.boolean()),
        (steps, follows) => {
          const log = new Log();
          steps.forEach((next, index) => {
            log.play(next);
            if (follows[index]) log.follow();
            const loaded = loadDocument(log.store, ID);
            expect(loaded.getText('text').toJSON()).toBe(log.text.toJSON());
            expect(Y.encodeStateVector(loaded)).toEqual(Y.encodeStateVector(log.doc));
          });
          log.follow();
          expect(log.follower.getText('text').toJSON()).toBe(log.text.toJSON());
          log.store.close();
        },
      ),
    );
  });

  it('is one update after it was compacted, under the number it had', () => {
    const log = new Log();
    log.play({ do: 'many', count: COMPACT_FROM });
    const seq = documentSeq(log.store, ID);
    log.play({ do: 'compact' });
    expect(updatesSince(log.store, ID, 0)).toHaveLength(1);
    expect(updatesSince(log.store, ID, seq - 1)).toHaveLength(1);
    expect(updatesSince(log.store, ID, seq)).toHaveLength(0);
    expect(documentSeq(log.store, ID)).toBe(seq);
    log.store.close();
  });
});
