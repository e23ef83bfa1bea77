/**
 * Questions asked of canonical document JSON: its headline, its lead image, its plain text.
 * Pure; must not know Lexical classes or the store.
 */
import type {
  BlockJSON,
  CaptionJSON,
  FigureJSON,
  HeadlineJSON,
  InlineJSON,
  ListJSON,
  RootJSON,
  StandfirstJSON,
} from './json';

export function headlineOf(root: RootJSON): HeadlineJSON {
  return root.children.find((node) => node.type === 'headline') ?? { type: 'headline', children: [] };
}

export function standfirstOf(root: RootJSON): StandfirstJSON {
  return (
    root.children.find((node) => node.type === 'standfirst') ?? {
      type: 'standfirst',
      children: [],
    }
  );
}

export function leadOf(root: RootJSON): FigureJSON | undefined {
  return root.children.find((node): node is FigureJSON => node.type === 'figure' && node.role === 'lead');
}

/** Everything after headline, standfirst and lead image, in order. */
export function bodyOf(root: RootJSON): BlockJSON[] {
  return root.children.filter(
    (node): node is BlockJSON =>
      node.type !== 'headline' &&
      node.type !== 'standfirst' &&
      !(node.type === 'figure' && node.role === 'lead'),
  );
}

/** The text of inline content; a line break reads as "\n". */
export function textOfInline(children: readonly (InlineJSON | ListJSON)[]): string {
  let text = '';
  for (const child of children) {
    if (child.type === 'text') text += child.text;
    else if (child.type === 'linebreak') text += '\n';
    else if (child.type === 'link') text += textOfInline(child.children);
  }
  return text;
}

/** A stretch of inline content with the block it stands in: the unit of checks, search and counts. */
export interface TextBlock {
  /** Which part of the piece it is; body covers paragraphs, headings, quotes, pull quotes and list items. */
  scope: 'headline' | 'standfirst' | 'caption' | 'body';
  node:
    | Exclude<BlockJSON, ListJSON | FigureJSON>
    | HeadlineJSON
    | StandfirstJSON
    | CaptionJSON
    | ListJSON['children'][number];
  text: string;
}

/** All text blocks in reading order; nested lists are flattened. */
export function textBlocksOf(root: RootJSON): TextBlock[] {
  const blocks: TextBlock[] = [];
  const addList = (list: ListJSON): void => {
    for (const item of list.children) {
      const own = textOfInline(item.children);
      if (own !== '') blocks.push({ scope: 'body', node: item, text: own });
      for (const child of item.children) if (child.type === 'list') addList(child);
    }
  };
  for (const node of root.children) {
    if (node.type === 'list') addList(node);
    else if (node.type === 'figure') {
      const caption = node.children[0];
      blocks.push({ scope: 'caption', node: caption, text: textOfInline(caption.children) });
    } else if ('children' in node) {
      // A block of a newer version may be one without words.
      const scope = node.type === 'headline' || node.type === 'standfirst' ? node.type : 'body';
      blocks.push({ scope, node, text: textOfInline(node.children) });
    }
  }
  return blocks;
}

/** Plain text of the body alone (no headline, standfirst, captions), blocks separated by a blank line. */
export function bodyTextOf(root: RootJSON): string {
  return textBlocksOf(root)
    .filter((block) => block.scope === 'body')
    .map((block) => block.text)
    .join('\n\n');
}

/** Every figure in reading order, the lead image among them. */
export function figuresOf(root: RootJSON): FigureJSON[] {
  return root.children.filter((node): node is FigureJSON => node.type === 'figure');
}
