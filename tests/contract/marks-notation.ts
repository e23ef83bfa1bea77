/** A piece in one line as docs/marks.md writes it: words with the marks upon them, blocks with theirs. */
import {
  FORMAT,
  type BlockJSON,
  type InlineJSON,
  type MarkJSON,
  type NodeStateJSON,
  type RootJSON,
} from '../../src/shared/document/json';
import { marksOf, type Mark } from '../../src/shared/document/suggestions/marks';

const SIGNS: Partial<Record<string, string>> = { ins: '+', del: '−', split: '¶', join: '⤴' };
function nameOfMark(mark: Mark): string {
  const { kind, on = 0, off = 0, link, lang, props = {}, from } = mark;
  switch (kind) {
    case 'fmt':
      return `${nameOf(on)}${off === 0 ? '' : `not ${nameOf(off)}`}`;
    case 'link':
      return `→${link ? hostOf(link.url) : 'nowhere'}`;
    case 'lang':
      return lang ?? 'own language';
    case 'set':
      return `becomes ${propsOf(props)}`;
    default:
      return kind === 'ins' && from ? '+moved' : (SIGNS[kind] ?? kind);
  }
}

const propsOf = (props: NonNullable<MarkJSON['props']>): string =>
  Object.entries(props)
    .flatMap(([key, value]) =>
      key === 'bid' || (value === null && key !== 'format') ? [] : (value ?? 'start'),
    )
    .join(' ');

/** Of https://a.example/ the letter. */
const hostOf = (url: string): string => new URL(url).hostname.charAt(0);

function marksIn(node: { $?: NodeStateJSON }): string {
  const isNoted = Object.keys(node.$ ?? {}).some((key) => key.startsWith('note:'));
  const marks = marksOf(node).map((mark) => `${mark.by.charAt(0).toUpperCase()}${nameOfMark(mark)}`);
  return [...marks.sort(), ...(isNoted ? ['note'] : [])].join(' ');
}
const nameOf = (bits: number): string =>
  Object.entries(FORMAT)
    .filter(([, bit]) => (bits & bit) !== 0)
    .map(([name]) => name)
    .join('+');

function inline(node: InlineJSON): string {
  if (node.type === 'link') return `[${node.children.map(inline).join('')}](${hostOf(node.url)})`;
  const marks = marksIn(node);
  const look =
    node.type === 'text' ? [node.format && nameOf(node.format), node.$?.lang].filter(Boolean).join(' ') : '';
  const words = node.type === 'linebreak' ? '' : look === '' ? node.text : `${node.text}(${look})`;
  return marks === '' ? words || '⏎' : `{${marks}${words === '' ? '' : `: ${words}`}}`;
}

/** Blocks between slashes, without "Up" and "Down" where they stand as they stood. */
export function shown(root: RootJSON): string {
  const blocks = root.children.slice(2).map((node) => {
    const block = node as BlockJSON & { children: InlineJSON[]; format?: string };
    const kind = [block.type === 'paragraph' ? '' : block.type, block.format].filter(Boolean).join(' ');
    const marks = marksIn(block);
    const words = block.children.map(inline).join('');
    return `${kind === '' ? '' : `${kind} `}${marks === '' ? '' : `⟦${marks}⟧ `}${words}`.trim();
  });
  const from = blocks[0] === 'Up' ? 1 : 0;
  const to = blocks.at(-1) === 'Down' ? -1 : undefined;
  return blocks.slice(from, to).join(' / ') || '–';
}
