/** The check box, with its words beside it. */
import './Check.css';
import { Checkbox } from '@base-ui/react/checkbox';
import type { ReactNode } from 'react';
import { Icon } from './Icon';

export interface CheckProps {
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
  indeterminate?: boolean;
  disabled?: boolean;
  children: ReactNode;
  /** Keeps the words for assistive technology only. */
  labelHidden?: boolean;
}

export function Check({
  checked,
  onCheckedChange,
  indeterminate = false,
  disabled = false,
  children,
  labelHidden = false,
}: CheckProps) {
  return (
    <label className="ui-check-label">
      <Checkbox.Root
        className="ui-check"
        checked={checked}
        indeterminate={indeterminate}
        disabled={disabled}
        onCheckedChange={onCheckedChange}
        onKeyDown={(event) => {
          // Base UI takes every Enter for itself, Ctrl Enter too, which is a command's.
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.preventBaseUIHandler();
        }}
      >
        <Checkbox.Indicator render={<Icon name={indeterminate ? 'minus' : 'check'} size={12} />} />
      </Checkbox.Root>
      <span className={labelHidden ? 'visually-hidden' : undefined}>{children}</span>
    </label>
  );
}
