/** The promise behind "Saved", over lines that break and a store that dies: what was said to be saved is there. */
import fc from 'fast-check';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryDirectory } from '../temporary-directory';
import { LocalStore } from './support/local-store';
import { Page, stored } from './support/pages';

type Step =
  | { do: 'write'; page: number; words: string; place: number }
  | { do: 'erase'; page: number; length: number; place: number }
  | { do: 'cut'; frames: number }
  | { do: 'crash' }
  | { do: 'save'; page: number }
  | { do: 'turns'; count: number };

const page = fc.nat({ max: 1 });
/** As many of each: fast-check's own doubles nearly all lie at 0. */
const place = fc.nat({ max: 1000 }).map((thousandths) => thousandths / 1000);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('write' as const),
      page,
      words: fc.string({ minLength: 1, maxLength: 12 }),
      place,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('erase' as const), page, length: fc.nat({ max: 9 }), place }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('cut' as const), frames: fc.nat({ max: 8 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('crash' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('save' as const), page }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('turns' as const), count: fc.nat({ max: 20 }) }) },
);

function open(): LocalStore {
  const store = new LocalStore(temporaryDirectory());
  onTestFinished(() => store.close());
  return store;
}

describe('two pages on one piece', () => {
  it('end equal to the store, whatever breaks between them', async () => {
    const store = open();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 30 }), async (steps) => {
        const { id } = await store.api().pieces.create({});
        const pages = await Promise.all([Page.open(store, id), Page.open(store, id)]);
        for (const next of steps) await play(store, pages, next);
        for (const each of pages) await each.saved();
        const kept = await stored(store, id);
        for (const each of pages)
          await expect
            .poll(() => each.text.toJSON(), { timeout: 30_000 })
            .toBe(kept.getText('test').toJSON());
        await Promise.all(pages.map((each) => each.close()));
      }),
    );
  });
});

async function play(store: LocalStore, pages: readonly Page[], next: Step): Promise<void> {
  const at = 'page' in next ? pages[next.page] : undefined;
  switch (next.do) {
    case 'write':
      return at?.write(next.words, next.place);
    case 'erase':
      return at?.erase(next.length, next.place);
    case 'cut':
      store.cutAfter(next.frames);
      return;
    case 'crash':
      store.crash();
      return;
    case 'save':
      return at?.saved();
    case 'turns':
      for (let count = 0; count < next.count; count += 1) await turn();
  }
}

describe('a page', () => {
  it('sends again what was stored when its answer was lost, and it is there once', async () => {
    const store = open();
    const { id } = await store.api().pieces.create({});
    const one = await Page.open(store, id);
    for (let frames = 0; frames < 6; frames += 1) {
      store.cutAfter(frames);
      one.write(`[${frames}]`, 1);
      await one.saved();
    }
    expect((await stored(store, id)).getText('test').toJSON()).toBe('[0][1][2][3][4][5]');
    await one.close();
  });

  it('keeps its words and says why while the store refuses them, and saves them afterwards', async () => {
    const store = open();
    const { id } = await store.api().pieces.create({});
    const one = await Page.open(store, id);
    const { database } = store.services.store;
    database.pragma(`max_page_count = ${String(database.pragma('page_count', { simple: true }))}`);
    const long = 'x'.repeat(100_000);
    one.write(long, 0);
    await expect.poll(() => one.session.getSave().error).toMatchObject({ code: 'disk-full' });
    expect(one.session.getSave().pending).toBeGreaterThan(0);
    expect((await stored(store, id)).getText('test').toJSON()).toBe('');
    database.pragma('max_page_count = 1000000');
    await one.saved();
    expect((await stored(store, id)).getText('test').toJSON()).toBe(long);
    await one.close();
  });

  it('opened again while the disk is still full has the words that it was left with, and saves them', async () => {
    const store = open();
    const { id } = await store.api().pieces.create({});
    const one = await Page.open(store, id);
    const { database } = store.services.store;
    database.pragma(`max_page_count = ${String(database.pragma('page_count', { simple: true }))}`);
    const long = 'x'.repeat(100_000);
    one.write(long, 0);
    await expect.poll(() => one.session.getSave().error).toMatchObject({ code: 'disk-full' });
    const left = one.close();
    const again = await Page.open(store, id);
    expect(again.text.toJSON()).toBe(long);
    await left;
    await expect.poll(() => again.session.getSave().error).toMatchObject({ code: 'disk-full' });
    again.write('and ', 0);
    database.pragma('max_page_count = 1000000');
    await again.saved();
    expect((await stored(store, id)).getText('test').toJSON()).toBe(`and ${long}`);
    await again.close();
  });

  it('closes only once its words are on disk', async () => {
    const store = open();
    const { id } = await store.api().pieces.create({});
    const one = await Page.open(store, id);
    store.cutAfter(0);
    one.write('last words', 0);
    await one.close();
    expect((await stored(store, id)).getText('test').toJSON()).toBe('last words');
  });

  it('ends where its piece was deleted for good', async () => {
    const store = open();
    const { id } = await store.api().pieces.create({});
    const one = await Page.open(store, id);
    let outdated = 0;
    one.session.onOutdated(() => (outdated += 1));
    await store.api().pieces.bulk({ ids: [id], change: { workflow: 'spiked' } });
    await store.api().pieces.deleteForGood({ ids: [id] });
    await expect.poll(() => outdated).toBe(1);
    one.write('too late', 0);
    await one.close();
  });
});
