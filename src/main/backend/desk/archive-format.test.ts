import { describe, expect, it } from 'vitest';
import { emptyRoot } from '../../../shared/document/canonical';
import { AppError } from '../../../shared/model/errors';
import { EMPTY_META } from '../../../shared/model/piece';
import { archiveProblems, picturesOf, requireWholeArchive } from './archive-check';
import {
  mediaPath,
  parseDeskFile,
  parseListedFile,
  parseMediaFile,
  parsePieceFile,
  piecePath,
  resolveTime,
  type DeskArchive,
  type DeskFile,
} from './archive-format';
import { NEW_SITE } from './site';

const NOW = new Date('2026-11-23T09:20:30.000Z');
const SHA = 'a'.repeat(64);
const DESK: DeskFile = {
  format: 'copydesk-desk',
  version: 1,
  site: NEW_SITE,
  people: [],
  categories: [
    { id: 'c1', name: 'Cities', slug: 'cities', parentId: null, position: 1, vocabularyUri: null },
  ],
  tags: [],
  authors: [],
  sources: [],
  presets: [{ id: 'p1', kind: 'disclaimer', name: 'Guest', variant: 'guest', text: 'Their own.' }],
  savedSearches: [],
  lists: [],
};
const PIECE = {
  id: 'one',
  createdAt: { in: -2 },
  editedAt: '2026-11-23T09:00:00Z',
  meta: {},
  root: emptyRoot(),
};
const archive = (changes: Partial<DeskArchive> = {}): DeskArchive => ({
  desk: DESK,
  media: [],
  pieces: [parsePieceFile(PIECE, 'one.json', NOW)],
  ...changes,
});

/** The words of a refusal. */
function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError)
      return `${error.code} ${String(error.params['name'])}: ${String(error.params['detail'])}`;
    throw error;
  }
  return 'accepted';
}

describe('reading desk.json', () => {
  it('takes a desk, with or without people', () => {
    expect(parseDeskFile(DESK, 'desk.json')).toEqual(DESK);
    const { people: _, ...without } = DESK;
    expect(parseDeskFile(without, 'desk.json').people).toEqual([]);
  });

  it('says when it is something else, or from a newer Copydesk', () => {
    const read = (value: unknown): string => refusal(() => parseDeskFile(value, 'desk.json'));
    expect(read({ title: 'x' })).toContain(
      'archive-unreadable desk.json: format: it was not written by Copydesk',
    );
    expect(read(null)).toContain('archive-unreadable');
    expect(read({ ...DESK, version: 'one' })).toContain('does not say which version');
    expect(read({ ...DESK, version: 2 })).toContain('newer Copydesk; this one reads version 1');
    expect(read({ ...DESK, extra: 1 })).toContain('unknown field extra');
    expect(read({ ...DESK, tags: [{ id: 't' }] })).toContain('tags[0].name');
  });
});

describe('reading a piece', () => {
  it('fills in the fields that are left out', () => {
    expect(parsePieceFile(PIECE, 'one.json', NOW)).toEqual({
      id: 'one',
      createdAt: '2026-11-23T07:15:00.000Z',
      editedAt: '2026-11-23T09:00:00Z',
      meta: EMPTY_META,
      root: emptyRoot(),
    });
  });

  it('resolves times that count from now, down to the quarter of an hour', () => {
    expect(resolveTime({ in: 20 }, NOW)).toBe('2026-11-24T05:15:00.000Z');
    expect(resolveTime({ in: 0 }, NOW)).toBe('2026-11-23T09:15:00.000Z');
    expect(resolveTime('2026-01-01T00:00:00Z', NOW)).toBe('2026-01-01T00:00:00Z');
    const meta = { deadline: { at: { in: -1 }, zone: 'Europe/London' }, embargo: null };
    expect(parsePieceFile({ ...PIECE, meta }, 'one.json', NOW).meta).toMatchObject({
      deadline: { at: '2026-11-23T08:15:00.000Z', zone: 'Europe/London' },
      embargo: null,
    });
  });

  it('refuses what it does not understand, with the place', () => {
    const read = (changes: object): string =>
      refusal(() => parsePieceFile({ ...PIECE, ...changes }, 'one.json', NOW));
    expect(read({ meta: { deadlin: null } })).toBe(
      'archive-unreadable one.json: meta: unknown field deadlin',
    );
    expect(read({ meta: [] })).toContain('meta: this must be of the kind “record”');
    expect(read({ meta: null })).toContain('meta: ');
    expect(read({ meta: 'none' })).toContain('meta: ');
    expect(read({ meta: { deadline: { at: 'tomorrow', zone: 'UTC' } } })).toContain(
      'meta.deadline.at: a time is a moment',
    );
    expect(read({ createdAt: { in: 1e300 } })).toContain('createdAt.in: this is longer or larger than');
    expect(read({ meta: { workflow: 'lost' } })).toContain('one of: draft, review, approved, spiked');
    expect(read({ root: { type: 'root', children: [] } })).toContain(
      'root.children[0]: the headline comes first',
    );
  });
});

describe('pieces that are only named', () => {
  it('may have a picture', () => {
    const face = 'fa'.repeat(32);
    const listed = { id: 'a', headline: 'A', language: 'en', publishAt: '2026-01-01T00:00:00Z' };
    const file = [
      { ...listed, picture: face },
      { ...listed, id: 'b' },
    ];
    const [pictured, plain] = parseListedFile(file, 'listed.json', 'UTC', NOW);
    expect(pictured && picturesOf(pictured)).toEqual([face]);
    expect(plain && picturesOf(plain)).toEqual([]);
  });
});

describe('names in an archive', () => {
  it('calls pictures by their content', () => {
    expect(mediaPath({ sha: SHA, mime: 'image/jpeg' })).toBe(`media/${SHA}.jpg`);
    expect(refusal(() => parseMediaFile([{ sha: 'x' }], 'media.json'))).toContain('[0].sha');
  });

  it('calls pieces by their slug where it makes a safe, free name', () => {
    const named = (slug: string): string =>
      piecePath({ id: 'id/1', meta: { ...EMPTY_META, slug } }, new Set(['pieces/taken.json']));
    expect(named('a-city')).toBe('pieces/a-city.json');
    for (const slug of ['', 'taken', '../desk', '港口', '-x', 'a'.repeat(101)])
      expect(named(slug)).toBe('pieces/id%2F1.json');
  });
});

describe('an archive as a whole', () => {
  it('is whole when every id resolves', () => {
    expect(archiveProblems(archive())).toEqual([]);
    expect(refusal(() => requireWholeArchive(archive(), 'desk.zip'))).toBe('accepted');
  });

  it('names what a piece refers to and the archive lacks', () => {
    const [piece] = archive().pieces;
    if (!piece) throw new Error('no piece');
    const meta = {
      ...EMPTY_META,
      categories: ['c9'],
      disclaimer: 'p9',
      call: 'p1',
      assignee: 'nobody',
      socialImage: SHA,
    };
    const broken = archive({ pieces: [{ ...piece, meta }] });
    expect(picturesOf({ ...piece, meta })).toEqual([SHA]);
    // A disclaimer is no call for contributions.
    expect(archiveProblems(broken).map(({ what, id }) => `${what} ${id}`)).toEqual([
      'category c9',
      'preset p9',
      'preset p1',
      'person nobody',
      `picture ${SHA}`,
    ]);
    expect(refusal(() => requireWholeArchive(broken, 'desk.zip'))).toBe(
      'archive-unreadable desk.zip: one refers to a category “c9” that the archive does not hold; ' +
        'one refers to a text preset “p9” that the archive does not hold; ' +
        'one refers to a text preset “p1” that the archive does not hold; and 2 more problems',
    );
  });

  it('finds doubles and a category inside itself', () => {
    const category = (id: string, parentId: string | null) => ({
      ...DESK.categories[0],
      id,
      parentId,
      name: id,
      slug: id,
      position: 1,
      vocabularyUri: null,
    });
    const categories = [
      category('a', 'b'),
      category('b', 'a'),
      category('c', 'a'),
      category('d', null),
      category('d', null),
    ];
    expect(
      archiveProblems(archive({ desk: { ...DESK, categories } })).map(({ key, id }) => `${key} ${id}`),
    ).toEqual(['archive.problem.twice d', 'archive.problem.circle a', 'archive.problem.circle b']);
  });
});
