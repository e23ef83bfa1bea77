/** What can be done with the piece that was clicked, or with those selected. From the command list. */
import { menuItemOf } from '../../../app/commands/present';
import { useBoundCommands } from '../../../app/commands/registry';
import { useT } from '../../../app/i18n';
import { AnchoredMenu, type AnchoredMenuProps } from '../../../ui/AnchoredMenu';

export function PieceMenu(props: Omit<AnchoredMenuProps, 'label' | 'sections'>) {
  const t = useT();
  const bound = useBoundCommands().filter(({ command, enabled }) => enabled && command.menu?.[0] === 'piece');
  return (
    <AnchoredMenu
      {...props}
      label={t('desk.pieceMenu')}
      sections={[{ items: bound.map((each) => menuItemOf(each, t)) }]}
    />
  );
}
