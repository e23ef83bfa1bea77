/** What the preview puts into the window's bars: the piece, the way back to its text, the keys, how long rendering took. */
import type { CommandId } from '../../../../shared/commands/commands';
import type { MessageKey } from '../../../../shared/messages/translate';
import type { PieceRow } from '../../../../shared/model/piece';
import { keycapOf } from '../../app/commands/present';
import { runCommand, useBoundCommands } from '../../app/commands/registry';
import { useT } from '../../app/i18n';
import { letterKeys } from '../../app/preferences';
import { paths } from '../../app/routes';
import { Crumbs } from '../../app/shell/Crumbs';
import { Fill } from '../../app/shell/slots';
import { useStore } from '../../app/store';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { Kbd } from '../../ui/Kbd';
import { StatusPill } from '../../ui/Status';

const KEYS: readonly { commands: readonly CommandId[]; words: MessageKey }[] = [
  { commands: ['preview.desktop', 'preview.tablet', 'preview.phone'], words: 'preview.keys.device' },
  { commands: ['preview.previousChannel', 'preview.nextChannel'], words: 'preview.keys.channel' },
  { commands: ['preview.zoomIn', 'preview.zoomOut', 'preview.zoomFit'], words: 'preview.keys.zoom' },
];

export function PreviewBars({ row, milliseconds }: { row: PieceRow | null; milliseconds: number | null }) {
  const t = useT();
  const letters = useStore(letterKeys);
  const publish = useBoundCommands().some(({ command, enabled }) => command.id === 'go.publish' && enabled);
  const category = row?.categoryIds[0];
  return (
    <>
      <Fill slot="top-start">
        <IconButton
          icon="chevron-left"
          label={t('preview.back')}
          keycap={keycapOf('preview.back')}
          onClick={() => runCommand('preview.back')}
        />
        {row && (
          <>
            <Crumbs
              crumbs={[
                { label: t('desk.title'), path: paths.desk() },
                ...(row.category !== null && category !== undefined
                  ? [{ label: row.category, path: paths.desk({ kind: 'category', id: category }) }]
                  : []),
                { label: row.headline === '' ? t('piece.untitled') : row.headline },
              ]}
            />
            <StatusPill status={row.status}>{t(`status.${row.status}`)}</StatusPill>
          </>
        )}
      </Fill>
      <Fill slot="top-actions">
        <Button icon="write" keycap={keycapOf('preview.back')} onClick={() => runCommand('preview.back')}>
          {t('preview.back')}
        </Button>
        {publish && (
          <Button tone="primary" keycap={keycapOf('go.publish')} onClick={() => runCommand('go.publish')}>
            {t('command.go.publish')}
          </Button>
        )}
      </Fill>
      <Fill slot="status-start">
        {letters &&
          KEYS.map(({ commands, words }) => (
            <span key={words} className="app-fact">
              <span className="ui-keys">
                {commands.map((id) => (
                  <Kbd key={id}>{keycapOf(id) ?? ''}</Kbd>
                ))}
              </span>
              {t(words)}
            </span>
          ))}
      </Fill>
      <Fill slot="status-end">
        {milliseconds !== null && (
          <span className="app-fact num">
            {t('preview.rendered', { milliseconds: Math.round(milliseconds) })}
          </span>
        )}
      </Fill>
    </>
  );
}
