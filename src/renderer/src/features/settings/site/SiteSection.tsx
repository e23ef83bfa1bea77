/** The site that the desk writes for: what its pages say about themselves, and what every page has in common. */
import type { Site } from '../../../../../shared/model/desk';
import { useT } from '../../../app/i18n';
import { CommittedField } from '../fields/CommittedField';
import { SettingsRow } from '../SettingsRow';
import type { Saved } from '../use-saved';
import { isRequired, isWebAddress, orEmpty } from '../values';
import { AccountsRow } from './AccountsRow';
import { AroundRow } from './AroundRow';
import { EmailsRow } from './EmailsRow';
import { LanguageRow } from './LanguageRow';
import { MarkerRow } from './MarkerRow';
import { MenusRow } from './MenusRow';
import { NetworksRow } from './NetworksRow';
import { PagesRow } from './PagesRow';
import { PlacesRow } from './PlacesRow';
import { ReadTimeRow } from './ReadTimeRow';
import { useSavedSite, useSiteQuery } from './use-site';

export function SiteSection() {
  const query = useSiteQuery();
  return query && <SiteForm site={query.site} at={query.at} />;
}

function SiteForm({ site, at }: { site: Site; at: number }) {
  const saved = useSavedSite(site, at);
  return (
    <>
      <NameRow {...saved} />
      <LanguageRow {...saved} />
      <MarkerRow {...saved} />
      <ReadTimeRow {...saved} />
      <NetworksRow {...saved} />
      <AccountsRow {...saved} />
      <PlacesRow {...saved} />
      <PagesRow {...saved} />
      <MenusRow {...saved} />
      <AroundRow {...saved} />
      <EmailsRow {...saved} />
    </>
  );
}

function NameRow({ value, change }: Saved<Site>) {
  const t = useT();
  return (
    <SettingsRow title={t('settings.site.identity')}>
      <CommittedField
        label={t('settings.site.name')}
        value={value.name}
        maxLength={200}
        check={isRequired}
        onCommit={(name) => change({ name })}
      />
      <CommittedField
        label={t('settings.site.url')}
        value={value.url}
        placeholder="https://"
        maxLength={500}
        check={orEmpty(isWebAddress)}
        help={t('settings.site.url.help')}
        onCommit={(url) => change({ url })}
      />
    </SettingsRow>
  );
}
