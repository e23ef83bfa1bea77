import { describe, expect, it } from 'vitest';
import { paragraph, rootWith, text } from '../operations/testing';
import { publishedRoot, suggestionIds } from '../suggestions/decide';
import { suggestText } from '../compare/suggest';
import { laidOver, type Decided } from './laid-over';

const block = (id: string) => paragraph(id, text(`Block ${id}.`));
const [one, two, three] = [block('one'), block('two'), block('three')];
const HEADS = rootWith().children.slice(0, 2);
const headIds = HEADS.flatMap(({ $ }) => $?.bid ?? []);
const stays = (...was: string[]): Decided => ({ was, now: null });

describe('what was decided about a conflict', () => {
  const root = rootWith(one, two, three);

  it('leaves what stays as it is, and gives the id of a block to what comes in its place', () => {
    const theirs = { ...paragraph('x', text('Theirs.')), $: {} };
    const result = laidOver(root, [
      stays(...headIds),
      stays('one'),
      { was: ['two'], now: [theirs] },
      stays('three'),
    ]);
    expect(result).toEqual(rootWith(one, paragraph('two', text('Theirs.')), three));
  });

  it('keeps what is suggested in the blocks that stay, and the blocks that are only suggested', () => {
    const added = paragraph('new', text('Only suggested.'));
    const wanted = rootWith(paragraph('one', text('Block one, suggested.')), two, three, added);
    const marked = suggestText(rootWith(one, two, three), wanted, {
      by: 'p',
      at: '2026-11-29T00:00:00Z',
    });
    const decided = [stays(...headIds), stays('one'), { was: ['two'], now: [] }, stays('three')];
    const result = laidOver(marked, decided);
    expect(suggestionIds(result)).toEqual(suggestionIds(marked));
    expect(publishedRoot(result)).toEqual(rootWith(one, three));
  });
});
