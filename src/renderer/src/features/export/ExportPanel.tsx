/** What becomes of several pieces that go out together, piece by piece. Never modal: the desk goes on behind it. */
import './ExportPanel.css';
import { useEffect, type ReactNode } from 'react';
import { announce } from '../../app/announcer';
import { exporting, exportHeld, type ExportedPiece, type Exporting } from '../../app/desk/exporting';
import { api, useLiveQuery } from '../../api';
import { useLocale, useT, useTranslateAny } from '../../app/i18n';
import { goTo, paths } from '../../app/routes';
import { useStore } from '../../app/store';
import { notifyError } from '../../app/toasts';
import { Button } from '../../ui/Button';
import { FloatingPanel } from '../../ui/FloatingPanel';
import { Icon } from '../../ui/Icon';
import { standingOf, type Standing } from './standing';

export function ExportPanel(): ReactNode {
  const now = useStore(exporting);
  return now && <Panel exporting={now} />;
}

function Panel({ exporting: { target, pieces } }: { exporting: Exporting }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const isSent = pieces.some(({ outcome }) => outcome.is === 'sent');
  const jobs = useLiveQuery(['jobs', isSent], ['job'], () =>
    isSent ? api.jobs.list({ limit: 500 }) : Promise.resolve([]),
  ).data;
  const rows = pieces.map((piece) => ({ piece, standing: standingOf(piece.outcome, jobs ?? [], locale) }));
  const count = (tone: Standing['tone']): number =>
    rows.filter(({ standing }) => standing.tone === tone).length;
  const [moving, done, held, failed] = [count('moving'), count('done'), count('held'), count('failed')];
  const summary = [
    moving > 0 && t('publish.several.moving', { count: moving }),
    done > 0 && t('publish.several.done', { count: done }),
    held > 0 && t('publish.several.held', { count: held }),
    failed > 0 && t('publish.several.failed', { count: failed }),
  ]
    .filter((part) => part !== false)
    .join(' · ');
  useEffect(() => {
    if (moving === 0) announce(summary);
  }, [moving, summary]);
  const title =
    target.kind === 'site'
      ? t('publish.several.site', { count: pieces.length, name: target.name })
      : t('publish.several.files', { count: pieces.length, format: t(`publish.files.${target.format}`) });
  return (
    <FloatingPanel title={title} closeLabel={t('app.close')} onClose={() => exporting.set(null)}>
      <p className="export-summary text-2 num">{summary}</p>
      <ul className="export-pieces scroll" aria-label={title}>
        {rows.map(({ piece, standing }) => (
          <PieceOutcome key={piece.id} piece={piece} standing={standing} />
        ))}
      </ul>
      {held > 0 && moving === 0 && (
        <div className="export-held">
          <p>{t(target.kind === 'site' ? 'publish.several.ask.site' : 'publish.several.ask.files')}</p>
          <Button onClick={exportHeld}>{t('publish.several.despite', { count: held })}</Button>
        </div>
      )}
    </FloatingPanel>
  );
}

const ICONS = {
  moving: { name: 'sync', className: 'text-3' },
  done: { name: 'check', className: 'text-ok' },
  held: { name: 'warning', className: 'text-warn' },
  failed: { name: 'stop', className: 'text-danger' },
} as const;

function PieceOutcome({ piece, standing }: { piece: ExportedPiece; standing: Standing }): ReactNode {
  const t = useT();
  const any = useTranslateAny();
  const { retry } = standing;
  return (
    <li className="export-piece">
      <Icon {...ICONS[standing.tone]} />
      <div className="export-piece-head">
        <button type="button" className="export-headline" onClick={() => goTo(paths.publish(piece.id))}>
          <span className="cut">{piece.headline || t('write.untitled')}</span>
        </button>
        <span className="text-3 num">{t(standing.word)}</span>
      </div>
      <div className="export-piece-said text-2">
        {standing.said.map((words) => (
          <p key={words}>{words}</p>
        ))}
        {standing.told.map(({ key, message, params }) => (
          <p key={key}>{any(message, params)}</p>
        ))}
        {standing.editLink !== null && (
          <a href={standing.editLink} target="_blank" rel="noreferrer">
            {t('publish.edit')}
          </a>
        )}
        {retry !== null && (
          <Button
            size="small"
            onClick={() =>
              void api.jobs
                .retry({ id: retry })
                .catch((error: unknown) => notifyError(t('publish.failed'), error))
            }
          >
            {t('publish.job.retry')}
          </Button>
        )}
      </div>
    </li>
  );
}
