/** Figures and what belongs to them beside their words, changed at once. */
import { $addUpdateTag, $getRoot, $isParagraphNode, SKIP_DOM_SELECTION_TAG } from 'lexical';
import { $isFigure, FigureNode } from '../nodes/figure-node';
import { $isLine, CaptionNode } from '../nodes/line-nodes';
import { $isPullQuote } from '../nodes/pull-quote-node';
import { $findBlock } from './find';
import { $put } from './plain-blocks';
import { $selectedTops } from './places';
import type { FigureFields, FigureRole, Place } from './types';

export function insertFigure(role: FigureRole, fields: FigureFields, place?: Place): void {
  const caption = new CaptionNode();
  const figure = new FigureNode()
    .setRole(role)
    .setMedia(fields.media)
    .setCredit(fields.credit)
    .setAlt(fields.alt)
    .append(caption);
  if (role === 'lead') {
    const old = $lead();
    if (old) old.replace(figure);
    else $putLead(figure);
  } else if (!place || !$put(figure, place)) {
    const top = $selectedTops().at(-1);
    if (top && !$isLine(top)) top.insertAfter(figure);
    else $getRoot().append(figure);
  }
  // It was asked for in an empty paragraph, whose place it takes.
  const before = figure.getPreviousSibling();
  if ($isParagraphNode(before) && before.isEmpty()) before.remove();
  caption.selectEnd();
}

const $lead = (): FigureNode | undefined =>
  $getRoot()
    .getChildren()
    .filter($isFigure)
    .find((figure) => figure.getRole() === 'lead');

function $putLead(figure: FigureNode): void {
  $getRoot().getChildAtIndex(1)?.insertAfter(figure);
}

export function setFigure(bid: string, fields: Partial<FigureFields>): void {
  const figure = $findBlock(bid);
  if (!$isFigure(figure)) return;
  // Credit and alt are typed in fields of their own: the caret must not be drawn into the text.
  $addUpdateTag(SKIP_DOM_SELECTION_TAG);
  if (fields.media !== undefined) figure.setMedia(fields.media);
  if (fields.credit !== undefined) figure.setCredit(fields.credit);
  if (fields.alt !== undefined) figure.setAlt(fields.alt);
}

export function setFigureRole(bid: string, role: FigureRole): void {
  const figure = $findBlock(bid);
  if (!$isFigure(figure) || figure.getRole() === role) return;
  if (role === 'lead') {
    $lead()?.setRole('inline');
    $putLead(figure.setRole('lead'));
  } else figure.setRole('inline');
}

export function setAttribution(bid: string, attribution: string): void {
  const block = $findBlock(bid);
  if (!$isPullQuote(block)) return;
  $addUpdateTag(SKIP_DOM_SELECTION_TAG);
  block.setAttribution(attribution);
}
