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
import { blockLabel } from '../review/describe';
import { $isMovedAway, $notesOfNode } from '../review/node-marks';
import { $marksOfNode } from '../../../../shared/document/operations/node-marks';

const ATTRIBUTES = ['marks', 'suggestion', 'tint', 'on', 'off', 'label'] as const;

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
  for (const name of ATTRIBUTES) Reflect.deleteProperty(dom.dataset, name);
  dom.removeAttribute('role');
  dom.removeAttribute('aria-description');
  const last = marks.at(-1);
  if (!last) return;
  const kinds = kindsOf(marks);
  dom.dataset['marks'] = [...kinds].join(' ');
  dom.dataset['suggestion'] = [...new Set(marks.map(({ id }) => id))].join(' ');
  dom.dataset['tint'] = String(tintOf(last.by));
  const isText = node.getType() === 'text';
  if (isText && (kinds.has('del') || kinds.has('ins')))
    dom.setAttribute('role', kinds.has('del') ? 'deletion' : 'insertion');
  const formats = marks.filter(({ kind }) => kind === 'fmt');
  if (formats.length > 0) {
    dom.dataset['on'] = formats.map(({ on }) => formatsIn(on)).join(' ');
    dom.dataset['off'] = formats.map(({ off }) => formatsIn(off)).join(' ');
  }
  if (isText || node.getType() === 'linebreak') return;
  dom.dataset['label'] = marks.map((mark) => blockLabel(mark, $isMovedAway(node, mark))).join(' · ');
}

export const MarksExtension = defineExtension({
  name: 'copydesk/marks',
  dependencies: [
    configExtension(DOMRenderExtension, { overrides: [domOverride('*', { $decorateDOM: $draw })] }),
  ],
});
