import { expect, it } from 'vitest';
import { markedHeadline } from './opinion-marker';

it('puts the marker beside the headline, with one space between', () => {
  expect(markedHeadline('Words', { kind: 'suffix', text: '– Opinion' })).toBe('Words – Opinion');
  expect(markedHeadline('Words', { kind: 'suffix', text: ' | Opinion ' })).toBe('Words | Opinion');
  expect(markedHeadline('Words', { kind: 'prefix', text: 'Opinion:' })).toBe('Opinion: Words');
  expect(markedHeadline('文', { kind: 'prefix', text: '【评论】' })).toBe('【评论】文');
});
it('leaves the headline alone where the marker stands elsewhere', () => {
  expect(markedHeadline('Words', { kind: 'kicker', text: 'Opinion' })).toBe('Words');
  expect(markedHeadline('Words', { kind: 'none', text: 'Opinion' })).toBe('Words');
  expect(markedHeadline('Words', { kind: 'suffix', text: ' ' })).toBe('Words');
});
it('marks nothing that is empty', () => {
  expect(markedHeadline('', { kind: 'suffix', text: '– Opinion' })).toBe('');
});
