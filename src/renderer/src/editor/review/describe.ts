/** What a mark proposes, in words. */
import { FORMAT, type BlockPropsJSON, type FormatName } from '../../../../shared/document/json';
import type { SuggestedLook } from '../../../../shared/document/suggestions/list';
import type { Mark } from '../../../../shared/document/suggestions/marks';
import { translate, type MessageKey } from '../../../../shared/messages/translate';
import { shortened } from '../../../../shared/text/shortened';
import type { Move } from './moves';

/** What a block has beside its words. */
export const BLOCK_FIELDS: Record<string, MessageKey> = {
  credit: 'figure.credit',
  alt: 'figure.alt',
  attribution: 'figure.attribution',
};

/** On the page, where the field itself says the rest. */
const LONGEST_LABEL = 48;

/** What kind of block it is; "" for a line of the piece, which is always what it is. */
export function describeBlock({ type, tag, listType, role }: BlockPropsJSON): string {
  if (tag === 'h2' || tag === 'h3' || tag === 'h4') return translate(`block.${tag}`);
  if (listType === 'bullet' || listType === 'number') return translate(`block.${listType}`);
  if (role === 'lead' || role === 'inline') return translate(`figure.${role}`);
  if (type === 'paragraph') return translate('block.paragraph');
  if (type === 'quote') return translate('block.quote');
  if (type === 'pull-quote') return translate('block.pullQuote');
  return type === 'listitem' ? translate('review.block.item') : '';
}

/** The block's new kind or fields; values no longer than `longest`. Of a block that is known its kind now as well. */
export function describeProps(props: BlockPropsJSON, longest = Infinity, block?: BlockPropsJSON): string {
  const words: string[] = [];
  const kind = describeBlock(props);
  const now = block ? describeBlock(block) : '';
  if (kind !== '') words.push(now === '' ? kind : translate('review.props.becomes', { now, kind }));
  if ('format' in props) words.push(describeAlignment(props['format']));
  if (props['media'] !== undefined) words.push(translate('review.props.picture'));
  for (const [name, title] of Object.entries(BLOCK_FIELDS)) {
    const value = props[name];
    if (value !== undefined)
      words.push(
        translate('review.props.field', {
          name: translate(title),
          value: shortened(String(value ?? ''), longest),
        }),
      );
  }
  return words.join(', ');
}

function describeAlignment(format: unknown): string {
  const side = format === 'center' || format === 'end' ? format : 'start';
  const how = translate(`block.align.${side}`);
  return translate('review.props.alignment', { how: how.charAt(0).toLowerCase() + how.slice(1) });
}

const FORMAT_NAMES: Record<FormatName, MessageKey> = {
  bold: 'command.editor.bold',
  italic: 'command.editor.italic',
  underline: 'command.editor.underline',
  strikethrough: 'command.editor.strike',
  subscript: 'command.editor.sub',
  superscript: 'command.editor.sup',
};

/** The formats that words get or lose: "Bold, not italic". */
export function describeFormats({ on = 0, off = 0 }: SuggestedLook): string {
  const names = Object.entries(FORMAT_NAMES) as [FormatName, MessageKey][];
  const within = (bits: number) => names.filter(([name]) => (bits & FORMAT[name]) !== 0);
  const words = [
    ...within(on).map(([, name]) => translate(name)),
    ...within(off).map(([, name]) => translate('review.look.not', { name: translate(name).toLowerCase() })),
  ].join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The label on a block that has this mark. `move`: of one that stands elsewhere, too. */
export function blockLabel(mark: Mark, move: Move | null = null): string {
  if (move) return moveLabel(mark.kind === 'ins', move);
  if (mark.kind === 'ins') return translate('review.block.new');
  if (mark.kind === 'del') return translate('review.block.gone');
  if (mark.kind === 'join') return translate('review.block.joined');
  const props = mark.props ?? {};
  const what = describeProps(props, LONGEST_LABEL);
  return Object.keys(props).every((name) => name in BLOCK_FIELDS || name === 'format')
    ? what.charAt(0).toUpperCase() + what.slice(1)
    : translate('review.block.changed', { what });
}

/** What turns into something else in its place has not moved. */
function moveLabel(isHere: boolean, { was, becomes, level }: Move): string {
  const [now, kind] = [describeBlock(was), describeBlock(becomes)];
  if (now !== kind)
    return isHere
      ? translate('review.props.becomes', { now, kind })
      : translate('review.block.changed', { what: kind });
  if (level !== null) return translate(`review.block.${level}`);
  return translate(isHere ? 'review.block.movedHere' : 'review.block.movedAway');
}
