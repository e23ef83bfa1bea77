/** Under what a picture may be shown and until when. Kept with the picture, for every piece that shows it. */
import './RightsPicker.css';
import { useId, useState, type ReactNode } from 'react';
import type { PictureRights } from '../../../shared/model/desk';
import { translate } from '../../../shared/messages/translate';
import { api, useLiveQuery } from '../api';
import { Button } from '../ui/Button';
import { TextField } from '../ui/Field';
import { PicturePopover } from './PicturePopover';

interface RightsPickerProps {
  sha: string;
  onFailed: (error: unknown) => void;
}

export function RightsPicker({ sha, onFailed }: RightsPickerProps): ReactNode {
  const [open, setOpen] = useState(false);
  const [changed, setChanged] = useState<PictureRights | null>(null);
  const close = (): void => {
    setOpen(false);
    if (!changed) return;
    setChanged(null);
    api.media.setRights({ sha, ...changed }).catch(onFailed);
  };
  return (
    <PicturePopover
      icon="rights"
      label={translate('figure.rights')}
      field="licence"
      open={open}
      onOpenChange={(next) => (next ? setOpen(true) : close())}
    >
      <Rights sha={sha} changed={changed} onChange={setChanged} onDone={close} />
    </PicturePopover>
  );
}

interface RightsProps {
  sha: string;
  changed: PictureRights | null;
  onChange: (rights: PictureRights) => void;
  onDone: () => void;
}

function Rights({ sha, changed, onChange, onDone }: RightsProps): ReactNode {
  const stored = useLiveQuery(['media', sha], ['media'], () => api.media.get({ sha })).data;
  const known = useLiveQuery(['media', 'licences'], ['media'], () => api.media.licences()).data ?? [];
  const list = useId();
  const rights = changed ?? { licence: stored?.licence ?? '', usableUntil: stored?.usableUntil ?? null };
  return (
    <form
      className="piece-rights"
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <p className="text-2">{translate('figure.rights.help')}</p>
      <TextField
        label={translate('figure.licence')}
        placeholder={translate('figure.licence.empty')}
        maxLength={500}
        list={list}
        value={rights.licence}
        disabled={stored === undefined}
        onValueChange={(licence) => onChange({ ...rights, licence })}
      />
      <datalist id={list}>
        {known.map((licence) => (
          <option key={licence} value={licence} />
        ))}
      </datalist>
      <TextField
        label={translate('figure.until')}
        help={translate('figure.until.help')}
        type="date"
        max="9999-12-31"
        value={rights.usableUntil ?? ''}
        disabled={stored === undefined}
        onValueChange={(day) => onChange({ ...rights, usableUntil: day === '' ? null : day })}
      />
      <Button size="small" type="submit">
        {translate('figure.rights.done')}
      </Button>
    </form>
  );
}
