/**
 * Finds the headline of a text page by evidence: the breadcrumb that ends in it, its repetition, an opinion
 * marker, the date or byline below it, its length and place. Must not know the rest of the head.
 */
import { fold } from '../measure';
import type { Range } from './body-range';
import { creditEvidence, splitCredit } from './credits';
import { isOpinionWord, splitMarker } from './markers';
import type { Page } from './page';
import type { PageLine } from './page-lines';
import { namesARole, readBareNames } from './people';

const FURTHEST = 40;
const MOST_WORDS = 35;

/** The first line from which on the text runs: another paragraph follows closely. */
function anchorOf(lines: readonly PageLine[], body: Range): number {
  for (let index = body.start; index < body.end; index += 1) {
    const next = [lines[index + 1], lines[index + 2]];
    if (lines[index]?.prose && next.some((line) => line?.prose)) return index;
  }
  return body.start;
}

/** For comparing headlines: folded, and without an opinion marker. */
export function foldHeadline(text: string): string {
  const marked = splitMarker(text);
  return fold(marked ? text.slice(marked.from, marked.to) : text);
}

/** Breadcrumbs may cut their last step short. */
function endsCrumbs(page: Page, text: string): boolean {
  const folded = foldHeadline(text);
  return page.lines.some(({ crumbs }) => {
    const last = crumbs?.at(-1);
    if (last === undefined) return false;
    const step = foldHeadline(last.replace(/\s?(?:…|\.{3})$/u, ''));
    return step === folded || (step.length >= 12 && folded.startsWith(step));
  });
}

/** "Headline | Site" or "Headline - Site" as the first lines of a page. */
function isPageTitle(page: Page, line: PageLine): boolean {
  return page.lines.slice(0, 5).some((first) => {
    const rest = first.folded.slice(line.folded.length);
    return first !== line && first.folded.startsWith(line.folded) && /^\s?[|–—:·»-]/u.test(rest);
  });
}

/** "Opinion" alone, or with a topic: "Opinion|Water". */
export function isOpinionLabel(text: string): boolean {
  return text.length <= 60 && text.split(/\s?[|/•·]\s?/u).some(isOpinionWord);
}

/** What somebody is, below their name. */
export function isRole(page: Page, index: number): boolean {
  const [above, line] = [page.lines[index - 1], page.lines[index]];
  return (
    above !== undefined && line !== undefined && namesARole(line.text) && readBareNames(above.text) !== null
  );
}

function isCandidate(page: Page, line: PageLine): boolean {
  if (line.furniture || line.meta || line.crumbs || line.bullet || line.words > MOST_WORDS || line.words < 2)
    return false;
  if (line.words < 3 && !/\p{Script=Han}/u.test(line.text)) return endsCrumbs(page, line.text);
  return line.folded !== fold(page.siteName ?? '') && !isOpinionWord(line.text);
}

function scoreOf(page: Page, index: number, anchor: number): number {
  const line = page.lines[index];
  if (!line) return -Infinity;
  const below = page.lines.slice(index + 1, index + 7);
  const above = page.lines[index - 1];
  let score = -0.15 * (anchor - index);
  if (endsCrumbs(page, line.text)) score += 5;
  if (splitMarker(line.text)) score += 4;
  if (isPageTitle(page, line)) score += 3;
  if ((page.counts.get(line.folded) ?? 0) > 1 && line.words >= 4) score += 3;
  if (below.some((candidate) => candidate.meta)) score += 3;
  if (above === undefined || !isCandidate(page, above)) score += 2;
  if (above && isOpinionLabel(above.text)) score += 2;
  else if (above && page.navigation.has(above.folded)) score += 1;
  if (line.words >= 5) score += 1;
  if (line.terminated && /[.。]$/u.test(line.text)) score -= 3;
  if (line.words > 20) score -= 2;
  if (creditEvidence(line.text) || splitCredit(line.text)) score -= 6;
  if (page.navigation.has(line.folded)) score -= (page.counts.get(line.folded) ?? 0) > 1 ? 5 : 3;
  return score;
}

/** The headline's line number, or null where no line can be one. */
export function findHeadline(page: Page, body: Range): number | null {
  const anchor = anchorOf(page.lines, body);
  let best: { index: number; score: number } | null = null;
  for (let index = Math.max(0, anchor - FURTHEST); index < anchor; index += 1) {
    const line = page.lines[index];
    if (!line || !isCandidate(page, line) || isRole(page, index)) continue;
    const score = scoreOf(page, index, anchor);
    // Of equal ones the later stands nearer to the text.
    if (best === null || score >= best.score) best = { index, score };
  }
  return best?.index ?? null;
}
