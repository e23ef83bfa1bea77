/**
 * Reads what stands between the headline of a text page and its text: standfirst, byline, roles, dates and the lead
 * picture. Marks the lines it used. Must not know the text.
 */
import { addAuthors, applyNote, isAuthor } from '../apply-notes';
import type { Draft } from '../draft';
import { inlineOf } from '../inline';
import { readBio } from './bio';
import { introduces } from './head-end';
import { takeLead } from './head-lead';
import { isOpinionLabel } from './headline';
import type { Page } from './page';
import type { PageLine } from './page-lines';
import { namesARole, readBareNames } from './people';
import { takeMeta } from './take-meta';

const MOST_ROLE_WORDS = 16;
/** So few words right below a name say what somebody is, in any language. */
const SURE_ROLE_WORDS = 3;

const isInCapitals = (text: string): boolean => !/\p{Ll}/u.test(text);

function isNameLine(draft: Draft, line: PageLine | undefined): boolean {
  return line !== undefined && draft.authors.at(-1)?.name === line.text;
}

function namesOthers(page: Page, line: PageLine, from: number, end: number): boolean {
  return page.lines.slice(from, end).some((other) => {
    const names = other.meta?.authors ?? readBareNames(other.text) ?? [];
    return other !== line && names.length > 0 && !isInCapitals(other.text);
  });
}

/** What the author just named is: a role below the name, or a sentence about them. */
function takeRole(draft: Draft, line: PageLine, belowName: boolean): boolean {
  const author = draft.authors.at(-1);
  if (!author) return false;
  if (line.prose && introduces(line.text, draft.authors)) {
    applyNote(draft, { kind: 'bio', text: line.text, authors: readBio(line.text) ?? [] });
    return true;
  }
  if (!belowName || author.bio !== '' || line.words > MOST_ROLE_WORDS || isOpinionLabel(line.text))
    return false;
  const isSure = line.words <= SURE_ROLE_WORDS && !/\d/.test(line.text) && readBareNames(line.text) === null;
  if (!isSure && !namesARole(line.text)) return false;
  author.bio = line.text;
  draft.report.found('author', line.text);
  return true;
}

const MOST_STANDFIRST_LINES = 2;

/** Reads lines [from, end). Every line it used is set in `used`; the others are furniture. */
export function readBelow(page: Page, draft: Draft, from: number, end: number, used: boolean[]): void {
  const standfirst: string[] = [];
  // Beside a byline names are authors' only where they repeat it.
  const signed = page.lines
    .slice(from, end)
    .some((line) => line.meta !== null && line.meta.authors.length > 0);
  for (let index = from; index < end; index += 1) {
    const line = page.lines[index];
    if (!line || line.furniture || line.crumbs) continue;
    if (line.meta) {
      takeMeta(draft, line, line.meta);
      used[index] = true;
      continue;
    }
    if (takeRole(draft, line, isNameLine(draft, page.lines[index - 1]))) {
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
    if (draft.kicker === null && isOpinionLabel(line.text)) {
      draft.kicker = line.text;
      draft.report.found('kicker', line.text);
    } else if (names && !line.prose) {
      // A name in capitals beside others in small letters is that of whoever drew or took the picture.
      if (isInCapitals(line.text) && namesOthers(page, line, from, end)) continue;
      if (signed && !names.every(({ name }) => isAuthor(draft, name))) continue;
      addAuthors(draft, names);
      draft.report.found('author', line.text);
    } else if ((line.prose || line.words >= 6) && standfirst.length < MOST_STANDFIRST_LINES) {
      standfirst.push(line.text);
    } else continue;
    used[index] = true;
  }
  draft.standfirst = inlineOf(standfirst.join(' '));
}
