/**
 * The frame that shows a page, and what a person can do in it: scroll, follow links (never out of the desk), put the
 * caret into a block, use the app's keys. No script of the page runs; all of this is done from outside.
 */
import './PreviewFrame.css';
import { useEffect, useEffectEvent, useState } from 'react';
import type { PreviewAnswer } from '../../../../../shared/contract/preview';
import { listenForCommands } from '../../../app/commands/keyboard';
import type { Size } from '../stage/fit';
import { elementOf, FramePage, type TextPlace } from './frame-page';
import { linkTarget, type LinkTarget } from './links';
import { marksCss } from './marks';
import { listenForPanels } from './panels';

export interface PreviewFrameProps {
  title: string;
  answer: PreviewAnswer | null;
  /** In the page's own pixels. */
  size: Size;
  zoom: number;
  touch: boolean;
  /** The block with the editor's caret, where an editor is beside the frame. */
  caret?: string | null;
  onLink: (target: LinkTarget) => void;
  /** A click in the piece's text. */
  onPick?: ((place: TextPlace) => void) | undefined;
}

const ADDRESS = '/preview/frame.html';
/** How long a busy window may put off a newer page. */
const PATIENCE = 50;

export function PreviewFrame({
  title,
  answer,
  size,
  zoom,
  touch,
  caret = null,
  onLink,
  onPick,
}: PreviewFrameProps) {
  const [page, setPage] = useState<FramePage | null>(null);
  const [filled, setFilled] = useState(false);

  useEffect(() => {
    if (!page || !answer) return;
    const handle = requestIdleCallback(
      () => {
        page.show(answer);
        setFilled(true);
      },
      { timeout: PATIENCE },
    );
    return () => cancelIdleCallback(handle);
  }, [page, answer]);

  const pickable = onPick !== undefined;
  useEffect(() => {
    const ring = getComputedStyle(document.documentElement).getPropertyValue('--ring');
    page?.mark(marksCss({ caret, pickable, touch, ring }));
  }, [page, caret, pickable, touch]);
  useEffect(() => {
    if (filled && caret !== null) page?.reveal(caret);
  }, [page, filled, caret]);

  const follow = useEffectEvent((event: MouseEvent) => {
    const link = elementOf(event.target)?.closest('a, area');
    // Buttons, labels and forms of a theme do nothing here either.
    event.preventDefault();
    if (link) {
      const target = linkTarget(link.getAttribute('href') ?? '', answer?.url ?? '');
      if (target.kind === 'here') page?.toFragment(target.fragment);
      else onLink(target);
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
        setFilled(false);
        setPage(view && new FramePage(view));
      }}
    />
  );
}
