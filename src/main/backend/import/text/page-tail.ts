/**
 * Reads what follows the text of a page: author lines, disclaimers, calls, source notes and tags that stand
 * between the furniture. Marks the lines it used. Must not know the head.
 */
import type { BlockJSON } from '../../../../shared/document/json';
import { addAuthors } from '../apply-notes';
import type { Draft } from '../draft';
import { paragraphOf } from '../inline';
import type { DropKind } from '../report';
import { readNotes } from './notes';
import type { Page } from './page';
import type { PageLine } from './page-lines';
import { isPersonName, namesARole } from './people';
import { takeMeta } from './take-meta';

/** Notes stand no further below the text than this, and never below these kinds. */
const REACH = 20;
const BEYOND = new Set<DropKind>(['comments', 'ranking', 'footer', 'previous-next']);
const BIO_WORDS = 80;

/** "Tags: harbour, ferries", "Filed under: Opinion". */
export function takeTags(draft: Draft, text: string): boolean {
  const list = /^[^:：]{2,30}[:：]\s*(\S.*)$/u.exec(text)?.[1];
  if (list === undefined) return false;
  const names = list.split(/\s*[,;、，|·•#]\s*/u).filter((name) => name !== '' && name.length <= 60);
  const filed = /^(?:filed under|posted in|categor)/i.test(text);
  if (!filed) draft.tags.push(...names);
  else if (draft.category === null) [draft.category = null, ...draft.moreCategories] = names;
  draft.report.found(filed ? 'category' : 'tags', text);
  return true;
}

/** What stands below a name: a role, or a text that does not repeat the name. */
function isPortrait(line: PageLine | undefined): line is PageLine {
  if (!line || line.furniture || line.words > BIO_WORDS || readNotes(line.text)) return false;
  return line.prose || namesARole(line.text);
}

/** Names, each with a role or a text, below a heading such as "About the author". */
function takePortraits(draft: Draft, lines: readonly PageLine[], heading: number, used: boolean[]): void {
  for (let index = heading + 1; index < lines.length;) {
    const name = lines[index];
    const below = lines[index + 1];
    if (!name || !isPersonName(name.text)) return;
    const text = isPortrait(below) ? below.text : '';
    addAuthors(draft, [{ name: name.text, bio: text }]);
    draft.report.found('author', text === '' ? name.text : `${name.text}: ${text}`);
    const length = text === '' ? 1 : 2;
    used.fill(true, index, index + length);
    index += length;
  }
}

/**
 * The notes below the text as paragraphs, to be judged together with the last ones of the text. Everything else
 * is left to be reported as furniture.
 */
export function notesBelow(page: Page, draft: Draft, from: number, used: boolean[]): BlockJSON[] {
  const notes: BlockJSON[] = [];
  const known = draft.authors.map((author) => author.name);
  const to = Math.min(page.lines.length, from + REACH);
  for (let index = from; index < to; index += 1) {
    const line = page.lines[index];
    if (!line || used[index]) continue;
    if (line.furniture && BEYOND.has(line.furniture)) break;
    if (line.furniture === 'author-heading') takePortraits(draft, page.lines, index, used);
    else if (line.furniture === 'tags') used[index] = takeTags(draft, line.text);
    else if (line.meta && line.meta.authors.length > 0 && draft.authors.length === 0) {
      takeMeta(draft, line, line.meta);
      used[index] = true;
    } else if (!line.furniture && readNotes(line.text, known)) {
      notes.push(paragraphOf(line.text));
      used[index] = true;
    }
  }
  return notes;
}
