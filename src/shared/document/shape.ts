/**
 * The shape of a piece whatever is typed, pasted or merged: headline and standfirst first, each exactly once, the lead
 * image third, a caption in every figure, a block of text at the end, an id on every block, no tabs, no link of nothing. Kept by transforms,
 * so no key can get around it; every editor of a piece has them, on a page or not.
 */
import { LinkNode } from '@lexical/link';
import { $createListItemNode, $isListNode, ListItemNode, ListNode } from '@lexical/list';
import {
  $createParagraphNode,
  $createTextNode,
  $getEditor,
  $getRoot,
  $isElementNode,
  RootNode,
  TabNode,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from 'lexical';
import { $fillBlockIds } from './block-ids';
import { keepListsApart } from './lists';
import { $isFigure, FigureNode } from './nodes/figure-node';
import { $isCaption, $isLine, CaptionNode, HeadlineNode, StandfirstNode } from './nodes/line-nodes';
import { $marksOfNode } from './operations/node-marks';
import { $topBlock } from './operations/places';

/** Gives back what stops it. */
export function keepShape(editor: LexicalEditor): () => void {
  const stops = [
    keepListsApart(editor),
    editor.registerNodeTransform(RootNode, $keepShape),
    editor.registerNodeTransform(FigureNode, $keepFigure),
    editor.registerNodeTransform(ListNode, $keepListIds),
    editor.registerNodeTransform(ListItemNode, $keepItem),
    editor.registerNodeTransform(HeadlineNode, $keepLine),
    editor.registerNodeTransform(StandfirstNode, $keepLine),
    editor.registerNodeTransform(CaptionNode, $keepLine),
    // Where its last line break went, a link of nothing would be left, which a piece does not say.
    editor.registerNodeTransform(LinkNode, (link) => {
      if (link.isEmpty()) link.remove();
    }),
    // A tab is nothing in an article; as a node of its own, no reader of the document would know it.
    editor.registerNodeTransform(TabNode, (tab) => void tab.replace($createTextNode(' '))),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** The blocks of each editor's root when they were last found in shape. */
const inShape = new WeakMap<LexicalEditor, readonly NodeKey[]>();

function $keepShape(root: RootNode): void {
  // A key brings no block, takes none away and moves none: only their order is looked at for it, not each of them.
  if ($hasEnd(root) && isSame(root.getChildrenKeys(), inShape.get($getEditor()))) return;
  $keepFirst(root, HeadlineNode, 0);
  $keepFirst(root, StandfirstNode, 1);
  $keepLead(root);
  for (const child of root.getChildren()) if ($isCaption(child)) $toParagraph(child);
  if (!$hasEnd(root)) root.append($createParagraphNode());
  $fillBlockIds(root);
  inShape.set($getEditor(), root.getChildrenKeys());
}

const isSame = (keys: readonly NodeKey[], others: readonly NodeKey[] = []): boolean =>
  keys.length === others.length && keys.every((key, index) => key === others[index]);

/**
 * A figure that is only suggested may stand last, where the words after it were another's and were withdrawn meanwhile: a
 * paragraph that nobody suggested would stay when it is refused.
 */
function $hasEnd(root: RootNode): boolean {
  const last = root.getLastChild();
  return last !== null && !$isLine(last) && (!$isFigure(last) || isSuggested(last));
}

/** One node of this class at `index`; any other one of it becomes a paragraph, so that no word is lost. */
function $keepFirst(root: RootNode, klass: typeof HeadlineNode | typeof StandfirstNode, index: number): void {
  const found = root.getChildren().filter((child) => child instanceof klass);
  const first = found[0] ?? new klass();
  for (const other of found.slice(1)) $toParagraph(other);
  const at = root.getChildAtIndex(index);
  if (at === first) return;
  if (at) at.insertBefore(first);
  else root.append(first);
}

/**
 * Of two lead images, which only a merge can bring together, the second stands in the text. One that is only suggested
 * waits beside the one there is, and blocks that are only suggested may stand above it.
 */
function $keepLead(root: RootNode): void {
  const [lead, ...others] = root
    .getChildren()
    .filter($isFigure)
    .filter((figure) => figure.getRole() === 'lead' && !isSuggested(figure));
  for (const other of others) other.setRole('inline');
  if (!lead) return;
  const above = lead.getPreviousSiblings().filter((block) => !isSuggested(block));
  const standfirst = root.getChildAtIndex(1);
  // Where the lines above it are gone, they come back first.
  if (above.length !== 2 && !standfirst?.is(lead)) standfirst?.insertAfter(lead);
}

const isSuggested = (block: LexicalNode): boolean => $marksOfNode(block).some((mark) => mark.kind === 'ins');

function $toParagraph(block: LexicalNode): void {
  const paragraph = $createParagraphNode();
  if ($isElementNode(block)) paragraph.append(...block.getChildren());
  block.replace(paragraph);
}

/** A figure stands between blocks, never in one, and holds one caption and nothing else. */
function $keepFigure(figure: FigureNode): void {
  $keepLead($getRoot());
  const top = $topBlock(figure);
  if (top && !top.is(figure)) top.insertAfter(figure);
  const [first, ...others] = figure.getChildren();
  if (others.length === 0 && $isCaption(first)) return;
  const caption = $isCaption(first) ? first : new CaptionNode();
  for (const other of $isCaption(first) ? others : figure.getChildren()) {
    caption.append(...($isElementNode(other) && !other.isInline() ? other.getChildren() : [other]));
    if (other.isAttached() && other.getParent()?.is(figure)) other.remove();
  }
  if (!caption.getParent()?.is(figure)) figure.append(caption);
}

/** Items come and go without the root hearing of it. */
function $keepListIds(): void {
  $fillBlockIds($getRoot());
}

/** Lexical has items stand as the paragraphs they were. A piece does not say that of items, so it must not be seen. */
function $keepItem(item: ListItemNode): void {
  if (item.getFormatType() !== '') item.setFormat('');
  $keepOneThing(item);
  $keepListIds();
}

/** An item holds words or a list. What came beside a list, or as blocks, stands in items of its own behind it. */
function $keepOneThing(item: ListItemNode): void {
  const parts: LexicalNode[][] = [];
  let before = '';
  for (const child of item.getChildren()) {
    const isBlock = $isElementNode(child) && !child.isInline();
    const kind = $isListNode(child) ? 'list' : isBlock ? 'block' : 'words';
    if (kind === before && kind !== 'block') parts.at(-1)?.push(child);
    else parts.push(isBlock && kind === 'block' ? child.getChildren() : [child]);
    before = kind;
    if (kind === 'block') child.remove();
  }
  const [first = [], ...others] = parts;
  if (others.length === 0 && first.every((node) => node.getParent()?.is(item))) return;
  let last = item;
  item.append(...first);
  for (const part of others) {
    const next = $createListItemNode().append(...part);
    last.insertAfter(next);
    last = next;
  }
}

/** Where a block got into a line, its words stay and it goes. */
function $keepLine(line: ElementNode): void {
  for (const child of line.getChildren())
    if ($isElementNode(child) && !child.isInline()) {
      for (const inner of child.getChildren()) child.insertBefore(inner);
      child.remove();
    }
}
