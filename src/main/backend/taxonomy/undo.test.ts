import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taxonomyUndoSchema, type TaxonomyUndo } from '../../../shared/contract/taxonomy';
import { AppError } from '../../../shared/model/errors';
import { testTaxonomy, type TestTaxonomy } from './testing';

describe('undo', () => {
  it('brings back a merged category with its children, its place and its pieces, also those in both', () => {
    const { taxonomy, category, piece, tree, shown, state } = testTaxonomy();
    const [a, b] = [category('A'), category('B')];
    category('One', a);
    category('Two', b);
    piece('in a', { categories: [a] });
    piece('in both', { categories: [b, a] });
    const before = state();
    const { undo, pieces } = taxonomy.mergeCategories({ id: a, into: b });
    expect(pieces).toBe(2);
    const after = state();
    expect(tree()).toBe('B(Two One)');
    expect(shown('in both').categories).toEqual(['B']);
    const redo = taxonomy.undo(undo);
    expect(state()).toEqual(before);
    expect(shown('in both').categories).toEqual(['B', 'A']);
    taxonomy.undo(redo.undo);
    expect(state()).toEqual(after);
  });

  it('brings back merged and deleted tags on every piece that had them', () => {
    const { taxonomy, tag, piece, shown, state } = testTaxonomy();
    const [a, b, c] = [tag('A'), tag('B'), tag('C')];
    piece('x', { tags: [a, b, c] });
    piece('y', { tags: [a] });
    const before = state();
    const merge = taxonomy.mergeTags({ ids: [a, b], into: c });
    const deletion = taxonomy.deleteTags([c]);
    expect(shown('x').tags).toEqual([]);
    taxonomy.undo(deletion.undo);
    expect(shown('y').tags).toEqual(['C']);
    taxonomy.undo(merge.undo);
    expect(state()).toEqual(before);
  });

  it('of a merge keeps what was done to pieces since', async () => {
    const { taxonomy, tag, piece, pieces, shown } = testTaxonomy();
    const [a, b] = [tag('A'), tag('B')];
    piece('x', { tags: [a] });
    const { undo } = taxonomy.mergeTags({ ids: [a], into: b });
    await pieces.bulk(['x'], { addTags: [b] });
    piece('y', { tags: [b] });
    taxonomy.undo(undo);
    expect(shown('x').tags.toSorted()).toEqual(['A', 'B']);
    expect(shown('y').tags).toEqual(['B']);
  });

  it('is refused where something else has changed the same things, and changes nothing', () => {
    const { taxonomy, category, state } = testTaxonomy();
    const [a, b] = [category('A'), category('B')];
    const child = category('Child', a);
    const merge = taxonomy.mergeCategories({ id: a, into: b });
    taxonomy.renameCategory({ id: child, name: 'Renamed' });
    const before = state();
    expect(() => taxonomy.undo(merge.undo)).toThrow(/conflict.*Renamed/);
    expect(state()).toEqual(before);
  });

  it('never makes a category lie in itself or hang on nothing', () => {
    const { taxonomy, category, state } = testTaxonomy();
    const [a, b] = [category('A'), category('B')];
    const nested = taxonomy.moveCategory({ id: a, parentId: b, before: null });
    taxonomy.undo(nested.undo);
    const again = taxonomy.moveCategory({ id: a, parentId: b, before: null });
    const out = taxonomy.moveCategory({ id: a, parentId: null, before: null });
    taxonomy.moveCategory({ id: b, parentId: a, before: null });
    let before = state();
    expect(() => taxonomy.undo(out.undo)).toThrow(/conflict/);
    expect(() => taxonomy.undo(again.undo)).toThrow(/conflict/);
    expect(state()).toEqual(before);

    const made = taxonomy.createCategory({ name: 'C', parentId: null });
    category('Below C', made.category.id);
    before = state();
    expect(() => taxonomy.undo(made.undo)).toThrow(/conflict/);
    expect(state()).toEqual(before);
  });

  it('may travel as plain data', () => {
    const { taxonomy, category, state } = testTaxonomy();
    const a = category('A');
    const before = state();
    const { undo } = taxonomy.renameCategory({ id: a, name: 'Z' });
    taxonomy.undo(taxonomyUndoSchema.parse(JSON.parse(JSON.stringify(undo))));
    expect(state()).toEqual(before);
  });

  it('of any changes, last first, leads back through every state', () => {
    // Each script is taken back in full, so one desk serves them all.
    const desk = filled();
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(6), fc.nat(20), fc.nat(20), fc.boolean()), { minLength: 1, maxLength: 12 }),
        (script) => {
          const history: { before: unknown; undo: TaxonomyUndo }[] = [];
          for (const step of script) {
            const before = desk.state();
            const undo = attempt(() => perform(desk, step));
            if (undo) history.push({ before, undo });
            else expect(desk.state()).toEqual(before);
          }
          for (const { before, undo } of history.toReversed()) {
            desk.taxonomy.undo(undo);
            expect(desk.state()).toEqual(before);
          }
        },
      ),
      { seed: 20_261_122, numRuns: 40 },
    );
  }, 20_000);
});

function filled(): TestTaxonomy {
  const desk = testTaxonomy();
  const top = [desk.category('A'), desk.category('B')];
  const categories = [...top, ...top.map((id, index) => desk.category(`C${String(index)}`, id))];
  const tags = ['t', 'u', 'v', 'w'].map(desk.tag);
  for (let index = 0; index < 5; index += 1)
    desk.piece(`p${String(index)}`, {
      categories: categories.filter((_, place) => (index + place) % 2 === 0),
      tags: tags.filter((_, place) => (index >> place) % 2 === 0),
    });
  return desk;
}

function perform(
  { taxonomy }: TestTaxonomy,
  [kind, x, y, flag]: readonly [number, number, number, boolean],
): TaxonomyUndo {
  const categories = taxonomy.categories().map(({ id }) => id);
  const tags = taxonomy.tags().map(({ id }) => id);
  const category = (n: number): string => categories[n % categories.length] ?? 'none';
  const tag = (n: number): string => tags[n % tags.length] ?? 'none';
  switch (kind) {
    case 0:
      return taxonomy.createCategory({ name: `New ${String(x)}`, parentId: flag ? category(y) : null }).undo;
    case 1:
      return taxonomy.renameCategory({ id: category(x), name: `Name ${String(y)}` }).undo;
    case 2:
      return taxonomy.moveCategory({ id: category(x), parentId: flag ? category(y) : null, before: null })
        .undo;
    case 3:
      return taxonomy.mergeCategories({ id: category(x), into: category(y) }).undo;
    case 4:
      return taxonomy.deleteCategory({
        id: category(x),
        targetId: category(y),
        children: flag ? 'up' : 'along',
      }).undo;
    case 5:
      return flag
        ? taxonomy.createTag({ name: `tag ${String(x)}` }).undo
        : taxonomy.renameTag({ id: tag(x), name: `tag ${String(y)}` }).undo;
    default:
      return flag
        ? taxonomy.deleteTags([tag(x)]).undo
        : taxonomy.mergeTags({ ids: [tag(x), tag(x + 1)], into: tag(y) }).undo;
  }
}

/** Null where the taxonomy's rules refuse. */
function attempt(work: () => TaxonomyUndo): TaxonomyUndo | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}
