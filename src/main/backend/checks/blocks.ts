/**
 * Prepares the blocks of a piece for the rules and keeps them from one check to the next: a block whose content and
 * surroundings are as before is the very same object, which is what every cache of the engine hangs on. Owns that
 * identity; knows no rule.
 */
import type { InlineJSON, ListJSON } from '../../../shared/document/json';
import { textBlocksOf, type TextBlock } from '../../../shared/document/read';
import type { Publication } from '../../../shared/model/publication';
import { countWords } from '../../../shared/text/counts';
import { leadingMarks, NO_CONTEXT, readMarks, type MarkContext } from './marks/reading';
import type { CheckBlock, Run } from './rule';
import type { Elisions } from './style/schemas';
import { addressesIn } from './text/addresses';

/** What a block is by itself. */
interface Content {
  block: CheckBlock;
  /** Quotation marks it begins with. */
  leading: string;
}

export class BlockReader {
  private contents = new Map<string, Content>();
  private blocks = new Map<string, CheckBlock>();

  constructor(private readonly elisions: Elisions) {}

  /** Blocks in reading order. What the piece no longer holds is forgotten. */
  read({ root, meta }: Publication): CheckBlock[] {
    const contents = new Map<string, Content>();
    const keyed = textBlocksOf(root).map((source, index) => {
      const language = source.node.$?.lang ?? meta.language;
      const bid = source.node.$?.bid ?? `#${String(index)}`;
      const key = JSON.stringify([bid, source.scope, language, source.node]);
      const content = contents.get(key) ?? this.contents.get(key) ?? this.contentOf(source, bid, language);
      contents.set(key, content);
      return { key, content };
    });
    const flow = keyed.filter(({ content }) => isRunningText(content.block));
    const places = new Map(flow.map((entry, place) => [entry, place]));
    const blocks = new Map<string, CheckBlock>();
    const read = keyed.map((entry) => {
      const { key, content } = entry;
      const place = places.get(entry);
      const context =
        place === undefined
          ? NO_CONTEXT
          : contextOf(content, flow[place - 1]?.content, flow[place + 1]?.content);
      if (context === NO_CONTEXT) return content.block;
      const contextKey = `${context.leftOpen} ${context.takenUp} ${key}`;
      const block =
        blocks.get(contextKey) ?? this.blocks.get(contextKey) ?? this.inContext(content.block, context);
      blocks.set(contextKey, block);
      return block;
    });
    this.contents = contents;
    this.blocks = blocks;
    return read;
  }

  private contentOf({ scope, node, text }: TextBlock, bid: string, language: string): Content {
    const block: CheckBlock = {
      bid,
      scope,
      type: node.type,
      text,
      language,
      runs: runsOf(node.children, language),
      words: countWords(text),
      marks: this.marksOf(text, node.type, language, NO_CONTEXT),
      addresses: addressesIn(text),
    };
    return { block, leading: leadingMarks(text, language, this.elisions) };
  }

  private inContext(block: CheckBlock, context: MarkContext): CheckBlock {
    return { ...block, marks: this.marksOf(block.text, block.type, block.language, context) };
  }

  /** A block quotation is quoted words from end to end, with or without marks. */
  private marksOf(
    text: string,
    type: CheckBlock['type'],
    language: string,
    context: MarkContext,
  ): CheckBlock['marks'] {
    const marks = readMarks(text, language, context, this.elisions);
    return type === 'quote' ? { ...marks, quotations: [{ start: 0, end: text.length }] } : marks;
  }
}

/** Paragraphs, list items and block quotations follow on one another; a heading or a pull quote between them does not count. */
function isRunningText({ scope, type, text }: CheckBlock): boolean {
  return scope === 'body' && type !== 'heading' && type !== 'pull-quote' && text.trim() !== '';
}

/** Only what can make a difference to this block, so that its neighbours' typing does not disturb it. */
function contextOf(content: Content, before: Content | undefined, after: Content | undefined): MarkContext {
  const resumes = content.leading !== '' && content.block.text.trimStart().startsWith('»');
  const leftOpen = resumes ? (before?.block.marks.leftOpen ?? '') : '';
  const takenUp = content.block.marks.leftOpen === '' ? '' : (after?.leading ?? '');
  return leftOpen === '' && takenUp === '' ? NO_CONTEXT : { leftOpen, takenUp };
}

function runsOf(children: readonly (InlineJSON | ListJSON)[], language: string): Run[] {
  const runs: Run[] = [];
  let start = 0;
  const add = (text: string, values: Pick<Run, 'language' | 'format' | 'url'>): void => {
    if (text !== '') runs.push({ start, end: start + text.length, ...values });
    start += text.length;
  };
  const walk = (nodes: readonly (InlineJSON | ListJSON)[], url: string | null): void => {
    for (const node of nodes) {
      if (node.type === 'text')
        add(node.text, { language: node.$?.lang ?? language, format: node.format ?? 0, url });
      else if (node.type === 'linebreak') add('\n', { language, format: 0, url });
      else if (node.type === 'link') walk(node.children, node.url);
    }
  };
  walk(children, null);
  return runs;
}
