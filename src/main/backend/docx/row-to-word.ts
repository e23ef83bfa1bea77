/** The words of one block as a paragraph with runs, or as several where a split is suggested. Pure. */
import type { InlineJSON } from '../../../shared/document/json';
import { notesOf } from '../../../shared/document/comments/notes';
import { applyFormat, validMarksOf, type Mark } from '../../../shared/document/suggestions/marks';
import { piecesOf, type LinkShell, type Piece } from '../../../shared/document/suggestions/pieces';
import { carry, changeOf, reasonOf, sameProps, wordProps, type Around, type ToWord } from './to-word-parts';
import {
  joinedRuns,
  paragraphOf,
  type WordLink,
  type WordParagraph,
  type WordProps,
  type WordRun,
} from './word';

export function rowToWord(
  to: ToWord,
  children: readonly InlineJSON[],
  around: Around,
  { props, bid }: { props: WordProps; bid: string },
): WordParagraph[] {
  let paragraph: WordParagraph = { ...paragraphOf(props.kind, [], bid), props };
  const paragraphs = [paragraph];
  for (const piece of piecesOf(children)) {
    const marks = validMarksOf(piece.node);
    const inserted = marks.find((mark) => mark.kind === 'ins' || mark.kind === 'split');
    const deleted = marks.find((mark) => mark.kind === 'del');
    // What its own author took back is seen by nobody.
    if (inserted && deleted && inserted.by === deleted.by) continue;
    if (inserted?.kind === 'split') {
      paragraph.markIns = changeOf(to, inserted);
      paragraph.markDel = deleted ? changeOf(to, deleted) : around.del;
      const next = wordProps(inserted.props ?? {}, around);
      const own = String(inserted.props?.['bid'] ?? '');
      paragraph = { ...paragraphOf(next.kind, [], own), props: next };
      if (!sameProps(next, props)) paragraph.was = { props, by: changeOf(to, inserted) };
      paragraphs.push(paragraph);
    } else paragraph.runs.push(runOf(to, piece, marks, around));
  }
  paragraph.markIns = around.ins;
  paragraph.markDel = around.del;
  for (const each of paragraphs) each.runs = joinedRuns(each.runs);
  return paragraphs;
}

function runOf(to: ToWord, { node, link }: Piece, marks: readonly Mark[], around: Around): WordRun {
  const of = (kind: Mark['kind']): Mark[] => marks.filter((mark) => mark.kind === kind);
  const change = (kind: 'ins' | 'del') => {
    const [mark] = of(kind);
    return mark ? changeOf(to, mark) : around[kind];
  };
  const looks = [...of('fmt'), ...of('lang')];
  const format = node.type === 'text' ? (node.format ?? 0) : 0;
  const lang = node.$?.lang ?? null;
  const last = looks.at(-1);
  return {
    text: node.type === 'text' ? plainText(node.text) : '\n',
    picture: null,
    format: of('fmt').reduce(applyFormat, format),
    lang: of('lang').reduce((_, mark) => mark.lang ?? null, lang),
    link: linkOf(link),
    ins: change('ins'),
    del: change('del'),
    was: last ? { format, lang, by: changeOf(to, last) } : null,
    comments: [
      ...notesOf(node),
      ...of('link').map((mark) =>
        mark.link
          ? carry(to, mark, 'docx.carried.link', { url: mark.link.url })
          : carry(to, mark, 'docx.carried.noLink'),
      ),
      // Word keeps one change of looks on a run.
      ...looks.filter((mark) => mark.by !== last?.by).map((mark) => carry(to, mark, 'docx.carried.look')),
      ...marks.flatMap((mark) => reasonOf(to, mark)),
    ],
  };
}

/** Word's files have no place for other white space and controls within a run. */
const plainText = (text: string): string => text.replaceAll(/[\t\r]/g, ' ');

const linkOf = (link: LinkShell | null): WordLink | null =>
  link && { url: link.url, title: link.title ?? '', target: link.target ?? '' };
