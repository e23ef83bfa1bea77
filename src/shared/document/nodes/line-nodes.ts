/**
 * The blocks that are one line of rich text with a fixed place: headline and standfirst at the head of the root,
 * the caption inside a figure. Enter never splits them; their DOM is drawn by the editor, not here.
 */
import { ElementNode, type LexicalNode } from 'lexical';

abstract class LineNode extends ElementNode {
  override canIndent(): false {
    return false;
  }
  /** Splitting would make a second headline: Enter is handled by the editor, which moves on instead. */
  override insertNewAfter(): null {
    return null;
  }
  override collapseAtStart(): true {
    return true;
  }
}

export class HeadlineNode extends LineNode {
  override $config() {
    return this.config('headline', { extends: ElementNode });
  }
}
export class StandfirstNode extends LineNode {
  override $config() {
    return this.config('standfirst', { extends: ElementNode });
  }
}
export class CaptionNode extends LineNode {
  override $config() {
    return this.config('caption', { extends: ElementNode });
  }
}

export const $isHeadline = (node: LexicalNode | null | undefined): node is HeadlineNode =>
  node instanceof HeadlineNode;
export const $isStandfirst = (node: LexicalNode | null | undefined): node is StandfirstNode =>
  node instanceof StandfirstNode;
export const $isCaption = (node: LexicalNode | null | undefined): node is CaptionNode =>
  node instanceof CaptionNode;
/** Lines that exist exactly once or belong to their parent: never split, never joined with a neighbour. */
export const $isLine = (
  node: LexicalNode | null | undefined,
): node is HeadlineNode | StandfirstNode | CaptionNode => node instanceof LineNode;
