/** What the desk puts into the window's bars: its name, the people, its first actions, its keys and its size. */
import { useLiveQuery } from '../../api';
import { commandOf, type CommandId } from '../../../../shared/commands/commands';
import type { DeskPerson } from '../../../../shared/contract/desk';
import type { MessageKey } from '../../../../shared/messages/translate';
import { iconOf, keycapOf, titleOf } from '../../app/commands/present';
import { runCommand, useBoundCommands } from '../../app/commands/registry';
import { countsRead } from '../../app/desk/reads';
import { useT } from '../../app/i18n';
import { letterKeys } from '../../app/preferences';
import { Crumbs } from '../../app/shell/Crumbs';
import { Fill } from '../../app/shell/slots';
import { useStore } from '../../app/store';
import { Avatar, AvatarStack } from '../../ui/Avatar';
import { tintOf } from '../../ui/tints';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { Kbd } from '../../ui/Kbd';

const KEYS: readonly { commands: readonly CommandId[]; words: MessageKey }[] = [
  { commands: ['desk.next', 'desk.previous'], words: 'desk.keys.move' },
  { commands: ['desk.select'], words: 'desk.keys.select' },
  { commands: ['desk.peek'], words: 'desk.keys.peek' },
  { commands: ['desk.search'], words: 'desk.keys.search' },
];

export function DeskBars({ people }: { people: readonly DeskPerson[] }) {
  const t = useT();
  const letters = useStore(letterKeys);
  const total = useLiveQuery(...countsRead).data?.all;
  const bound = useBoundCommands();
  const create = commandOf('piece.new');
  const importing = bound.find(({ command }) => command.id === 'piece.import');
  return (
    <>
      <Fill slot="top-start">
        <IconButton
          icon="pane-left"
          label={t('command.desk.library')}
          keycap={keycapOf('desk.library')}
          onClick={() => runCommand('desk.library')}
        />
        <Crumbs crumbs={[{ label: t('desk.title') }]} />
      </Fill>
      <Fill slot="top-presence">
        {people.length > 0 && (
          <AvatarStack label={people.map((person) => person.name).join(', ')}>
            {people.slice(0, 5).map((person) => (
              <Avatar
                key={person.id}
                initials={person.initials}
                name={person.name}
                tint={tintOf(person.id)}
              />
            ))}
          </AvatarStack>
        )}
      </Fill>
      <Fill slot="top-actions">
        {importing && (
          <Button icon={iconOf(importing.command)} onClick={() => runCommand('piece.import')}>
            {titleOf(importing.command, t)}
          </Button>
        )}
        <Button
          tone="primary"
          icon={iconOf(create)}
          keycap={keycapOf('piece.new')}
          onClick={() => runCommand('piece.new')}
        >
          {titleOf(create, t)}
        </Button>
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
        {total !== undefined && <span className="app-fact num">{t('desk.count', { count: total })}</span>}
      </Fill>
    </>
  );
}
