/** An author's picture: chosen from the computer, stored with the desk's other pictures. */
import { useState } from 'react';
import { useT } from '../../../app/i18n';
import { notifyError } from '../../../app/toasts';
import { pickPicture, storePicture } from '../../../editor/pictures';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { tracked } from '../saving';

export interface AuthorPictureProps {
  /** sha-256, or null. */
  picture: string | null;
  name: string;
  onChange: (picture: string | null) => void;
}

export function AuthorPicture({ picture, name, onChange }: AuthorPictureProps) {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const choose = async () => {
    const file = await pickPicture();
    if (!file) return;
    setBusy(true);
    try {
      onChange((await tracked(storePicture(file))).sha);
    } catch (error) {
      notifyError(t('settings.authors.picture.refused'), error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="settings-picture">
      {picture === null ? (
        <span className="settings-picture-none" aria-hidden="true">
          <Icon name="person" size={20} />
        </span>
      ) : (
        <img src={`/media/${picture}`} alt={t('settings.authors.picture.of', { name })} />
      )}
      <Button size="small" busy={busy} onClick={() => void choose()}>
        {t(picture === null ? 'settings.authors.picture.choose' : 'settings.authors.picture.replace')}
      </Button>
      {picture !== null && (
        <Button size="small" tone="quiet" onClick={() => onChange(null)}>
          {t('settings.authors.picture.remove')}
        </Button>
      )}
    </div>
  );
}
