/** The site's theme and what it lets a site set: the form is made from what the theme declares. */
import { useEffect } from 'react';
import { api, useLiveQuery } from '../../../api';
import type { Site } from '../../../../../shared/model/desk';
import type { ThemeInfo } from '../../../../../shared/model/theme';
import { errorWords } from '../../../app/error-words';
import { useLocale, useT } from '../../../app/i18n';
import { notify } from '../../../app/toasts';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { Radios } from '../../../ui/Radio';
import { Skeleton } from '../../../ui/Skeleton';
import { SettingsRow } from '../SettingsRow';
import { useSavedSite, useSiteQuery } from '../site/use-site';
import { choiceOf } from './choose-theme';
import { grouped } from './groups';
import { OwnTheme } from './OwnTheme';
import { ThemeSettingRow } from './ThemeSettingRow';

export function ThemeSection() {
  const query = useSiteQuery();
  const { data: themes, refetch } = useLiveQuery(['themes'], ['site', 'theme'], () => api.preview.themes());
  // Nobody is told of folders that come and go where the system cannot watch them.
  useEffect(() => void refetch(), [refetch]);
  if (!query || !themes) return <ReadingThemes />;
  return <ThemeForm site={query.site} at={query.at} themes={themes} />;
}

/** Themes are read from their files, which can take a moment the first time. */
function ReadingThemes() {
  const t = useT();
  return (
    <SettingsRow title={t('settings.theme.which')}>
      <Skeleton width={160} />
      <Skeleton width={320} />
    </SettingsRow>
  );
}

interface ThemeFormProps {
  site: Site;
  at: number;
  themes: readonly ThemeInfo[];
}

function ThemeForm({ site, at, themes }: ThemeFormProps) {
  const t = useT();
  const { value, change } = useSavedSite(site, at);
  const theme = themes.find(({ name }) => name === value.theme);
  const set = (key: string, setting: unknown) => {
    const { [key]: _before, ...others } = value.themeSettings;
    change({ themeSettings: setting === undefined ? others : { ...others, [key]: setting } });
  };
  const choose = (name: string) => change(choiceOf(value, name));
  const own = (theme?.settings ?? []).filter(({ key }) => value.themeSettings[key] !== undefined);
  const resetAll = () => {
    const before = value.themeSettings;
    const keys = new Set(own.map(({ key }) => key));
    change({
      themeSettings: Object.fromEntries(Object.entries(before).filter(([key]) => !keys.has(key))),
    });
    notify({
      tone: 'done',
      title: t('settings.theme.resetDone', { count: own.length }),
      action: { label: t('settings.undo'), onSelect: () => change({ themeSettings: before }) },
    });
  };
  return (
    <>
      <SettingsRow title={t('settings.theme.which')}>
        <Radios
          label={t('settings.theme.which')}
          value={value.theme}
          options={themes.map((each) => ({ value: each.name, label: <ThemeLabel theme={each} /> }))}
          onValueChange={choose}
        />
        {!theme && <p className="text-danger">{t('settings.theme.gone', { theme: value.theme })}</p>}
      </SettingsRow>
      {theme && <OwnTheme key={theme.name} theme={theme} onMade={choose} />}
      {grouped(theme?.settings ?? []).map(({ title, settings }) => (
        <section key={title} className="settings-group" {...(title !== '' && { 'aria-label': title })}>
          {title !== '' && <h2 className="heading">{title}</h2>}
          {settings.map((setting) => (
            <ThemeSettingRow
              key={setting.key}
              setting={setting}
              value={value.themeSettings[setting.key]}
              onChange={(next) => set(setting.key, next)}
            />
          ))}
        </section>
      ))}
      {own.length > 0 && (
        <div className="settings-foot">
          <Button icon="undo" onClick={resetAll}>
            {t('settings.theme.resetAll')}
          </Button>
        </div>
      )}
    </>
  );
}

function ThemeLabel({ theme }: { theme: ThemeInfo }) {
  const t = useT();
  const locale = useLocale();
  return (
    <span className="settings-theme">
      <b>
        {theme.version === ''
          ? theme.title
          : t('preview.themeName', { title: theme.title, version: theme.version })}
      </b>
      {theme.description !== '' && <span className="small text-3">{theme.description}</span>}
      {theme.error && (
        <span className="small text-danger">
          <Icon name="warning" size={12} /> {errorWords(theme.error, locale).cause}
        </span>
      )}
    </span>
  );
}
