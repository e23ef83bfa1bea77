/** The push button. One primary per screen; a busy button keeps its width and its place in the focus order. */
import './Button.css';
import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { Icon, type IconName } from './Icon';
import { Kbd } from './Kbd';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  tone?: 'standard' | 'primary' | 'quiet';
  intent?: 'ok' | 'danger';
  size?: 'normal' | 'small';
  icon?: IconName | undefined;
  iconEnd?: IconName | undefined;
  /** The shortcut, as one cap: "C", "Ctrl ⏎". */
  keycap?: string | undefined;
  busy?: boolean;
  type?: 'button' | 'submit';
}

export function Button({
  tone = 'standard',
  intent,
  size = 'normal',
  icon,
  iconEnd,
  keycap,
  busy = false,
  type = 'button',
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={classNames('ui-button', className)}
      data-tone={tone}
      data-intent={intent}
      data-size={size}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
    >
      {icon && <Icon name={icon} size={size === 'small' ? 14 : 16} />}
      {children}
      {keycap && <Kbd>{keycap}</Kbd>}
      {iconEnd && <Icon name={iconEnd} size={size === 'small' ? 12 : 14} />}
      {busy && <span className="ui-button-spinner" />}
    </button>
  );
}
