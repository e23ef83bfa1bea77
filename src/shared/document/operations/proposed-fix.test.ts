import { $getRoot, $parseSerializedNode, $setSelection } from 'lexical';
import { describe, expect, it } from 'vitest';
import { $blockIdOf } from '../block-ids';
import { createDocumentEditor } from '../headless';
import { $findBlock, $selectSpan } from './find';
import { $placeOfPublished, $proposedFor, $standingBlock, type Fix, type Proposed } from './proposed-fix';
import { suggestingOperations } from './suggesting';
import { paragraph, rootWith, text } from './testing';

type Operations = ReturnType<typeof suggestingOperations>;

/** A paragraph in which people suggest, and what is said of a fix of these published words of it. */
function piece(words: string) {
  const editor = createDocumentEditor();
  const update = (work: () => void) => editor.update(work, { discrete: true });
  const root = rootWith(
    paragraph('p', text(words)),
    paragraph('q', text('next')),
    paragraph('end', text('end')),
  );
  update(() => root.children.forEach((child) => $getRoot().append($parseSerializedNode(child))));
  return {
    /** At words of the paragraph as it stands. */
    at: (quote: string, work: (by: Operations) => void, person = 'ann'): void =>
      update(() => {
        const block = $standingBlock($findBlock('p')!);
        const start = block.getTextContent().indexOf(quote);
        $setSelection($selectSpan({ bid: $blockIdOf(block), start, end: start + quote.length }));
        work(suggestingOperations({ person: () => person, now: () => '2026-11-28T10:00:00.000Z' }));
      }),
    proposed: (quote: string, fix: Fix | null): Proposed =>
      editor.read(() => {
        const start = words.indexOf(quote);
        return $proposedFor($findBlock('p')!, { start, end: start + quote.length }, fix);
      }),
    place: (quote: string) =>
      editor.read(() => {
        const start = words.indexOf(quote);
        return $placeOfPublished($findBlock('p')!, { start, end: start + quote.length });
      }),
  };
}

const THE = { replacement: 'the' };

describe('what is suggested about words that a check found', () => {
  it('is nothing where nothing is, or only beside them', () => {
    const one = piece('It was teh best.');
    expect(one.proposed('teh', THE)).toBeNull();
    one.at('It', (by) => by.replaceSelected('This'));
    one.at(' best', (by) => by.replaceSelected(''));
    expect(one.proposed('teh', THE)).toBeNull();
    expect(one.proposed('teh', null)).toBeNull();
  });

  it.each([
    ['the words', 'It was teh best.', 'teh', 'the', 'teh', 'the'],
    ['a mark in a word', 'The harbour”s wall', '”', '’', '”', '’'],
    ['one of two words', 'It was the the best.', 'the the', 'the', ' the', ''],
    ['what is missing', 'Dr Gull is here', 'Dr', 'Dr.', 'Dr', 'Dr.'],
  ])('is the fix: %s', (_what, words, quote, replacement, selected, typed) => {
    const one = piece(words);
    one.at(selected, (by) => by.replaceSelected(typed));
    expect(one.proposed(quote, { replacement })).toBe('fix');
    expect(one.proposed(quote, { replacement: 'else' })).not.toBe('fix');
  });

  it('is the fix, right behind something else that is suggested', () => {
    const one = piece('It teh best.');
    one.at('teh', (by) => by.replaceSelected('the'));
    one.at('It ', (by) => by.replaceSelected('This is '), 'bob');
    expect(one.proposed('teh', THE)).toBe('fix');
  });

  it('is something else: other words, the paragraph gone, what comes in their midst', () => {
    const [one, other, third] = [piece('It was teh best.'), piece('It was teh.'), piece('It was teh.')];
    one.at('teh', (by) => by.replaceSelected('a'));
    expect(one.proposed('teh', THE)).toBe('other');
    expect(one.proposed('teh', null)).toBe('other');
    other.at('was', (by) => by.removeBlock('p'));
    expect(other.proposed('teh', THE)).toBe('other');
    third.at('eh', (by) => by.insertText('x'));
    expect(third.proposed('teh', THE)).toBe('other');
  });

  it.each(['ann', 'bob'])('is the fix, though the block moves: %s', (person) => {
    const [before, after] = [piece('It was teh best, one adn all.'), piece('It was teh best, one adn all.')];
    const move = (by: Operations): void => void by.moveBlockTo('p', { bid: 'end', side: 'after' });
    before.at('teh', (by) => by.replaceSelected('the'), person);
    before.at('It', move);
    after.at('It', move);
    expect(after.proposed('teh', THE)).toBeNull();
    after.at('teh', (by) => by.replaceSelected('the'), person);
    for (const one of [before, after]) {
      expect(one.proposed('teh', THE)).toBe('fix');
      expect(one.proposed('teh', { replacement: 'a' })).toBe('other');
    }
    expect(before.proposed('adn', { replacement: 'and' })).toBeNull();
  });

  it('stands where they stand, though they are to go', () => {
    const one = piece('It was teh best.');
    one.at('teh', (by) => by.replaceSelected('the'));
    one.at('It', (by) => by.replaceSelected('This'));
    expect(one.place('teh')).toEqual({ bid: 'p', start: 11, end: 14 });
    expect(one.place('best.')).toEqual({ bid: 'p', start: 18, end: 23 });
  });

  it('is the fix of a link', () => {
    const one = piece('Read it there today.');
    const fix = { replacement: 'there', link: 'https://b.example/' };
    one.at('there', (by) => by.setLink('https://a.example/'));
    expect(one.proposed('there', fix)).toBeNull();
    one.at('there', (by) => by.setLink('https://b.example/'));
    expect(one.proposed('there', fix)).toBe('fix');
  });
});
