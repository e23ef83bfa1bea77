/**
 * The document inside the preview's frame, driven from outside: nothing in it runs. A newer page is patched into the
 * one in sight, so that nothing flashes, pictures stay and the reader's place is kept. Owns that document; must not
 * know where pages come from.
 */
import morphdom from 'morphdom';
import type { PreviewAnswer } from '../../../../../shared/contract/preview';
import { textOffset } from './text-offset';

/** What opens over a page where its address, or the focus, is in it. */
const PANEL = '[data-panel]';

export type ShownPage = Pick<PreviewAnswer, 'root' | 'head' | 'body'>;

/** A place in the piece's text: the block and how far into its words. */
export interface TextPlace {
  bid: string;
  offset: number;
}

export class FramePage {
  readonly document: Document;
  private readonly marks: CSSStyleSheet;
  /** Of the frame's own realm: what it reads comes under the frame's policy, which allows a theme's styles. */
  private readonly parser: DOMParser;
  private shown: ShownPage | null = null;

  constructor(readonly view: Window & typeof globalThis) {
    this.document = view.document;
    this.marks = new view.CSSStyleSheet();
    this.parser = new view.DOMParser();
    this.document.adoptedStyleSheets = [this.marks];
  }

  show(page: ShownPage): void {
    const { documentElement, head, body } = this.document;
    const { root } = page;
    documentElement.lang = root.lang;
    documentElement.dir = root.dir;
    documentElement.className = root.class;
    if (this.shown?.head !== page.head) patch(head, this.parse(page.head, 'head'));
    if (this.shown?.body !== page.body) patch(body, this.parse(page.body, 'body'));
    this.shown = page;
  }

  /** Styles of the desk's own on top of the page's. */
  mark(css: string): void {
    this.marks.replaceSync(css);
  }

  /** Scrolls a block into sight where it is wholly out of it. */
  reveal(bid: string): void {
    const block = this.block(bid);
    if (!block) return;
    const { top, bottom } = block.getBoundingClientRect();
    if (bottom < 0 || top > this.view.innerHeight) block.scrollIntoView({ block: 'center' });
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

  /** Where in the piece's text a point of the frame lies. */
  placeAt(target: EventTarget | null, x: number, y: number): TextPlace | null {
    const element = elementOf(target);
    const block = element?.closest<HTMLElement>('[data-bid]');
    const bid = block?.dataset['bid'];
    if (!block || bid === undefined) return null;
    const caret = this.document.caretPositionFromPoint(x, y);
    return { bid, offset: caret ? textOffset(block, caret.offsetNode, caret.offset) : 0 };
  }

  /** Read by a parser that runs and loads nothing. */
  private parse(html: string, part: 'head' | 'body'): HTMLElement {
    return this.parser.parseFromString(`<!doctype html><${part}>${html}</${part}>`, 'text/html')[part];
  }

  private block(bid: string): HTMLElement | null {
    return this.document.querySelector(`[data-bid="${CSS.escape(bid)}"]`);
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
