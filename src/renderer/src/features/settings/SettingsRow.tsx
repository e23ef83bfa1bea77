/** One matter of a settings section: its name at the left, what can be set at the right. */
import type { ReactNode } from 'react';

export interface SettingsRowProps {
  title: string;
  /** Under the title: what it is for. */
  help?: ReactNode;
  children: ReactNode;
}

export function SettingsRow({ title, help, children }: SettingsRowProps) {
  return (
    <section className="settings-row" aria-label={title}>
      <div>
        <h2>{title}</h2>
        {help !== undefined && <p className="small text-3">{help}</p>}
      </div>
      <div className="settings-controls">{children}</div>
    </section>
  );
}
