/** Whether a channel decides about its page's width. Pure. */
import type { PreviewAnswer } from '../../../../shared/contract/preview';
import { isTargetChannel, type Channel } from '../../../../shared/model/channels';
import type { NaturalWidth } from './stage/use-staging';

/** What a target draws has its width everywhere; what a theme draws has it where there is room. */
export function naturalWidth(channel: Channel, answer: PreviewAnswer | null): NaturalWidth | null {
  const pixels = answer?.width ?? null;
  return pixels === null ? null : { pixels, always: isTargetChannel(channel) };
}
