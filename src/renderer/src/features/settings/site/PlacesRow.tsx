/** Which accounts stand where: a place of the theme shows all of them, or a row of its own. */
import type { Site } from '../../../../../shared/model/desk';
import { useT } from '../../../app/i18n';
import { Button } from '../../../ui/Button';
import { Check } from '../../../ui/Check';
import { Menu } from '../../../ui/Menu';
import { CommittedField } from '../fields/CommittedField';
import { OrderedList } from '../fields/OrderedList';
import { SettingsRow } from '../SettingsRow';
import type { Saved } from '../use-saved';
import { useFurniture } from './use-furniture';
import { useNetworks } from './use-networks';

export function PlacesRow(site: Saved<Site>) {
  const t = useT();
  const places = useFurniture(site.value.theme)?.social ?? [];
  if (places.length === 0 || site.value.socialAccounts.length === 0) return null;
  return (
    <SettingsRow title={t('settings.site.places')} help={t('settings.site.places.help')}>
      {places.map(({ key, label }) => (
        <Place key={key} place={key} label={label} {...site} />
      ))}
    </SettingsRow>
  );
}

function Place({ place, label, value, change }: Saved<Site> & { place: string; label: string }) {
  const t = useT();
  const { labelOf } = useNetworks();
  const { [place]: row, ...others } = value.socialRows;
  const accounts = value.socialAccounts.map(({ network, label: own }) => ({ network, own }));
  const usual = (network: string) =>
    accounts.find((account) => account.network === network)?.own || labelOf(network);
  const set = (next: typeof row) => change({ socialRows: next ? { ...others, [place]: next } : others });
  const left = accounts.filter(({ network }) => !row?.some((each) => each.network === network));
  return (
    <fieldset className="settings-place">
      <Check
        checked={row === undefined}
        onCheckedChange={(all) =>
          set(all ? undefined : accounts.map(({ network }) => ({ network, label: '' })))
        }
      >
        {t('settings.site.places.all', { place: label })}
      </Check>
      {row && row.length > 0 && (
        <OrderedList
          label={label}
          items={row}
          idOf={({ network }) => network}
          nameOf={({ network }) => usual(network)}
          onChange={set}
        >
          {(account) => (
            <CommittedField
              label={t('settings.site.places.label', { network: usual(account.network) })}
              labelHidden
              value={account.label}
              placeholder={usual(account.network)}
              maxLength={100}
              onCommit={(text) =>
                set(row.map((each) => (each === account ? { ...each, label: text.trim() } : each)))
              }
            />
          )}
        </OrderedList>
      )}
      {row && left.length > 0 && (
        <Menu
          trigger={
            <Button size="small" icon="plus">
              {t('settings.site.places.add')}
            </Button>
          }
          sections={[
            {
              items: left.map(({ network }) => ({
                id: network,
                label: usual(network),
                onSelect: () => set([...row, { network, label: '' }]),
              })),
            },
          ]}
        />
      )}
    </fieldset>
  );
}
