/** One piece in the list. Rows that were not read yet keep their place. */
import { memo, type MouseEvent } from 'react';
import type { ListedPiece } from '../../../../../shared/contract/pieces';
import { numberFormat } from '../../../../../shared/text/formats';
import { useDrawn } from '../../../app/first-frame';
import { useLocale, useT } from '../../../app/i18n';
import { CheckGlyph } from '../../../ui/CheckGlyph';
import { Chip } from '../../../ui/Chip';
import { Skeleton } from '../../../ui/Skeleton';
import { Avatar } from '../../../ui/Avatar';
import { Icon } from '../../../ui/Icon';
import { StatusDot } from '../../../ui/Status';
import { tintOf } from '../../../ui/tints';
import { DeliveryIcon } from './DeliveryIcon';
import { fitSnippet } from './snippet';
import { agoWords, deadlineWords } from './times';
import type { DeskList } from './use-desk-list';

export const rowElementId = (id: string): string => `piece-row-${id}`;

export interface PieceRowProps {
  row: ListedPiece | undefined;
  index: number;
  now: Date;
  cursor: boolean;
  selected: boolean;
  list: DeskList;
  onOpen: () => void;
}

export function PieceRow({ row, index, now, cursor, selected, list, onOpen }: PieceRowProps) {
  if (!row) {
    return (
      <div className="desk-columns desk-row" role="row" aria-rowindex={index + 1}>
        <span />
        <span role="gridcell">
          <Skeleton width="52%" />
        </span>
      </div>
    );
  }
  const onClick = (event: MouseEvent) => {
    if (event.shiftKey) list.extendTo(index);
    else if (
      event.ctrlKey ||
      event.metaKey ||
      (event.target instanceof Element && event.target.closest('[data-check]'))
    ) {
      list.setCursor(index);
      list.toggle(index);
    } else list.setCursor(index);
  };
  return (
    <div
      id={rowElementId(row.id)}
      className="desk-columns desk-row"
      role="row"
      aria-rowindex={index + 1}
      aria-selected={selected}
      data-cursor={cursor || undefined}
      onClick={onClick}
      onDoubleClick={onOpen}
    >
      <span className="desk-row-check" role="gridcell" data-check>
        <CheckGlyph checked={selected} />
      </span>
      <RowCells row={row} now={now} />
    </div>
  );
}

/** What a row says; drawn again only when the piece or the time has changed, not when the cursor moves. */
const RowCells = memo(function RowCells({ row, now }: { row: ListedPiece; now: Date }) {
  const t = useT();
  const locale = useLocale();
  const clock = { now, locale, t };
  // A language's first number and date cost as much as all rows: the frame after the first has them.
  const drawn = useDrawn();
  const working = row.status === 'draft' || row.status === 'review' || row.status === 'approved';
  const deadline = row.deadline === null || !drawn ? null : deadlineWords(row.deadline, working, clock);
  return (
    <>
      <div role="gridcell" className="desk-row-piece">
        <div className="desk-row-headline cut" lang={row.language}>
          {row.headline === '' ? <span className="text-3">{t('piece.untitled')}</span> : row.headline}
        </div>
        <div className="desk-row-facts">
          <span className="desk-row-status">
            <StatusDot status={row.status} />
            {t(`status.${row.status}`)}
          </span>
          {row.holder && row.assignee && (
            <Avatar
              initials={row.holder.initials}
              name={t('desk.heldBy', { name: row.holder.name })}
              tint={tintOf(row.assignee)}
              size="tiny"
            />
          )}
          {row.legal && (
            <span className="desk-row-legal">
              <Icon name="warning" size={12} />
              {t('desk.legal')}
            </span>
          )}
          {row.category && <Chip>{row.category}</Chip>}
          {row.snippet ? (
            <span className="desk-row-snippet cut" lang={row.language}>
              {fitSnippet(row.snippet).map(({ text, match }, part) =>
                match ? <mark key={part}>{text}</mark> : text,
              )}
            </span>
          ) : (
            <span className="cut">{row.byline}</span>
          )}
        </div>
      </div>
      <span role="gridcell" className="desk-row-words num">
        {drawn && numberFormat(locale).format(row.words)}
      </span>
      <span role="gridcell" className="num" data-urgency={deadline?.urgency}>
        {deadline?.text}
      </span>
      <span role="gridcell" className="desk-row-edited num">
        {drawn && agoWords(row.editedAt, clock)}
      </span>
      <span role="gridcell">
        <DeliveryIcon delivery={row.delivery} />
      </span>
    </>
  );
});
