/**
 * Wavy lines under findings, drawn with the CSS Custom Highlight API: no node of the document is touched, so they cost
 * typing nothing and can never be saved by accident.
 */
import './squiggles.css';
import type { ElementNode, LexicalEditor, NodeKey } from 'lexical';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { Finding } from '../../../../../shared/model/checks';
import { $standingSpan } from '../../../../../shared/document/operations/find';
import { $domRange } from '../../../editor/dom-range';
import { onTextRest } from '../../../editor/text-rest';
import { $blocksById } from './standing';

const LEVELS = ['E', 'W', 'I'] as const;

type TextTarget = Extract<Finding['target'], { kind: 'text' }>;

interface Line {
  level: Finding['level'];
  range: Range | null;
}

/**
 * The lines that are drawn, by what they are drawn under. A long piece has thousands of findings: only those whose
 * block was touched are looked for again, the others' ranges stay where they are.
 */
class Lines {
  private readonly highlights = new Map(LEVELS.map((level) => [level, new Highlight()]));
  private readonly lines = new Map<string, Line>();

  constructor(private readonly editor: LexicalEditor) {
    for (const [level, highlight] of this.highlights) CSS.highlights.set(`finding-${level}`, highlight);
  }

  draw(findings: readonly Finding[], touched: ReadonlySet<NodeKey>): void {
    this.editor.read(() => {
      const blocks = $blocksById();
      const wanted = new Set<string>();
      for (const { level, target } of findings) {
        if (target.kind !== 'text') continue;
        const { bid, start, end, quote } = target;
        const name = JSON.stringify([level, bid, start, end, quote]);
        const block = blocks.get(bid);
        wanted.add(name);
        if (block && !touched.has(block.getKey()) && this.holds(name)) continue;
        this.put(name, level, block ? rangeOf(this.editor, block, target) : null);
      }
      for (const name of this.lines.keys()) if (!wanted.has(name)) this.remove(name);
    });
  }

  clear(): void {
    for (const level of LEVELS) CSS.highlights.delete(`finding-${level}`);
  }

  /** Whether a line was looked for, and still lies in the page: an editor can be given another place in it. */
  private holds(name: string): boolean {
    const line = this.lines.get(name);
    return line !== undefined && line.range?.startContainer.isConnected !== false;
  }

  private put(name: string, level: Finding['level'], range: Range | null): void {
    // The range has followed what was typed around it: another one would have the text painted for nothing.
    if (range && isSame(range, this.lines.get(name)?.range)) return;
    this.remove(name);
    this.lines.set(name, { level, range });
    if (range) this.highlights.get(level)?.add(range);
  }

  private remove(name: string): void {
    const line = this.lines.get(name);
    this.lines.delete(name);
    if (line?.range) this.highlights.get(line.level)?.delete(line.range);
  }
}

function isSame(range: Range, other: Range | null | undefined): boolean {
  return (
    range.startContainer === other?.startContainer &&
    range.startOffset === other.startOffset &&
    range.endContainer === other.endContainer &&
    range.endOffset === other.endOffset
  );
}

function rangeOf(editor: LexicalEditor, block: ElementNode, target: TextTarget): Range | null {
  // The words may have moved on since the check: no line is better than one under the wrong words.
  const span = $standingSpan(block, target.start, target.end, target.quote);
  return span && $domRange(editor, block, span.start, span.end);
}

/** Redraws when findings or the text change, once nobody types. */
export function useSquiggles(editor: LexicalEditor | null, findings: readonly Finding[]): void {
  const lines = useRef<Lines | null>(null);
  useEffect(() => {
    if (!editor || !('highlights' in CSS)) return;
    const drawn = new Lines(editor);
    lines.current = drawn;
    return () => {
      drawn.clear();
      lines.current = null;
    };
  }, [editor]);
  const draw = useEffectEvent((touched: ReadonlySet<NodeKey>) => lines.current?.draw(findings, touched));
  const soon = useRef(() => {});
  useEffect(() => {
    if (!editor) return;
    const rest = onTextRest(editor, (touched) => draw(touched));
    soon.current = rest.soon;
    return rest.stop;
  }, [editor]);
  useEffect(() => soon.current(), [editor, findings]);
}
