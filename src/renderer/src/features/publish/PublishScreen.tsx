/** The publishing screen: where the piece goes, what stands in the way, how sending gets on, what met it there. */
import './PublishScreen.css';
import { useEffect, type ReactNode } from 'react';
import { stopsPublishing } from '../../../../shared/model/checks';
import { api, useLiveQuery } from '../../api';
import { currentPiece } from '../../app/current-piece';
import { useCommands } from '../../app/commands/registry';
import { errorWords } from '../../app/error-words';
import { useLocale, useT } from '../../app/i18n';
import { goTo, paths } from '../../app/routes';
import { Crumbs } from '../../app/shell/Crumbs';
import { Fill } from '../../app/shell/slots';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { StatusPill } from '../../ui/Status';
import { Conflicts } from './Conflicts';
import { Destinations } from './Destinations';
import { Jobs } from './Jobs';
import { Preflight } from './Preflight';

export function PublishScreen({ id }: { id: string }): ReactNode {
  const t = useT();
  const locale = useLocale();
  const piece = useLiveQuery(['piece', id], [`piece/${id}`], () => api.pieces.get({ id }));
  const findings = useLiveQuery(['findings', id], [`piece/${id}`, 'site'], () => api.checks.run({ id })).data;
  useEffect(() => currentPiece.set(id), [id]);
  useCommands([
    { id: 'go.write', run: () => goTo(paths.piece(id)) },
    { id: 'go.preview', run: () => goTo(paths.preview(id)) },
  ]);
  if (piece.error) {
    const words = errorWords(piece.error, locale);
    return (
      <EmptyState
        title={words.cause}
        actions={<Button onClick={() => goTo(paths.desk())}>{t('app.toDesk')}</Button>}
      >
        {words.remedy}
      </EmptyState>
    );
  }
  const row = piece.data?.row;
  const blocking = findings?.filter(stopsPublishing) ?? [];
  return (
    <main className="publish">
      <h1 className="visually-hidden">{t('publish.title')}</h1>
      <Fill slot="top-start">
        <Crumbs
          crumbs={[
            { label: t('desk.title'), path: paths.desk() },
            { label: row?.headline || t('write.untitled'), path: paths.piece(id) },
            { label: t('publish.title') },
          ]}
        />
        {row && <StatusPill status={row.status}>{t(`status.${row.status}`)}</StatusPill>}
      </Fill>
      <Fill slot="top-actions">
        <Button icon="write" onClick={() => goTo(paths.piece(id))}>
          {t('command.go.write')}
        </Button>
        <Button icon="preview" onClick={() => goTo(paths.preview(id))}>
          {t('write.preview')}
        </Button>
      </Fill>
      <Destinations pieceId={id} blocking={blocking} byline={row?.byline ?? ''} />
      <Preflight pieceId={id} findings={findings} />
      <Jobs pieceId={id} />
      <Conflicts pieceId={id} />
    </main>
  );
}
