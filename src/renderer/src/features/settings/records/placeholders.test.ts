import { describe, expect, it } from 'vitest';
import { unknownPlaceholders } from './placeholders';

describe('unknownPlaceholders', () => {
  it('knows what the renderer fills in', () => {
    expect(unknownPlaceholders('By {author} for {site}, from {source}. Write to {emails}.')).toEqual([]);
  });
  it('names everything else, each once', () => {
    expect(unknownPlaceholders('{Author} and {authors} and {authors} {}')).toEqual([
      '{Author}',
      '{authors}',
      '{}',
    ]);
  });
});
