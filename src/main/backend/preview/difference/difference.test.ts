import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { readRoot, writeRoot } from '../../../../shared/document/headless';
import type { RootJSON } from '../../../../shared/document/json';
import { bodyOf } from '../../../../shared/document/read';
import { acceptAll, publishedRoot } from '../../../../shared/document/suggestions/decide';
import type { Publication } from '../../../../shared/model/publication';
import { desiredPost } from '../../export/wordpress/desired';
import type { Version } from '../../export/wordpress/memory';
import { figure, headline, link, list, paragraph, publication, root, text } from '../../render/testing';
import { differenceFrom, suggestedChanges } from './difference';
import type { LiveSource } from './live-versions';

const ONE = 'The busiest desk at the library lends drills and ladders.';
const TWO = 'Nobody had asked for permission, and nobody had to.';
const THREE = 'A town that shares its tools learns to share its time.';

/** The document as the editor holds it, with ids on its blocks. */
function documentOf(content: RootJSON): { doc: Y.Doc; root: RootJSON } {
  const doc = new Y.Doc();
  writeRoot(doc, content);
  return { doc, root: readRoot(doc) };
}

/** What a site holds after `sent` was sent to it. */
function liveOf(sent: Publication, update: Uint8Array, values: Partial<Version> = {}): LiveSource {
  const matched = { categories: [], tags: [], author: null, images: {} };
  const version: Version = {
    title: '',
    content: '',
    excerpt: '',
    slug: 'a-slug',
    status: 'publish',
    author: 1,
    comments: 'open',
    categories: [],
    tags: [],
    date: null,
    featured: 0,
    leadAlt: '',
    leadCaption: '',
    ...desiredPost({ publication: sent, matched }).fields,
    ...values,
  };
  return {
    live: { destinationId: 'd', destination: 'The site', at: '2026-11-20T08:00:00Z', published: true },
    version,
    images: {},
    sent: { seq: 1, updates: [update] },
  };
}

describe('differenceFrom', () => {
  it('finds nothing right after sending, whatever the text has in it', () => {
    const { doc, root: content } = documentOf(
      root(
        headline('A headline'),
        paragraph('Some ', text('bold', 1), ' and ', link('https://a.example/', text('linked')), ' words.'),
        { type: 'heading', tag: 'h2', children: [text('A heading')] },
        list('number', 'One', 'Two'),
        list('bullet', 'Bolts', [list('bullet', 'Short ones', [list('number', 'Of brass')])], 'Nuts'),
        { type: 'pull-quote', attribution: 'N. Osei', children: [text('Set large')] },
        { type: 'quote', children: [text('Quoted')] },
        figure({ role: 'inline', media: null, credit: 'N. Whitlock', caption: 'At the wall' }),
      ),
    );
    const sent = publication({ root: content });
    const { difference } = differenceFrom(liveOf(sent, Y.encodeStateAsUpdate(doc)), sent);
    expect(difference.changes).toEqual([]);
  });

  it('knows moved blocks again by the document that was sent', () => {
    const { doc, root: content } = documentOf(
      root(headline('A'), paragraph(ONE), paragraph(TWO), paragraph(THREE)),
    );
    const sent = publication({ root: content });
    const live = liveOf(sent, Y.encodeStateAsUpdate(doc));
    const [one, two, three] = bodyOf(content);
    const edited = { ...two!, children: [text('All of it is written anew, from its first word on.')] };
    const head = content.children.slice(0, -3);
    const draft = publication({
      root: { type: 'root', children: [...head, three!, one!, edited as typeof two & object] },
    });
    const { changes } = differenceFrom(live, draft).difference;
    expect(changes.map(({ kind, moved, number }) => [kind, moved, number])).toEqual([
      ['moved', true, 1],
      ['changed', false, 3],
    ]);
  });

  it('says what somebody changed on the site, and fields that stand outside the text', () => {
    const { doc, root: content } = documentOf(root(headline('A headline'), paragraph(ONE)));
    const sent = publication({ root: content });
    const draft = { ...sent, meta: { ...sent.meta, slug: 'another-slug' } };
    const live = liveOf(sent, Y.encodeStateAsUpdate(doc), { title: 'A headline of theirs' });
    const { changes } = differenceFrom(live, draft).difference;
    expect(changes.map(({ part }) => part)).toEqual(['headline', 'slug']);
    expect(changes[0]?.words).toContainEqual({ text: ' of theirs', change: 'deleted' });
  });

  it('says what became of the notes under the text', () => {
    const { doc, root: content } = documentOf(root(headline('A headline'), paragraph(ONE)));
    const sent = publication({ root: content });
    const call = {
      id: 'c',
      kind: 'call' as const,
      name: 'Call',
      variant: 'any' as const,
      text: 'Write to us.',
    };
    const { changes } = differenceFrom(liveOf(sent, Y.encodeStateAsUpdate(doc)), {
      ...sent,
      call,
    }).difference;
    expect(changes).toEqual([expect.objectContaining({ part: 'call', kind: 'added' })]);
  });
});

describe('suggestedChanges', () => {
  const mark = { by: 'ann', at: '2026-11-20T08:00:00Z' };
  const { root: suggested } = documentOf(
    root(
      headline('A headline'),
      paragraph(
        'The ',
        { ...text('busiest'), $: { 'del:swap': mark } },
        { ...text('quietest'), $: { 'ins:swap': mark } },
        ' desk lends drills.',
      ),
    ),
  );

  it('names what would come and go, and leaves the text as it is', () => {
    const piece = publication({ root: publishedRoot(suggested) });
    const { difference, drawn } = suggestedChanges(piece, {
      ...piece,
      root: publishedRoot(acceptAll(suggested)),
      meta: { ...piece.meta, kicker: 'Column' },
    });
    expect(difference.live).toBeNull();
    expect(difference.changes).toMatchObject([
      {
        part: 'paragraph',
        kind: 'changed',
        words: expect.arrayContaining([
          { text: 'busiest', change: 'deleted' },
          { text: 'quietest', change: 'inserted' },
        ]) as unknown,
      },
      { part: 'kicker', kind: 'added', words: [{ text: 'Column', change: 'inserted' }] },
    ]);
    expect(JSON.stringify(drawn.root)).toContain('busiest');
    expect(JSON.stringify(piece.root)).not.toContain('quietest');
  });
});
