/** What a list shows instead of rows: what is missing, and the one or two things to do about it. */
import './EmptyState.css';
import type { ReactNode } from 'react';

export interface EmptyStateProps {
  title: string;
  children: ReactNode;
  actions?: ReactNode;
  /** Draws the sheet of paper. Off where the space is small. */
  drawing?: boolean;
}

export function EmptyState({ title, children, actions, drawing = true }: EmptyStateProps) {
  return (
    <div className="ui-empty">
      {drawing && (
        <svg className="ui-empty-drawing" width="120" height="88" viewBox="0 0 120 88" aria-hidden="true">
          <path d="M25 12h52l18 18v49H25zM77 12v18h18M38 35h26M38 47h43M38 59h18" />
          <path className="ui-empty-mark" d="m65 67 9.5-18 9.5 18" />
        </svg>
      )}
      <h2>{title}</h2>
      <p>{children}</p>
      {actions && <div className="ui-empty-actions">{actions}</div>}
    </div>
  );
}
