/** What the inspector shows and whether it is there: beside the text in wide windows, over it in narrow ones. */
import { createKeptStore, createStore } from '../../app/store';

export type InspectorTab = 'piece' | 'search' | 'checks';

/** Beside the text. Kept, since it is a matter of taste. */
export const inspectorShown = createKeptStore('write.inspector', true, (text) => text === 'true');

/** Over the text: there until somebody is done with it. */
export const inspectorOver = createStore(false);

export const inspectorTab = createStore<InspectorTab>('piece');

/** Room for text and fields side by side. */
export const ROOM = '(min-width: 1240px)';
/** The same with the page between them. */
export const ROOM_BESIDE = '(min-width: 1760px)';

/** Brings a field into view with the focus in it. */
export function leadToField(name: string, tab: InspectorTab, docked: boolean): void {
  (docked ? inspectorShown : inspectorOver).set(true);
  inspectorTab.set(tab);
  // The pane is drawn by then.
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLElement>(`.write-inspector [data-field="${name}"]`);
    field?.scrollIntoView({ block: 'nearest' });
    field?.querySelector<HTMLElement>('input, textarea, button, select')?.focus({ preventScroll: true });
  });
}
