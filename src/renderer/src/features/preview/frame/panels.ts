/**
 * Keys for what opens over a page: its search on the key that the theme names, and Escape for whatever is open. The
 * page has no script, so the app listens in its place. Must not know what a panel looks like.
 */
import { keyPlace } from '../../../app/commands/keyboard';
import { elementOf, type FramePage } from './frame-page';

/** Ahead of the app's own keys, in the frame and beside it. The answer stops it. */
export function listenForPanels(page: FramePage): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      if (page.closePanel()) take(event);
      return;
    }
    if (event.view === page.view && elementOf(event.target)?.closest('input, textarea, select')) {
      // Letters typed into a field of the page are no commands of the app.
      event.stopPropagation();
      return;
    }
    if (!keyPlace(event.target).inText && page.openPanel(event.key)) take(event);
  };
  const targets = [page.view, window];
  for (const target of targets) target.addEventListener('keydown', onKeyDown, true);
  return () => {
    for (const target of targets) target.removeEventListener('keydown', onKeyDown, true);
  };
}

function take(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
