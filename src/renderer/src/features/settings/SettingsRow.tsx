/** One matter of a settings section: its name at the left, what can be set at the right. */
import type { ReactNode } from 'react';

export function SettingsRow({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="settings-row" aria-label={title}>
      <h2>{title}</h2>
      <div>{children}</div>
    </section>
  );
}
