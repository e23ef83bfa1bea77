/** The bar at the top: the mark, where one is, who is here, the palette's door, the screen's own actions. */
import { Icon } from '../../ui/Icon';
import { Keys } from '../../ui/Kbd';
import { commandOf } from '../../../../shared/commands/commands';
import { ariaShortcutOf, capsOf, titleOf } from '../commands/present';
import { runCommand } from '../commands/registry';
import { AfterFirstFrame, lazyPart } from '../first-frame';
import { useT } from '../i18n';
import { paths } from '../routes';
import { Slot } from './slots';

const Bell = lazyPart(
  () => import('./Bell'),
  (module) => module.Bell,
);

export function TopBar() {
  const t = useT();
  const palette = commandOf('app.palette');
  return (
    <header className="app-top" data-pane="top" aria-label={t('app.topBar')} tabIndex={-1}>
      <a className="app-logo" href={`#${paths.desk()}`} aria-label={t('app.name')}>
        <Icon name="logo" />
      </a>
      <Slot name="top-start" />
      <span className="grow" />
      <Slot name="top-presence" />
      <button
        type="button"
        className="app-omni"
        aria-keyshortcuts={ariaShortcutOf(palette)}
        onClick={() => runCommand('app.palette')}
      >
        <Icon name="search" size={14} />
        <span className="app-omni-words">{titleOf(palette, t)}</span>
        <Keys caps={capsOf(palette)} />
      </button>
      <AfterFirstFrame>
        <Bell />
      </AfterFirstFrame>
      <Slot name="top-actions" />
    </header>
  );
}
