/**
 * The frame that shows a page, and what a person can do in it: scroll, follow links (never out of the desk), put the
 * caret into a block, use the app's keys. No script of the page runs; all of this is done from outside.
 */
import './PreviewFrame.css';
import { useEffect, useEffectEvent, useState } from 'react';
import type { PreviewAnswer } from '../../../../../shared/contract/preview';
import { listenForCommands } from '../../../app/commands/keyboard';
import type { PlaceInPiece } from '../../../app/place-in-piece';
import type { Size } from '../stage/fit';
import { elementOf, FramePage } from './frame-page';
import { linkTarget, type LinkTarget } from './links';
import { markColours, marksCss } from './marks';
import { pageNotes, type PageNote } from './notes';
import type { ReaderSettings } from './prepare';
import { listenForPanels } from './panels';

export interface PreviewFrameProps {
  title: string;
  answer: PreviewAnswer | null;
  /** In the page's own pixels. */
  size: Size;
  zoom: number;
  touch: boolean;
  reader: ReaderSettings;
  /** The block with the editor's caret, where an editor is beside the frame. */
  caret: string | null;
  /** The change that is looked at. */
  change: string | null;
  onLink: (target: LinkTarget) => void;
  /** A click on something of the piece's. */
  onPick?: ((place: PlaceInPiece) => void) | undefined;
  onPage?: ((page: FramePage) => void) | undefined;
  /** What was measured, every time the page has changed. Without it nothing is measured. */
  onNotes?: ((notes: PageNote[]) => void) | undefined;
}

const ADDRESS = '/preview/frame.html';
/** How long a busy window may put off a newer page. Chromium calls itself busy for a tenth of a second after a key. */
const PATIENCE = 5;
/** Measuring can wait until nothing else is to be done. */
const MEASURE_PATIENCE = 1000;

export function PreviewFrame(props: PreviewFrameProps) {
  const { title, answer, size, zoom, touch, reader, caret, change, onPick, onPage, onNotes } = props;
  const [page, setPage] = useState<FramePage | null>(null);
  /** Counts what was shown. */
  const [shown, setShown] = useState(0);
  const { images, largeText } = reader;

  useEffect(() => {
    if (!page || !answer) return;
    const handle = requestIdleCallback(
      () => {
        page.show(answer, { images, largeText });
        setShown((count) => count + 1);
      },
      { timeout: PATIENCE },
    );
    return () => cancelIdleCallback(handle);
  }, [page, answer, images, largeText]);

  const pickable = onPick !== undefined;
  useEffect(() => {
    page?.mark(marksCss({ caret, pickable, touch, change, colours: markColours() }));
  }, [page, caret, pickable, touch, change]);
  const filled = shown > 0;
  useEffect(() => {
    if (filled && caret !== null) page?.reveal(caret);
  }, [page, filled, caret]);
  useEffect(() => {
    if (filled && change !== null) page?.revealChange(change);
  }, [page, filled, change]);

  useMeasuring(page, onNotes, [shown, size.width, pickable].join());

  const follow = useEffectEvent((event: MouseEvent) => {
    const link = elementOf(event.target)?.closest('a, area');
    // Buttons, labels and forms of a theme do nothing here either.
    event.preventDefault();
    if (link) {
      const target = linkTarget(link.getAttribute('href') ?? '', answer?.url ?? '');
      if (target.kind === 'here') page?.toFragment(target.fragment);
      else props.onLink(target);
      return;
    }
    // Words that were selected are wanted for something else.
    if (page?.view.getSelection()?.isCollapsed === false) return;
    const place = page?.placeAt(event.target, event.clientX, event.clientY);
    if (place) onPick?.(place);
  });
  useEffect(() => {
    if (!page) return;
    const stopPanels = listenForPanels(page);
    const stopKeys = listenForCommands(page.view);
    const onClick = (event: MouseEvent) => follow(event);
    page.document.addEventListener('click', onClick);
    page.document.addEventListener('auxclick', onClick);
    return () => {
      stopPanels();
      stopKeys();
      page.document.removeEventListener('click', onClick);
      page.document.removeEventListener('auxclick', onClick);
    };
  }, [page]);

  return (
    <iframe
      className="preview-frame"
      title={title}
      src={ADDRESS}
      sandbox="allow-same-origin"
      data-filled={filled || undefined}
      style={{ ...size, transform: `scale(${zoom})` }}
      onLoad={(event) => {
        const view = event.currentTarget.contentWindow as (Window & typeof globalThis) | null;
        setShown(0);
        if (!view) return;
        const loaded = new FramePage(view);
        setPage(loaded);
        onPage?.(loaded);
      }}
    />
  );
}

/** Looks at the page again when `reason` changes, and when pictures or fonts have changed its layout. */
function useMeasuring(page: FramePage | null, onNotes: PreviewFrameProps['onNotes'], reason: string): void {
  const tell = useEffectEvent((notes: PageNote[]) => onNotes?.(notes));
  const wanted = onNotes !== undefined;
  useEffect(() => {
    if (!page || !wanted) return;
    let waiting: number | null = null;
    const measure = (): void => {
      waiting = null;
      tell(pageNotes(page.view));
    };
    const measureSoon = (): void => {
      waiting ??= requestIdleCallback(measure, { timeout: MEASURE_PATIENCE });
    };
    const observer = new page.view.ResizeObserver(measureSoon);
    observer.observe(page.document.body);
    measureSoon();
    return () => {
      observer.disconnect();
      if (waiting !== null) cancelIdleCallback(waiting);
    };
  }, [page, wanted, reason]);
}
