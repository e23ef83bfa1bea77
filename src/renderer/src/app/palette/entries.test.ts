import { describe, expect, it } from 'vitest';
import type { ListedPiece } from '../../../../shared/contract/pieces';
import { commandOf, type CommandId } from '../../../../shared/commands/commands';
import { paletteSections, readPaletteQuery, type PaletteData } from './entries';

const command = (id: CommandId, title: string) => ({
  title,
  bound: { command: commandOf(id), enabled: true, checked: undefined },
});
const category = (name: string) => ({
  path: name,
  category: { id: name, name, slug: name, parentId: null, position: 0, vocabularyUri: null, pieces: 1 },
});
const data: PaletteData = {
  pieces: ['A library with an oven', 'Found by its body'].map(
    (headline) => ({ id: headline, headline }) as ListedPiece,
  ),
  commands: [command('desk.library', 'Show or hide the library'), command('go.desk', 'Desk')],
  categories: [category('Public services / Libraries'), category('Water')],
  fields: [{ kind: 'field', id: 'tags', title: 'Tags' }],
  settings: [{ kind: 'setting', id: 'tags', title: 'Tags' }],
};
const kinds = (text: string) => paletteSections(readPaletteQuery(text), data).map((section) => section.kind);
const find = (text: string, kind: string) =>
  paletteSections(readPaletteQuery(text), data).find((section) => section.kind === kind)?.entries ?? [];

describe('paletteSections', () => {
  it('finds in all three, and shows every piece that the store found', () => {
    expect(kinds('lib')).toEqual(['piece', 'command', 'category']);
    expect(find('lib', 'piece').map((entry) => entry.ranges.length)).toEqual([1, 0]);
    expect(find('lib', 'command')).toHaveLength(1);
    expect(find('lib', 'category')).toHaveLength(1);
  });

  it('has pieces whose headline has the words before those that only mention them', () => {
    const pieces = [...data.pieces].reverse();
    const [first] = paletteSections(readPaletteQuery('lib'), { ...data, pieces });
    expect(first?.entries.map((entry) => entry.kind === 'piece' && entry.piece.headline)).toEqual([
      'A library with an oven',
      'Found by its body',
    ]);
  });

  it('has commands first where the words begin the name of one', () => {
    expect(kinds('Show or')).toEqual(['command', 'piece']);
    expect(kinds('sh')).toEqual(['piece', 'command']);
    expect(kinds('library')).toEqual(['piece', 'command']);
  });

  it('leaves categories out until something is asked for', () => {
    expect(kinds('')).toEqual(['piece', 'command']);
  });

  it('keeps to commands or categories when told so by a sign', () => {
    expect(kinds('>')).toEqual(['command']);
    expect(kinds('> desk')).toEqual(['command']);
    expect(kinds('#')).toEqual(['category']);
    expect(find('#wat', 'category')).toHaveLength(1);
  });

  it('leads to fields and settings by their names', () => {
    expect(kinds('tag')).toEqual(['field', 'setting', 'piece']);
    expect(kinds('> tag')).toEqual([]);
    expect(kinds('ags')).toEqual(['piece', 'field', 'setting']);
  });

  it('has no sections without entries', () => {
    expect(paletteSections(readPaletteQuery('>zzz'), data)).toEqual([]);
  });
});
