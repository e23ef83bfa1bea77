import { expect, it } from 'vitest';
import type { NodeStateJSON, TextJSON } from '../../../shared/document/json';
import { becomes, proofHtml } from './proof-html';
import type { WordProps } from './word';

const is: WordProps = { kind: 'paragraph', level: 0, list: 0, start: 1, direction: null, alignment: null };

it('a proof says what of a paragraph changes', () => {
  expect(becomes(is, { ...is, kind: 'quote' })).toBe('Becomes quotation (was paragraph)');
  expect(becomes(is, { ...is, alignment: 'center' })).toBe('Aligned: Centred');
  expect(becomes({ ...is, alignment: 'end' }, is)).toBe('Aligned: At the start of the line');
  const item: WordProps = { ...is, kind: 'bullet' };
  expect(becomes(item, { ...item, level: 1 })).toBe('Indented');
});

const mark = (by: string) => ({ by, at: '2026-11-27T12:00:00.000Z' });
const words = (text: string, $?: NodeStateJSON, format?: number): TextJSON => ({
  type: 'text',
  text,
  ...(format !== undefined && { format }),
  ...($ && { $ }),
});

it('a proof tells of a replacement and of a move in one note, and of two people’s changes in two', () => {
  const page = proofHtml({
    id: 'p',
    root: {
      type: 'root',
      children: [
        { type: 'headline', children: [words('Drills')] },
        { type: 'standfirst', children: [] },
        {
          type: 'paragraph',
          $: { bid: 'para000001' },
          children: [
            words('It was '),
            words('the ', { 'del:change01': mark('ann') }),
            words('best', { 'del:change01': mark('ann') }, 1),
            words('a good one', { 'ins:change01': mark('ann') }),
            words(' indeed', { 'ins:change02': mark('bob') }),
            words('.'),
          ],
        },
        {
          type: 'paragraph',
          $: { bid: 'moved00001', 'del:change03': mark('ann') },
          children: [words('Moved.')],
        },
        { type: 'paragraph', $: { bid: 'para000002' }, children: [words('Between.')] },
        {
          type: 'paragraph',
          $: { bid: 'new0000001', 'ins:change03': { ...mark('ann'), from: { new0000001: 'moved00001' } } },
          children: [words('Moved.')],
        },
        { type: 'paragraph', $: { bid: 'para000003' }, children: [words('Last.')] },
      ],
    },
    meta: {},
    authors: [],
    language: 'en-GB',
    people: { ann: { name: 'Ann Lee', initials: 'AL' }, bob: { name: 'Bob Roe', initials: 'BR' } },
    values: {},
    unknown: 'Somebody',
    pictures: {},
    threads: [],
    proposals: [],
    note: [],
    proof: null,
    creator: 'Copydesk',
    at: '2026-11-28T12:00:00.000Z',
  });
  const notes = [...page.matchAll(/<li value="(\d+)"[^>]*>(.*?)<br>/g)].map(([, number, said]) => [
    number,
    said,
  ]);
  expect(notes).toEqual([
    ['1', '<b>Replaced</b> “the best” with “a good one”'],
    ['2', '<b>Inserted</b> “indeed”'],
    ['3', '<b>Moved away from here</b>'],
    ['4', '<b>Moved here</b>'],
  ]);
  expect(page).toMatch(
    /<del [^>]*>the <\/del><del [^>]*><strong>best<\/strong><\/del><ins [^>]*>a good one<\/ins><sup/,
  );
});
