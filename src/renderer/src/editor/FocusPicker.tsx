/** The point of a picture that crops keep in view: pointed at in the picture, or set by two sliders. */
import './FocusPicker.css';
import { useState, type ReactNode } from 'react';
import type { PictureFocus } from '../../../shared/model/desk';
import { translate } from '../../../shared/messages/translate';
import { api, useLiveQuery } from '../api';
import { Button } from '../ui/Button';
import { PicturePopover } from './PicturePopover';

/** Where crops look when nobody says: themes centre what they cut. */
const CENTRE: PictureFocus = { x: 0.5, y: 0.5 };

export function FocusPicker({
  sha,
  onFailed,
}: {
  sha: string;
  onFailed: (error: unknown) => void;
}): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <PicturePopover
      icon="focus"
      label={translate('figure.focus')}
      field="focus"
      open={open}
      onOpenChange={setOpen}
    >
      <Picker sha={sha} onFailed={onFailed} />
    </PicturePopover>
  );
}

function Picker({ sha, onFailed }: { sha: string; onFailed: (error: unknown) => void }): ReactNode {
  const media = useLiveQuery(['media', sha], ['media'], () => api.media.get({ sha })).data;
  const [chosen, setChosen] = useState<PictureFocus | null | undefined>(undefined);
  const stored = media?.focus ?? null;
  const focus = chosen === undefined ? stored : chosen;
  const at = focus ?? CENTRE;
  const choose = (next: PictureFocus | null): void => {
    setChosen(next);
    api.media.setFocus({ sha, focus: next }).catch((error: unknown) => {
      setChosen(undefined);
      onFailed(error);
    });
  };
  const slider = (side: 'x' | 'y'): ReactNode => (
    <label className="piece-focus-side">
      <span>{translate(`figure.focus.${side}`)}</span>
      <input
        type="range"
        min={0}
        max={100}
        value={Math.round(at[side] * 100)}
        onChange={(event) => choose({ ...at, [side]: Number(event.target.value) / 100 })}
      />
      <output className="num">
        {translate('figure.focus.percent', { value: Math.round(at[side] * 100) })}
      </output>
    </label>
  );
  return (
    <div className="piece-focus">
      <p className="text-2">{translate('figure.focus.help')}</p>
      <div
        className="piece-focus-picture"
        onClick={(event) => {
          const box = event.currentTarget.getBoundingClientRect();
          const share = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 100) / 100;
          choose({
            x: share((event.clientX - box.left) / box.width),
            y: share((event.clientY - box.top) / box.height),
          });
        }}
      >
        <img src={`/media/${sha}`} alt="" draggable={false} />
        {focus && (
          <span
            className="piece-focus-point"
            style={{ insetInlineStart: `${focus.x * 100}%`, insetBlockStart: `${focus.y * 100}%` }}
          />
        )}
      </div>
      {slider('x')}
      {slider('y')}
      <Button size="small" tone="quiet" disabled={focus === null} onClick={() => choose(null)}>
        {translate('figure.focus.none')}
      </Button>
    </div>
  );
}
