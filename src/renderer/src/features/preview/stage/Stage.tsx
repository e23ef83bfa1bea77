/** The page on its device: a browser's window, a phone, or what is wrong in its place. */
import './Stage.css';
import { useState, type RefCallback } from 'react';
import type { Channel } from '../../../../../shared/model/channels';
import { useT } from '../../../app/i18n';
import type { PlaceInPiece } from '../../../app/place-in-piece';
import { goTo, paths } from '../../../app/routes';
import { notify } from '../../../app/toasts';
import { Icon } from '../../../ui/Icon';
import type { FramePage } from '../frame/frame-page';
import { canOpen, type LinkTarget } from '../frame/links';
import type { PageNote } from '../frame/notes';
import type { ReaderSettings } from '../frame/prepare';
import { PreviewFrame } from '../frame/PreviewFrame';
import type { LivePage } from '../live/use-page';
import { Pins } from './Pins';
import { StageFailure, standsInPlace } from './StageFailure';
import type { Size } from './fit';
import type { Staging } from './use-staging';
import { WidthHandle } from './WidthHandle';

export interface StageProps {
  title: string;
  /** The article, where nothing else is said. */
  channel?: Channel;
  page: LivePage;
  staging: Staging;
  reader?: ReaderSettings;
  caret?: string | null;
  change?: string | null;
  onPick?: (place: PlaceInPiece) => void;
  onPage?: (page: FramePage) => void;
  pins?: StagePins | null;
}

/** Notes about the page and which of them is looked at. */
export interface StagePins {
  notes: readonly PageNote[];
  current: string | null;
  onNotes: (notes: PageNote[]) => void;
  onCurrentChange: (id: string | null) => void;
}

const PLAIN: ReaderSettings = { images: true, largeText: false };

export function Stage(props: StageProps) {
  const {
    title,
    channel = 'article',
    page,
    staging,
    reader = PLAIN,
    caret = null,
    change = null,
    onPick,
    onPage,
    pins = null,
  } = props;
  const t = useT();
  const { fit, kind, device, setWidth, setRoom } = staging;
  const [measure] = useState(() => measuring(setRoom));
  const [frame, setFrame] = useState<FramePage | null>(null);
  const { answer, error } = page;
  const failed = error !== null && standsInPlace(error, answer !== null);
  const follow = (target: LinkTarget) => {
    if (target.kind === 'piece') goTo(paths.preview(target.id));
    else if (target.kind === 'away')
      notify({
        tone: 'info',
        icon: 'link',
        title: t('preview.leadsTo', { url: target.url }),
        ...(canOpen(target.url) && {
          action: {
            label: t('preview.openLink'),
            onSelect: () => window.open(target.url, '_blank', 'noopener,noreferrer'),
          },
        }),
      });
  };
  return (
    <div className="preview-stage" ref={measure}>
      <div className="preview-device" data-kind={kind} inert={failed} style={{ width: fit.view.width }}>
        <BrowserBar channel={channel} url={answer?.url ?? ''} width={fit.page.width} />
        <div className="preview-screen">
          <div className="preview-view" style={{ width: fit.view.width, height: fit.view.height }}>
            <PreviewFrame
              title={title}
              answer={answer}
              size={fit.page}
              zoom={fit.zoom}
              touch={kind !== 'desktop'}
              reader={reader}
              caret={caret}
              change={change}
              onLink={follow}
              onPick={onPick}
              onPage={(loaded) => {
                setFrame(loaded);
                onPage?.(loaded);
              }}
              onNotes={pins?.onNotes}
            />
          </div>
          {pins && frame && (
            <Pins
              page={frame}
              notes={pins.notes}
              zoom={fit.zoom}
              current={pins.current}
              onCurrentChange={pins.onCurrentChange}
            />
          )}
        </div>
        {device === null && <WidthHandle fit={fit} onWidthChange={setWidth} />}
      </div>
      {failed && <StageFailure error={error} onRetry={page.reload} />}
    </div>
  );
}

function measuring(onSize: (size: Size) => void): RefCallback<HTMLElement> {
  return (element) => {
    if (!element) return;
    const observer = new ResizeObserver(() =>
      onSize({ width: element.clientWidth, height: element.clientHeight }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  };
}

/** The bar of a browser, as far as it matters: how wide the window is, and the address of what has one of its own. */
function BrowserBar({ channel, url, width }: { channel: Channel; url: string; width: number }) {
  const t = useT();
  const isArticle = channel === 'article';
  return (
    <div className="preview-bar">
      <span className="preview-lights" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      <span className="preview-address">
        {isArticle && url.startsWith('https://') && <Icon name="lock" size={12} />}
        {isArticle && <span className="visually-hidden">{t('preview.address')} </span>}
        <bdi className="cut">{isArticle ? readable(url) : t(`preview.channel.${channel}`)}</bdi>
      </span>
      <span className="preview-bar-width num">{t('preview.pixels', { width })}</span>
    </div>
  );
}

/** As browsers show it: without scheme, in its own letters. */
function readable(url: string): string {
  const bare = url.replace(/^https?:\/\//, '');
  try {
    return decodeURI(bare);
  } catch {
    // A "%" that begins no escape: shown as it is.
    return bare;
  }
}
