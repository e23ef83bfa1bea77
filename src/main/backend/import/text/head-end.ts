/** Finds where the head of a text page ends and its text may begin. Must not know what the head's lines mean for the piece. */
import type { ImportedAuthor } from '../../../../shared/model/imported';
import { sameName } from '../apply-notes';
import { readBio } from './bio';
import { isRole } from './headline';
import type { Page } from './page';
import { namesARole, readBareNames } from './people';

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
export function introduces(text: string, authors: readonly ImportedAuthor[]): boolean {
  const people = readBio(text) ?? [];
  return (
    people.length > 0 && people.every(({ name }) => authors.some((author) => sameName(author.name, name)))
  );
}

function isIntroduced(page: Page, name: string): boolean {
  return page.lines.some((line) => line.text.startsWith(`${name} `) && readBio(line.text) !== null);
}
