/** A setting that takes effect at once. */
import './Switch.css';
import { Switch as Base } from '@base-ui/react/switch';
import type { ReactNode } from 'react';

export interface SwitchProps {
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
  children: ReactNode;
  labelHidden?: boolean;
  disabled?: boolean;
}

export function Switch({
  checked,
  onCheckedChange,
  children,
  labelHidden = false,
  disabled = false,
}: SwitchProps) {
  return (
    <label className="ui-switch-label">
      <Base.Root
        className="ui-switch"
        checked={checked}
        disabled={disabled}
        onCheckedChange={onCheckedChange}
      >
        <Base.Thumb className="ui-switch-thumb" />
      </Base.Root>
      <span className={labelHidden ? 'visually-hidden' : undefined}>{children}</span>
    </label>
  );
}
