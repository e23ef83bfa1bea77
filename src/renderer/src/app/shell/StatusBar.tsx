/** The bar at the foot: the screen's keys and facts, and how the store can be reached. */
import { useT } from '../i18n';
import { LinkStatus } from '../status/LinkStatus';
import { Slot } from './slots';

export function StatusBar() {
  const t = useT();
  return (
    <footer className="app-status" data-pane="status" aria-label={t('app.statusBar')} tabIndex={-1}>
      <Slot name="status-start" />
      <span className="grow" />
      <Slot name="status-end" />
      <LinkStatus />
    </footer>
  );
}
