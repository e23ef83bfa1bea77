/** The keys that work on the screen in view, from the command list; and the switch for single-letter keys. */
import './ShortcutSheet.css';
import type { CommandScope } from '../../../../shared/commands/commands';
import { shortcutCaps } from '../../../../shared/commands/shortcut';
import { Dialog } from '../../ui/Dialog';
import { Keys } from '../../ui/Kbd';
import { Switch } from '../../ui/Switch';
import { useT } from '../i18n';
import { useOpenHere } from '../open-here';
import { platform } from '../platform';
import { letterKeys } from '../preferences';
import { useStore } from '../store';
import { titleOf } from './present';
import { useBoundCommands, useCommands } from './registry';

const ORDER: readonly CommandScope[] = ['desk', 'piece', 'preview', 'publish', 'everywhere'];

export function ShortcutSheet() {
  const t = useT();
  const [open, setOpen] = useOpenHere();
  const letters = useStore(letterKeys);
  const bound = useBoundCommands().filter(({ command }) => command.shortcuts);
  useCommands([
    { id: 'app.shortcuts', run: () => setOpen(true) },
    { id: 'keys.letters', checked: letters, run: () => letterKeys.set(!letters) },
  ]);
  const scopes = ORDER.map((scope) => ({
    scope,
    commands: bound.filter(({ command }) => command.scope === scope).map(({ command }) => command),
  })).filter(({ commands }) => commands.length > 0);

  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      title={t('shortcuts.title')}
      closeLabel={t('app.close')}
      className="app-shortcuts"
      actions={
        <div className="app-shortcuts-letters">
          <Switch checked={letters} onCheckedChange={letterKeys.set}>
            {t('shortcuts.letters')}
          </Switch>
          <span className="small text-3">{t('shortcuts.letters.help')}</span>
        </div>
      }
    >
      <div className="app-shortcuts-columns">
        {scopes.map(({ scope, commands }) => (
          <section key={scope}>
            <h3 className="heading">{t(`scope.${scope}`)}</h3>
            <dl>
              {commands.map((command) => (
                <div key={command.id}>
                  <dt>{titleOf(command, t)}</dt>
                  <dd>
                    {command.shortcuts?.map((text) => (
                      <Keys key={text} caps={shortcutCaps(text, platform)} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
