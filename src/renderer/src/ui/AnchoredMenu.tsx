/**
 * A menu that is opened by something else than its trigger: a key, a click on what has no button, a button that can be
 * dragged too. Otherwise as `Menu`.
 */
import './Menu.css';
import { Menu as Base } from '@base-ui/react/menu';
import { MenuPopup, type MenuSection } from './Menu';
import { MENU_LAYER } from './menu-layer';

export interface AnchoredMenuProps {
  label: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** An element of the page, or a place on it. */
  anchor: Element | { getBoundingClientRect: () => DOMRect } | null;
  sections: readonly MenuSection[];
  /** Where the focus goes when it closes. */
  finalFocus: () => HTMLElement | null;
}

export function AnchoredMenu({ label, open, onOpenChange, anchor, sections, finalFocus }: AnchoredMenuProps) {
  return (
    <Base.Root modal={false} open={open} onOpenChange={onOpenChange}>
      <Base.Portal {...MENU_LAYER}>
        <Base.Positioner
          className="ui-menu-positioner"
          anchor={anchor}
          align="start"
          sideOffset={4}
          collisionPadding={8}
        >
          <MenuPopup label={label} sections={sections} finalFocus={() => !isElsewhere() && finalFocus()} />
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

/** What an entry opened has the focus already, or something else was clicked. */
function isElsewhere(): boolean {
  const { activeElement } = document;
  return activeElement !== document.body && activeElement?.closest('[role="menu"]') === null;
}
