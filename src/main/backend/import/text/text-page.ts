/**
 * Reads the text of a page copied from a site, furniture and all: finds headline and text by evidence, sets every
 * part into its field and reports the rest. Tailored to no site. Must not know bytes or other formats.
 */
import { newDraft, type Draft } from '../draft';
import { inlineOf } from '../inline';
import { bodyBlocks } from './body-blocks';
import { findBody } from './body-range';
import { findHeadline, foldHeadline } from './headline';
import { reportLeftovers } from './leftovers';
import type { Page } from './page';
import { readAbove } from './head-above';
import { readBelow } from './head-below';
import { endOfHead } from './head-end';
import { notesBelow } from './page-tail';

/** The draft, or null where the page holds no article that could be told from its surroundings. */
export function readTextPage(page: Page): Draft | null {
  const range = findBody(page.lines);
  const headline = range && findHeadline(page, range);
  const title = headline === null ? undefined : page.lines[headline]?.text;
  if (!range || headline === null || title === undefined) return null;

  const draft = newDraft();
  const used = page.lines.map(() => false);
  used[headline] = true;
  draft.headline = inlineOf(title);
  draft.siteName = page.siteName;
  if (page.siteName !== null) draft.report.found('site', page.siteName);

  const start = endOfHead(page, headline);
  readAbove(page, draft, headline, used);
  readBelow(page, draft, headline + 1, start, used);
  draft.body = bodyBlocks(page.lines.slice(start, range.end), title, draft.authors, draft.report);
  used.fill(true, start, range.end);
  draft.body.push(...notesBelow(page, draft, range.end, used));
  reportLeftovers(page, used, foldHeadline(title), draft.report);
  return draft;
}
