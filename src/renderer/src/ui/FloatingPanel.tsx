/** A panel at the window's foot that leaves the screen behind it in use. Escape within it closes it. */
import './FloatingPanel.css';
import type { ReactNode } from 'react';
import { IconButton } from './IconButton';

export interface FloatingPanelProps {
  title: string;
  closeLabel: string;
  onClose: () => void;
  children: ReactNode;
}

export function FloatingPanel({ title, closeLabel, onClose, children }: FloatingPanelProps) {
  return (
    <section
      className="ui-floating"
      role="dialog"
      aria-label={title}
      data-pane="floating"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className="ui-floating-head">
        <h2>{title}</h2>
        <IconButton icon="close" label={closeLabel} onClick={onClose} />
      </div>
      {children}
    </section>
  );
}
