/**
 * The page beside the text it is made of: follows the words, outlines the block with the caret, and puts the caret
 * where the page is clicked. Knows no editor; whoever holds one says where its caret is.
 */
import './BesidePreview.css';
import { keycapOf } from '../../app/commands/present';
import { runCommand } from '../../app/commands/registry';
import { useT } from '../../app/i18n';
import type { PlaceInPiece } from '../../app/place-in-piece';
import { useStore } from '../../app/store';
import { IconButton } from '../../ui/IconButton';
import { useFeed, usePageFeed, type PageFeed } from './live/use-page';
import { besideLook, previewScheme } from './look';
import { PreviewTools } from './PreviewTools';
import { Stage, type StageProps } from './stage/Stage';
import { useStaging } from './stage/use-staging';
import { usePreviewCommands } from './use-preview-commands';
import { useSiteTheme } from './use-theme';

export interface BesidePreviewProps {
  pieceId: string;
  /** Id of the block with the caret, or null. */
  caret: string | null;
  onPick: (place: PlaceInPiece) => void;
}

export function BesidePreview({ pieceId, caret, onPick }: BesidePreviewProps) {
  const t = useT();
  const { widths } = useSiteTheme();
  const feed = usePageFeed({ id: pieceId, scheme: useStore(previewScheme), whole: false });
  const staging = useStaging(besideLook, widths);
  usePreviewCommands(staging, () => feed.askAgain());
  return (
    <div className="preview-beside">
      <div className="preview-head">
        <PreviewTools staging={staging} compact />
        <span className="grow" />
        <IconButton
          icon="external"
          label={t('preview.alone')}
          keycap={keycapOf('go.preview')}
          onClick={() => runCommand('go.preview')}
        />
        <IconButton
          icon="close"
          label={t('preview.hide')}
          keycap={keycapOf('preview.beside')}
          onClick={() => runCommand('preview.beside')}
        />
      </div>
      <LiveStage title={t('preview.frame')} feed={feed} staging={staging} caret={caret} onPick={onPick} />
    </div>
  );
}

function LiveStage({ feed, ...rest }: Omit<StageProps, 'page'> & { feed: PageFeed }) {
  return <Stage page={useFeed(feed)} {...rest} />;
}
