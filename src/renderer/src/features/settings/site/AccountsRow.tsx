/** Where the site can be followed: a network and an address each, in the order of the page's head. */
import { useState } from 'react';
import type { Site } from '../../../../../shared/model/desk';
import { useT } from '../../../app/i18n';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/Field';
import { Select } from '../../../ui/Select';
import { CommittedField } from '../fields/CommittedField';
import { OrderedList } from '../fields/OrderedList';
import { SettingsRow } from '../SettingsRow';
import type { Saved } from '../use-saved';
import { isWebAddress } from '../values';
import { useNetworks, type Network } from './use-networks';

type Account = Site['socialAccounts'][number];

export function AccountsRow({ value, change }: Saved<Site>) {
  const t = useT();
  const { networks, labelOf } = useNetworks();
  const { socialAccounts } = value;
  return (
    <SettingsRow title={t('settings.site.accounts')} help={t('settings.site.accounts.help')}>
      {socialAccounts.length > 0 && (
        <OrderedList
          label={t('settings.site.accounts')}
          items={socialAccounts}
          idOf={({ network }) => network}
          nameOf={({ network }) => labelOf(network)}
          onChange={(next) => change({ socialAccounts: next })}
        >
          {(account) => (
            <CommittedField
              label={t('settings.site.accounts.urlOf', { network: labelOf(account.network) })}
              labelHidden
              value={account.url}
              check={isWebAddress}
              onCommit={(url) =>
                change({
                  socialAccounts: socialAccounts.map((each) => (each === account ? { ...each, url } : each)),
                })
              }
            />
          )}
        </OrderedList>
      )}
      <NewAccount
        networks={networks}
        onAdd={(account) => change({ socialAccounts: [...socialAccounts, account] })}
      />
    </SettingsRow>
  );
}

function NewAccount({
  networks,
  onAdd,
}: {
  networks: readonly Network[];
  onAdd: (account: Account) => void;
}) {
  const t = useT();
  const [network, setNetwork] = useState<string | null>(null);
  const [url, setUrl] = useState('');
  const [tried, setTried] = useState(false);
  const problem = isWebAddress(url);
  return (
    <form
      className="settings-add"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (network === null || problem !== null) return;
        onAdd({ network, url: url.trim(), label: '' });
        setNetwork(null);
        setUrl('');
        setTried(false);
      }}
    >
      <Select
        label={t('settings.site.accounts.network')}
        placeholder={t('settings.site.accounts.network')}
        value={network}
        options={networks.filter(({ id }) => id !== 'email').map(({ id, label }) => ({ value: id, label }))}
        onValueChange={setNetwork}
      />
      <TextField
        label={t('settings.site.accounts.url')}
        labelHidden
        placeholder="https://"
        value={url}
        error={tried && problem !== null ? t(problem) : undefined}
        onValueChange={setUrl}
      />
      <Button type="submit" icon="plus" disabled={network === null || url.trim() === ''}>
        {t('settings.add')}
      </Button>
    </form>
  );
}
