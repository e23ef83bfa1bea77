/** Which theme the page is shown in: the site's, or one that is only tried. */
import { api, useLiveQuery } from '../../../api';
import type { ThemeInfo } from '../../../../../shared/model/theme';
import { useT } from '../../../app/i18n';
import { goTo, paths } from '../../../app/routes';
import { useStore } from '../../../app/store';
import { Button } from '../../../ui/Button';
import { Select } from '../../../ui/Select';
import { triedTheme } from '../ways';

export function ThemeOption({ themes, theme }: { themes: readonly ThemeInfo[]; theme: ThemeInfo | null }) {
  const t = useT();
  const site = useLiveQuery(['site'], ['site'], () => api.desk.site()).data;
  const tried = useStore(triedTheme);
  const own = site?.theme ?? null;
  const nameOf = ({ title, version }: ThemeInfo): string =>
    version === '' ? title : t('preview.themeName', { title, version });
  return (
    <section>
      <div className="preview-option">
        <h2>{t('preview.theme')}</h2>
        <Button size="small" onClick={() => goTo(paths.settings('theme'))}>
          {t('preview.themeSettings')}
        </Button>
      </div>
      <Select
        label={t('preview.theme')}
        value={tried ?? own}
        options={themes.map((each) => ({ value: each.name, label: nameOf(each) }))}
        onValueChange={(name) => triedTheme.set(name === own ? null : name)}
      />
      {tried !== null && (
        <p className="preview-option-text preview-option-below">
          {t('preview.themeTried', { theme: theme?.title ?? tried })}
          <Button size="small" tone="quiet" onClick={() => triedTheme.set(null)}>
            {t('preview.themeOwn')}
          </Button>
        </p>
      )}
    </section>
  );
}
