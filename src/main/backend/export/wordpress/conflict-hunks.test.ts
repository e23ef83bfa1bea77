import { describe, expect, it } from 'vitest';
import { canonicalRoot } from '../../../../shared/document/canonical';
import type { BlockJSON, RootChildJSON } from '../../../../shared/document/json';
import { bodyOf, leadOf } from '../../../../shared/document/read';
import { publishedRoot, suggestionIds } from '../../../../shared/document/suggestions/decide';
import { suggestText } from '../../../../shared/document/compare/suggest';
import type { HunkChoice } from '../../../../shared/model/delivery';
import type { Publication } from '../../../../shared/model/publication';
import { figure, headline, list, paragraph, publication, root, SHA, text } from '../../render/testing';
import { mergeConflict, readConflict, type ConflictInput } from './conflict-hunks';
import { desiredPost } from './desired';
import type { Version } from './memory';

const IMAGES = { [SHA]: { id: 7, url: 'https://site.example/ferry.jpg' } };
const NO_NAMES = { categories: {}, tags: {}, authors: {} };
const WORDS = [
  paragraph('The ferry crosses.'),
  list('bullet', 'it comes', 'it goes'),
  paragraph('Last words.'),
];

function piece(blocks: RootChildJSON[], lead = figure({ role: 'lead' })): Publication {
  const named = [headline('A ferry'), { type: 'standfirst' as const, children: [] }, lead, ...blocks].map(
    (block, index) => ({ ...block, $: { bid: `block${index}` } }),
  );
  return publication({ root: canonicalRoot(root(...named)) });
}

/** As the site has it after it was sent. */
function sent(of: Publication, changes: Partial<Version> = {}): Version {
  const matched = { categories: [3], tags: [], author: null, images: IMAGES };
  const { fields } = desiredPost({ publication: of, matched });
  const rest = { status: 'draft', author: 1, slug: 'ferry', categories: [3], date: null, leadAlt: '' };
  const empty = { title: '', content: '', excerpt: '', comments: '', tags: [], featured: 0, leadCaption: '' };
  return { ...empty, ...rest, ...fields, ...changes };
}

function input(base: Publication, mine: Publication, theirs: Version): ConflictInput {
  const conflict = {
    kind: 'changed' as const,
    fields: [],
    base: sent(base),
    mine: sent(mine),
    theirs,
    names: NO_NAMES,
    savedAt: '',
    seen: 'seen',
  };
  return { conflict, images: IMAGES, sent: null, publication: mine };
}

const open = (given: ConflictInput) => readConflict(given).hunks.filter(({ same }) => !same);
function merged(given: ConflictInput, choose: HunkChoice = 'mine', text = given.publication.root) {
  const { hunks, token } = readConflict(given);
  const choices = hunks.map(({ rule }) => (rule === null ? choose : null));
  return mergeConflict({ ...given, root: text, choices, token });
}

describe('a conflict in hunks', () => {
  it('has none where nobody changed anything', () => {
    const base = piece(WORDS);
    expect(open(input(base, base, sent(base)))).toEqual([]);
    expect(merged(input(base, base, sent(base))).root).toEqual(base.root);
  });

  it('says so where only the look of a part differs', () => {
    const base = piece(WORDS);
    const bold = piece([paragraph('The ', text('ferry', 1), ' crosses.'), ...WORDS.slice(1)]);
    const theirs = piece([paragraph('The ', text('ferry', 2), ' crosses.'), ...WORDS.slice(1)]);
    expect(open(input(base, bold, sent(theirs)))).toMatchObject([
      { part: 'block', rule: null, note: 'look' },
    ]);
  });

  it('leaves a picture that the desk does not have where it is', () => {
    const base = piece(WORDS);
    const given = input(base, base, sent(base, { featured: 99, leadAlt: 'Theirs', leadCaption: 'Theirs' }));
    expect(open(given)).toMatchObject([{ part: 'lead', rule: 'theirs', note: 'stays-there' }]);
    const result = merged(given);
    expect(leadOf(result.root)?.media).toBe(SHA);
    expect(result.kept).toEqual(['featured', 'leadAlt', 'leadCaption']);
    expect(leadOf(result.there)).toMatchObject({ media: null, alt: 'Theirs' });
  });

  it('takes words of a picture that the desk has', () => {
    const base = piece(WORDS);
    const given = input(base, base, sent(base, { leadAlt: 'A better text' }));
    expect(open(given)).toMatchObject([{ part: 'lead', rule: 'theirs', note: null }]);
    expect(leadOf(merged(given).root)).toMatchObject({
      media: SHA,
      alt: 'A better text',
      $: { bid: 'block2' },
    });
  });

  it('keeps what is suggested where theirs changed another block', () => {
    const base = piece(WORDS);
    const [first, ...others] = base.root.children.slice(3);
    const wanted = {
      ...base.root,
      children: [
        ...base.root.children.slice(0, 3),
        { ...first, children: [text('The ferry sails.')] } as BlockJSON,
        ...others,
      ],
    };
    const marked = suggestText(base.root, wanted, { by: 'p', at: '2026-11-29T00:00:00.000Z' });
    const theirs = piece([...WORDS.slice(0, 2), paragraph('Their last words.')]);
    const { root: result } = merged(input(base, base, sent(theirs)), 'mine', marked);
    expect(suggestionIds(result)).toEqual(suggestionIds(marked));
    expect(bodyOf(publishedRoot(result)).at(-1)).toMatchObject({ children: [{ text: 'Their last words.' }] });
  });

  it('has both of what both brought, where that is chosen', () => {
    const base = piece(WORDS);
    const mine = piece([...WORDS, paragraph('Mine came.')]);
    const theirs = piece([...WORDS, paragraph('Something else of theirs.')]);
    const body = bodyOf(merged(input(base, mine, sent(theirs)), 'both').root);
    expect(body.slice(-2)).toMatchObject([
      { children: [{ text: 'Mine came.' }] },
      { children: [{ text: 'Something else of theirs.' }] },
    ]);
  });

  it('refuses choices about other hunks, and a choice that is not offered', () => {
    const base = piece(WORDS);
    const given = input(base, base, sent(base, { title: 'Theirs' }));
    const { hunks, token } = readConflict(given);
    const ask = (choices: (HunkChoice | null)[], about: string) => () =>
      mergeConflict({ ...given, root: base.root, choices, token: about });
    expect(ask([], 'another')).toThrow(expect.objectContaining({ code: 'conflict' }));
    expect(
      ask(
        hunks.map(() => 'merged' as const),
        token,
      ),
    ).toThrow(expect.objectContaining({ code: 'bad-input' }));
  });
});
