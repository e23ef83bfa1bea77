/** A popover that a key opens, beside whatever the caller names. Otherwise as `Popover`. */
import './Popover.css';
import { Popover as Base } from '@base-ui/react/popover';
import type { ReactNode } from 'react';

export interface AnchoredPopoverProps {
  label: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Asked when it opens. */
  anchor: () => Element | null;
  side?: 'top' | 'bottom';
  children: ReactNode;
}

export function AnchoredPopover({
  label,
  open,
  onOpenChange,
  anchor,
  side = 'top',
  children,
}: AnchoredPopoverProps) {
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Positioner
          className="ui-menu-positioner"
          anchor={anchor}
          side={side}
          align="start"
          sideOffset={8}
          collisionPadding={8}
        >
          <Base.Popup className="ui-popover" aria-label={label}>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
