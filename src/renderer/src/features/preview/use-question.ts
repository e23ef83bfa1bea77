/** What the preview's screen asks for: a channel of a piece, in the ways that were chosen. */
import type { PreviewQuestion } from '../../../../shared/contract/preview';
import type { Channel } from '../../../../shared/model/channels';
import { useStore } from '../../app/store';
import { previewScheme } from './look';
import { comparedWith, marksShown, pretendedNow, triedTheme } from './ways';

export function useQuestion(id: string, channel: Channel): PreviewQuestion {
  return {
    id,
    channel,
    scheme: useStore(previewScheme),
    theme: useStore(triedTheme),
    now: useStore(pretendedNow),
    marks: useStore(marksShown),
    against: useStore(comparedWith),
    whole: false,
  };
}
