/**
 * Reads what stands around the headline of a text page: labels above it; standfirst, byline, dates and lead
 * picture between it and the text. Marks the lines it used. Must not know the body.
 */
import type { ImportedAuthor } from '../../../../shared/model/imported';
import { addAuthors, applyNote, sameName } from '../apply-notes';
import { figureOf, type Draft } from '../draft';
import { inlineOf } from '../inline';
import { fold } from '../measure';
import { foldHeadline, isOpinionLabel, isRole } from './headline';
import { translate } from '../../../../shared/messages/translate';
import { readBio } from './bio';
import { creditEvidence, creditText, labelledCaption, splitCredit } from './credits';
import { isOpinionWord } from './markers';
import type { MetaLine } from './meta-line';
import type { Page } from './page';
import type { PageLine } from './page-lines';
import { namesARole, readBareNames } from './people';
import { findReadTime } from './times';

/** How far below the headline bylines and dates are looked for. */
const REACH = 16;

/** The line after the last byline or date: where the text begins at the earliest. */
export function endOfHead(page: Page, headline: number): number {
  let end = headline + 1;
  let proses = 0;
  for (let index = headline + 1; index < Math.min(page.lines.length, headline + REACH); index += 1) {
    const line = page.lines[index];
    if (!line) break;
    if (line.meta && index - end < REACH) {
      end = index + 1;
      proses = 0;
    } else if (line.prose && !isRole(page, index)) {
      proses += 1;
      if (proses === 2) break;
    } else if (!line.furniture) proses = 0;
  }
  return endOfNames(page, headline, end);
}

/** Names stand no further below a date than this, buttons between them included. */
const NAME_REACH = 6;

/** Names without a label count right below a date, and where a line further down introduces the same person. */
function endOfNames(page: Page, headline: number, end: number): number {
  let last = end;
  const signed = page.lines.slice(headline + 1, end).flatMap((line) => line.meta?.authors ?? []);
  for (let index = end; index < Math.min(page.lines.length, end + NAME_REACH); index += 1) {
    const line = page.lines[index];
    if (line?.prose && introduces(line.text, signed)) last = index + 1;
    if (!line || line.prose) break;
    const dated = end > headline + 1;
    const names = readBareNames(line.text);
    if (names && (dated || isIntroduced(page, names[0]?.name ?? ''))) last = index + 1;
    else if (last === index && index > end && namesARole(line.text)) last = index + 1;
    else if (!line.furniture) break;
  }
  return last;
}

/** Whether the line is the bio of one of the authors and nothing else. */
function introduces(text: string, authors: readonly ImportedAuthor[]): boolean {
  const people = readBio(text) ?? [];
  return people.length > 0 && people.every(({ name }) => authors.some((author) => sameName(author.name, name)));
}

function isIntroduced(page: Page, name: string): boolean {
  return page.lines.some((line) => line.text.startsWith(`${name} `) && readBio(line.text) !== null);
}

function takeDate(draft: Draft, line: PageLine, meta: MetaLine): void {
  if (!meta.date) return;
  const { iso, update } = meta.date;
  if (iso === null) draft.report.found('date', translate('import.date.ambiguous', { text: line.text }));
  else if (draft.publishedAt === null || !update) {
    draft.publishedAt ??= iso;
    const shown = iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso;
    draft.report.found('date', `${shown} (${line.text})`);
  } else draft.report.leave('date', [line.text]);
}

export function takeMeta(draft: Draft, line: PageLine, meta: MetaLine): void {
  takeDate(draft, line, meta);
  if (meta.ago) draft.report.leave('page-date', [line.text]);
  const readTime = findReadTime(line.text.replace(/(?<=(?:19|20)\d{2})(?=\d)/, ' '));
  if (meta.readTime && readTime) draft.report.leave('read-time', [meta.date ? readTimeWords(line.text) : line.text]);
  if (meta.authors.length > 0) {
    addAuthors(draft, meta.authors);
    draft.report.found('author', line.text);
  }
  if (meta.source !== null && draft.source === null) {
    draft.source = { name: meta.source, url: '' };
    draft.report.found('source', meta.source);
  }
}

/** The read time in a line where it may be glued to the year before it. */
function readTimeWords(text: string): string {
  const separate = text.replace(/((?:19|20)\d{2})(?=\d)/, '$1 ');
  const found = findReadTime(separate);
  return found ? separate.slice(found.start, found.end) : text;
}

/** Caption and credit among the lines of the head. Returns how many lines they took. */
function takeLead(draft: Draft, line: PageLine, next: PageLine | undefined): number {
  if (draft.lead) return 0;
  const split = splitCredit(line.text);
  const own = labelledCaption(line.text);
  const credit = next && creditEvidence(next.text) ? next.text : null;
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

const MOST_ROLE_WORDS = 16;

/** What the author just named is: a role below the name, or a sentence about them. */
function takeRole(draft: Draft, line: PageLine, belowName: boolean): boolean {
  const author = draft.authors.at(-1);
  if (!author) return false;
  if (line.prose && introduces(line.text, draft.authors)) {
    applyNote(draft, { kind: 'bio', text: line.text, authors: readBio(line.text) ?? [] });
    return true;
  }
  if (!belowName || author.bio !== '' || line.words > MOST_ROLE_WORDS || !namesARole(line.text)) return false;
  author.bio = line.text;
  draft.report.found('author', line.text);
  return true;
}

const MOST_STANDFIRST_LINES = 2;

/** Reads lines [from, end). Every line it used is set in `used`; the others are furniture. */
export function readBelow(page: Page, draft: Draft, from: number, end: number, used: boolean[]): void {
  const standfirst: string[] = [];
  for (let index = from; index < end; index += 1) {
    const line = page.lines[index];
    if (!line || line.furniture || line.crumbs) continue;
    if (line.meta) {
      takeMeta(draft, line, line.meta);
      used[index] = true;
      continue;
    }
    if (takeRole(draft, line, used[index - 1] === true)) {
      used[index] = true;
      continue;
    }
    const lead = takeLead(draft, line, page.lines[index + 1]);
    if (lead > 0) {
      used.fill(true, index, index + lead);
      index += lead - 1;
      continue;
    }
    const names = readBareNames(line.text);
    if (names && !line.prose) {
      addAuthors(draft, names);
      draft.report.found('author', line.text);
    } else if ((line.prose || line.words >= 6) && standfirst.length < MOST_STANDFIRST_LINES) {
      standfirst.push(line.text);
    } else continue;
    used[index] = true;
  }
  draft.standfirst = inlineOf(standfirst.join(' '));
}

const LABEL_WORDS = 5;

function takeLabel(page: Page, draft: Draft, text: string): void {
  const listed = page.navigation.has(fold(text)) && (page.counts.get(fold(text)) ?? 0) > 1;
  if (isOpinionWord(text) && (!listed || draft.category !== null)) draft.kicker ??= text;
  else draft.category ??= text;
}

/** How far above the headline its picture may stand. */
const LEAD_REACH = 9;

/** A picture above the headline counts where caption and credit leave no doubt. */
function readLeadAbove(page: Page, draft: Draft, headline: number, used: boolean[]): void {
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

/** Category and kicker: from the breadcrumb, else from the one or two labels above the headline. */
export function readAbove(page: Page, draft: Draft, headline: number, used: boolean[]): void {
  const title = page.lines[headline];
  const crumbs = page.lines.slice(0, headline + 1).findLast((line) => line.crumbs)?.crumbs ?? [];
  const steps = crumbs.filter((step) => !isPlaceholder(step) && !sameHeadline(step, title));
  draft.category = steps.at(-1) ?? null;
  for (let index = headline - 1; index >= Math.max(0, headline - 2); index -= 1) {
    const line = page.lines[index];
    if (!line || !isLabel(page, line, page.lines[index - 1])) break;
    for (const part of line.text.split(/\s?[|/•·]\s?/u)) {
      if (!steps.some((step) => fold(step) === fold(part))) takeLabel(page, draft, part);
    }
    draft.report.found(draft.kicker !== null && line.text.startsWith(draft.kicker) ? 'kicker' : 'category', line.text);
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
  if (line.furniture || line.meta || line.crumbs || line.prose || line.bullet || line.words > LABEL_WORDS) return false;
  if (line.folded === fold(page.siteName ?? '') || line.terminated) return false;
  if (isOpinionLabel(line.text) || (page.counts.get(line.folded) ?? 0) > 1 || page.navigation.has(line.folded) === false) return true;
  // The last entry of a menu that ends right above the headline is no label.
  return line.gap > 0 || above === undefined;
}
