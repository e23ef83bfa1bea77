/** A short list of places on the desk: one tab stop, arrow keys move in it. */
import type { ReactNode } from 'react';
import { useLocale } from '../../../app/i18n';
import { useRoving } from '../../../ui/roving';

export interface LibraryEntry {
  id: string;
  label: string;
  start: ReactNode;
  count: number | undefined;
  /** Address of the place. */
  path: string;
}

export interface LibraryListProps {
  label: string;
  current: string | null;
  entries: readonly LibraryEntry[];
}

export function LibraryList({ label, current, entries }: LibraryListProps) {
  const locale = useLocale();
  const roving = useRoving(
    entries.map((entry) => entry.id),
    current,
    'vertical',
  );
  return (
    <ul aria-label={label} {...roving.containerProps}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <a
            className="desk-library-entry"
            href={`#${entry.path}`}
            aria-current={entry.id === current ? 'page' : undefined}
            {...roving.itemProps(entry.id)}
          >
            <span className="desk-library-start">{entry.start}</span>
            <span className="cut grow">{entry.label}</span>
            <small className="desk-library-count num">{entry.count?.toLocaleString(locale)}</small>
          </a>
        </li>
      ))}
    </ul>
  );
}
