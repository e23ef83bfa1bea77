/** Reports every line of a page that nothing else used, in groups a reader can take in. Must not know the article. */
import { fold } from '../measure';
import type { DropKind, Report } from '../report';
import { navigationRuns, type Page } from './page';
import type { PageLine } from './page-lines';

/** Kinds whose heading speaks for the lines below it. */
const SECTIONS = new Set<DropKind>([
  'related',
  'ranking',
  'comments',
  'newsletter',
  'previous-next',
  'social',
  'tags',
]);

/** Kinds of which every heading begins a list of its own. */
const HEADED = new Set<DropKind>(['related', 'ranking']);

function kindOf(page: Page, line: PageLine, headline: string, inRun: boolean): DropKind | null {
  if (line.folded !== '' && line.folded === fold(page.siteName ?? '')) return 'site-name';
  if (line.furniture && line.furniture !== 'other') return line.furniture;
  if (line.crumbs) return 'breadcrumb';
  if (headline !== '' && line.folded === headline) return 'repeated-headline';
  if (headline !== '' && line.folded.startsWith(headline)) return 'page-title';
  return inRun ? 'navigation' : null;
}

/** `headline` is folded and without its marker. */
export function reportLeftovers(
  page: Page,
  used: readonly boolean[],
  headline: string,
  report: Report,
): void {
  const runs = navigationRuns(page.lines);
  let section: DropKind = 'other';
  let group: { kind: DropKind; texts: string[] } | null = null;
  const close = (): void => {
    if (group) report.leave(group.kind, group.texts);
    group = null;
  };
  page.lines.forEach((line, index) => {
    if (used[index]) {
      section = 'other';
      close();
      return;
    }
    const own = kindOf(page, line, headline, runs[index] === true);
    // Inside a section short lines that look like navigation are its entries.
    const inherited = section === 'other' && line.meta?.date ? 'page-date' : section;
    const kind = own === null || (own === 'navigation' && section !== 'other') ? inherited : own;
    if (own !== null && own !== 'navigation') section = SECTIONS.has(own) ? own : 'other';
    if (group?.kind !== kind || (own !== null && HEADED.has(own))) close();
    group ??= { kind, texts: [] };
    group.texts.push(line.text);
  });
  close();
}
