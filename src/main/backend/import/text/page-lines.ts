/** The lines of a text page with what each is by itself. Must not know where the article stands. */
import { fold, isProse, isTerminated, wordsIn } from '../measure';
import type { Line } from '../lines';
import type { DropKind } from '../report';
import { readCrumbs } from './breadcrumb';
import type { DayOrder } from './dates';
import { furnitureOf } from './furniture';
import { readMetaLine, type MetaLine } from './meta-line';

export interface PageLine {
  text: string;
  folded: string;
  gap: number;
  words: number;
  prose: boolean;
  terminated: boolean;
  bullet: boolean;
  furniture: DropKind | null;
  meta: MetaLine | null;
  crumbs: string[] | null;
}

const BULLET = /^(?:[•·▪●◦‣∙]\s?|[*–-]\s)/u;
export const withoutBullet = (text: string): string => text.replace(BULLET, '');

/** Longer lines are text and nothing else; folding them would only cost time. */
const LONGEST_LABEL = 600;

export function pageLineOf({ text, gap }: Line, order: DayOrder): PageLine {
  const words = wordsIn(text);
  const short = text.length <= LONGEST_LABEL;
  const furniture = short ? furnitureOf(text) : null;
  const crumbs = short && !furniture ? readCrumbs(text) : null;
  const meta = short && !furniture && !crumbs ? readMetaLine(text, order) : null;
  return {
    text,
    folded: short ? fold(text) : '',
    gap,
    words,
    prose: !furniture && !meta && !crumbs && isProse(text, words),
    terminated: isTerminated(text),
    bullet: BULLET.test(text),
    furniture,
    meta,
    crumbs,
  };
}
