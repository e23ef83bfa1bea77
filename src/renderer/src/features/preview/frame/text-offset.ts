/**
 * From a place in rendered text to the same place in the block's plain text, in which a line break is one character;
 * blocks inside the block (a list in a list) and words that are shown as deleted do not count.
 */
export function textOffset(block: Element, node: Node, offset: number): number {
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (candidate) => (isElsewhere(candidate) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
  });
  // A place between two nodes is the place before the second.
  const stop = node.nodeType === Node.TEXT_NODE ? node : (node.childNodes[offset] ?? null);
  let length = 0;
  for (let each = walker.nextNode(); each !== null; each = walker.nextNode()) {
    if (each === stop) return length + (stop === node ? offset : 0);
    if (each.nodeType === Node.TEXT_NODE) length += each.nodeValue?.length ?? 0;
    else if (each.nodeName === 'BR') length += 1;
  }
  return length;
}

function isElsewhere(node: Node): boolean {
  return node.nodeType === Node.ELEMENT_NODE && (node as Element).matches('[data-bid], del.change');
}
