/**
 * How the marks of suggestions look: an underline, a strike or a label says what, a tint says whose. Draws attributes for
 * the style sheet and nothing else, on the nodes an update touched. Places in the list ("3 of 12") come later, with the
 * cards.
 */
import '../review/marks.css';
import { configExtension, defineExtension, type LexicalNode } from 'lexical';
import { DOMRenderExtension, domOverride } from '@lexical/html';
import { FORMAT, type FormatName, type MarkKind } from '../../../../shared/document/json';
import type { Mark } from '../../../../shared/document/suggestions/marks';
import { tintOf } from '../../ui/tints';
import { setAttribute } from '../review/attributes';
import { blockLabel } from '../review/describe';
import { $moveOf } from '../review/moves';
import { $notesOfNode } from '../review/node-marks';
import { $marksOfNode } from '../../../../shared/document/operations/node-marks';

const ATTRIBUTES = [
  'role',
  'data-marks',
  'data-suggestion',
  'data-tint',
  'data-on',
  'data-off',
  'data-link',
  'data-label',
] as const;
type Drawn = Partial<Record<(typeof ATTRIBUTES)[number], string>>;

const formatsIn = (bits = 0): string =>
  (Object.keys(FORMAT) as FormatName[]).filter((name) => (bits & FORMAT[name]) !== 0).join(' ');

/** Words that their own author took away again are nobody's to see. */
function kindsOf(marks: readonly Mark[]): Set<MarkKind | 'taken-back'> {
  const kinds = new Set<MarkKind | 'taken-back'>(marks.map(({ kind }) => kind));
  const writer = marks.find(({ kind }) => kind === 'ins' || kind === 'split')?.by;
  if (writer !== undefined && marks.some(({ kind, by }) => kind === 'del' && by === writer)) {
    kinds.clear();
    kinds.add('taken-back');
  }
  return kinds;
}

function $draw(node: LexicalNode, _before: LexicalNode | null, dom: HTMLElement): void {
  const notes = $notesOfNode(node);
  if (notes.length > 0) dom.dataset['threads'] = notes.join(' ');
  else if (dom.dataset['threads'] !== undefined) delete dom.dataset['threads'];
  const marks = $marksOfNode(node);
  if (marks.length === 0 && dom.dataset['marks'] === undefined) return;
  const drawn = $drawnOf(node, marks);
  // What it says of the mark is told anew with the next list of suggestions.
  if (dom.dataset['suggestion'] !== drawn['data-suggestion']) dom.removeAttribute('aria-description');
  for (const name of ATTRIBUTES) setAttribute(dom, name, drawn[name] ?? null);
}

function $drawnOf(node: LexicalNode, marks: readonly Mark[]): Drawn {
  const last = marks.at(-1);
  if (!last) return {};
  const kinds = kindsOf(marks);
  const formats = marks.filter(({ kind }) => kind === 'fmt');
  const isText = node.getType() === 'text';
  const drawn: Drawn = {
    'data-marks': [...kinds].join(' '),
    'data-suggestion': [...new Set(marks.map(({ id }) => id))].join(' '),
    'data-tint': String(tintOf(last.by)),
  };
  // Words without a role are read past what is said of them.
  if (isText) drawn.role = kinds.has('del') ? 'deletion' : kinds.has('ins') ? 'insertion' : 'mark';
  if (formats.length > 0) {
    drawn['data-on'] = formats.map(({ on }) => formatsIn(on)).join(' ');
    drawn['data-off'] = formats.map(({ off }) => formatsIn(off)).join(' ');
  }
  const link = marks.findLast(({ kind }) => kind === 'link');
  if (link) drawn['data-link'] = link.link ? 'comes' : 'goes';
  if (!isText && node.getType() !== 'linebreak')
    drawn['data-label'] = marks.map((mark) => blockLabel(mark, $moveOf(node, mark))).join(' · ');
  return drawn;
}

export const MarksExtension = defineExtension({
  name: 'copydesk/marks',
  dependencies: [
    configExtension(DOMRenderExtension, { overrides: [domOverride('*', { $decorateDOM: $draw })] }),
  ],
});
