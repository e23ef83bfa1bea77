/** What can be done with the selected pieces, floating over the list while there are any. From the command list. */
import './BulkBar.css';
import { useBoundCommands, runCommand } from '../../../app/commands/registry';
import { ariaShortcutOf, keycapOf, titleOf } from '../../../app/commands/present';
import type { CommandId } from '../../../../../shared/commands/commands';
import { useT } from '../../../app/i18n';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';

/** For the popovers of its buttons. */
export const bulkButtonId = (id: CommandId): string => `bulk-${id}`;

export function BulkBar({ count, onClear }: { count: number; onClear: () => void }) {
  const t = useT();
  const bound = useBoundCommands().filter(({ command }) => command.bar === 'bulk');
  return (
    <div className="desk-bulk" role="toolbar" aria-label={t('desk.selection')}>
      <b className="num">{t('desk.selected', { count })}</b>
      <span className="desk-bulk-line" />
      {bound.map(({ command, enabled }) => (
        <Button
          key={command.id}
          id={bulkButtonId(command.id)}
          tone="quiet"
          size="small"
          keycap={keycapOf(command.id)}
          aria-keyshortcuts={ariaShortcutOf(command)}
          disabled={!enabled}
          onClick={() => runCommand(command.id)}
        >
          {titleOf(command, t)}
        </Button>
      ))}
      <span className="desk-bulk-line" />
      <IconButton icon="close" size="small" label={t('desk.clearSelection')} onClick={onClear} />
    </div>
  );
}
