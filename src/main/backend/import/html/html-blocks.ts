/** Foreign HTML as blocks, sanitised: for pasting and for every other place that takes a piece of HTML. */
import type { BlockJSON, FigureJSON } from '../../../../shared/document/json';
import type { Changed, Dropped } from '../../../../shared/model/imported';
import type { Picture } from '../draft';
import { Report } from '../report';
import { parseHtml } from './tree';
import { Walker } from './walker';

export interface HtmlBlocks {
  blocks: BlockJSON[];
  /** What survived in another shape. */
  changed: Changed[];
  /** What did not survive. */
  dropped: Dropped[];
  /** Where the pictures of the figures among `blocks` lie: http, https or data addresses. */
  pictures: Map<FigureJSON, Picture>;
}

/** `base` is what relative addresses are relative to; without it they are lost, and reported. */
export function htmlToBlocks(html: string, base?: string): HtmlBlocks {
  const walker = new Walker(new Report(), base);
  walker.walkAll(parseHtml(html).childNodes);
  walker.flush();
  const { changed, dropped } = walker.report;
  return { blocks: walker.blocks, changed, dropped, pictures: walker.pictures };
}
