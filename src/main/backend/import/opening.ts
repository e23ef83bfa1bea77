/** What stands as plain paragraphs between a headline and its text: byline, date, the headline once more. Must not know formats. */
import type { BlockJSON } from '../../../shared/document/json';
import { textOfInline } from '../../../shared/document/read';
import type { Draft } from './draft';
import { inlineOfBlocks } from './inline';
import { fold } from './measure';
import { readMetaLine } from './text/meta-line';
import { takeMeta } from './text/take-meta';

const HEAD_BLOCKS = 4;

const textOf = (block: BlockJSON): string => textOfInline(inlineOfBlocks([block]));

/** Sets them into their fields. A picture that opens the piece may stand before them. */
export function takeOpening(draft: Draft): void {
  const at = draft.body[0]?.type === 'figure' ? 1 : 0;
  for (let taken = 0; taken < HEAD_BLOCKS; taken += 1) {
    const block = draft.body[at];
    if (block?.type !== 'paragraph' && block?.type !== 'heading') return;
    const text = textOf(block);
    const meta = readMetaLine(text);
    if (meta) takeMeta(draft, { text }, meta);
    else if (fold(text) === fold(textOfInline(draft.headline)))
      draft.report.leave('repeated-headline', [text]);
    else return;
    draft.body.splice(at, 1);
  }
}
