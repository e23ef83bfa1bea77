/** The comparison screen: what to compare with, the history, and the comparison in view, region by region. */
import './CompareScreen.css';
import { useEffect, useState, type ReactNode } from 'react';
import { api, useLiveQuery } from '../../api';
import { useCommands } from '../../app/commands/registry';
import { currentPiece } from '../../app/current-piece';
import { useT } from '../../app/i18n';
import { goTo, paths } from '../../app/routes';
import { Crumbs } from '../../app/shell/Crumbs';
import { Fill } from '../../app/shell/slots';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Compared } from './Compared';
import { History } from './History';
import { Target } from './Target';

export function CompareScreen({ id }: { id: string }): ReactNode {
  const t = useT();
  const piece = useLiveQuery(['piece', id], [`piece/${id}`], () => api.pieces.get({ id })).data;
  const history = useLiveQuery(['comparisons', id], [`comparison/${id}`], () =>
    api.compare.history({ pieceId: id }),
  ).data;
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => currentPiece.set(id), [id]);
  useCommands([
    { id: 'go.write', run: () => goTo(paths.piece(id)) },
    { id: 'go.preview', run: () => goTo(paths.preview(id)) },
    { id: 'go.publish', run: () => goTo(paths.publish(id)) },
  ]);
  const shown = history?.find((row) => row.id === chosen) ?? history?.[0];
  return (
    <main className="compare">
      <h1 className="visually-hidden">{t('compare.title')}</h1>
      <Fill slot="top-start">
        <Crumbs
          crumbs={[
            { label: t('desk.title'), path: paths.desk() },
            { label: piece?.row.headline || t('write.untitled'), path: paths.piece(id) },
            { label: t('compare.title') },
          ]}
        />
      </Fill>
      <Fill slot="top-actions">
        <Button icon="preview" onClick={() => goTo(paths.preview(id))}>
          {t('write.preview')}
        </Button>
        <Button icon="publish" onClick={() => goTo(paths.publish(id))}>
          {t('publish.title')}
        </Button>
      </Fill>
      <section
        className="compare-side scroll"
        data-pane="target"
        aria-label={t('compare.with')}
        tabIndex={-1}
      >
        <Target pieceId={id} />
        <History rows={history ?? []} chosen={shown?.id ?? null} onChoose={setChosen} />
      </section>
      {shown ? (
        <Compared key={shown.id} id={shown.id} />
      ) : (
        history && <EmptyState title={t('compare.none')}>{t('compare.none.help')}</EmptyState>
      )}
    </main>
  );
}
