/** A piece's comparisons, newest first; the one in view is marked. */
import type { ReactNode } from 'react';
import type { ComparisonRow } from '../../../../shared/model/comparison';
import { useLocale, useT } from '../../app/i18n';
import { Icon } from '../../ui/Icon';
import { percent } from './percent';

export interface HistoryProps {
  rows: readonly ComparisonRow[];
  chosen: string | null;
  onChoose: (id: string) => void;
}

export function History({ rows, chosen, onChoose }: HistoryProps): ReactNode {
  const t = useT();
  const locale = useLocale();
  if (rows.length === 0) return null;
  return (
    <nav className="compare-history" aria-label={t('compare.history')}>
      <h2>{t('compare.history')}</h2>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              aria-current={row.id === chosen || undefined}
              onClick={() => onChoose(row.id)}
            >
              <b className="num">{percent(row.score, locale)}</b>
              <span className="cut">{new URL(row.url).host}</span>
              <time className="text-3" dateTime={row.at}>
                {new Date(row.at).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' })}
              </time>
              {row.templateMoved && (
                <span className="compare-moved">
                  <Icon name="warning" size={12} />
                  {t('compare.history.moved')}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
