/** The two menus beside the search box: how the list is grouped, how it is sorted. */
import { useT } from '../../../app/i18n';
import { IconButton } from '../../../ui/IconButton';
import { Menu, type MenuSection } from '../../../ui/Menu';
import { groupBy, GROUPINGS, sortBy, SORTS, type Order } from './order';

export interface OrderMenusProps {
  order: Order;
  onOrderChange: (order: Order) => void;
  /** Only a search has a best match. */
  searching: boolean;
}

export function OrderMenus({ order, onOrderChange, searching }: OrderMenusProps) {
  const t = useT();
  const groups: MenuSection = {
    label: t('desk.group.by'),
    items: GROUPINGS.map((group) => ({
      id: group,
      label: t(`desk.group.${group}`),
      checked: order.group === group,
      onSelect: () => onOrderChange(groupBy(order, group)),
    })),
  };
  const sorts = searching ? (['relevance', ...SORTS] as const) : SORTS;
  const sorting: MenuSection = {
    label: t('desk.sort.by'),
    items: sorts.map((sort) => ({
      id: sort,
      label: t(`desk.sort.${sort}`),
      checked: order.sort === sort,
      onSelect: () => {
        if (order.sort !== sort) onOrderChange(sortBy(order, sort));
      },
    })),
  };
  const direction: MenuSection = {
    label: t('desk.sort.direction'),
    items: [false, true].map((descending) => ({
      id: String(descending),
      label: t(descending ? 'desk.sort.descending' : 'desk.sort.ascending'),
      checked: order.descending === descending,
      onSelect: () => onOrderChange({ ...order, descending }),
    })),
  };
  return (
    <>
      <Menu align="end" trigger={<IconButton icon="group" label={t('desk.group')} />} sections={[groups]} />
      <Menu
        align="end"
        trigger={<IconButton icon="sort" label={t('desk.sort')} />}
        sections={[sorting, direction]}
      />
    </>
  );
}
