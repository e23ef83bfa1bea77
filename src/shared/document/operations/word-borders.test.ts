import { expect, it } from 'vitest';
import { wordEndAfter, wordStartBefore } from './word-borders';

/** What Chromium leaves of words with a caret in them, after Ctrl+Backspace and after Ctrl+Delete. */
it.each([
  ['the go|at. Next one', 'the at. Next one', 'the go. Next one'],
  ['the goat|. Next one', 'the . Next one', 'the goat Next one'],
  ['the goat.| Next one', 'the goat Next one', 'the goat. one'],
  ['the goat. |Next one', 'the goatNext one', 'the goat.  one'],
  ['one |(two) three', '(two) three', 'one two) three'],
  ['one (two)| three', 'one (two three', 'one (two)'],
  ['can|’t stop—now', '’t stop—now', 'can stop—now'],
  ['can’t stop|—now', 'can’t —now', 'can’t stopnow'],
  ['a “quote”,| b', 'a “quote b', 'a “quote”,'],
  ['well|-known thing', '-known thing', 'wellknown thing'],
  ['3.14| is', ' is', '3.14'],
  ['中文|字符测试', '字符测试', '中文测试'],
  ['a goat\n|of two', 'a goatof two', 'a goat\n two'],
  ['a goat|\nof two', 'a \nof two', 'a goatof two'],
  ['a goat\n|', 'a goat', 'a goat\n'],
  ['|', '', ''],
])('%s', (text, backward, forward) => {
  const caret = text.indexOf('|');
  const words = text.replace('|', '');
  expect(words.slice(0, wordStartBefore(words, caret)) + words.slice(caret)).toBe(backward);
  expect(words.slice(0, caret) + words.slice(wordEndAfter(words, caret))).toBe(forward);
});
