import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { EMPTY_META, type PieceMeta } from '../../model/piece';
import { metaOf, readMeta, writeMeta } from '../ydoc';
import {
  chooseField,
  decideFields,
  fieldAlternativesOf,
  fieldSuggestionsOf,
  reasonField,
  SUGGESTED_FIELDS,
  suggestFields,
  withFields,
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
    expect(alternatives.map(({ field }) => field)).toEqual(['slug']);
    chooseField(one, alternatives[0]!, 'bobs', ORIGIN);
    expect(readMeta(one).slug).toBe('ebb');
    expect(fieldSuggestionsOf(one).map(({ field }) => field)).toEqual(['tags', 'tags']);
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

it('shows of texts by key only those that would change', () => {
  const doc = new Y.Doc();
  writeMeta(doc, { ...EMPTY_META, siteFields: { comments: '12', translated: 'By Ann' } }, ORIGIN);
  suggestFields(doc, { siteFields: { comments: '12', printed: 'Page 9' } }, by('ann'), ORIGIN);
  expect(listedFields(fieldSuggestionsOf(doc), (_field, value) => JSON.stringify(value))).toMatchObject([
    { field: 'siteFields', before: '{"translated":"By Ann"}', after: '{"printed":"Page 9"}' },
  ]);
});
