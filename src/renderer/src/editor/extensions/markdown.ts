/** Markdown while typing: "## ", "> ", "- ", "1. ", *emphasis*. Only what a piece can hold. */
import {
  BOLD_ITALIC_STAR,
  BOLD_STAR,
  BOLD_UNDERSCORE,
  HEADING,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  LINK,
  ORDERED_LIST,
  QUOTE,
  registerMarkdownShortcuts,
  STRIKETHROUGH,
  UNORDERED_LIST,
  type ElementTransformer,
} from '@lexical/markdown';
import { $createHeadingNode } from '@lexical/rich-text';
import { defineExtension } from 'lexical';
import { onMode } from '../mode';
import { $isLine } from '../../../../shared/document/nodes/line-nodes';

/** Block transformers leave headline, standfirst and captions alone: they are what they are. */
function inBody(transformer: ElementTransformer): ElementTransformer {
  return {
    ...transformer,
    replace: (parent, children, match, isImport) =>
      $isLine(parent) ? false : transformer.replace(parent, children, match, isImport),
  };
}

/** "# " has no meaning inside a piece, whose only first-level heading is the headline: it makes the highest that has. */
const heading: ElementTransformer = {
  ...HEADING,
  regExp: /^(#{1,4})\s/,
  replace: (parent, children, match) => {
    if ($isLine(parent)) return false;
    const level = Math.min(Math.max(match[1]?.length ?? 2, 2), 4);
    const node = $createHeadingNode(`h${level as 2 | 3 | 4}`);
    node.append(...children);
    parent.replace(node);
    node.select(0, 0);
    return undefined;
  },
};

const TRANSFORMERS = [
  heading,
  inBody(QUOTE),
  inBody(UNORDERED_LIST),
  inBody(ORDERED_LIST),
  BOLD_ITALIC_STAR,
  BOLD_STAR,
  BOLD_UNDERSCORE,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  STRIKETHROUGH,
  LINK,
];

/** Shortcuts change nodes at once, so there are none while edits are only suggested. */
export const MarkdownExtension = defineExtension({
  name: 'copydesk/markdown',
  register: (editor) => {
    let stop = (): void => undefined;
    const follow = onMode(editor, (mode) => {
      stop();
      stop = mode === 'editing' ? registerMarkdownShortcuts(editor, TRANSFORMERS) : () => undefined;
    });
    return () => {
      follow();
      stop();
    };
  },
});
