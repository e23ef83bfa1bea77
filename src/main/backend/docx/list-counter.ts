/**
 * Which list an item of a Word file belongs to, and where that list begins to count. Word has no lists, only items that share
 * a numbering, which may go on after other paragraphs. Must not know XML.
 */
export interface ListPlace {
  /** Lists are counted through the file. */
  list: number;
  /** The number of its first item. */
  start: number;
}

export class ListCounter {
  /** Open lists by level, and how far those that go on after other paragraphs have counted. */
  private open: { list: string; ordinal: number; start: number }[] = [];
  private readonly counted = new Map<string, number>();
  private lists = 0;

  /** Something that is no item stands between. */
  close(): void {
    this.open = [];
  }

  /** `list` is the numbering's id, `start` where that begins. What an item was before a change (not `counts`) opens nothing. */
  at(list: string, level: number, start: number, counts: boolean): ListPlace {
    const known = this.open[level];
    if (known?.list === list) {
      if (counts) this.open.length = level + 1;
      this.count(list, level);
      return { list: known.ordinal, start: known.start };
    }
    this.lists += 1;
    const first = level === 0 ? (this.counted.get(list) ?? start - 1) + 1 : start;
    const opened = { list, ordinal: this.lists, start: first };
    if (counts) {
      this.open.length = level;
      this.open[level] = opened;
      this.counted.set(list, first - 1);
      this.count(list, level);
    }
    return { list: opened.ordinal, start: first };
  }

  private count(list: string, level: number): void {
    if (level === 0) this.counted.set(list, (this.counted.get(list) ?? 0) + 1);
  }
}
