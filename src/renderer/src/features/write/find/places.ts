/**
 * The places in the text that were found: drawn with the CSS Custom Highlight API, so that no node of the document is
 * touched, and gone through from one to the next. Owns which of them is the current one.
 */
import { SKIP_DOM_SELECTION_TAG, type LexicalEditor, type NodeKey } from 'lexical';
import { executorOf } from '../../../editor/extensions/operations';
import { $domRange } from '../../../editor/dom-range';
import { STEP_TAG } from '../../../editor/history';
import { $shownBlocks, foundIn, type ShownBlock } from '../../../../../shared/document/operations/shown';
import type { TextSpan } from '../../../../../shared/document/operations/types';
import type { Finder } from '../../../../../shared/text/find';
import type { TextPlace } from '../../../editor/caret';
import { placeNextTo } from './next-place';

/** How many there are, and which of them is current, from 0; -1 for none. */
export interface FindCount {
  count: number;
  index: number;
}

const NONE: FindCount = { count: 0, index: -1 };
const FOUND = 'found';
const CURRENT = 'found-current';

interface Drawn {
  key: NodeKey;
  text: string;
  ranges: readonly Range[];
}

export class Places {
  private find: Finder | null = null;
  private current: TextSpan | null = null;
  private counted = NONE;
  private readonly listeners = new Set<() => void>();
  private readonly drawn = new Map<string, Drawn>();
  private readonly found = new Highlight();
  private readonly marked = new Highlight();

  constructor(private readonly editor: LexicalEditor) {
    this.marked.priority = 1;
  }

  onCount = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** As it was when this was last drawn or gone through. */
  getCount = (): FindCount => this.counted;

  /** What to look for from now on; null for nothing. */
  seek(find: Finder | null): void {
    this.find = find;
    for (const bid of [...this.drawn.keys()]) this.erase(bid);
  }

  /** As the text is now. */
  read(): { spans: TextSpan[]; index: number } {
    const spans = this.editor.read(() => this.$blocks().flatMap(({ spans }) => spans));
    return { spans, index: spans.findIndex((span) => isSame(span, this.current)) };
  }

  /** The next one of `place` becomes current; without a place, that of the current one. */
  go(place: TextPlace | null, direction: 1 | -1): TextSpan | null {
    const { spans, index } = this.read();
    const order = this.editor.read(() => $shownBlocks().map(({ bid }) => bid));
    this.current =
      place === null && index >= 0
        ? (spans[(index + direction + spans.length) % spans.length] ?? null)
        : placeNextTo(spans, order, place, direction);
    this.count(spans);
    return this.current;
  }

  /** How many were replaced; all, or the current one. One step of undo. */
  replace(which: 'current' | 'all', replacement: string): number {
    if (!this.editor.isEditable()) return 0;
    const { spans, index } = this.read();
    const wanted = which === 'all' ? spans : spans.slice(index, index + 1);
    let count = 0;
    if (index >= 0 || which === 'all')
      this.editor.update(() => (count = executorOf(this.editor).replaceFound(wanted, replacement)), {
        // The focus is in the bar: the caret must not draw it into the text.
        tag: [STEP_TAG, SKIP_DOM_SELECTION_TAG],
        discrete: true,
      });
    return count;
  }

  /** Brings the lines up to date; `touched` are blocks whose nodes changed. */
  draw(touched: ReadonlySet<NodeKey>): void {
    const left = new Set(this.drawn.keys());
    const blocks = this.editor.read(() => {
      const blocks = this.$blocks();
      for (const { block, bid, text, spans } of blocks) {
        left.delete(bid);
        const before = this.drawn.get(bid);
        const key = block.getKey();
        const holds = before?.key === key && before.text === text && !touched.has(key) && isThere(before);
        if (holds) continue;
        this.erase(bid);
        const ranges = spans.flatMap(({ start, end }) => $domRange(this.editor, block, start, end) ?? []);
        for (const range of ranges) this.found.add(range);
        this.drawn.set(bid, { key, text, ranges });
      }
      return blocks;
    });
    for (const bid of left) this.erase(bid);
    CSS.highlights.set(FOUND, this.found);
    this.count(blocks.flatMap(({ spans }) => spans));
    if (this.counted.index < 0) this.current = null;
    this.drawCurrent();
  }

  /** Marks the current one and brings it into view. */
  show(): void {
    const range = this.drawCurrent();
    const page = this.editor.getRootElement()?.closest('.scroll');
    if (!range || !page) return;
    // Far from the screen nothing is laid out before it is asked for.
    range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    const [place, view] = [range.getBoundingClientRect(), page.getBoundingClientRect()];
    const margin = Math.min(80, view.height / 4);
    if (place.top < view.top + margin || place.bottom > view.bottom - margin)
      page.scrollTop += place.top - view.top - view.height / 3;
  }

  erase(bid?: string): void {
    for (const [each, { ranges }] of this.drawn)
      if (bid === undefined || bid === each) {
        for (const range of ranges) this.found.delete(range);
        this.drawn.delete(each);
      }
    if (bid !== undefined) return;
    CSS.highlights.delete(FOUND);
    CSS.highlights.delete(CURRENT);
  }

  private count(spans: readonly TextSpan[]): void {
    const next = { count: spans.length, index: spans.findIndex((span) => isSame(span, this.current)) };
    const { count, index } = this.counted;
    if (next.count === count && next.index === index) return;
    this.counted = next;
    for (const listener of this.listeners) listener();
  }

  private drawCurrent(): Range | null {
    const { current } = this;
    this.marked.clear();
    const range =
      current &&
      this.editor.read(() => {
        const shown = $shownBlocks().find(({ bid }) => bid === current.bid);
        return shown ? $domRange(this.editor, shown.block, current.start, current.end) : null;
      });
    if (range) this.marked.add(range);
    CSS.highlights.set(CURRENT, this.marked);
    return range;
  }

  private $blocks(): (ShownBlock & { spans: readonly TextSpan[] })[] {
    const { find } = this;
    return find ? $shownBlocks().map((shown) => ({ ...shown, spans: foundIn(shown, find) })) : [];
  }
}

const isThere = ({ ranges }: Drawn): boolean => ranges[0]?.startContainer.isConnected !== false;

const isSame = (one: TextSpan, other: TextSpan | null): boolean =>
  one.bid === other?.bid && one.start === other.start && one.end === other.end;
