/** The window's one tooltip, beside whichever control is to be explained (tooltip.ts). */
import './Tooltip.css';
import { Tooltip as Base } from '@base-ui/react/tooltip';
import { useEffect, useState } from 'react';
import { Kbd } from './Kbd';
import { followTooltips, type TooltipSide } from './tooltip';

export function Tooltips() {
  // The control stays while its hint fades.
  const [control, setControl] = useState<HTMLElement | null>(null);
  const [open, setOpen] = useState(false);
  useEffect(
    () =>
      followTooltips(document, (next) => {
        setOpen(next !== null);
        if (next) setControl(next);
      }),
    [],
  );
  const { tip, tipKeycap, tipSide } = control?.dataset ?? {};
  return (
    <Base.Root open={open} disableHoverablePopup>
      <Base.Portal>
        <Base.Positioner
          className="ui-tooltip-positioner"
          anchor={control}
          side={tipSide as TooltipSide | undefined}
          sideOffset={6}
          collisionPadding={8}
        >
          <Base.Popup className="ui-tooltip">
            {tip}
            {tipKeycap && <Kbd>{tipKeycap}</Kbd>}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
