import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { assign, beginThread, mentionsIn, readThreads, reply, setResolved, threadsOf } from './threads';

const said = (by: string, minute: number, text: string) => ({
  by,
  at: `2026-11-27T12:${String(minute).padStart(2, '0')}:00.000Z`,
  text,
  mentions: [],
});
const anchor = { kind: 'range', bid: 'p', quote: 'words' } as const;

describe('threads', () => {
  it('keep what was said, by whom, in the order of time', () => {
    const doc = new Y.Doc();
    beginThread(doc, 'later', anchor, said('ann', 5, 'Second?'), null);
    beginThread(doc, 'early', { kind: 'field', field: 'slug' }, said('ann', 1, 'First?'), null);
    reply(doc, 'early', 'r1', said('bob', 3, 'Yes.'), null);
    assign(doc, 'early', 'bob', null);
    setResolved(doc, 'early', true, { by: 'ann', at: '2026-11-27T12:09:00.000Z' }, null);
    const [early, later] = readThreads(doc);
    expect(early).toMatchObject({ id: 'early', assignee: 'bob', resolved: { by: 'ann' } });
    expect(early?.comments.map(({ text }) => text)).toEqual(['First?', 'Yes.']);
    expect(later).toMatchObject({ id: 'later', assignee: null, resolved: null, anchor });
  });

  it('are open again after a reply or by hand', () => {
    const doc = new Y.Doc();
    beginThread(doc, 'one', anchor, said('ann', 1, 'Really?'), null);
    setResolved(doc, 'one', true, { by: 'ann', at: '' }, null);
    reply(doc, 'one', 'r1', said('bob', 2, 'No.'), null);
    expect(readThreads(doc)[0]?.resolved).toBeNull();
  });

  it('keep the replies of two people who wrote apart', () => {
    const [one, other] = [new Y.Doc(), new Y.Doc()];
    beginThread(one, 'one', anchor, said('ann', 1, 'Really?'), null);
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
    reply(one, 'one', 'r1', said('ann', 2, 'Hm.'), null);
    reply(other, 'one', 'r2', said('bob', 3, 'Yes.'), null);
    Y.applyUpdate(one, Y.encodeStateAsUpdate(other));
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
    expect(readThreads(one)[0]?.comments.map(({ text }) => text)).toEqual(['Really?', 'Hm.', 'Yes.']);
    expect(readThreads(other)).toEqual(readThreads(one));
  });

  it('leave out what they do not understand, and do not lose it', () => {
    const doc = new Y.Doc();
    threadsOf(doc).set('odd', { text: 5 });
    threadsOf(doc).set('none/said/1', said('ann', 1, 'To nobody'));
    expect(readThreads(doc)).toEqual([]);
    expect(threadsOf(doc).size).toBe(2);
  });

  it('find the people they mention, by the longest name', () => {
    const people = [
      { id: '1', name: 'Ann' },
      { id: '2', name: 'Ann Lee' },
    ];
    expect(mentionsIn('@Ann Lee and @Ann, mail a@b', people)).toEqual(['2', '1']);
  });
});
