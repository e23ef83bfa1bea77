/**
 * The document inside the preview's frame, driven from outside: nothing in it runs. A newer page is patched into the
 * one in sight, so that nothing flashes, pictures stay and the reader's place is kept. Owns that document; must not
 * know where pages come from.
 */
import morphdom from 'morphdom';
import type { PreviewAnswer } from '../../../../../shared/contract/preview';
import { changedBlock } from './changed-block';
import { prepare, type ReaderSettings } from './prepare';
import type { PlaceInPiece } from '../../../app/place-in-piece';
import { textOffset } from './text-offset';

/** What opens over a page where its address, or the focus, is in it. */
const PANEL = '[data-panel]';

export type ShownPage = Pick<PreviewAnswer, 'root' | 'head' | 'body'>;

export class FramePage {
  readonly document: Document;
  private readonly marks: CSSStyleSheet;
  /** Of the frame's own realm: what it reads comes under the frame's policy, which allows a theme's styles. */
  private readonly parser: DOMParser;
  private shown: (ShownPage & { settings: string }) | null = null;

  constructor(readonly view: Window & typeof globalThis) {
    this.document = view.document;
    this.marks = new view.CSSStyleSheet();
    this.parser = new view.DOMParser();
    this.document.adoptedStyleSheets = [this.marks];
  }

  show(page: ShownPage, reader: ReaderSettings): void {
    const { documentElement, head, body } = this.document;
    const { root } = page;
    // Writing the same words again would have every style of the page computed anew.
    if (documentElement.lang !== root.lang) documentElement.lang = root.lang;
    if (documentElement.dir !== root.dir) documentElement.dir = root.dir;
    if (documentElement.className !== root.class) documentElement.className = root.class;
    const settings = JSON.stringify(reader);
    const same = this.shown?.settings === settings ? this.shown : null;
    if (same?.head === page.head && same.body === page.body) return;
    // What a reader set changes both, and may change any part of them.
    const asIs = same !== null && reader.images && !reader.largeText;
    const sameBody = same?.body === page.body || (asIs && this.showBlock(same.body, page.body));
    if (same?.head !== page.head || !sameBody) {
      const next = this.parse(same?.head === page.head ? '' : page.head, sameBody ? '' : page.body);
      prepare(next, reader);
      if (same?.head !== page.head) patch(head, next.head);
      if (!sameBody) patch(body, next.body);
    }
    this.shown = { ...page, settings };
  }

  /** Patches the one block in which the bodies differ; false, and nothing done, where they differ in more. */
  private showBlock(before: string, after: string): boolean {
    const change = changedBlock(before, after);
    if (!change) return false;
    const old = [...this.parse('', change.before).body.childNodes];
    const [next, ...rest] = this.parse('', change.after).body.childNodes;
    const shown = this.document.querySelectorAll<HTMLElement>(`[data-bid="${CSS.escape(change.bid)}"]`);
    const [block] = shown;
    // Beside the block, what came with it up to the next one is to be the same.
    const alone =
      rest.length === old.length - 1 && rest.every((node, at) => node.isEqualNode(old[at + 1] ?? null));
    if (!block || shown.length > 1 || !next || keyOf(next) !== change.bid || !alone) return false;
    patch(block, next as HTMLElement);
    return true;
  }

  /** Styles of the desk's own on top of the page's. */
  mark(css: string): void {
    this.marks.replaceSync(css);
  }

  /** Scrolls a block into sight where it is wholly out of it. */
  reveal(bid: string): void {
    this.toSight(this.block(bid));
  }

  /** The same for the place of a change. */
  revealChange(id: string): void {
    this.toSight(this.document.querySelector(`[data-change-at="${CSS.escape(id)}"]`));
  }

  private toSight(element: Element | null): void {
    if (!element) return;
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom < 0 || top > this.view.innerHeight) element.scrollIntoView({ block: 'center' });
  }

  /** Goes where a link on the page leads, without a step in the window's history. A name that is nowhere closes panels. */
  toFragment(fragment: string): void {
    (this.document.activeElement as HTMLElement | null)?.blur();
    // A fragment alone would be read as an address of the app's own page.
    const [address = ''] = this.view.location.href.split('#');
    this.view.location.replace(`${address}#${fragment}`);
    const panel = this.document.querySelector<HTMLElement>(`${PANEL}:target`);
    panel?.querySelector<HTMLElement>('input, a[href], button')?.focus({ preventScroll: true });
  }

  /** Opens what the theme opens on this key; false where there is nothing. */
  openPanel(key: string): boolean {
    const panel = this.document.querySelector(`${PANEL}[id][data-key="${CSS.escape(key)}"]`);
    if (!panel) return false;
    this.view.focus();
    this.toFragment(encodeURIComponent(panel.id));
    return true;
  }

  /** Closes what is open over the page; false where nothing is. */
  closePanel(): boolean {
    if (!this.document.querySelector(`${PANEL}:is(:target, :focus-within)`)) return false;
    this.toFragment('closed');
    return true;
  }

  /** What of the piece a point of the frame shows: a place in its text, or a field. */
  placeAt(target: EventTarget | null, x: number, y: number): PlaceInPiece | null {
    const element = elementOf(target)?.closest<HTMLElement>('[data-bid], [data-field]');
    const field = element?.dataset['field'];
    if (field !== undefined) return { kind: 'field', field };
    // A picture has no words of its own; its caption has.
    const inner = element?.matches('figure') ? element.querySelector<HTMLElement>('[data-bid]') : null;
    const block = inner ?? element;
    const bid = block?.dataset['bid'];
    if (!block || bid === undefined) return null;
    const caret = this.document.caretPositionFromPoint(x, y);
    const inside = caret && block.contains(caret.offsetNode);
    return { kind: 'text', bid, offset: inside ? textOffset(block, caret.offsetNode, caret.offset) : 0 };
  }

  block(bid: string): HTMLElement | null {
    return this.document.querySelector(`[data-bid="${CSS.escape(bid)}"]`);
  }

  /** Read by a parser that runs and loads nothing. */
  private parse(head: string, body: string): Document {
    return this.parser.parseFromString(
      `<!doctype html><head>${head}</head><body>${body}</body>`,
      'text/html',
    );
  }
}

/** Elements of the frame are of its own realm, so that `instanceof` would not know them. */
export function elementOf(target: EventTarget | null): Element | null {
  return target !== null && 'closest' in target ? (target as Element) : null;
}

function patch(from: HTMLElement, to: HTMLElement): void {
  morphdom(from, to, {
    getNodeKey: keyOf,
    // What is equal is left alone: no style is read again, no picture loaded anew.
    onBeforeElUpdated: (before, after) => !before.isEqualNode(after),
  });
}

/** Blocks are known by their ids, so that a new one between two others does not rewrite everything after it. */
function keyOf(node: Node): string | undefined {
  if (node.nodeType !== Node.ELEMENT_NODE) return undefined;
  const element = node as HTMLElement;
  return element.dataset['bid'] ?? (element.id === '' ? undefined : element.id);
}
