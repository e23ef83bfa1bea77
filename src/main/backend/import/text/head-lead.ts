/** The lead picture of a text page, known by caption and credit above or below its headline. */
import { figureOf, type Draft } from '../draft';
import { inlineOf } from '../inline';
import { creditEvidence, creditText, isCreditFor, labelledCaption, splitCredit } from './credits';
import type { Page } from './page';
import type { PageLine } from './page-lines';

/** Caption and credit among the lines of the head. Returns how many lines they took. */
export function takeLead(draft: Draft, line: PageLine, next: PageLine | undefined): number {
  if (draft.lead) return 0;
  const split = splitCredit(line.text);
  const own = labelledCaption(line.text);
  const credit = next && isCreditFor(line.text, next.text) ? next.text : null;
  if (credit !== null && (line.prose || own !== null || line.words >= 4)) {
    draft.lead = figureOf(inlineOf(own ?? line.text), creditText(credit));
    draft.report.found('credit', credit);
  } else if (split) {
    draft.lead = figureOf(inlineOf(line.text.slice(0, split.captionEnd).trim()), split.credit);
    draft.report.found('credit', line.text.slice(split.captionEnd).trim());
  } else if (creditEvidence(line.text) === 'sure') {
    draft.lead = figureOf([], creditText(line.text));
    draft.report.found('credit', line.text);
  } else return 0;
  draft.lead.role = 'lead';
  return credit !== null && !split ? 2 : 1;
}

/** How far above the headline its picture may stand. */
const LEAD_REACH = 9;

/** A picture above the headline counts where caption and credit leave no doubt. */
export function readLeadAbove(page: Page, draft: Draft, headline: number, used: boolean[]): void {
  for (let index = headline - 1; index >= Math.max(0, headline - LEAD_REACH); index -= 1) {
    const line = page.lines[index];
    const next = page.lines[index + 1];
    if (!line || line.furniture || used[index] || line.words < 6) continue;
    const credited = next !== undefined && index + 1 < headline && creditEvidence(next.text) === 'sure';
    if (!credited && splitCredit(line.text)?.evidence !== 'sure') continue;
    const lines = takeLead(draft, line, credited ? next : undefined);
    used.fill(true, index, index + lines);
    return;
  }
}
