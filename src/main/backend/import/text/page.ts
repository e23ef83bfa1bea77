/**
 * A text page as a whole: its lines and what is known from reading all of them (repeated lines, navigation,
 * breadcrumbs, the site's name). Must not know the article.
 */
import { guessLanguage } from '../language';
import type { Line } from '../lines';
import { fold } from '../measure';
import type { DropKind } from '../report';
import { dayOrderOf } from './dates';
import { pageLineOf, withoutBullet, type PageLine } from './page-lines';

export interface Page {
  lines: PageLine[];
  /** How often a folded line stands on the page. */
  counts: Map<string, number>;
  /** Folded names that navigation leads to. */
  navigation: Set<string>;
  siteName: string | null;
  language: string | null;
}

const NAVIGATION_WORDS = 4;
const SHORTEST_RUN = 4;

/** Buttons of an article, which stand between its head and the navigation. */
const BUTTONS = new Set<DropKind | null>(['share', 'social', 'tools']);

export function isNavigationItem(line: PageLine | undefined): boolean {
  return (
    line !== undefined &&
    !line.prose &&
    !line.terminated &&
    !line.meta &&
    !BUTTONS.has(line.furniture) &&
    line.words <= NAVIGATION_WORDS
  );
}

/** "News Opinion Sport Culture" or "News | Opinion | Sport": navigation in one line. */
function rowItems(text: string): string[] {
  if (text.length > 200) return [];
  const marked = text.split(/\s?[|·•]\s?/u).filter((item) => item !== '');
  if (marked.length >= 3) return marked;
  const words = text.split(/\s+/);
  return words.length >= SHORTEST_RUN && words.every((word) => /^[\p{Lu}&]/u.test(word)) ? words : [];
}

/** Whether a line stands in a run of at least four navigation items. A wider gap than before ends a run. */
export function navigationRuns(lines: readonly PageLine[]): boolean[] {
  const result = lines.map(() => false);
  let start = 0;
  const close = (end: number): void => {
    if (end - start >= SHORTEST_RUN) result.fill(true, start, end);
  };
  lines.forEach((line, index) => {
    const item = isNavigationItem(line);
    const apart = index - start >= 2 && line.gap > (lines[index - 1]?.gap ?? 0);
    if (item && !apart) return;
    close(index);
    start = item ? index : index + 1;
  });
  close(lines.length);
  return result;
}

function navigationOf(lines: readonly PageLine[]): Set<string> {
  const runs = navigationRuns(lines);
  const items = lines.flatMap((line, index) => {
    if (line.prose || line.meta || line.crumbs) return [];
    return runs[index] ? [withoutBullet(line.text)] : rowItems(line.text);
  });
  return new Set(items.map(fold));
}

const COPYRIGHT =
  /(?:©|\(c\)|copyright)\s?(?:©\s?|copyright\s)?(?:\d{4}(?:\s?[-–]\s?\d{4})?)?[\s,.·|]{0,4}(?:by\s)?(\p{L}[^.,|•·©]{1,60}?)(?:\s(?:or its|all rights|tous droits|alle rechte|todos los)\b.*|[.,|•·].*|$)/iu;

const COMPANY =
  /,?(?:\s(?:pvt|private))?\s(?:ltd|limited|inc|llc|llp|plc|gmbh|ag|s\.?a\.?s?|co|company|media group)\.?$/iu;

function siteNameOf(lines: readonly PageLine[], counts: Page['counts']): string | null {
  for (const line of lines.toReversed()) {
    const name = line.furniture === 'footer' ? COPYRIGHT.exec(line.text)?.[1]?.trim() : undefined;
    if (name !== undefined && !/rights|reserved|droits/i.test(name))
      return name.replace(/[\s\d–-]+$/u, '').replace(COMPANY, '');
  }
  const repeated = lines.slice(0, 12).find((line) => {
    return (
      isNavigationItem(line) &&
      !line.furniture &&
      !line.bullet &&
      line.words >= 2 &&
      (counts.get(line.folded) ?? 0) >= 2
    );
  });
  return repeated?.text ?? null;
}

export function readPage(lines: readonly Line[]): Page {
  const language = guessLanguage(lines.map((line) => line.text).join('\n'));
  const order = dayOrderOf(
    lines.map((line) => line.text),
    language,
  );
  const read = lines.map((line) => pageLineOf(line, order));
  const counts = new Map<string, number>();
  for (const { folded } of read) if (folded !== '') counts.set(folded, (counts.get(folded) ?? 0) + 1);
  return {
    lines: read,
    counts,
    navigation: navigationOf(read),
    siteName: siteNameOf(read, counts),
    language,
  };
}

/** Kinds that also stand in letters and manuscripts. */
const PROVES_NOTHING = new Set<DropKind>(['divider', 'tools', 'author-heading', 'tags']);

/** Whether the text was copied from a page with furniture around it, rather than written as it is. */
export function looksCopied({ lines }: Page): boolean {
  const kinds = lines.flatMap(({ furniture }) =>
    furniture && !PROVES_NOTHING.has(furniture) ? [furniture] : [],
  );
  const crumbs = lines.some((line) => line.crumbs !== null);
  const readTime = lines.some((line) => line.meta?.readTime);
  const hints = Number(crumbs) + Number(readTime) + Math.min(kinds.length, 3);
  return hints >= 2 && (crumbs || readTime || new Set(kinds).size >= 2 || kinds.length >= 4);
}
