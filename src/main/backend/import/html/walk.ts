/** What the makers of single kinds of block see of the walk through foreign HTML. Types only. */
import type { BlockJSON, FigureJSON, InlineJSON } from '../../../../shared/document/json';
import type { Picture } from '../draft';
import type { Report } from '../report';
import type { InlineBuilder } from './inline-builder';
import type { HtmlElement, HtmlNode } from './tree';

export type Skip = (element: HtmlElement) => boolean;

export interface HtmlWalk {
  /** The blocks made so far, in order. */
  readonly blocks: BlockJSON[];
  /** Where the figures' pictures lie. */
  readonly pictures: Map<FigureJSON, Picture>;
  /** The paragraph that is open. */
  readonly inline: InlineBuilder;
  readonly report: Report;
  readonly base: string | undefined;
  /** Lists around this place. */
  readonly listLevel: number;
  walkAll(nodes: readonly HtmlNode[], format?: number): void;
  /** Closes the open paragraph, if any. */
  flush(make?: (children: InlineJSON[]) => BlockJSON): void;
  /** The blocks of a part, apart from the others. */
  blocksIn(nodes: readonly HtmlNode[], inside?: { skip?: Skip; list?: boolean }): BlockJSON[];
}
