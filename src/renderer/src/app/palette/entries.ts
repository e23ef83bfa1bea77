/** What the palette offers for a query, in sections. Pure: the palette brings the data and draws the rows. */
import type { ListedPiece } from '../../../../shared/contract/pieces';
import type { BoundCommand } from '../commands/registry';
import type { CategoryPath } from '../desk/taxonomy';
import { fold } from '../../../../shared/text/fold';
import { fuzzyFilter, markWords, type Range } from '../fuzzy';

export type PaletteEntry =
  | { kind: 'piece'; piece: ListedPiece; ranges: readonly Range[] }
  | { kind: 'command'; bound: BoundCommand; title: string; ranges: readonly Range[] }
  | (CategoryPath & { kind: 'category'; ranges: readonly Range[] })
  | (PaletteField & { ranges: readonly Range[] })
  | (PaletteSetting & { ranges: readonly Range[] });

interface Place {
  id: string;
  title: string;
}
/** A field of the open piece. */
export type PaletteField = Place & { kind: 'field' };
/** A section of the settings. */
export type PaletteSetting = Place & { kind: 'setting' };

export interface PaletteSection {
  kind: PaletteEntry['kind'];
  entries: readonly PaletteEntry[];
}

export interface PaletteQuery {
  only: PaletteEntry['kind'] | null;
  words: string;
}

/** ">" asks for commands only, "#" for categories. */
export function readPaletteQuery(text: string): PaletteQuery {
  const sign = text.trimStart()[0];
  if (sign === '>') return { only: 'command', words: text.trimStart().slice(1) };
  if (sign === '#') return { only: 'category', words: text.trimStart().slice(1) };
  return { only: null, words: text };
}

export interface PaletteData {
  pieces: readonly ListedPiece[];
  commands: readonly { bound: BoundCommand; title: string }[];
  categories: readonly CategoryPath[];
  fields: readonly PaletteField[];
  settings: readonly PaletteSetting[];
}

const FEW = 6;
/** Letters from which the beginning of a command's name is meant as that. */
const NAMED = 3;

export function paletteSections(query: PaletteQuery, data: PaletteData): PaletteSection[] {
  const { only, words } = query;
  const empty = words.trim() === '';
  const limit = only === null ? FEW : Infinity;
  const found = data.pieces.map((piece) => ({
    kind: 'piece' as const,
    piece,
    ranges: markWords(words, piece.headline),
  }));
  // Whoever types here has a headline in mind: a piece that only mentions the words comes after.
  const pieces: PaletteEntry[] = [
    ...found.filter(({ ranges }) => ranges.length > 0),
    ...found.filter(({ ranges }) => ranges.length === 0),
  ].slice(0, limit);
  const commands: PaletteEntry[] = fuzzyFilter(data.commands, words, ({ title }) => title)
    .slice(0, empty ? Infinity : limit)
    .map(({ item, match }) => ({ kind: 'command', ...item, ranges: match.ranges }));
  const categories: PaletteEntry[] = fuzzyFilter(data.categories, words, ({ path }) => path)
    .slice(0, limit)
    .map(({ item, match }) => ({ kind: 'category', ...item, ranges: match.ranges }));
  // Places and categories are many; without a word or the sign for them they would only be in the way.
  const placesOf = (places: readonly (PaletteField | PaletteSetting)[]): PaletteEntry[] =>
    empty
      ? []
      : fuzzyFilter(places, words, ({ title }) => title)
          .slice(0, limit)
          .map(({ item, match }) => ({ ...item, ranges: match.ranges }));
  const start = fold(words.trim());
  const hasName = (named: readonly { title: string }[]): boolean =>
    start.length >= NAMED && named.some(({ title }) => fold(title).startsWith(start));
  const byName: (PaletteSection & { isNamed: boolean })[] = [
    { kind: 'command', entries: commands, isNamed: hasName(data.commands) },
    { kind: 'field', entries: placesOf(data.fields), isNamed: hasName(data.fields) },
    { kind: 'setting', entries: placesOf(data.settings), isNamed: hasName(data.settings) },
  ];
  // Pieces come a moment later than the rest: Enter after something's own name must not find one of them in its place.
  const all: PaletteSection[] = [
    ...byName.filter(({ isNamed }) => isNamed),
    { kind: 'piece', entries: pieces },
    ...byName.filter(({ isNamed }) => !isNamed),
    { kind: 'category', entries: empty && only === null ? [] : categories },
  ];
  return all.filter((section) => section.entries.length > 0 && (only === null || section.kind === only));
}
