/**
 * Menus from data. The same entries serve a button's menu and one without a button (AnchoredMenu). Knows nothing of commands:
 * commands/ turns them into entries.
 */
import './Menu.css';
import { Menu as Base } from '@base-ui/react/menu';
import type { ReactElement } from 'react';
import { Icon, type IconName } from './Icon';
import { Kbd } from './Kbd';
import { MENU_LAYER } from './menu-layer';

export interface MenuItem {
  id: string;
  label: string;
  icon?: IconName | undefined;
  keycap?: string | undefined;
  danger?: boolean;
  disabled?: boolean;
  /** For entries that are on or off; the menu then draws a check mark. */
  checked?: boolean | undefined;
  onSelect?: () => void;
  /** Entries of a submenu; `onSelect` is then not used. */
  items?: readonly MenuSection[];
}

export interface MenuSection {
  /** Shown above the section; sections without one are set apart by a line. */
  label?: string;
  items: readonly MenuItem[];
}

export interface MenuProps {
  trigger: ReactElement;
  sections: readonly MenuSection[];
  side?: 'top' | 'bottom' | 'left' | 'right';
  align?: 'start' | 'center' | 'end';
}

export function Menu({ trigger, sections, side = 'bottom', align = 'start' }: MenuProps) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal {...MENU_LAYER}>
        <Base.Positioner
          className="ui-menu-positioner"
          side={side}
          align={align}
          sideOffset={4}
          collisionPadding={8}
        >
          <MenuPopup sections={sections} />
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

export interface MenuPopupProps {
  sections: readonly MenuSection[];
  /** For menus without a trigger that names them. */
  label?: string;
  /** Where the focus goes when it closes, false: it stays where it is; by default to where it came from. */
  finalFocus?: () => HTMLElement | null | false;
}

export function MenuPopup({ sections, label, finalFocus }: MenuPopupProps) {
  return (
    <Base.Popup className="ui-menu" aria-label={label} finalFocus={finalFocus}>
      {sections.map((section, index) => (
        <Base.Group key={section.label ?? index} className="ui-menu-section">
          {section.label && (
            <Base.GroupLabel className="ui-menu-heading heading">{section.label}</Base.GroupLabel>
          )}
          {section.items.map((item) => (
            <MenuEntry key={item.id} item={item} />
          ))}
        </Base.Group>
      ))}
    </Base.Popup>
  );
}

function MenuEntry({ item }: { item: MenuItem }) {
  const face = (
    <>
      {item.checked === undefined ? (
        item.icon && <Icon name={item.icon} />
      ) : item.checked ? (
        <Icon name="check" />
      ) : (
        <span className="ui-menu-gap" />
      )}
      <span className="ui-menu-label">{item.label}</span>
      {item.keycap && <Kbd>{item.keycap}</Kbd>}
    </>
  );
  const disabled = item.disabled ?? false;
  if (item.items) {
    return (
      <Base.SubmenuRoot>
        <Base.SubmenuTrigger className="ui-menu-item" disabled={disabled}>
          {face}
          <Icon name="chevron-right" size={14} />
        </Base.SubmenuTrigger>
        <Base.Portal {...MENU_LAYER}>
          <Base.Positioner
            className="ui-menu-positioner"
            sideOffset={2}
            alignOffset={-4}
            collisionPadding={8}
          >
            <MenuPopup sections={item.items} />
          </Base.Positioner>
        </Base.Portal>
      </Base.SubmenuRoot>
    );
  }
  if (item.checked !== undefined) {
    return (
      <Base.CheckboxItem
        className="ui-menu-item"
        checked={item.checked}
        disabled={disabled}
        closeOnClick
        onCheckedChange={item.onSelect}
      >
        {face}
      </Base.CheckboxItem>
    );
  }
  return (
    <Base.Item
      className="ui-menu-item"
      data-danger={item.danger || undefined}
      disabled={disabled}
      onClick={item.onSelect}
    >
      {face}
    </Base.Item>
  );
}
