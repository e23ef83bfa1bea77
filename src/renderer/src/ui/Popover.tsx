/** A small panel beside the control that opens it. Not modal; focus goes in and comes back to the opener. */
import './Popover.css';
import { Popover as Base } from '@base-ui/react/popover';
import type { ReactElement, ReactNode, RefObject } from 'react';

export interface PopoverProps {
  /** Name of the panel. */
  label: string;
  trigger: ReactElement;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  side?: 'top' | 'bottom' | 'left' | 'right';
  align?: 'start' | 'center' | 'end';
  initialFocus?: RefObject<HTMLElement | null>;
  children: ReactNode;
}

export function Popover({
  label,
  trigger,
  side = 'bottom',
  align = 'start',
  initialFocus,
  children,
  ...state
}: PopoverProps) {
  return (
    <Base.Root {...state}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner
          className="ui-menu-positioner"
          side={side}
          align={align}
          sideOffset={6}
          collisionPadding={8}
        >
          <Base.Popup className="ui-popover" aria-label={label} {...(initialFocus && { initialFocus })}>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
