/** What the inspector shows and whether it is there: beside the text in wide windows, over it in narrow ones. */
import { besideShown } from './beside';
import { SEARCH_FIELDS } from '../../app/field-names';
import { createKeptStore, createStore } from '../../app/store';

export type InspectorTab = 'piece' | 'search' | 'handling' | 'checks';

/** Beside the text. Kept, since it is a matter of taste. */
export const inspectorShown = createKeptStore('write.inspector', true, (text) => text === 'true');

/** Over the text: there until somebody is done with it. */
export const inspectorOver = createStore(false);

export const inspectorTab = createStore<InspectorTab>('piece');

/** Room for text and fields side by side. */
export const ROOM = '(min-width: 1240px)';
/** The same with the page between them. */
export const ROOM_BESIDE = '(min-width: 1760px)';

/** Brings the pane with this tab; the focus goes to what `selector` finds in it. */
export function showTab(tab: InspectorTab, selector?: string): void {
  const docked = window.matchMedia(besideShown.get() ? ROOM_BESIDE : ROOM).matches;
  (docked ? inspectorShown : inspectorOver).set(true);
  inspectorTab.set(tab);
  if (selector === undefined) return;
  // The pane is drawn by then.
  requestAnimationFrame(() => {
    const control = document.querySelector<HTMLElement>(`.write-inspector :is(${selector})`);
    control?.scrollIntoView({ block: 'nearest' });
    control?.focus({ preventScroll: true });
  });
}

const tabOf = (field: string): InspectorTab =>
  SEARCH_FIELDS.some((each) => each === field) ? 'search' : 'piece';

/** Brings a field into view; the focus stays where it is. Nothing happens in a narrow window, where it would cover the text. */
export function leadToFieldQuietly(name: string): void {
  if (!window.matchMedia(besideShown.get() ? ROOM_BESIDE : ROOM).matches) return;
  inspectorTab.set(tabOf(name));
  requestAnimationFrame(() =>
    document.querySelector(`.write-inspector [data-field="${name}"]`)?.scrollIntoView({ block: 'nearest' }),
  );
}

/** Brings a field into view with the focus in it. */
export function leadToField(name: string): void {
  const controls = ['input', 'textarea', 'button', 'select'];
  showTab(tabOf(name), controls.map((control) => `[data-field="${name}"] ${control}`).join(', '));
}
