/** An image with its caption. Credit and alt text are fields of their own, never part of the caption. */
import { $getState, $setState, ElementNode, type LexicalNode } from 'lexical';
import { altState, creditState, mediaState, roleState } from './states';

export class FigureNode extends ElementNode {
  override $config() {
    return this.config('figure', {
      extends: ElementNode,
      stateConfigs: [
        { stateConfig: roleState, flat: true },
        { stateConfig: mediaState, flat: true },
        { stateConfig: creditState, flat: true },
        { stateConfig: altState, flat: true },
      ],
    });
  }
  override isShadowRoot(): boolean {
    return true;
  }
  override canBeEmpty(): false {
    return false;
  }
  override canIndent(): false {
    return false;
  }

  getRole(): 'lead' | 'inline' {
    return $getState(this, roleState);
  }
  setRole(role: 'lead' | 'inline'): this {
    return $setState(this, roleState, role);
  }
  /** sha-256 of the stored file; null for a picture known only by its words. */
  getMedia(): string | null {
    return $getState(this, mediaState);
  }
  setMedia(sha: string | null): this {
    return $setState(this, mediaState, sha);
  }
  getCredit(): string {
    return $getState(this, creditState);
  }
  setCredit(credit: string): this {
    return $setState(this, creditState, credit);
  }
  getAlt(): string {
    return $getState(this, altState);
  }
  setAlt(alt: string): this {
    return $setState(this, altState, alt);
  }
}

export const $isFigure = (node: LexicalNode | null | undefined): node is FigureNode =>
  node instanceof FigureNode;
