/** The share row of every page: which networks, in which order. */
import type { Site } from '../../../../../shared/model/desk';
import { useT } from '../../../app/i18n';
import { Button } from '../../../ui/Button';
import { Menu } from '../../../ui/Menu';
import { CommittedField } from '../fields/CommittedField';
import { OrderedList } from '../fields/OrderedList';
import { SettingsRow } from '../SettingsRow';
import type { Saved } from '../use-saved';
import { useNetworks } from './use-networks';

export function NetworksRow({ value, change }: Saved<Site>) {
  const t = useT();
  const { networks, labelOf } = useNetworks();
  const { shareNetworks, shareLabels } = value;
  const others = networks.filter(({ id, shares }) => shares && !shareNetworks.includes(id));
  return (
    <SettingsRow title={t('settings.site.share')} help={t('settings.site.share.help')}>
      {shareNetworks.length > 0 && (
        <OrderedList
          label={t('settings.site.share')}
          items={shareNetworks}
          idOf={(id) => id}
          nameOf={labelOf}
          onChange={(next) => change({ shareNetworks: next })}
        >
          {(id) => (
            <CommittedField
              label={t('settings.site.share.label', { network: labelOf(id) })}
              labelHidden
              value={shareLabels[id] ?? ''}
              placeholder={labelOf(id)}
              maxLength={100}
              onCommit={(label) => change({ shareLabels: withLabel(shareLabels, id, label) })}
            />
          )}
        </OrderedList>
      )}
      {others.length > 0 && (
        <Menu
          trigger={
            <Button size="small" icon="plus">
              {t('settings.site.share.add')}
            </Button>
          }
          sections={[
            {
              items: others.map(({ id, label }) => ({
                id,
                label,
                onSelect: () => change({ shareNetworks: [...shareNetworks, id] }),
              })),
            },
          ]}
        />
      )}
    </SettingsRow>
  );
}

/** A network without words of its own keeps its usual name. */
function withLabel(labels: Site['shareLabels'], network: string, label: string): Site['shareLabels'] {
  const { [network]: _before, ...others } = labels;
  return label === '' ? others : { ...others, [network]: label };
}
