/** A person as initials on their own tint. The name stands beside it or in its label. */
import './Avatar.css';
import type { ReactNode } from 'react';
import type { Tint } from './tints';

export interface AvatarProps {
  initials: string;
  name: string;
  /** Which of the four tints; the same person has the same one everywhere. */
  tint: Tint;
  size?: 'normal' | 'small' | 'tiny';
  away?: boolean;
}

export function Avatar({ initials, name, tint, size = 'normal', away = false }: AvatarProps) {
  return (
    <span
      className="ui-avatar"
      role="img"
      aria-label={name}
      title={name}
      data-tint={tint}
      data-size={size}
      data-away={away || undefined}
    >
      {initials}
    </span>
  );
}

export function AvatarStack({ label, children }: { label: string; children: ReactNode }) {
  return (
    <span className="ui-avatars" role="group" aria-label={label}>
      {children}
    </span>
  );
}
