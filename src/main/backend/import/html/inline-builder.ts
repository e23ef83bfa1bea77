/** Collects inline content with white space as HTML counts it. Must not know elements. */
import type { InlineJSON, LinkJSON, TextJSON } from '../../../../shared/document/json';

export class InlineBuilder {
  private nodes: InlineJSON[] = [];
  private link: LinkJSON | null = null;
  /** Whether the last character is a space or there is none, so that a further space does not count. */
  private spaced = true;

  text(value: string, format: number): void {
    let text = value.replace(/[ \t\n\r\f]+/g, ' ');
    if (this.spaced) text = text.replace(/^ /, '');
    if (text === '') return;
    this.spaced = text.endsWith(' ');
    this.push({ type: 'text', text, ...(format === 0 ? {} : { format }) });
  }

  lineBreak(): void {
    this.trimEnd();
    this.spaced = true;
    if (this.link) this.link.children.push({ type: 'linebreak' });
    else this.nodes.push({ type: 'linebreak' });
  }

  openLink(url: string, title: string): void {
    this.link = { type: 'link', url, ...(title === '' ? {} : { title }), children: [] };
    this.nodes.push(this.link);
  }

  closeLink(): void {
    if (this.link?.children.length === 0) this.nodes = this.nodes.filter((node) => node !== this.link);
    this.link = null;
  }

  get isLinked(): boolean {
    return this.link !== null;
  }

  /** What was collected, split where two line breaks stand together; the builder is empty afterwards. */
  take(): InlineJSON[][] {
    const open = this.link;
    this.closeLink();
    const groups: InlineJSON[][] = [[]];
    let breaks = 0;
    for (const node of this.nodes) {
      if (node.type === 'linebreak') {
        breaks += 1;
        continue;
      }
      if (breaks > 1) groups.push([]);
      else if (breaks === 1 && groups.at(-1)?.length !== 0) groups.at(-1)?.push({ type: 'linebreak' });
      breaks = 0;
      groups.at(-1)?.push(node);
    }
    this.nodes = [];
    this.spaced = true;
    // A link around several blocks goes on in the next one.
    if (open) this.openLink(open.url, open.title ?? '');
    return groups.map(withoutOuterSpace).filter((group) => group.length > 0);
  }

  private push(node: TextJSON): void {
    const siblings: InlineJSON[] = this.link?.children ?? this.nodes;
    const last = siblings.at(-1);
    if (last?.type === 'text' && last.format === node.format) last.text += node.text;
    else siblings.push(node);
  }

  private trimEnd(): void {
    const last = (this.link?.children ?? this.nodes).at(-1);
    if (last?.type === 'text') last.text = last.text.replace(/ $/, '');
  }
}

function isBlank(node: InlineJSON): boolean {
  if (node.type === 'text') return /^[\s\u00a0]*$/u.test(node.text);
  return node.type === 'linebreak' || node.children.every(isBlank);
}

/** Blank runs at either end go, and so does the space at the ends of the runs that stay. */
function withoutOuterSpace(group: readonly InlineJSON[]): InlineJSON[] {
  const first = group.findIndex((node) => !isBlank(node));
  if (first < 0) return [];
  const last = group.findLastIndex((node) => !isBlank(node));
  const kept = group.slice(first, last + 1);
  const [start, end] = [kept[0], kept.at(-1)];
  if (start?.type === 'text') start.text = start.text.trimStart();
  if (end?.type === 'text') end.text = end.text.trimEnd();
  return kept;
}
