import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { EMPTY_META, type PieceMeta } from '../../model/piece';
import { metaOf, readMeta, writeMeta } from '../ydoc';
import {
  chooseField,
  decideFields,
  fieldAlternativesOf,
  fieldProposalsOf,
  fieldSuggestionsOf,
  reasonField,
  SUGGESTED_FIELDS,
  suggestFields,
  withFields,
  writeFieldProposals,
  type SuggestedField,
} from './fields';
import { listedFields } from './list';

const ORIGIN = { name: 'field' };
const by = (person: string, id = `${person}s`) => ({ by: person, at: '2026-11-27T12:00:00.000Z', id });

function piece(): Y.Doc {
  const doc = new Y.Doc();
  writeMeta(doc, { ...EMPTY_META, slug: 'tide', tags: ['sea'] }, ORIGIN);
  return doc;
}

/** Another value than the empty one, for each field. */
function other(field: SuggestedField): unknown {
  const value = EMPTY_META[field];
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value)) return ['one', 'two'];
  if (['publishAt', 'deadline', 'embargo'].includes(field))
    return { at: '2026-12-01T08:00:00.000Z', zone: 'Europe/London' };
  if (field === 'siteFields') return { translated: 'other' };
  return 'other';
}

describe('a suggestion on a field', () => {
  it.each(SUGGESTED_FIELDS)('is there for %s, changes nothing until it is taken, and is undone', (field) => {
    const doc = new Y.Doc();
    writeMeta(doc, EMPTY_META, ORIGIN);
    const undo = new Y.UndoManager(metaOf(doc), { trackedOrigins: new Set([ORIGIN]) });
    const patch = { [field]: other(field) } as Partial<PieceMeta>;
    suggestFields(doc, patch, { ...by('ann'), why: 'house style' }, ORIGIN);
    expect(readMeta(doc)).toEqual(EMPTY_META);
    expect(fieldSuggestionsOf(doc)).toMatchObject([
      { id: 'anns', field, by: 'ann', why: 'house style', before: EMPTY_META[field], after: other(field) },
    ]);
    undo.stopCapturing();
    decideFields(doc, ['anns'], 'accept', ORIGIN);
    expect(readMeta(doc)).toEqual({ ...EMPTY_META, ...patch });
    expect(fieldSuggestionsOf(doc)).toEqual([]);
    undo.undo();
    expect(readMeta(doc)).toEqual(EMPTY_META);
    expect(fieldSuggestionsOf(doc)).toHaveLength(1);
    decideFields(doc, ['anns'], 'reject', ORIGIN);
    expect(readMeta(doc)).toEqual(EMPTY_META);
    expect(fieldSuggestionsOf(doc)).toEqual([]);
  });

  it('of one’s own is changed, and gone once it says what is there', () => {
    const doc = piece();
    suggestFields(doc, { slug: 'tides' }, by('ann'), ORIGIN);
    suggestFields(doc, { slug: 'high-tides' }, by('ann', 'more'), ORIGIN);
    expect(fieldSuggestionsOf(doc)).toMatchObject([{ id: 'anns', after: 'high-tides' }]);
    suggestFields(doc, { slug: 'tide' }, by('ann', 'last'), ORIGIN);
    expect(fieldSuggestionsOf(doc)).toEqual([]);
  });

  it('of two people apart are alternatives, of which one is chosen', () => {
    const [one, two] = [piece(), new Y.Doc()];
    Y.applyUpdate(two, Y.encodeStateAsUpdate(one), 'remote');
    suggestFields(one, { slug: 'tides', tags: ['sea', 'moon'] }, by('ann'), ORIGIN);
    suggestFields(two, { slug: 'ebb', tags: ['sea', 'moon'] }, by('bob'), ORIGIN);
    Y.applyUpdate(one, Y.encodeStateAsUpdate(two), 'remote');
    Y.applyUpdate(two, Y.encodeStateAsUpdate(one), 'remote');
    expect(fieldSuggestionsOf(two)).toEqual(fieldSuggestionsOf(one));
    expect(fieldSuggestionsOf(one)).toHaveLength(4);
    const alternatives = fieldAlternativesOf(one);
    expect(alternatives).toMatchObject([
      { field: 'slug', readings: [{ by: 'ann' }, { by: 'bob' }] },
      // Where both propose one thing it is one reading.
      { field: 'tags', readings: [{ by: 'ann', also: ['bob'], same: ['bobs'] }] },
    ]);
    chooseField(one, alternatives[0]!, 'bobs', ORIGIN);
    expect(readMeta(one).slug).toBe('ebb');
    expect(fieldSuggestionsOf(one).map(({ field }) => field)).toEqual(['tags', 'tags']);
    chooseField(one, alternatives[1]!, 'anns', ORIGIN);
    expect(readMeta(one).tags).toEqual(['sea', 'moon']);
    expect(fieldSuggestionsOf(one)).toEqual([]);
  });

  it('that does not fit its field, or has no field here, is passed over', () => {
    const doc = piece();
    metaOf(doc).set('suggest/anns/slug', { by: 'ann', at: '', value: 7 });
    metaOf(doc).set('suggest/anns/workflow', { by: 'ann', at: '', value: 'approved' });
    metaOf(doc).set('suggest/anns/hologram', { by: 'ann', at: '', value: 'x' });
    metaOf(doc).set('suggest/anns/tags', 'none');
    expect(fieldSuggestionsOf(doc)).toEqual([]);
    expect(readMeta(doc)).toEqual({ ...EMPTY_META, slug: 'tide', tags: ['sea'] });
  });
});

describe('fields as they would be', () => {
  it('have what is suggested, the later of two on one field', () => {
    const doc = piece();
    suggestFields(doc, { slug: 'tides', tags: ['sea', 'moon'] }, by('ann'), ORIGIN);
    suggestFields(doc, { slug: 'ebb' }, { ...by('bob'), at: '2026-11-27T12:01:00.000Z' }, ORIGIN);
    const shown = withFields(readMeta(doc), fieldSuggestionsOf(doc));
    expect(shown).toEqual({ ...readMeta(doc), slug: 'ebb', tags: ['sea', 'moon'] });
  });

  it('have a reason said and taken away', () => {
    const doc = piece();
    suggestFields(doc, { slug: 'tides' }, by('ann'), ORIGIN);
    const why = (said: string) => {
      reasonField(doc, 'anns', said, ORIGIN);
      return fieldSuggestionsOf(doc).map((each) => [each.why, each.after]);
    };
    expect(why('shorter')).toEqual([['shorter', 'tides']]);
    expect(why('')).toEqual([['', 'tides']]);
  });
});

describe('texts that the site’s pages ask for', () => {
  const say = (_field: SuggestedField, value: unknown) => JSON.stringify(value);
  function asked(): Y.Doc {
    const doc = new Y.Doc();
    writeMeta(doc, { ...EMPTY_META, siteFields: { comments: '12', translated: 'By Ann' } }, ORIGIN);
    return doc;
  }
  function apart(one: PieceMeta['siteFields'], other: PieceMeta['siteFields']): Y.Doc {
    const [doc, two] = [asked(), new Y.Doc()];
    Y.applyUpdate(two, Y.encodeStateAsUpdate(doc), 'remote');
    suggestFields(doc, { siteFields: one }, by('ann'), ORIGIN);
    suggestFields(two, { siteFields: other }, { ...by('bob'), at: '2026-11-27T12:01:00.000Z' }, ORIGIN);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(two), 'remote');
    return doc;
  }

  it('are suggested upon one by one: what is changed, added and taken away', () => {
    const doc = asked();
    suggestFields(doc, { siteFields: { comments: '13', printed: 'Page 9' } }, by('ann'), ORIGIN);
    const listed = listedFields(fieldSuggestionsOf(doc), say).map(({ before, after }) => [before, after]);
    expect(listed.sort()).toEqual([
      ['{"comments":"12"}', '{"comments":"13"}'],
      ['{"printed":""}', '{"printed":"Page 9"}'],
      ['{"translated":"By Ann"}', '{"translated":""}'],
    ]);
    const taken = { comments: '13', printed: 'Page 9' };
    expect(withFields(readMeta(doc), fieldSuggestionsOf(doc)).siteFields).toEqual(taken);
    suggestFields(doc, { siteFields: { comments: '12', translated: 'By Ann' } }, by('ann', 'last'), ORIGIN);
    expect(fieldSuggestionsOf(doc)).toEqual([]);
  });

  it('are no alternatives where two people change two of them, and both changes stay', () => {
    const doc = apart({ comments: '13', translated: 'By Ann' }, { comments: '12', translated: 'By Bob' });
    expect(fieldAlternativesOf(doc)).toEqual([]);
    decideFields(doc, ['anns', 'bobs'], 'accept', ORIGIN);
    expect(readMeta(doc).siteFields).toEqual({ comments: '13', translated: 'By Bob' });
    expect(fieldSuggestionsOf(doc)).toEqual([]);
  });

  it('are alternatives where they change the same one, and the others stay as they are', () => {
    const doc = apart({ comments: '13', translated: 'By Ann' }, { comments: '14', translated: 'By Ann' });
    const [alternatives] = fieldAlternativesOf(doc);
    expect(alternatives).toMatchObject({ field: 'siteFields', key: 'comments' });
    chooseField(doc, alternatives!, 'anns', ORIGIN);
    expect(readMeta(doc).siteFields).toEqual({ comments: '13', translated: 'By Ann' });
    expect(fieldSuggestionsOf(doc)).toEqual([]);
  });

  it('are carried as they were proposed', () => {
    const doc = apart({ comments: '13' }, { comments: '12', translated: 'By Bob' });
    const copy = asked();
    writeFieldProposals(copy, fieldProposalsOf(doc), ORIGIN);
    expect(fieldSuggestionsOf(copy)).toEqual(fieldSuggestionsOf(doc));
    expect(fieldSuggestionsOf(copy)).toHaveLength(3);
  });
});
