/** The picture that cards show where it is not the lead image: chosen from the computer, stored with the desk's other pictures. */
import './SocialImageField.css';
import { useState, type ReactNode } from 'react';
import { useT } from '../../../app/i18n';
import { notifyError } from '../../../app/toasts';
import { pickPicture, storePicture } from '../../../editor/pictures';
import { Button } from '../../../ui/Button';
import { Field } from '../../../ui/Field';

export interface SocialImageFieldProps {
  /** sha-256, or null: cards show the lead image. */
  value: string | null;
  onChange: (value: string | null) => void;
}

export function SocialImageField({ value, onChange }: SocialImageFieldProps): ReactNode {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const choose = async (): Promise<void> => {
    const file = await pickPicture();
    if (!file) return;
    setBusy(true);
    try {
      onChange((await storePicture(file)).sha);
    } catch (error) {
      notifyError(t('write.refused'), error);
    } finally {
      setBusy(false);
    }
  };
  const action = t(value === null ? 'field.socialImage.choose' : 'field.socialImage.replace');
  return (
    <Field
      field="socialImage"
      className="is-stacked"
      label={t('field.socialImage')}
      help={value === null ? t('field.socialImage.empty') : undefined}
    >
      {(ids) => (
        <div className="write-social-image">
          {value !== null && <img src={`/media/${value}`} alt="" />}
          <Button
            {...ids}
            aria-label={`${t('field.socialImage')}: ${action}`}
            size="small"
            icon="image"
            busy={busy}
            onClick={() => void choose()}
          >
            {action}
          </Button>
          {value !== null && (
            <Button size="small" tone="quiet" onClick={() => onChange(null)}>
              {t('field.socialImage.remove')}
            </Button>
          )}
        </div>
      )}
    </Field>
  );
}
