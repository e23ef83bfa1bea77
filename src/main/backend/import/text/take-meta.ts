/** Sets what a line of dates, read times and bylines says into a draft. Must not know where the line stands. */
import { translate } from '../../../../shared/messages/translate';
import { addAuthors } from '../apply-notes';
import type { Draft } from '../draft';
import type { MetaLine } from './meta-line';
import { findReadTime } from './times';

/** The line that says it, for the report. */
interface Said {
  text: string;
}

function takeDate(draft: Draft, line: Said, meta: MetaLine): void {
  if (!meta.date) return;
  const { iso, update } = meta.date;
  if (iso === null) draft.report.found('date', translate('import.date.ambiguous', { text: line.text }));
  else if (draft.publishedAt === null || !update) {
    draft.publishedAt ??= iso;
    const shown = iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso;
    draft.report.found('date', `${shown} (${line.text})`);
  } else draft.report.leave('date', [line.text]);
}

export function takeMeta(draft: Draft, line: Said, meta: MetaLine): void {
  takeDate(draft, line, meta);
  if (meta.ago) draft.report.leave('page-date', [line.text]);
  const readTime = findReadTime(line.text.replace(/(?<=(?:19|20)\d{2})(?=\d)/, ' '));
  if (meta.readTime && readTime)
    draft.report.leave('read-time', [meta.date ? readTimeWords(line.text) : line.text]);
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
