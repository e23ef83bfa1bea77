import { expect, it } from 'vitest';
import type { RootJSON } from '../json';
import { paragraph, text } from '../operations/testing';
import { acceptAll, rejectAll } from '../suggestions/decide';
import { suggestionsOf } from '../suggestions/list';
import { suggestText } from './suggest';

const pieceOf = (...paragraphs: string[]): RootJSON => ({
  type: 'root',
  children: [
    { type: 'headline', $: { bid: 'head' }, children: [text('Head')] },
    { type: 'standfirst', $: { bid: 'stand' }, children: [text('Stand')] },
    ...paragraphs.map((words, index) => paragraph(`p${index}`, text(words))),
  ],
});

/** What is suggested, each as "what goes|what comes". */
function suggested(from: string, to: string, language = 'en'): string[] {
  const [before, after] = [pieceOf(from), pieceOf(to)];
  const marked = suggestText(before, after, { by: 'ann', at: '2026-11-27T12:00:00.000Z', language });
  expect(acceptAll(marked)).toEqual(after);
  expect(rejectAll(marked)).toEqual(before);
  return suggestionsOf(marked).map((one) => `${one.before}|${one.after}`);
}

it.each([
  ['The north wind.', 'The south wind.', ['north|south']],
  ['The colour is red.', 'The color is red.', ['colour|color']],
  ['The cat sat.', 'The cats sat.', ['cat|cats']],
  ['The north wind, the north sea.', 'The south wind, the south sea.', ['north|south', 'north|south']],
  ['One  two.', 'One two.', [' |']],
  ['One two.', 'One big two.', ['|big ']],
  ['A 👨‍👩‍👧 here.', 'A 👨‍👩‍👦 here.', ['👨‍👩‍👧|👨‍👩‍👦']],
  ['cafe\u0301 open', 'cafe\u0300 open', ['cafe\u0301|cafe\u0300']],
])('proposes whole words: %s %s', (from, to, expected) => {
  expect(suggested(from, to)).toEqual(expected);
});

it.each([
  ['ja', '図書館は静かです。', '図書館は賑やかです。', ['静か|賑やか']],
  ['hi', 'नमस्ते दुनिया', 'नमस्तु दुनिया', ['नमस्ते|नमस्तु']],
  ['ar', 'المكتبة مزدحمة', 'المكتبة مزدحما', ['مزدحمة|مزدحما']],
])('and in %s', (language, from, to, expected) => {
  expect(suggested(from, to, language)).toEqual(expected);
});
