import { describe, expect, it } from 'vitest';
import { fitSnippet } from './snippet';

const match = { text: 'river', match: true };
const plain = (text: string) => ({ text, match: false });

describe('fitSnippet', () => {
  it('keeps the last whole words before the first match', () => {
    expect(fitSnippet([plain('…'), plain('in the small hours of the '), match])[0]).toEqual(
      plain('…hours of the '),
    );
    expect(fitSnippet([plain('…on the morning I began this article the '), match, plain(' came')])).toEqual([
      plain('…article the '),
      match,
      plain(' came'),
    ]);
  });

  it('leaves short leads, leading matches and empty snippets alone', () => {
    expect(fitSnippet([plain('Our '), match])).toEqual([plain('Our '), match]);
    expect(fitSnippet([match, plain(' and a long tail that is cut by the line')])[0]).toEqual(match);
    expect(fitSnippet([])).toEqual([]);
  });

  it('cuts where there are no spaces', () => {
    const text = '河'.repeat(40);
    expect(fitSnippet([plain(text), match])[0]).toEqual(plain(`…${'河'.repeat(14)}`));
  });
});
