/** What is found in fields of blocks, replaced as suggestions: of one block, not of the piece, so that many cost little. */
import { $getRoot } from 'lexical';
import type { Author } from '../suggestions/author';
import { withProps, type AnyBlock } from '../suggestions/blocks';
import { $json, $patchBlocks } from '../suggestions/patch';
import { remark } from '../suggestions/remark';
import { settleBlocks } from '../suggestions/settle';
import { $fieldText, fieldProps, replacedIn } from './block-fields';
import { $findBlock } from './find';
import type { FoundSpan } from './types';

/** False where there is no such field any more. */
export function $suggestInField(
  { bid, field, start, end }: FoundSpan,
  replacement: string,
  author: Author,
): boolean {
  const block = $findBlock(bid);
  const text = block && field ? $fieldText(block, field) : null;
  if (!block || !field || text === null) return false;
  const standing = [$json(block) as AnyBlock];
  const change = fieldProps(field, replacedIn(text, start, end, replacement));
  const wanted = settleBlocks(standing, () => 'accept').map((each) => withProps(each, change));
  const marked = remark(standing, wanted, author);
  if (!marked) return false;
  $patchBlocks($getRoot(), standing, marked, [block]);
  return true;
}
