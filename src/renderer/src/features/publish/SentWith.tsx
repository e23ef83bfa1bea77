/** What was known to be wrong when the piece was last sent, as the delivery recorded it. */
import type { ReactNode } from 'react';
import { sentFindingsSchema } from '../../../../shared/model/delivery';
import { api, useLiveQuery } from '../../api';
import { useLocale, useT, useTranslateAny } from '../../app/i18n';

export function SentWith({ pieceId, destinationId }: { pieceId: string; destinationId: string }): ReactNode {
  const t = useT();
  const any = useTranslateAny();
  const locale = useLocale();
  const events =
    useLiveQuery(['delivery-history', pieceId, destinationId], ['delivery'], () =>
      api.deliveries.history({ pieceId, destinationId }),
    ).data ?? [];
  const asked = events.findLast(
    ({ what }) => what === 'export' || what === 'take-mine' || what === 'merge' || what === 'export-as-new',
  );
  const findings = sentFindingsSchema.safeParse(asked?.detail).data ?? [];
  if (!asked || findings.length === 0) return null;
  return (
    <details className="publish-sent-with">
      <summary>
        {t('publish.sentWith', {
          count: findings.length,
          when: new Date(asked.at).toLocaleString(locale, { dateStyle: 'short', timeStyle: 'short' }),
        })}
      </summary>
      <ul>
        {findings.map(({ key, message, params }) => (
          <li key={key}>{any(message, params)}</li>
        ))}
      </ul>
    </details>
  );
}
