/** Lists side by side, and the numbers of items: what Lexical does with lists, as far as a piece with suggestions can have it. */
import { $isListItemNode, $isListNode, ListNode } from '@lexical/list';
import { getRegisteredNodeOrThrow, getStaticNodeConfig, type LexicalEditor, type LexicalNode } from 'lexical';
import { $marksOfNode } from './operations/node-marks';

/**
 * Lexical joins lists of one kind that come to stand side by side. Where one of them is suggested to come or to go, its items
 * would come or go with the other: these stay two. Gives back what lets them be joined again.
 */
export function keepListsApart(editor: LexicalEditor): () => void {
  const { transforms } = getRegisteredNodeOrThrow(editor, ListNode.getType());
  const join = getStaticNodeConfig(ListNode).ownNodeConfig?.$transform;
  if (!join || !transforms.delete(join)) throw new Error('Lexical joins lists in another way');
  const stop = editor.registerNodeTransform(ListNode, (list) => {
    if (hasMarks(list) || hasMarks(list.getNextSibling())) $countItems(list);
    else join(list);
  });
  return () => {
    stop();
    transforms.add(join);
  };
}

const hasMarks = (node: LexicalNode | null): boolean => $isListNode(node) && $marksOfNode(node).length > 0;

/** Gives each item its number; one that holds a list has none of its own. */
export function $countItems(list: ListNode): void {
  let next = list.getStart();
  for (const item of list.getChildren().filter($isListItemNode)) {
    if (item.getValue() !== next) item.setValue(next);
    if (!$isListNode(item.getFirstChild())) next += 1;
  }
}
