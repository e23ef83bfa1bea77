/** The site's own pages, as the foot of every page lists them, and the line with the rights. */
import type { Site } from '../../../../../shared/model/desk';
import { useT } from '../../../app/i18n';
import { CommittedField } from '../fields/CommittedField';
import { SettingsRow } from '../SettingsRow';
import type { Saved } from '../use-saved';
import { LinksField } from './LinksField';

export function PagesRow({ value, change }: Saved<Site>) {
  const t = useT();
  return (
    <SettingsRow title={t('settings.site.pages')} help={t('settings.site.pages.help')}>
      <LinksField
        label={t('settings.site.pages')}
        links={value.pages}
        onChange={(pages) => change({ pages })}
      />
      <CommittedField
        label={t('settings.site.copyright')}
        value={value.copyright}
        maxLength={500}
        help={t('settings.site.copyright.help')}
        onCommit={(copyright) => change({ copyright })}
      />
    </SettingsRow>
  );
}
