/** Reads text: as a page copied from a site where it looks like one, else as it is written. */
import type { Draft } from '../draft';
import { linesOf } from '../lines';
import { looksCopied, readPage } from './page';
import { readPlainText } from './plain-text';
import { readTextPage } from './text-page';

export function readText(text: string): Draft {
  const lines = linesOf(text);
  const page = readPage(lines);
  return (looksCopied(page) ? readTextPage(page) : null) ?? readPlainText(lines);
}
