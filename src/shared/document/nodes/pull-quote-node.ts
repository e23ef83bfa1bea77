/** A line of the piece itself, set large beside the text. Not a quotation of somebody else: that is Lexical's quote. */
import {
  $createParagraphNode,
  $getState,
  $setState,
  ElementNode,
  type LexicalNode,
  type ParagraphNode,
} from 'lexical';
import { attributionState } from './states';

export class PullQuoteNode extends ElementNode {
  override $config() {
    return this.config('pull-quote', {
      extends: ElementNode,
      stateConfigs: [{ stateConfig: attributionState, flat: true }],
    });
  }
  override canIndent(): false {
    return false;
  }
  override insertNewAfter(_selection: unknown, restoreSelection = true): ParagraphNode {
    const paragraph = $createParagraphNode();
    this.insertAfter(paragraph, restoreSelection);
    return paragraph;
  }
  override collapseAtStart(): true {
    const paragraph = $createParagraphNode();
    for (const child of this.getChildren()) paragraph.append(child);
    this.replace(paragraph);
    return true;
  }

  getAttribution(): string {
    return $getState(this, attributionState);
  }
  setAttribution(attribution: string): this {
    return $setState(this, attributionState, attribution);
  }
}

export const $isPullQuote = (node: LexicalNode | null | undefined): node is PullQuoteNode =>
  node instanceof PullQuoteNode;
