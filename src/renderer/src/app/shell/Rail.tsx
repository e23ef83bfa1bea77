/** The views, from the command list. One tab stop; arrow keys move in it. */
import { Icon } from '../../ui/Icon';
import { useRoving } from '../../ui/roving';
import { tooltip } from '../../ui/tooltip';
import type { CommandId } from '../../../../shared/commands/commands';
import { ariaShortcutOf, iconOf, keycapOf, titleOf } from '../commands/present';
import { runCommand, useBoundCommands, type BoundCommand } from '../commands/registry';
import { useT } from '../i18n';
import type { Location } from '../routes';

const CURRENT: Partial<Record<Location['screen'], CommandId>> = {
  desk: 'go.desk',
  piece: 'go.write',
  preview: 'go.preview',
  publish: 'go.publish',
  settings: 'app.settings',
};

export function Rail({ screen }: { screen: Location['screen'] }) {
  const t = useT();
  const bound = useBoundCommands().filter(({ enabled }) => enabled);
  const views = bound.filter(({ command }) => command.bar === 'rail');
  const ends = bound.filter(({ command }) => command.bar === 'rail-end');
  const current = CURRENT[screen] ?? null;
  const roving = useRoving(
    [...views, ...ends].map(({ command }) => command.id),
    current,
    'vertical',
  );

  const button = ({ command }: BoundCommand) => {
    const icon = iconOf(command);
    return (
      <button
        key={command.id}
        type="button"
        className="app-rail-button"
        aria-label={titleOf(command, t)}
        aria-keyshortcuts={ariaShortcutOf(command)}
        aria-current={command.id === current ? 'page' : undefined}
        onClick={() => runCommand(command.id)}
        {...tooltip(titleOf(command, t), keycapOf(command.id), 'right')}
        {...roving.itemProps(command.id)}
      >
        {icon && <Icon name={icon} />}
      </button>
    );
  };

  return (
    <nav className="app-rail" aria-label={t('app.views')} data-pane="rail" {...roving.containerProps}>
      {views.slice(0, 1).map(button)}
      {views.length > 1 && <hr />}
      {views.slice(1).map(button)}
      <span className="grow" />
      {ends.map(button)}
    </nav>
  );
}
