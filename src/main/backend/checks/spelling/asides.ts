/** What a spelling rule does not read in a block: addresses, what is in italics, and words marked as of another language. Pure. */
import { FORMAT } from '../../../../shared/document/json';
import type { CheckBlock } from '../rule';
import type { Span } from '../text/span';
import { primarySubtag } from '../text/words';

export function asidesIn({ addresses, runs }: CheckBlock, language: string): Span[] {
  return [
    ...addresses,
    ...runs.filter((run) => (run.format & FORMAT.italic) !== 0 || primarySubtag(run.language) !== language),
  ];
}
