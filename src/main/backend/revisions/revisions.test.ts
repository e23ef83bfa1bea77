import { saveDestination } from '../export/destination-store';
import { patchDelivery } from '../export/delivery-store';
import { EMPTY_MEMORY, type Version } from '../export/wordpress/memory';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { notedIn } from '../../../shared/document/comments/notes';
import type { BlockJSON } from '../../../shared/document/json';
import { LONGEST, REST } from './revisions';
import { desk, NOTED, stateOf, text, words } from './testing';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

const two = words('two', 'Four five.');

describe('a revision is kept', () => {
  it('when a piece is first opened, and not again', () => {
    const { revisions, id, kinds } = desk();
    revisions.begin(id);
    revisions.begin(id);
    expect(kinds()).toEqual(['start']);
  });

  it('when writing rests, and not before', () => {
    const { revisions, id, kinds, write } = desk();
    revisions.begin(id);
    write(text(words('one', 'One two.'), two));
    vi.advanceTimersByTime(REST - 1);
    expect(kinds()).toEqual(['start']);
    vi.advanceTimersByTime(1);
    expect(kinds()).toEqual(['start', 'idle']);
    vi.advanceTimersByTime(10 * REST);
    expect(kinds()).toEqual(['start', 'idle']);
  });

  it('now and then while somebody writes without a pause', () => {
    const { revisions, id, kinds, write } = desk();
    revisions.begin(id);
    for (let at = 0; at <= LONGEST; at += REST / 2) {
      write(text(words('one', `One ${at}.`), two));
      vi.advanceTimersByTime(REST / 2);
    }
    expect(kinds()).toEqual(['start', 'idle']);
  });

  it('at once when the piece goes into another state', async () => {
    const { revisions, pieces, id, kinds } = desk();
    revisions.begin(id);
    vi.useRealTimers();
    await pieces.bulk([id], { workflow: 'review' });
    revisions.close();
    expect(kinds()).toEqual(['start', 'state']);
  });

  it('of what an editor says it was before a step, and never twice of the same', () => {
    const { revisions, id, kinds } = desk();
    revisions.begin(id);
    const state = stateOf(text(words('one', 'Before the paste.')));
    expect(revisions.keep(id, 'before-paste', { state })).toBe(2);
    expect(revisions.keep(id, 'before-paste', { state })).toBeNull();
    expect(kinds()).toEqual(['start', 'before-paste']);
    expect(revisions.get(id, 2).root).toEqual(text(words('one', 'Before the paste.')));
    expect(() => revisions.keep(id, 'before-paste', { state: new Uint8Array([9, 9, 9]) })).toThrow(
      expect.objectContaining({ code: 'bad-input' }),
    );
  });

  it('for nothing of a piece that nobody has opened yet', () => {
    const { write, kinds } = desk();
    write(text(two));
    vi.advanceTimersByTime(10 * REST);
    expect(kinds()).toEqual([]);
  });
});

describe('naming', () => {
  it('names the latest revision where nothing has changed since, else keeps one', () => {
    const { revisions, id, write, kinds, store } = desk();
    revisions.begin(id);
    expect(revisions.name(id, null, 'Sent to the author')).toBe(1);
    expect(revisions.name(id, null, 'The same again')).toBe(2);
    write(text(two));
    expect(revisions.name(id, null, 'Cut')).toBe(3);
    expect(revisions.name(id, 3, '')).toBe(3);
    expect(kinds()).toEqual(['start', 'named', 'named']);
    expect(store.all('SELECT name FROM revision ORDER BY number')).toEqual([
      { name: 'Sent to the author' },
      { name: 'The same again' },
      { name: null },
    ]);
    expect(() => revisions.name(id, 9, 'Nothing')).toThrow(expect.objectContaining({ code: 'not-found' }));
  });
});

describe('restoring', () => {
  it('is an edit of the document and a revision of its own, with what was there before it', () => {
    const { revisions, id, write, root, kinds, documents } = desk();
    revisions.begin(id);
    const before = documents.state(id).seq;
    write(text(words('one', 'Quite another.'), words('three', 'New.')));
    const written = root();
    expect(revisions.restore(id, 1, null)).toBe(3);
    expect(root()).toEqual(text(words('one', 'One two three.'), two));
    expect(kinds()).toEqual(['start', 'before-restore', 'restore']);
    expect(revisions.get(id, 3).revision.origin).toBe('1');
    expect(documents.updatesSince(id, before).updates).toHaveLength(2);
    expect(revisions.restore(id, 2, null)).toBe(4);
    expect(root()).toEqual(written);
    expect(revisions.restore(id, 2, null)).toBeNull();
  });

  it('brings one block back to where it was, and takes away one that was not there', () => {
    const { revisions, id, write, root } = desk();
    revisions.begin(id);
    write(text(words('three', 'New.'), words('two', 'Four.')));
    revisions.restore(id, 1, 'two');
    expect(root()).toEqual(text(words('three', 'New.'), two));
    revisions.restore(id, 1, 'one');
    expect(root()).toEqual(text(words('one', 'One two three.'), words('three', 'New.'), two));
    revisions.restore(id, 1, 'three');
    expect(root()).toEqual(text(words('one', 'One two three.'), two));
  });

  it('keeps comments where they are: on words that stay, and on words that come back', () => {
    const { revisions, id, write, root, comment } = desk();
    comment('thread1');
    const noted = (rest: string): BlockJSON => ({
      type: 'paragraph',
      $: { bid: 'one' },
      children: [
        { type: 'text', text: 'One ' },
        { type: 'text', text: 'two', $: NOTED },
        { type: 'text', text: rest },
      ],
    });
    revisions.begin(id);
    // The comment is made after the revision; then its neighbours change.
    write(text(noted(' and more.'), two));
    revisions.restore(id, 1, null);
    expect(notedIn(root()).get('thread1')).toEqual({ bid: 'one', text: 'two' });
    // Its words go, and come back with a revision that had them.
    const number = revisions.name(id, null, 'With the comment');
    write(text(words('one', 'Nothing of it.'), two));
    expect(notedIn(root()).size).toBe(0);
    revisions.restore(id, number, null);
    expect(notedIn(root()).get('thread1')).toEqual({ bid: 'one', text: 'two' });
  });

  it('keeps a comment whose words stand in another block now', () => {
    const { revisions, id, write, root, comment } = desk();
    comment('thread1');
    revisions.begin(id);
    const split = words('later', 'two three.', NOTED);
    write(text(words('one', 'One '), split, two));
    revisions.restore(id, 1, null);
    expect(notedIn(root()).get('thread1')).toEqual({ bid: 'one', text: 'two three.' });
  });

  it('is refused where the piece is approved, and then changes nothing', async () => {
    const { revisions, pieces, id, write, root, kinds } = desk();
    revisions.begin(id);
    write(text(two));
    vi.useRealTimers();
    await pieces.bulk([id], { workflow: 'approved' });
    const [before, kept] = [root(), kinds()];
    expect(() => revisions.restore(id, 1, null)).toThrow(expect.objectContaining({ code: 'piece-approved' }));
    expect([root(), kinds()]).toEqual([before, kept]);
  });
});

describe('the list', () => {
  it('is newest first, with what differs from the one before', async () => {
    const { revisions, id, write } = desk();
    revisions.begin(id);
    write(text(words('one', 'One two three four.'), two));
    revisions.name(id, null, 'More');
    write(text(words('one', 'One two three four.')));
    revisions.name(id, null, 'Less');
    const list = await revisions.list(id);
    expect(
      list.map(({ number, name, words, added, removed }) => [number, name, words, added, removed]),
    ).toEqual([
      [3, 'Less', 4, 0, 2],
      [2, 'More', 6, 1, 0],
      [1, null, 5, 0, 0],
    ]);
  });
});

describe('thinning the store', () => {
  it('takes away rows and the parts that nothing has any more, and counts anew what follows', async () => {
    const { revisions, id, write, later, store } = desk();
    revisions.begin(id);
    for (const number of [1, 2, 3]) {
      write(text(words('one', `Version ${number}.`), two));
      later(60_000);
      revisions.keep(id, 'before-paste');
    }
    write(text(words('one', 'At last.'), two));
    later(60_000);
    revisions.name(id, null, 'Named');
    await revisions.list(id);
    const parts = () => store.get<{ n: number }>('SELECT count(*) AS n FROM revision_part')?.n;
    // Headline, standfirst, fields and the second block are stored once.
    expect(parts()).toBe(9);
    later(3 * 24 * 60 * 60_000);
    vi.useRealTimers();
    expect(await revisions.thin()).toBe(3);
    expect(parts()).toBe(6);
    const list = await revisions.list(id);
    expect(list.map(({ number, added, removed }) => [number, added, removed])).toEqual([
      [5, 2, 3],
      [1, 0, 0],
    ]);
    expect(await revisions.thin()).toBe(0);
  });
});

const SENT = '2026-11-26T08:00:00.000Z';
const SITE = { id: 'site', kind: 'wordpress', name: 'The Quay online', user: 'desk' } as const;
const THERE: Version = {
  title: 'Ebb',
  content: '<!-- wp:paragraph --><p>One two.</p><!-- /wp:paragraph -->',
  excerpt: '',
  slug: 'ebb',
  status: 'publish',
  author: 1,
  comments: 'open',
  categories: [],
  tags: [],
  date: null,
  featured: 0,
  leadAlt: '',
  leadCaption: '',
};

describe('comparing', () => {
  it('is between revisions or with the piece as it is, and names the fields that differ', async () => {
    const { comparing, revisions, pieces, id, write } = desk();
    revisions.begin(id);
    write(text(words('one', 'One or three.'), two));
    vi.useRealTimers();
    await pieces.applyMeta([{ id, meta: { slug: 'tide' } }]);
    const { difference, fields } = await comparing.compare(id, {
      from: { at: 'revision', number: 1 },
      to: { at: 'now' },
      suggestions: 'taken',
    });
    expect(fields).toEqual(['slug']);
    expect(difference).toMatchObject({ added: 1, removed: 1, moved: 0 });
    await expect(
      comparing.compare(id, {
        from: { at: 'destination', destinationId: 'none' },
        to: { at: 'now' },
        suggestions: 'taken',
      }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });

  it('with a site that does not answer is with what is known of it, and says so', async () => {
    const { comparing, store, secrets, id } = desk();
    vi.useRealTimers();
    // Nothing listens on this port.
    const site = { ...SITE, url: 'http://127.0.0.1:9', allowInsecure: true };
    store.write((tx) => {
      saveDestination(tx, site, store.now());
      const memory = { ...EMPTY_MEMORY, postId: 7, base: THERE };
      patchDelivery(tx, { pieceId: id, destinationId: SITE.id }, { memory, sentSeq: 1, sentAt: SENT }, SENT);
    });
    const compare = () =>
      comparing.compare(id, {
        from: { at: 'destination', destinationId: SITE.id },
        to: { at: 'now' },
        suggestions: 'taken',
      });
    expect((await compare()).there).toEqual({
      at: SENT,
      problem: expect.objectContaining({ code: 'secret-missing' }) as unknown,
    });
    await secrets.set(SITE.id, 'password');
    const { there, difference } = await compare();
    expect(there).toMatchObject({ at: SENT, problem: { code: 'site-unreachable' } });
    expect(difference.removed).toBeGreaterThan(0);
  });
});
