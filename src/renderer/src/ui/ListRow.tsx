/** A row of a plain list (settings, managers): rest, hover, selected, cursor. Full-bleed, so its ring lies inside. */
import './ListRow.css';
import type { ComponentProps } from 'react';
import { classNames } from './class-names';

export interface ListRowProps extends ComponentProps<'div'> {
  selected?: boolean;
  /** Where the keyboard is; drawn as a bar so that it survives selection. */
  cursor?: boolean;
}

export function ListRow({ selected = false, cursor = false, className, ...rest }: ListRowProps) {
  return (
    <div
      {...rest}
      className={classNames('ui-row', className)}
      data-selected={selected || undefined}
      data-cursor={cursor || undefined}
    />
  );
}
