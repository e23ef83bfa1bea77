/** Blocks that React draws something into, each with the element for it. Followed without a render for their words. */
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getNodeByKey, mergeRegister, type ElementNode, type Klass, type LexicalNode } from 'lexical';
import { useEffect, useState } from 'react';
import { TOOLS } from './extensions/render';

export interface BlockTools<Facts> {
  key: string;
  facts: Facts;
  /** Where to draw. */
  element: HTMLElement;
}

/** `$read` must be the same function at every render, and its facts plain data; null for nodes of another class. */
export function useBlockTools<Facts extends object>(
  klass: Klass<ElementNode>,
  $read: (node: LexicalNode) => Facts | null,
): readonly BlockTools<Facts>[] {
  const [editor] = useLexicalComposerContext();
  const [blocks, setBlocks] = useState<readonly BlockTools<Facts>[]>([]);
  useEffect(() => {
    const keys = new Set<string>();
    const look = (): void => {
      const next = editor.getEditorState().read(() =>
        [...keys].flatMap((key) => {
          const node = $getNodeByKey(key);
          const element = editor.getElementByKey(key)?.querySelector<HTMLElement>(`:scope > .${TOOLS}`);
          const facts = node && $read(node);
          return facts && element ? [{ key, facts, element }] : [];
        }),
      );
      setBlocks((last) => (isSame(last, next) ? last : next));
    };
    return mergeRegister(
      editor.registerMutationListener(klass, (mutations) => {
        for (const [key, change] of mutations)
          if (change === 'destroyed') keys.delete(key);
          else keys.add(key);
        look();
      }),
      // Another root means other elements.
      editor.registerRootListener(() => queueMicrotask(look)),
    );
  }, [editor, klass, $read]);
  return blocks;
}

function isSame(last: readonly BlockTools<unknown>[], next: readonly BlockTools<unknown>[]): boolean {
  return (
    last.length === next.length &&
    last.every((block, index) => {
      const other = next[index];
      return other?.element === block.element && JSON.stringify(other.facts) === JSON.stringify(block.facts);
    })
  );
}
