/**
 * The places in the text and in fields of its blocks that were found: drawn with the CSS Custom Highlight API, so that no node
 * of the document is touched, fields by an attribute of their elements, and gone through from one to the next. Owns which of them is the current one.
 */
import { SKIP_DOM_SELECTION_TAG, type LexicalEditor, type NodeKey } from 'lexical';
import { executorOf } from '../../../editor/extensions/operations';
import { $domRange } from '../../../editor/dom-range';
import { STEP_TAG } from '../../../editor/history';
import { $shownBlocks, foundIn, type ShownBlock } from '../../../../../shared/document/operations/shown';
import type { BlockField, FoundSpan } from '../../../../../shared/document/operations/types';
import type { Finder } from '../../../../../shared/text/find';
import type { TextPlace } from '../../../editor/caret';
import { fieldElement } from './fields';
import { homeOf, placeNextTo } from './next-place';

/** How many there are, and which of them is current, from 0; -1 for none. */
export interface FindCount {
  count: number;
  index: number;
  /** The field that the current one is in; null in the text. */
  field: BlockField | null;
}

export const NOTHING_FOUND: FindCount = { count: 0, index: -1, field: null };
const FOUND = 'found';
const CURRENT = 'found-current';

interface Drawn {
  key: NodeKey;
  text: string;
  ranges: readonly Range[];
  field: HTMLElement | null;
}

export class Places {
  private find: Finder | null = null;
  private current: FoundSpan | null = null;
  private counted = NOTHING_FOUND;
  private readonly listeners = new Set<() => void>();
  private readonly drawn = new Map<string, Drawn>();
  private readonly found = new Highlight();
  private readonly marked = new Highlight();
  private markedField: HTMLElement | null = null;

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
    for (const home of [...this.drawn.keys()]) this.erase(home);
  }

  /** As the text is now. */
  read(): { spans: FoundSpan[]; index: number } {
    const spans = this.editor.read(() => this.$blocks().flatMap(({ spans }) => spans));
    return { spans, index: spans.findIndex((span) => isSame(span, this.current)) };
  }

  /** The next one of `place` becomes current; without a place, that of the current one. */
  go(place: TextPlace | null, direction: 1 | -1): FoundSpan | null {
    const { spans, index } = this.read();
    const order = this.editor.read(() => $shownBlocks().map(homeOf));
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
      for (const { block, text, spans, ...place } of blocks) {
        const home = homeOf(place);
        left.delete(home);
        const before = this.drawn.get(home);
        const key = block.getKey();
        const holds = before?.key === key && before.text === text && !touched.has(key) && isThere(before);
        if (holds) continue;
        this.erase(home);
        const isField = place.field !== undefined;
        const ranges = isField
          ? []
          : spans.flatMap(({ start, end }) => $domRange(this.editor, block, start, end) ?? []);
        for (const range of ranges) this.found.add(range);
        const field = isField && spans[0] ? this.fieldOf(spans[0]) : null;
        if (field) field.dataset['found'] = 'one';
        this.drawn.set(home, { key, text, ranges, field });
      }
      return blocks;
    });
    for (const home of left) this.erase(home);
    CSS.highlights.set(FOUND, this.found);
    this.count(blocks.flatMap(({ spans }) => spans));
    if (this.counted.index < 0) this.current = null;
    this.drawCurrent();
  }

  /** Marks the current one and brings it into view. */
  show(): void {
    const drawn = this.drawCurrent();
    const page = this.editor.getRootElement()?.closest('.scroll');
    if (!drawn || !page) return;
    const element = drawn instanceof Range ? drawn.startContainer.parentElement : drawn;
    // Far from the screen nothing is laid out before it is asked for.
    element?.scrollIntoView({ block: 'nearest' });
    const [place, view] = [drawn.getBoundingClientRect(), page.getBoundingClientRect()];
    const margin = Math.min(80, view.height / 4);
    if (place.top < view.top + margin || place.bottom > view.bottom - margin)
      page.scrollTop += place.top - view.top - view.height / 3;
  }

  /** All, or what lies in one block or field. */
  erase(home?: string): void {
    for (const [each, { ranges, field }] of this.drawn)
      if (home === undefined || home === each) {
        for (const range of ranges) this.found.delete(range);
        if (field) delete field.dataset['found'];
        this.drawn.delete(each);
      }
    if (home !== undefined) return;
    CSS.highlights.delete(FOUND);
    CSS.highlights.delete(CURRENT);
  }

  private count(spans: readonly FoundSpan[]): void {
    const index = spans.findIndex((span) => isSame(span, this.current));
    const next = { count: spans.length, index, field: spans[index]?.field ?? null };
    const { count, index: before, field } = this.counted;
    if (next.count === count && next.index === before && next.field === field) return;
    this.counted = next;
    for (const listener of this.listeners) listener();
  }

  private drawCurrent(): Range | HTMLElement | null {
    const { current } = this;
    this.marked.clear();
    if (this.markedField?.dataset['found']) this.markedField.dataset['found'] = 'one';
    this.markedField = current && this.fieldOf(current);
    if (this.markedField) this.markedField.dataset['found'] = 'current';
    const range =
      current &&
      !current.field &&
      this.editor.read(() => {
        const shown = $shownBlocks().find((each) => homeOf(each) === homeOf(current));
        return shown ? $domRange(this.editor, shown.block, current.start, current.end) : null;
      });
    if (range) this.marked.add(range);
    CSS.highlights.set(CURRENT, this.marked);
    return range || this.markedField;
  }

  private fieldOf({ bid, field }: FoundSpan): HTMLElement | null {
    return field ? fieldElement(this.editor, bid, field) : null;
  }

  private $blocks(): (ShownBlock & { spans: readonly FoundSpan[] })[] {
    const { find } = this;
    return find ? $shownBlocks().map((shown) => ({ ...shown, spans: foundIn(shown, find) })) : [];
  }
}

const isThere = ({ ranges, field }: Drawn): boolean =>
  ranges[0]?.startContainer.isConnected !== false && field?.isConnected !== false;

const isSame = (one: FoundSpan, other: FoundSpan | null): boolean =>
  other !== null && homeOf(one) === homeOf(other) && one.start === other.start && one.end === other.end;
