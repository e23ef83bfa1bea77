/** The second of two pages side by side: another width, or another channel. Scrolls with the first. */
import { useEffect, useState } from 'react';
import { CHANNELS, type Channel } from '../../../../shared/model/channels';
import type { PreviewWidth } from '../../../../shared/model/theme';
import { useT } from '../../app/i18n';
import { goToPlace } from '../../app/place-in-piece';
import { useStore } from '../../app/store';
import { IconButton } from '../../ui/IconButton';
import { Select } from '../../ui/Select';
import type { FramePage } from './frame/frame-page';
import type { ReaderSettings } from './frame/prepare';
import { syncScroll } from './frame/scroll-sync';
import { usePage } from './live/use-page';
import { secondLook } from './look';
import { naturalWidth } from './natural-width';
import { DeviceChoice } from './PreviewTools';
import { Stage } from './stage/Stage';
import { useStaging } from './stage/use-staging';
import { useQuestion } from './use-question';
import { secondChannel, sideBySide } from './ways';

export interface SecondStageProps {
  id: string;
  widths: readonly PreviewWidth[];
  reader: ReaderSettings;
  first: FramePage | null;
}

export function SecondStage({ id, widths, reader, first }: SecondStageProps) {
  const t = useT();
  const channel = useStore(secondChannel);
  const page = usePage(useQuestion(id, channel));
  const staging = useStaging(secondLook, widths, naturalWidth(channel, page.answer));
  const [frame, setFrame] = useState<FramePage | null>(null);
  useEffect(() => (first && frame ? syncScroll(first, frame) : undefined), [first, frame]);
  return (
    <section className="preview-second" aria-label={t('preview.second')}>
      <div className="preview-second-head">
        <Select<Channel>
          label={t('preview.second.channel')}
          value={channel}
          options={CHANNELS.map((value) => ({ value, label: t(`preview.channel.${value}`) }))}
          onValueChange={secondChannel.set}
        />
        <span className="grow" />
        <DeviceChoice label={t('preview.second.device')} staging={staging} compact />
        <IconButton icon="close" label={t('preview.second.close')} onClick={() => sideBySide.set(false)} />
      </div>
      <Stage
        title={t('preview.second.frame')}
        channel={channel}
        page={page}
        staging={staging}
        reader={reader}
        onPick={(place) => goToPlace(id, place)}
        onPage={setFrame}
      />
    </section>
  );
}
