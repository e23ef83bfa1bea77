/** The head of a group of rows: its name, its size; it folds them away. */
import { useLocale, useT } from '../../../app/i18n';
import { Count } from '../../../ui/Chip';
import { Icon } from '../../../ui/Icon';
import type { Group } from './order';
import type { DeskList } from './use-desk-list';

export interface GroupHeadProps {
  list: DeskList;
  group: Group;
  /** Null while it is not known. */
  size: number | null;
}

export function GroupHead({ list, group, size }: GroupHeadProps) {
  const t = useT();
  const locale = useLocale();
  const folded = list.isFolded(group);
  return (
    <div role="row" className="desk-group">
      <span role="gridcell" aria-colspan={6}>
        <button type="button" tabIndex={-1} aria-expanded={!folded} onClick={() => list.fold(group)}>
          <Icon name={folded ? 'chevron-right' : 'chevron-down'} size={12} />
          {'key' in group.name ? t(group.name.key) : group.name.name}
          {size !== null && <Count>{size.toLocaleString(locale)}</Count>}
        </button>
      </span>
    </div>
  );
}
