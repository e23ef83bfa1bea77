/** One notice: what happened, and at most one thing to do about it, or ways to what it is about. How long it stays is app/toasts' affair. */
import './Toast.css';
import type { ReactNode } from 'react';
import { Button } from './Button';
import { Icon, type IconName } from './Icon';
import { IconButton } from './IconButton';

export type ToastTone = 'done' | 'info' | 'warning' | 'error';

const ICONS: Record<ToastTone, IconName> = {
  done: 'check',
  info: 'info',
  warning: 'warning',
  error: 'warning',
};

export interface ToastLink {
  label: string;
  onSelect: () => void;
}

export interface ToastProps {
  tone: ToastTone;
  icon?: IconName | undefined;
  title: string;
  /** Cause and remedy; a toast without it is one line. */
  children?: ReactNode;
  action?: { label: string; keycap?: string | undefined; onSelect: () => void } | undefined;
  /** Below what it says. */
  links?: readonly ToastLink[] | undefined;
  closeLabel: string;
  onClose: () => void;
}

export function Toast({ tone, icon, title, children, action, links, closeLabel, onClose }: ToastProps) {
  const button = action && (
    <Button
      size="small"
      tone={tone === 'done' ? 'quiet' : 'standard'}
      keycap={action.keycap}
      onClick={() => {
        action.onSelect();
        onClose();
      }}
    >
      {action.label}
    </Button>
  );
  return (
    <div className="ui-toast" data-tone={tone} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon name={icon ?? ICONS[tone]} />
      <span className={children ? 'ui-toast-title' : undefined}>{title}</span>
      {!children && button}
      <IconButton icon="close" size="small" label={closeLabel} onClick={onClose} />
      {children && (
        <div className="ui-toast-body">
          <p>{children}</p>
          {links && (
            <ul className="ui-toast-links">
              {links.map(({ label, onSelect }, index) => (
                <li key={index}>
                  <button type="button" onClick={onSelect}>
                    {label}
                  </button>
                </li>
              ))}
            </ul>
          )}
          {button}
        </div>
      )}
    </div>
  );
}
