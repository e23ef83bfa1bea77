/** Why the list is empty, and the way on. */
import { keycapOf, titleOf } from '../../app/commands/present';
import { runCommand, useBoundCommands } from '../../app/commands/registry';
import { commandOf } from '../../../../shared/commands/commands';
import { useT } from '../../app/i18n';
import { goTo, paths, type DeskPlace } from '../../app/routes';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';

export function DeskEmpty({ place, searching }: { place: DeskPlace; searching: boolean }) {
  const t = useT();
  const canImport = useBoundCommands().some(({ command }) => command.id === 'piece.import');
  if (searching) {
    return (
      <EmptyState
        title={t('desk.empty.search.title')}
        drawing={false}
        actions={
          place.kind !== 'all' && (
            <Button onClick={() => goTo(paths.desk())}>{t('desk.empty.search.all')}</Button>
          )
        }
      >
        {t('desk.empty.search.text')}
      </EmptyState>
    );
  }
  const make = (
    <Button tone="primary" keycap={keycapOf('piece.new')} onClick={() => runCommand('piece.new')}>
      {titleOf(commandOf('piece.new'), t)}
    </Button>
  );
  if (place.kind !== 'all') {
    return (
      <EmptyState
        title={t('desk.empty.here.title')}
        actions={place.kind === 'category' && make}
        drawing={false}
      >
        {t('desk.empty.here.text')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t('desk.empty.title')}
      actions={
        <>
          {make}
          {canImport && (
            <Button keycap={keycapOf('piece.import')} onClick={() => runCommand('piece.import')}>
              {titleOf(commandOf('piece.import'), t)}
            </Button>
          )}
        </>
      }
    >
      {t('desk.empty.text')}
    </EmptyState>
  );
}
