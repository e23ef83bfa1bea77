import { expect, it } from 'vitest';
import { AppError } from '../model/errors';
import { errorSentence, wordsOfError } from './error-sentence';

it('ends what happened before it says what to do', () => {
  const at = (detail: string): string =>
    wordsOfError({ code: 'site-unreachable', params: { url: 'https://quay.example', detail } }).cause;
  expect(at('nothing answers at that address')).toBe(
    'https://quay.example does not answer: nothing answers at that address.',
  );
  for (const detail of ['It said “No.”', 'Why?', 'Not today.', '(Gone.)'])
    expect(at(detail)).toBe(`https://quay.example does not answer: ${detail}`);
  expect(errorSentence(new AppError('bad-input', { detail: '“x” is not a web address' }))).toBe(
    'That value cannot be used: “x” is not a web address. Correct it and try again. Nothing was changed.',
  );
});
