/**
 * The modal dialog: for the palette, and for a loss that cannot be undone. Everything else is not modal.
 * It traps the focus and gives it back to what had it before.
 */
import './Dialog.css';
import './IconButton.css';
import { Dialog as Base } from '@base-ui/react/dialog';
import { useRef, type ReactNode, type RefObject } from 'react';
import { classNames } from './class-names';
import { Icon } from './Icon';

/** Those that can be typed in or chosen from, and not what a select or a check box keeps for forms. */
const FIELDS = ':is(input, textarea, [role="combobox"]):not([aria-hidden], [tabindex="-1"])';

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** The dialog's name, drawn as its head unless `bare`. */
  title: string;
  closeLabel?: string;
  /** No head, no padding: the content draws everything. */
  bare?: boolean;
  className?: string;
  /** Nothing: its first control, which is not the one that closes it where there is another. */
  initialFocus?: RefObject<HTMLElement | null>;
  /** What gets the focus afterwards; nothing: what had it before. */
  finalFocus?: () => HTMLElement | null;
  /** Buttons at the foot, the safest first. */
  actions?: ReactNode;
  children: ReactNode;
}

export function Dialog({
  open,
  onOpenChange,
  title,
  closeLabel,
  bare = false,
  className,
  initialFocus,
  finalFocus,
  actions,
  children,
}: DialogProps) {
  const body = useRef<HTMLDivElement>(null);
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className="ui-scrim" />
        <Base.Popup
          className={classNames('ui-dialog', className)}
          initialFocus={initialFocus ?? (() => body.current?.querySelector<HTMLElement>(FIELDS) ?? true)}
          {...(finalFocus && { finalFocus: () => finalFocus() ?? true })}
        >
          <Base.Title className={bare ? 'visually-hidden' : 'ui-dialog-title'}>{title}</Base.Title>
          {closeLabel && (
            <Base.Close className="ui-icon-button ui-dialog-close" aria-label={closeLabel}>
              <Icon name="close" />
            </Base.Close>
          )}
          {bare ? (
            children
          ) : (
            <div ref={body} className="ui-dialog-body scroll">
              {children}
            </div>
          )}
          {actions && <footer className="ui-dialog-actions">{actions}</footer>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
