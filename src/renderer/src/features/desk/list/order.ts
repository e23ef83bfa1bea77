/** How the list is sorted and grouped: the choices, their rules, and which group a row falls into. */
import type { PieceSort } from '../../../../../shared/contract/pieces';
import type { PieceRow } from '../../../../../shared/model/piece';
import type { MessageKey } from '../../../../../shared/messages/translate';
import type { DeskPlace } from '../../../app/routes';
import { daysFromToday } from './times';

export type Grouping = 'none' | 'deadline' | 'status' | 'category';

export interface Order {
  sort: PieceSort;
  descending: boolean;
  group: Grouping;
}

export const SORTS: readonly PieceSort[] = [
  'edited',
  'deadline',
  'headline',
  'words',
  'status',
  'category',
  'published',
];
export const GROUPINGS: readonly Grouping[] = ['none', 'deadline', 'status', 'category'];

/** Newest and longest first; names and dates to come from their beginning. */
const DESCENDING: readonly PieceSort[] = ['edited', 'words', 'published', 'relevance'];

/** What a list starts with: work that is due by its deadline, everything else by its last edit. */
export function startingOrder(place: DeskPlace, searching: boolean): Order {
  if (searching) return { sort: 'relevance', descending: true, group: 'none' };
  const working =
    place.kind === 'mine' ||
    (place.kind === 'status' && ['draft', 'review', 'approved'].includes(place.status));
  return working
    ? { sort: 'deadline', descending: false, group: 'deadline' }
    : { sort: 'edited', descending: true, group: 'none' };
}

/** Sorting by something else than the groups would scatter them, so the groups go. */
export function sortBy(order: Order, sort: PieceSort): Order {
  const descending = order.sort === sort ? !order.descending : DESCENDING.includes(sort);
  return { sort, descending, group: order.group === sort ? order.group : 'none' };
}

export function groupBy(order: Order, group: Grouping): Order {
  return group === 'none' ? { ...order, group } : { sort: group, descending: false, group };
}

/** What a group is called: a message, or a name of the desk's own. */
export type GroupName = { key: MessageKey } | { name: string };

export interface Group {
  id: string;
  name: GroupName;
}

export function groupOf(row: PieceRow, grouping: Grouping, now: Date): Group | null {
  switch (grouping) {
    case 'none':
      return null;
    case 'status':
      return { id: row.status, name: { key: `status.${row.status}` } };
    case 'category':
      return row.category === null
        ? { id: '', name: { key: 'desk.noCategory' } }
        : { id: row.category, name: { name: row.category } };
    case 'deadline': {
      const when = row.deadline === null ? 'never' : whenOf(new Date(row.deadline), now);
      return { id: when, name: { key: `desk.when.${when}` } };
    }
  }
}

type When = 'earlier' | 'today' | 'tomorrow' | 'week' | 'next' | 'later';

/** Weeks begin on Monday. */
function whenOf(date: Date, now: Date): When {
  const days = daysFromToday(date, now);
  if (days < 0) return 'earlier';
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  const untilSunday = (7 - now.getDay()) % 7;
  if (days <= untilSunday) return 'week';
  return days <= untilSunday + 7 ? 'next' : 'later';
}
