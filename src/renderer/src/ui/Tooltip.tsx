/** A short hint on a control that already has a name. Never holds anything that is needed to use the control. */
import './Tooltip.css';
import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';
import { Kbd } from './Kbd';

export interface TooltipProps {
  text: string;
  keycap?: string | undefined;
  side?: 'top' | 'right' | 'bottom' | 'left';
  children: ReactElement;
}

export const TooltipProvider = Base.Provider;

export function Tooltip({ text, keycap, side = 'bottom', children }: TooltipProps) {
  return (
    <Base.Root disableHoverablePopup>
      <Base.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner className="ui-tooltip-positioner" side={side} sideOffset={6} collisionPadding={8}>
          <Base.Popup className="ui-tooltip">
            {text}
            {keycap && <Kbd>{keycap}</Kbd>}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
