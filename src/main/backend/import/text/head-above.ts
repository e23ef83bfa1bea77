/** Reads the labels above the headline of a text page: category and kicker. Marks the lines it used. */
import type { Draft } from '../draft';
import { fold } from '../measure';
import { readLeadAbove } from './head-lead';
import { foldHeadline, isOpinionLabel } from './headline';
import { isOpinionWord } from './markers';
import type { Page } from './page';
import type { PageLine } from './page-lines';

const LABEL_WORDS = 5;
const LABEL_REACH = 3;

function takeLabel(page: Page, draft: Draft, text: string): void {
  const listed = page.navigation.has(fold(text)) && (page.counts.get(fold(text)) ?? 0) > 1;
  if (isOpinionWord(text) && (!listed || draft.category !== null)) draft.kicker ??= text;
  else draft.category ??= text;
}

/** Category and kicker: from the breadcrumb, else from the one or two labels above the headline. */
export function readAbove(page: Page, draft: Draft, headline: number, used: boolean[]): void {
  const title = page.lines[headline];
  const crumbs = page.lines.slice(0, headline + 1).findLast((line) => line.crumbs)?.crumbs ?? [];
  const steps = crumbs.filter((step) => !isPlaceholder(step) && !sameHeadline(step, title));
  draft.category = steps.at(-1) ?? null;
  for (let index = headline - 1; index >= Math.max(0, headline - LABEL_REACH); index -= 1) {
    const line = page.lines[index];
    if (line?.furniture === 'other') continue;
    if (!line || !isLabel(page, line, page.lines[index - 1])) break;
    for (const part of line.text.split(/\s?[|/•·]\s?/u)) {
      if (!steps.some((step) => fold(step) === fold(part))) takeLabel(page, draft, part);
    }
    draft.report.found(
      draft.kicker !== null && line.text.startsWith(draft.kicker) ? 'kicker' : 'category',
      line.text,
    );
    used[index] = true;
  }
  readLeadAbove(page, draft, headline, used);
}

/** "正文" and the like stand in breadcrumbs for "this article". */
const isPlaceholder = (step: string): boolean => /^(?:正文|内容|详情|article|current page)$/iu.test(step);

function sameHeadline(step: string, title: PageLine | undefined): boolean {
  const cut = foldHeadline(step.replace(/\s?(?:…|\.{3})$/u, ''));
  const whole = foldHeadline(title?.text ?? '');
  return whole.startsWith(cut) || cut.startsWith(whole);
}

function isLabel(page: Page, line: PageLine, above: PageLine | undefined): boolean {
  if (line.furniture || line.meta || line.crumbs || line.prose || line.bullet || line.words > LABEL_WORDS)
    return false;
  if (line.folded === fold(page.siteName ?? '') || line.terminated) return false;
  if (
    isOpinionLabel(line.text) ||
    (page.counts.get(line.folded) ?? 0) > 1 ||
    !page.navigation.has(line.folded)
  )
    return true;
  // The last entry of a menu that ends right above the headline is no label.
  return line.gap > 0 || above === undefined;
}
