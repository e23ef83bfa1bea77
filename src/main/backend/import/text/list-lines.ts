/** Lists written as lines: "• this", "- that", "1. first". Must not know pages. */
import type { ListJSON } from '../../../../shared/document/json';
import { inlineOf } from '../inline';

const BULLET = /^(?:[•·▪●◦‣∙]\s?|[*–-]\s)(?=\S)/u;
const NUMBER = /^(\d{1,3})[.)]\s(?=\S)/u;

export interface ListLine {
  text: string;
  /** Absent for bullets. */
  number?: number;
}

function readItem(text: string): ListLine | null {
  const bullet = BULLET.exec(text);
  if (bullet) return { text: text.slice(bullet[0].length) };
  const number = NUMBER.exec(text);
  return number && { text: text.slice(number[0].length), number: Number(number[1]) };
}

/**
 * The items of the list that begins at `index`, one a line. A single numbered line is no list, and neither is one
 * whose numbers do not follow each other: it would be shown with other numbers than it was written with.
 */
export function itemsFrom(
  lines: readonly { text: string; furniture?: unknown }[],
  index: number,
): ListLine[] {
  const items: ListLine[] = [];
  for (let line = lines[index]; line && !line.furniture; line = lines[index + items.length]) {
    const item = readItem(line.text);
    const last = items.at(-1);
    if (!item || (last && (last.number === undefined ? undefined : last.number + 1) !== item.number)) break;
    items.push(item);
  }
  return items.length === 1 && items[0]?.number !== undefined ? [] : items;
}

export function listOf(items: readonly ListLine[]): ListJSON {
  const start = items[0]?.number;
  return {
    type: 'list',
    listType: start === undefined ? 'bullet' : 'number',
    ...(start === undefined ? {} : { start }),
    children: items.map((item, index) => ({
      type: 'listitem',
      value: (start ?? 1) + index,
      children: inlineOf(item.text),
    })),
  };
}
