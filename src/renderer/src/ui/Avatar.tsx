/** A person as initials on their own tint. The name stands beside it or in its label. */
import './Avatar.css';
import type { ReactNode } from 'react';

export interface AvatarProps {
  initials: string;
  name: string;
  /** Which of the four tints; the same person has the same one everywhere. */
  tint: 1 | 2 | 3 | 4;
  size?: 'normal' | 'small';
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

/** The tint of a person, from their id. */
export function tintOf(id: string): AvatarProps['tint'] {
  let sum = 0;
  for (const char of id) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 65521;
  const tints = [1, 2, 3, 4] as const;
  return tints[sum % 4] ?? 1;
}
