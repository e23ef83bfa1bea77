/** The preview's own screen: a piece as its page will show it, on a device of choice, with what can be set about it. */
import './PreviewScreen.css';
import { useEffect } from 'react';
import { api, useLiveQuery } from '../../api';
import { useCommands } from '../../app/commands/registry';
import { currentPiece } from '../../app/current-piece';
import { useT } from '../../app/i18n';
import { goTo, paths } from '../../app/routes';
import { usePage } from './live/use-page';
import { screenLook } from './look';
import { OptionsPane } from './options/OptionsPane';
import { PreviewBars } from './PreviewBars';
import { PreviewTools } from './PreviewTools';
import { Stage } from './stage/Stage';
import { useStaging } from './stage/use-staging';
import { usePreviewCommands } from './use-preview-commands';
import { useSiteTheme } from './use-theme';

export function PreviewScreen({ id }: { id: string }) {
  const t = useT();
  useEffect(() => currentPiece.set(id), [id]);
  const { theme, widths } = useSiteTheme();
  const page = usePage(id);
  const staging = useStaging(screenLook, widths);
  const piece = useLiveQuery(['piece', id], [`piece/${id}`], () => api.pieces.get({ id })).data;
  usePreviewCommands(staging, page.reload);
  useCommands([{ id: 'preview.back', run: () => goTo(paths.piece(id)) }]);
  return (
    <div className="preview">
      <PreviewBars row={piece?.row ?? null} milliseconds={page.milliseconds} />
      <section className="preview-head" data-pane="tools" aria-label={t('preview.tools')} tabIndex={-1}>
        <h1>{t('preview.article')}</h1>
        <PreviewTools staging={staging} />
      </section>
      <main className="preview-main" data-pane="page" aria-label={t('preview.frame')} tabIndex={-1}>
        <Stage page={page} staging={staging} />
      </main>
      <OptionsPane theme={theme} staging={staging} warnings={page.answer?.warnings ?? null} />
    </div>
  );
}
