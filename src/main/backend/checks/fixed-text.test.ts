import { expect, it } from 'vitest';
import type { Finding } from '../../../shared/model/checks';
import { fixedText } from './fixed-text';

const finding = (target: Finding['target'], replacement: string | null): Finding => ({
  key: 'k',
  rule: 'T1',
  level: 'W',
  message: 'checks.T1.found',
  params: {},
  target,
  fix: replacement === null ? null : { replacement },
  stet: null,
});
const target: Finding['target'] = { kind: 'text', bid: 'b', start: 2, end: 9, quote: 'the the' };

it('replaces exactly the quoted words', () => {
  expect(fixedText('A the the B', finding(target, 'the'))).toBe('A the B');
  expect(fixedText('A the the B', finding(target, ''))).toBe('A  B');
});

it('leaves the text alone where there is nothing to replace, or other words stand there', () => {
  expect(fixedText('A the the B', finding(target, null))).toBe('A the the B');
  expect(fixedText('A the sea B', finding(target, 'the'))).toBe('A the sea B');
  expect(fixedText('A the the B', finding({ kind: 'piece' }, 'the'))).toBe('A the the B');
  expect(fixedText('', finding(target, 'the'))).toBe('');
});
