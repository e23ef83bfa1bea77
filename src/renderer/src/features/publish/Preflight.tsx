/** What stands in the way of publishing: findings by weight. A draft may go out with errors once that is confirmed. */
import type { ReactNode } from 'react';
import type { Finding } from '../../../../shared/model/checks';
import { useT, useTranslateAny } from '../../app/i18n';
import { goToPlace } from '../../app/place-in-piece';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';

export function Preflight({
  pieceId,
  findings,
}: {
  pieceId: string;
  /** Undefined until the checks have answered. */
  findings: readonly Finding[] | undefined;
}): ReactNode {
  const t = useT();
  const any = useTranslateAny();
  const open = findings?.filter((finding) => finding.stet === null && finding.level !== 'I') ?? [];
  const errors = open.filter((finding) => finding.level === 'E');
  const warnings = open.filter((finding) => finding.level === 'W');
  return (
    <section
      className="publish-preflight scroll"
      data-pane="preflight"
      aria-label={t('publish.preflight')}
      tabIndex={-1}
    >
      <header className="publish-head">
        <h2>{t('publish.preflight')}</h2>
        {errors.length > 0 && (
          <b className="text-danger">{t('publish.preflight.blocks', { count: errors.length })}</b>
        )}
        {warnings.length > 0 && (
          <b className="text-warn">{t('publish.preflight.warns', { count: warnings.length })}</b>
        )}
      </header>
      <ul>
        {[...errors, ...warnings].map((finding) => (
          <li key={finding.key} data-level={finding.level}>
            <Icon
              name={finding.level === 'E' ? 'stop' : 'warning'}
              className={finding.level === 'E' ? 'text-danger' : 'text-warn'}
            />
            <span>{any(finding.message, finding.params)}</span>
            <Button
              size="small"
              tone="quiet"
              onClick={() => goToPlace(pieceId, { kind: 'finding', key: finding.key })}
            >
              {t('publish.preflight.show')}
            </Button>
          </li>
        ))}
        {findings === undefined && <li className="text-3">{t('publish.preflight.asking')}</li>}
        {findings !== undefined && open.length === 0 && (
          <li>
            <Icon name="check" className="text-ok" />
            <span>{t('publish.preflight.clear')}</span>
          </li>
        )}
      </ul>
    </section>
  );
}
