/** An image, and words that are a block's own field (a credit, an attribution), as paragraphs. Pure. */
import type { BlockPropsJSON, FigureJSON } from '../../../shared/document/json';
import { withProps } from '../../../shared/document/suggestions/blocks';
import type { Mark } from '../../../shared/document/suggestions/marks';
import { translate } from '../../../shared/messages/translate';
import { rowToWord } from './row-to-word';
import {
  carry,
  changeOf,
  commentOn,
  marksOfKind,
  runWithin,
  wordProps,
  type Around,
  type ToWord,
} from './to-word-parts';
import { paragraphOf, type WordParagraph, type WordRun } from './word';

/** The picture, its caption, and its credit where there is one. */
export function figureToWord(to: ToWord, figure: FigureJSON, around: Around): WordParagraph[] {
  const sets = marksOfKind(figure, 'set');
  const wanted = sets.reduce((next, mark) => withProps(next, mark.props ?? {}) as FigureJSON, figure);
  const bid = figure.$?.bid ?? '';
  const kind = figure.role === 'lead' ? 'lead' : 'picture';
  const picture = {
    ...paragraphOf(kind, picturesOf(to, figure, wanted, around), bid),
    markIns: around.ins,
    markDel: around.del,
  };
  const [caption] = figure.children;
  const own: Around = { ...around, list: 0, level: 0 };
  const words = rowToWord(to, caption.children, own, {
    props: wordProps({ type: 'caption', direction: caption.direction }, own),
    bid: caption.$?.bid ?? '',
  });
  const texts = { before: figure.credit, after: wanted.credit, mark: lastSetting(sets, 'credit') };
  const paragraphs = [picture, ...words, ...fieldToWord(to, 'credit', texts, around)];
  for (const mark of sets) sayOf(to, mark, [picture]);
  return paragraphs;
}

const lastSetting = (sets: readonly Mark[], key: string): Mark | undefined =>
  sets.findLast((mark) => mark.props && key in mark.props);

function picturesOf(to: ToWord, figure: FigureJSON, wanted: FigureJSON, around: Around): WordRun[] {
  const present = pictureRun(figure, around);
  const mark = marksOfKind(figure, 'set').findLast((one) => one.props && 'media' in one.props);
  if (!mark || figure.media === wanted.media) return [present];
  const change = changeOf(to, mark);
  return [
    { ...present, del: around.del ?? change },
    { ...pictureRun(wanted, around), ins: change },
  ];
}

/** A picture known only by its words stands as those in brackets. */
function pictureRun({ media, alt }: FigureJSON, around: Around): WordRun {
  if (media !== null) return { ...runWithin('', around), picture: { media, alt } };
  return runWithin(
    `[${alt === '' ? translate('docx.noPicture') : alt.replaceAll(/[\t\r\n]/g, ' ')}]`,
    around,
  );
}

/** Fields of an image that Word's paragraphs do not have, or other programs do not show. */
function sayOf(to: ToWord, mark: Mark, on: readonly WordParagraph[]): void {
  const props: BlockPropsJSON = mark.props ?? {};
  if ('alt' in props) commentOn(on, carry(to, mark, 'docx.carried.alt', { alt: String(props['alt'] ?? '') }));
  if ('media' in props) commentOn(on, carry(to, mark, 'docx.carried.picture'));
  if ('role' in props)
    commentOn(on, carry(to, mark, props['role'] === 'lead' ? 'docx.carried.lead' : 'docx.carried.inline'));
}

/** Plain words of a block's own, with what is suggested for them. */
export function fieldToWord(
  to: ToWord,
  kind: 'attribution' | 'credit',
  { before, after, mark }: { before: string; after: string; mark: Mark | undefined },
  around: Around,
): WordParagraph[] {
  if (before === '' && after === '') return [];
  const change = mark && before !== after ? changeOf(to, mark) : null;
  const row = (text: string, more: Partial<WordRun>): WordRun[] =>
    text === '' ? [] : [{ ...runWithin(text.replaceAll(/[\t\r\n]/g, ' '), around), ...more }];
  return [
    {
      ...paragraphOf(
        kind,
        change ? [...row(before, { del: change }), ...row(after, { ins: change })] : row(before, {}),
      ),
      markIns: before === '' && change ? change : around.ins,
      markDel: after === '' && change ? change : around.del,
    },
  ];
}
