/** This window and this workstation: appearance, keys, the person at it, where the pieces lie. */
import { freeWords, useDeskInfo } from '../../app/desk/info';
import { PersonForm } from '../../app/desk/PersonForm';
import { runCommand } from '../../app/commands/registry';
import { useLocale, useT } from '../../app/i18n';
import { letterKeys, themePreference, type Theme } from '../../app/preferences';
import { useStore } from '../../app/store';
import { Button } from '../../ui/Button';
import type { IconName } from '../../ui/Icon';
import { Segmented } from '../../ui/Segmented';
import { Switch } from '../../ui/Switch';
import { SettingsRow } from './SettingsRow';

const THEMES: readonly { value: Theme; icon: IconName }[] = [
  { value: 'system', icon: 'desktop' },
  { value: 'light', icon: 'sun' },
  { value: 'dark', icon: 'moon' },
];

export function GeneralSection() {
  const t = useT();
  const locale = useLocale();
  const theme = useStore(themePreference);
  const letters = useStore(letterKeys);
  const info = useDeskInfo();
  return (
    <>
      <SettingsRow title={t('settings.appearance')}>
        <Segmented
          label={t('settings.appearance')}
          value={theme}
          options={THEMES.map(({ value, icon }) => ({ value, icon, label: t(`settings.theme.${value}`) }))}
          onValueChange={themePreference.set}
        />
      </SettingsRow>
      <SettingsRow title={t('settings.keys')}>
        <Switch checked={letters} onCheckedChange={letterKeys.set}>
          {t('shortcuts.letters')}
        </Switch>
        <p className="small text-3">{t('shortcuts.letters.help')}</p>
        <Button size="small" icon="keyboard" onClick={() => runCommand('app.shortcuts')}>
          {t('command.app.shortcuts')}
        </Button>
      </SettingsRow>
      {info && (
        <>
          <SettingsRow title={t('settings.you')}>
            <PersonForm key={info.person?.id} person={info.person} />
          </SettingsRow>
          <SettingsRow title={t('settings.store')}>
            <p>{info.dataDir}</p>
            {info.freeBytes !== null && (
              <p className="small text-3">
                {t('settings.store.free', { free: freeWords(info.freeBytes, locale) })}
              </p>
            )}
            {info.hasSample && (
              <Button size="small" icon="trash" onClick={() => runCommand('desk.removeSample')}>
                {t('command.desk.removeSample')}
              </Button>
            )}
          </SettingsRow>
          <SettingsRow title={t('settings.about')}>
            <p>{t('settings.version', { version: info.version })}</p>
            <p className="small text-3">{t(`settings.host.${info.host}`)}</p>
          </SettingsRow>
        </>
      )}
    </>
  );
}
