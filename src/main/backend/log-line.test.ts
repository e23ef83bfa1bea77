import { expect, it } from 'vitest';
import { AppError } from '../../shared/model/errors';
import { logLine } from './log-line';

it('says what was foreseen in words, and all that is known of what was not', () => {
  expect(logLine(new AppError('disk-full', { path: '/desk' }))).toBe(
    'The disk is full: nothing can be saved. Free some space. What is written in an open window is kept there and saved as soon as it can be.',
  );
  expect(logLine(new TypeError('no such thing'))).toMatch(/^TypeError: no such thing\n +at /);
  expect(logLine(new AppError('internal', { detail: 'x' }))).toMatch(/^AppError: .*\n +at /);
  expect(logLine('compute worker 3 ended')).toBe('compute worker 3 ended');
});
