/** The heads of the columns: they sort, and the box before them selects everything in the list. */
import type { PieceSort } from '../../../../../shared/contract/pieces';
import type { MessageKey } from '../../../../../shared/messages/translate';
import { AfterFirstFrame, lazyPart } from '../../../app/first-frame';
import { useT } from '../../../app/i18n';
import { notifyError } from '../../../app/toasts';
import { CheckGlyph } from '../../../ui/CheckGlyph';
import { Icon } from '../../../ui/Icon';
import { sortBy } from './order';
import type { DeskList } from './use-desk-list';

const Check = lazyPart(
  () => import('../../../ui/Check'),
  (module) => module.Check,
);

const COLUMNS: readonly { sort: PieceSort; title: MessageKey }[] = [
  { sort: 'headline', title: 'desk.column.piece' },
  { sort: 'words', title: 'desk.column.words' },
  { sort: 'deadline', title: 'desk.column.deadline' },
  { sort: 'edited', title: 'desk.column.edited' },
];

export function ListHead({ list }: { list: DeskList }) {
  const t = useT();
  const { order, selected, listing } = list;
  const all = listing.total > 0 && selected.size === listing.total;
  const setAll = (checked: boolean) => {
    if (!checked) list.clearSelection();
    else list.selectAll().catch((error: unknown) => notifyError(t('desk.failed.list'), error));
  };
  return (
    <div role="row" className="desk-columns desk-list-head">
      <span role="columnheader">
        <AfterFirstFrame meanwhile={<CheckGlyph checked={false} />}>
          <Check checked={all} indeterminate={!all && selected.size > 0} labelHidden onCheckedChange={setAll}>
            {t('desk.selectAll')}
          </Check>
        </AfterFirstFrame>
      </span>
      {COLUMNS.map(({ sort, title }) => {
        const current = order.sort === sort;
        return (
          <span
            key={sort}
            role="columnheader"
            data-column={sort}
            aria-sort={current ? (order.descending ? 'descending' : 'ascending') : undefined}
          >
            <button type="button" className="desk-column" onClick={() => list.setOrder(sortBy(order, sort))}>
              {t(title)}
              {current && <Icon name={order.descending ? 'arrow-down' : 'arrow-up'} size={12} />}
            </button>
          </span>
        );
      })}
      <span role="columnheader">
        <span className="visually-hidden">{t('desk.column.delivery')}</span>
      </span>
    </div>
  );
}
