/** The desk: library, list, and the piece under the cursor; at first run the set-up beside them. */
import './DeskScreen.css';
import { useEffect, useState } from 'react';
import { useLiveQuery } from '../../api';
import { useDeskInfo } from '../../app/desk/info';
import { peopleRead } from '../../app/desk/reads';
import { currentPiece } from '../../app/current-piece';
import { AfterFirstFrame, lazyPart } from '../../app/first-frame';
import { goTo, paths, type DeskPlace } from '../../app/routes';
import { useStore } from '../../app/store';
import { useT } from '../../app/i18n';
import { PaneHandle } from '../../ui/PaneHandle';
import type { AskingCommand } from './actions/ActionPopups';
import { useBulk } from './actions/bulk';
import { DeskEmpty } from './DeskEmpty';
import { LIBRARY, libraryWidth, READING, readingWidth, setUpBegun, setUpPutOff } from './desk-state';
import { Library } from './library/Library';
import { ListPane } from './list/ListPane';
import { useDeskList } from './list/use-desk-list';
import { useLibraryPane, useReadingPane } from './panes';
import { ReadingPane } from './reading/ReadingPane';
import { useDeskCommands } from './use-desk-commands';

const DeskBars = lazyPart(
  () => import('./DeskBars'),
  (module) => module.DeskBars,
);
const SetUpPanel = lazyPart(
  () => import('./setup/SetUpPanel'),
  (module) => module.SetUpPanel,
);
const BulkBar = lazyPart(
  () => import('./actions/BulkBar'),
  (module) => module.BulkBar,
);
const ActionPopups = lazyPart(
  () => import('./actions/ActionPopups'),
  (module) => module.ActionPopups,
);
const DeleteDialog = lazyPart(
  () => import('./actions/DeleteDialog'),
  (module) => module.DeleteDialog,
);

export function DeskScreen({ place }: { place: DeskPlace }) {
  const t = useT();
  const info = useDeskInfo();
  const people = useLiveQuery(...peopleRead).data ?? [];
  const list = useDeskList(place);
  const bulk = useBulk(list);
  const [asking, setAsking] = useState<AskingCommand | null>(null);
  const [deleting, setDeleting] = useState<readonly string[] | null>(null);
  const library = useLibraryPane();
  const reading = useReadingPane();
  const widths = { library: useStore(libraryWidth), reading: useStore(readingWidth) };
  const putOff = useStore(setUpPutOff);
  const begun = useStore(setUpBegun);
  const settingUp = info !== undefined && (!info.setUp || begun) && !putOff;

  const pieceId = list.cursorRow?.id ?? null;
  useEffect(() => currentPiece.set(pieceId), [pieceId]);
  const open = () => {
    if (pieceId !== null) goTo(paths.piece(pieceId));
  };
  useDeskCommands({
    place,
    list,
    bulk,
    open,
    ask: setAsking,
    askToDelete: setDeleting,
    library,
    reading,
  });

  return (
    <div className="desk">
      <title>{`${t('desk.title')} · ${t('app.name')}`}</title>
      <AfterFirstFrame>
        <DeskBars people={people} />
      </AfterFirstFrame>
      {library.shown && (
        <Library
          place={place}
          width={widths.library}
          handle={
            <PaneHandle
              {...LIBRARY}
              label={t('desk.libraryWidth')}
              pane="before"
              width={widths.library}
              onWidthChange={libraryWidth.set}
            />
          }
        />
      )}
      <ListPane
        list={list}
        heading={settingUp || (reading.shown && pieceId !== null) ? null : t('desk.title')}
        onOpen={open}
        bare={place.kind === 'all' && list.query === '' && list.listing.known && list.listing.total === 0}
        empty={<DeskEmpty place={place} searching={list.query !== ''} />}
        bar={
          list.selected.size > 0 && (
            <AfterFirstFrame>
              <BulkBar count={list.selected.size} onClear={list.clearSelection} />
            </AfterFirstFrame>
          )
        }
      />
      <AfterFirstFrame>{settingUp && <SetUpPanel info={info} />}</AfterFirstFrame>
      {reading.shown && !settingUp && (
        <ReadingPane
          pieceId={pieceId}
          people={people}
          onOpen={open}
          width={widths.reading}
          handle={
            <PaneHandle
              {...READING}
              label={t('desk.readingWidth')}
              pane="after"
              width={widths.reading}
              onWidthChange={readingWidth.set}
            />
          }
        />
      )}
      <AfterFirstFrame>
        <ActionPopups asking={asking} onDone={() => setAsking(null)} list={list} bulk={bulk} />
        {deleting && (
          <DeleteDialog
            ids={deleting}
            headlineOf={(id) => list.listing.rowOf(id)?.headline}
            onDone={(deleted) => {
              setDeleting(null);
              if (deleted) list.clearSelection();
            }}
          />
        )}
      </AfterFirstFrame>
    </div>
  );
}
