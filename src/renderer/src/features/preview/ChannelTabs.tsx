/** Where the piece appears, as a row of tabs over the stage. `[` and `]` go along it. */
import { CHANNELS, type Channel } from '../../../../shared/model/channels';
import { useT } from '../../app/i18n';
import { TabRow } from '../../ui/Tabs';

export interface ChannelTabsProps {
  value: Channel;
  onValueChange: (channel: Channel) => void;
  /** Id of what the tabs change. */
  controls: string;
}

export function ChannelTabs({ value, onValueChange, controls }: ChannelTabsProps) {
  const t = useT();
  return (
    <TabRow<Channel>
      label={t('preview.channels')}
      value={value}
      controls={controls}
      tabs={CHANNELS.map((channel) => ({ id: channel, label: t(`preview.channel.${channel}`) }))}
      onValueChange={onValueChange}
    />
  );
}
