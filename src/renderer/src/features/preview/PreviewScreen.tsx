/** The preview's own screen: a piece as its page will show it, on a device of choice, with what can be set about it. */
import './PreviewScreen.css';
import { useEffect, useState } from 'react';
import { api, useLiveQuery } from '../../api';
import { useCommands } from '../../app/commands/registry';
import { currentPiece } from '../../app/current-piece';
import { useT } from '../../app/i18n';
import { goToPlace } from '../../app/place-in-piece';
import { goTo, paths } from '../../app/routes';
import { useStore } from '../../app/store';
import { ChannelTabs } from './ChannelTabs';
import type { FramePage } from './frame/frame-page';
import type { PageNote } from './frame/notes';
import { usePage } from './live/use-page';
import { screenLook } from './look';
import { OptionsPane } from './options/OptionsPane';
import { PreviewBars } from './PreviewBars';
import { PreviewTools } from './PreviewTools';
import { SecondStage } from './SecondStage';
import { naturalWidth } from './natural-width';
import { Stage } from './stage/Stage';
import { standsInPlace } from './stage/StageFailure';
import { useStaging } from './stage/use-staging';
import { useChangeStepper } from './use-change-stepper';
import { usePreviewCommands, useWayCommands } from './use-preview-commands';
import { useQuestion } from './use-question';
import { useSiteTheme } from './use-theme';
import { useThere } from './use-there';
import { imagesShown, largeText, notesShown, screenChannel, sideBySide, triedTheme } from './ways';

const STAGE = 'preview-stages';

export function PreviewScreen({ id }: { id: string }) {
  const t = useT();
  useEffect(() => currentPiece.set(id), [id]);
  const channel = useStore(screenChannel);
  const reader = { images: useStore(imagesShown), largeText: useStore(largeText) };
  const pair = useStore(sideBySide);
  const { themes, theme, widths } = useSiteTheme(useStore(triedTheme));
  const page = usePage(useQuestion(id, channel));
  const staging = useStaging(screenLook, widths, naturalWidth(channel, page.answer));
  const piece = useLiveQuery(['piece', id], [`piece/${id}`], () => api.pieces.get({ id })).data;
  const live = useLiveQuery(['live', id], [`delivery/${id}`], () => api.preview.live({ id })).data;
  const [frame, setFrame] = useState<FramePage | null>(null);
  const [notes, setNotes] = useState<readonly PageNote[]>([]);
  const [note, setNote] = useState<string | null>(null);
  // What was said of the last page is not said of one that cannot be shown.
  const failed = page.error !== null && standsInPlace(page.error, page.answer !== null);
  const answer = failed ? null : page.answer;
  const changes = answer?.difference?.changes ?? [];
  const stepper = useChangeStepper(changes);
  const { there, askAgain } = useThere(id);
  usePreviewCommands(staging, () => {
    page.reload();
    askAgain();
  });
  useWayCommands({ comparable: (live?.length ?? 0) > 0, stepper });
  useCommands([{ id: 'preview.back', run: () => goTo(paths.piece(id)) }]);
  const pinned = useStore(notesShown);
  return (
    <div className="preview">
      <PreviewBars row={piece?.row ?? null} milliseconds={failed ? null : page.milliseconds} />
      <section className="preview-head" data-pane="tools" aria-label={t('preview.tools')} tabIndex={-1}>
        <h1 className="visually-hidden">{t(`preview.channel.${channel}`)}</h1>
        <ChannelTabs value={channel} onValueChange={screenChannel.set} controls={STAGE} />
        <PreviewTools staging={staging} />
      </section>
      <main
        id={STAGE}
        className="preview-main"
        data-pair={pair || undefined}
        data-pane="page"
        aria-label={t('preview.page')}
        tabIndex={-1}
      >
        <section className="preview-first" aria-label={t(`preview.channel.${channel}`)}>
          {pair && <p className="preview-second-head">{t(`preview.channel.${channel}`)}</p>}
          <Stage
            title={t('preview.frame')}
            channel={channel}
            page={page}
            staging={staging}
            reader={reader}
            change={stepper.current}
            onPick={(place) => goToPlace(id, place)}
            onPage={setFrame}
            pins={pinned ? { notes, current: note, onNotes: setNotes, onCurrentChange: setNote } : null}
          />
        </section>
        {pair && <SecondStage id={id} widths={widths} reader={reader} first={frame} />}
      </main>
      <OptionsPane
        themes={themes}
        theme={theme}
        staging={staging}
        answer={answer}
        live={live ?? []}
        there={there}
        stepper={stepper}
        notes={{
          all: pinned ? notes : [],
          current: note,
          onChoose: (chosen) => {
            setNote(chosen.id);
            frame?.view.scrollTo({ top: chosen.box.top - 80 });
          },
        }}
      />
    </div>
  );
}
