/** A button that shows an icon alone. Its label is its name and, with the shortcut, its tooltip. */
import './IconButton.css';
import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { Icon, type IconName } from './Icon';
import { tooltip } from './tooltip';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'aria-label' | 'children'> {
  icon: IconName;
  label: string;
  /** Shown beside the label in the tooltip: "Ctrl B". */
  keycap?: string | undefined;
  size?: 'normal' | 'small';
  /** For buttons that stay down; leaves `aria-pressed` out when absent. */
  pressed?: boolean | undefined;
  intent?: 'ok' | 'danger';
}

export function IconButton({
  icon,
  label,
  keycap,
  size = 'normal',
  pressed,
  intent,
  className,
  ...rest
}: IconButtonProps) {
  return (
    <button
      {...tooltip(label, keycap)}
      {...rest}
      type="button"
      className={classNames('ui-icon-button', className)}
      data-size={size}
      data-intent={intent}
      aria-label={label}
      aria-pressed={pressed}
    >
      <Icon name={icon} size={size === 'small' ? 14 : 16} />
    </button>
  );
}
