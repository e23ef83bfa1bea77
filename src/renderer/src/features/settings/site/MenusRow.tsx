/** The rows of links that the theme has places for: services above the name, columns at the foot. */
import type { Site } from '../../../../../shared/model/desk';
import { useT } from '../../../app/i18n';
import { SettingsRow } from '../SettingsRow';
import type { Saved } from '../use-saved';
import { LinksField } from './LinksField';
import { useFurniture } from './use-furniture';

export function MenusRow({ value, change }: Saved<Site>) {
  const t = useT();
  const menus = useFurniture(value.theme)?.menus ?? [];
  if (menus.length === 0) return null;
  return (
    <SettingsRow title={t('settings.site.menus')} help={t('settings.site.menus.help')}>
      {menus.map(({ key, label }) => (
        <fieldset key={key} className="settings-place">
          <legend className="ui-label">{label}</legend>
          <LinksField
            label={label}
            links={value.menus[key] ?? []}
            onChange={(links) => change({ menus: { ...value.menus, [key]: links } })}
          />
        </fieldset>
      ))}
    </SettingsRow>
  );
}
