/**
 * What comes in by paste and drop. Only what a piece can hold is taken; what was left out is told. Pictures go to
 * whoever stores them. Owns the sanitising of pasted HTML: scripts never run, addresses have a known scheme.
 */
import { $generateNodesFromDOM } from '@lexical/html';
import { $isLinkNode } from '@lexical/link';
import { $isHeadingNode } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $getSelection,
  $insertNodes,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  DROP_COMMAND,
  mergeRegister,
  PASTE_COMMAND,
  safeCast,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { FORMAT } from '../../../../shared/document/json';
import { $isLine } from '../../../../shared/document/nodes/line-nodes';
import { edit } from './operations';

/** What a paste could not bring along, by kind, with how many there were. */
export type PasteLoss = Partial<Record<'image' | 'table' | 'embed' | 'link' | 'formula', number>>;

export interface PasteConfig {
  onFiles: (files: File[]) => void;
  onLoss: (loss: PasteLoss) => void;
}

const LOSSES: Record<keyof Omit<PasteLoss, 'link'>, string> = {
  image: 'img, picture, svg, canvas',
  table: 'table',
  embed: 'iframe, video, audio, object, embed',
  formula: 'math',
};
const NEVER = 'script, style, noscript, template, form, input, button, select, textarea, meta, link, title';
const SCHEMES = /^(https?:|mailto:)/i;
const KNOWN_FORMATS = Object.values(FORMAT).reduce((sum, bit) => sum | bit, 0);

export const PasteExtension = defineExtension({
  name: 'copydesk/paste',
  config: safeCast<PasteConfig>({ onFiles: () => undefined, onLoss: () => undefined }),
  register: (editor, config) => {
    const take = (event: Event, data: DataTransfer | null): boolean => {
      if (!data) return false;
      const files = [...data.files].filter((file) => file.type.startsWith('image/'));
      const html = data.getData('text/html');
      // Lexical's own format is trusted: it comes from this or another piece and passes the node list.
      if (data.types.includes('application/x-lexical-editor')) return false;
      if (files.length > 0 && html === '') {
        event.preventDefault();
        config.onFiles(files);
        return true;
      }
      if (html === '') return plainText(editor, event, data.getData('text/plain'));
      event.preventDefault();
      pasteHtml(editor, html, config.onLoss);
      return true;
    };
    return mergeRegister(
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => take(event, 'clipboardData' in event ? event.clipboardData : null),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        DROP_COMMAND,
        (event) => {
          const files = [...(event.dataTransfer?.files ?? [])].filter((file) =>
            file.type.startsWith('image/'),
          );
          if (files.length === 0) return false;
          event.preventDefault();
          config.onFiles(files);
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    );
  },
});

function plainText(editor: LexicalEditor, event: Event, text: string): boolean {
  if (text === '') return false;
  event.preventDefault();
  edit(editor, (operations) => operations.insertText($inLine() ? text.replace(/\s+/g, ' ').trim() : text));
  return true;
}

function pasteHtml(editor: LexicalEditor, html: string, onLoss: (loss: PasteLoss) => void): void {
  const dom = new DOMParser().parseFromString(html, 'text/html');
  const loss: PasteLoss = {};
  for (const [kind, selector] of Object.entries(LOSSES) as [keyof typeof LOSSES, string][]) {
    const found = dom.querySelectorAll(selector).length;
    if (found > 0) loss[kind] = found;
  }
  for (const element of dom.querySelectorAll(NEVER)) element.remove();
  // A table's words stay, a row a paragraph.
  for (const row of dom.querySelectorAll('tr')) {
    const paragraph = dom.createElement('p');
    paragraph.textContent = [...row.cells].map((cell) => cell.textContent.trim()).join(' · ');
    row.closest('table')?.before(paragraph);
  }
  for (const table of dom.querySelectorAll('table')) table.remove();
  for (const link of dom.querySelectorAll('a')) {
    if (SCHEMES.test(link.getAttribute('href') ?? '')) continue;
    if (link.hasAttribute('href')) loss.link = (loss.link ?? 0) + 1;
    link.replaceWith(...link.childNodes);
  }
  editor.update(() => {
    if ($inLine()) {
      const text = dom.body.textContent.replace(/\s+/g, ' ').trim();
      const selection = $getSelection();
      if ($isRangeSelection(selection)) selection.insertRawText(text);
      return;
    }
    const nodes = $generateNodesFromDOM(editor, dom);
    for (const node of nodes) $clean(node);
    $insertNodes($asBlocks(nodes));
  });
  if (Object.keys(loss).length > 0) onLoss(loss);
}

/** Headline, standfirst and captions are one line: they take words, not blocks. */
function $inLine(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  return [selection.anchor.getNode(), ...selection.anchor.getNode().getParents()].some($isLine);
}

function $clean(node: LexicalNode): void {
  if ($isTextNode(node)) {
    node.setStyle('');
    node.setFormat(node.getFormat() & KNOWN_FORMATS);
  }
  if ($isElementNode(node)) {
    node.setFormat('');
    node.setIndent(0);
    if ($isHeadingNode(node)) {
      const level = Number(node.getTag().slice(1));
      node.setTag(`h${Math.min(Math.max(level, 2), 4) as 2 | 3 | 4}`);
    }
    if ($isLinkNode(node)) node.setTarget(null).setRel(null);
    for (const child of node.getChildren()) $clean(child);
  }
}

/** Loose text between blocks gets a paragraph of its own; a lone run of text stays inline. */
function $asBlocks(nodes: LexicalNode[]): LexicalNode[] {
  if (nodes.every((node) => !$isElementNode(node) || node.isInline())) return nodes;
  const blocks: LexicalNode[] = [];
  let loose: LexicalNode[] = [];
  const flush = (): void => {
    if (loose.some((node) => node.getTextContent().trim() !== ''))
      blocks.push($createParagraphNode().append(...loose));
    loose = [];
  };
  for (const node of nodes) {
    if ($isElementNode(node) && !node.isInline()) {
      flush();
      if (node.getTextContent().trim() !== '') blocks.push(node);
    } else loose.push(node);
  }
  flush();
  return blocks;
}
