/** What every card of the margin has: its place, its edge in its author's colour, its name, and being picked. */
import { useCallback, type ReactNode } from 'react';
import type { AvatarProps } from '../../../ui/Avatar';

export interface CardFrameProps {
  id: string;
  tint: AvatarProps['tint'] | 'note';
  /** What assistive technology calls it. */
  name: string;
  isCurrent: boolean;
  isSettled?: boolean;
  top: number;
  measure: (id: string, element: HTMLElement | null) => void;
  onPick: (id: string) => void;
  children: ReactNode;
}

export function CardFrame({
  id,
  tint,
  name,
  isCurrent,
  isSettled = false,
  top,
  measure,
  onPick,
  children,
}: CardFrameProps): ReactNode {
  const ref = useCallback(
    (element: HTMLElement | null) => {
      measure(id, element);
      return () => measure(id, null);
    },
    [id, measure],
  );
  return (
    <section
      ref={ref}
      className="review-card"
      data-card={id}
      data-tint={tint}
      data-settled={isSettled || undefined}
      aria-label={name}
      aria-current={isCurrent || undefined}
      tabIndex={isCurrent ? 0 : -1}
      data-pane-start={isCurrent || undefined}
      style={{ top }}
      onKeyDown={({ key, target, currentTarget }) => {
        if (key !== 'Escape' || target === currentTarget) return;
        if (target instanceof Node && currentTarget.contains(target)) currentTarget.focus();
      }}
      onClick={() => onPick(id)}
    >
      {children}
    </section>
  );
}
