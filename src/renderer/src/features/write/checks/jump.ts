/** Leads to what a finding is about: words of the text, a line of it, the lead image, or a field beside the text. */
import { $getRoot, type LexicalEditor } from 'lexical';
import { $blockIdOf } from '../../../../../shared/document/block-ids';
import { $isFigure } from '../../../../../shared/document/nodes/figure-node';
import { $isHeadline, $isStandfirst } from '../../../../../shared/document/nodes/line-nodes';
import { canStand, type CheckField, type Finding } from '../../../../../shared/model/checks';
import { currentPiece } from '../../../app/current-piece';
import { placeAwaited } from '../../../app/place-in-piece';
import { placeCaretAtEnd, showSpan } from '../../../editor/caret';
import { imagesOf } from '../../../editor/extensions/images';
import { leadToField, showTab } from '../inspector-state';
import { standing } from './standing';

/** Of findings about the piece as a whole only those lead somewhere that somebody has to decide. */
export function leadsSomewhere(finding: Finding): boolean {
  return finding.target.kind !== 'piece' || !canStand(finding);
}

export function missesPicture({ target }: Finding): boolean {
  return target.kind === 'field' && (target.field === 'lead' || target.field === 'lead.media');
}

export function jumpTo(editor: LexicalEditor, finding: Finding): void {
  const { target } = standing(editor, [finding])[0] ?? finding;
  if (target.kind === 'text') showSpan(editor, target);
  else if (target.kind === 'field') jumpToField(editor, target.field);
  else if (finding.message === 'checks.F10.legal') showTab('handling');
  else if (!canStand(finding)) {
    const what = finding.message === 'checks.F10.comments' ? 'comment' : 'suggestion';
    const pieceId = currentPiece.get();
    if (pieceId !== null) placeAwaited.set({ pieceId, place: { kind: 'first', what } });
  }
}

function jumpToField(editor: LexicalEditor, field: CheckField): void {
  switch (field) {
    case 'headline':
      placeCaretAtEnd(editor, lineId(editor, $isHeadline));
      return;
    case 'standfirst':
      placeCaretAtEnd(editor, lineId(editor, $isStandfirst));
      return;
    case 'lead':
    case 'lead.media':
    case 'lead.caption':
    case 'lead.credit':
    case 'lead.alt':
    case 'lead.licence':
    case 'lead.focus':
      jumpToLead(editor, field);
      return;
    case 'slug':
    case 'categories':
    case 'tags':
    case 'kicker':
    case 'disclaimer':
    case 'authors':
    case 'contacts':
    case 'source':
    case 'sourceUrl':
    case 'canonical':
    case 'embargo':
    case 'seoTitle':
    case 'socialTitle':
    case 'newsletterHeadline':
      leadToField(field);
      return;
    case 'workflow':
    // The state is changed by handing the piece on, not in a field.
  }
}

function lineId(editor: LexicalEditor, isIt: typeof $isHeadline | typeof $isStandfirst): string {
  return editor.read(() => {
    const line = $getRoot()
      .getChildren()
      .find((child) => isIt(child));
    return line ? $blockIdOf(line) : '';
  });
}

function jumpToLead(editor: LexicalEditor, field: CheckField): void {
  const { bid, caption, element } = readLead(editor);
  if (bid === null) placeCaretAtEnd(editor, lineId(editor, $isStandfirst));
  else if (field === 'lead.credit' || field === 'lead.alt')
    element?.querySelector<HTMLInputElement>(`[data-field="${field.slice('lead.'.length)}"] input`)?.focus();
  // What belongs to the picture itself is in a panel, behind a button.
  else if (field === 'lead.licence' || field === 'lead.focus')
    element?.querySelector<HTMLButtonElement>(`button[data-field="${field.slice('lead.'.length)}"]`)?.click();
  else placeCaretAtEnd(editor, caption);
}

/** Asks for the picture that a finding misses. */
export function chooseLead(editor: LexicalEditor): void {
  const { bid } = readLead(editor);
  if (bid === null) imagesOf(editor).insert('lead');
  else void imagesOf(editor).choose(bid);
}

interface Lead {
  bid: string | null;
  caption: string;
  element: HTMLElement | null;
}

function readLead(editor: LexicalEditor): Lead {
  return editor.read(() => {
    const figure = $getRoot()
      .getChildren()
      .filter($isFigure)
      .find((each) => each.getRole() === 'lead');
    if (!figure) return { bid: null, caption: '', element: null };
    const caption = figure.getFirstChild();
    return {
      bid: $blockIdOf(figure),
      caption: caption ? $blockIdOf(caption) : '',
      element: editor.getElementByKey(figure.getKey()),
    };
  });
}
