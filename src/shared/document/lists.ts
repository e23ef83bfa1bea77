/** Lists side by side, and the numbers of items: what Lexical does with lists, as far as a piece with suggestions can have it. */
import { $isListItemNode, $isListNode, ListNode } from '@lexical/list';
import { getRegisteredNodeOrThrow, getStaticNodeConfig, type LexicalEditor } from 'lexical';

/**
 * Lexical joins lists of one kind whenever they come to stand side by side, and an edit of a block would change lists that it
 * does not touch. Here they stay two, unless an edit joins them. Gives back what lets Lexical join them again.
 */
export function keepListsApart(editor: LexicalEditor): () => void {
  const { transforms } = getRegisteredNodeOrThrow(editor, ListNode.getType());
  const join = getStaticNodeConfig(ListNode).ownNodeConfig?.$transform;
  if (!join || !transforms.delete(join)) throw new Error('Lexical joins lists in another way');
  const stop = editor.registerNodeTransform(ListNode, $countItems);
  return () => {
    stop();
    transforms.add(join);
  };
}

/** Takes lists of its kind that stand right beside a list into one: the first of them. */
export function $joinLists(list: ListNode): void {
  const [before, after] = [list.getPreviousSibling(), list.getNextSibling()];
  if ($isListNode(before) && $areAlike(before, list)) {
    $joinTwo(before, list);
    $joinLists(before);
  } else if ($isListNode(after) && $areAlike(list, after)) {
    $joinTwo(list, after);
    $joinLists(list);
  }
}

const $areAlike = (one: ListNode, other: ListNode): boolean => one.getListType() === other.getListType();

function $joinTwo(list: ListNode, next: ListNode): void {
  list.append(...next.getChildren());
  next.remove();
}

/** Gives each item its number; one that holds a list has none of its own. */
export function $countItems(list: ListNode): void {
  let next = list.getStart();
  for (const item of list.getChildren().filter($isListItemNode)) {
    if (item.getValue() !== next) item.setValue(next);
    if (!$isListNode(item.getFirstChild())) next += 1;
  }
}
