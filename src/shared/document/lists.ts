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

/** Takes the lists of its kind that stand right beside a list into one. */
export function $joinLists(list: ListNode): void {
  const before = list.getPreviousSibling();
  $joinNext(list);
  if ($isListNode(before)) $joinNext(before);
}

/** Takes the next list into this one, if it is of its kind and stands right behind it. */
export function $joinNext(list: ListNode): void {
  const next = list.getNextSibling();
  if (!$isListNode(next) || next.getListType() !== list.getListType()) return;
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
