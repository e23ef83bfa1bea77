/**
 * Whether what was typed is on disk, for the status bar of screens with text. "Saving" appears only when it takes
 * long enough to wonder.
 */
import { useEffect, useState } from 'react';
import { Icon } from '../../ui/Icon';
import { errorWords } from '../error-words';
import { useLocale, useT } from '../i18n';

export interface SaveStatusProps {
  /** Changes made here and not yet on disk. */
  pending: number;
  savedAt: Date | null;
  error: unknown;
}

const PATIENCE = 400;
/** "Saved" comes when typing rests, not between two keys; and never while anything is on its way. */
const CALM = 250;

export function SaveStatus({ pending, savedAt, error }: SaveStatusProps) {
  const t = useT();
  const locale = useLocale();
  const slow = useLasting(pending > 0, PATIENCE);
  const words = error ? errorWords(error, locale) : null;
  const calm = useLasting(pending === 0, CALM);
  return (
    <span className="app-fact" role="status">
      {words ? (
        <>
          <Icon name="warning" size={14} className="text-danger" />
          <b className="text-danger">{t('save.failed', { cause: words.cause })}</b>
          {words.remedy}
        </>
      ) : slow ? (
        t('save.saving')
      ) : !calm ? (
        pending > 0 && t('save.writing')
      ) : (
        savedAt && (
          <>
            <Icon name="check" size={14} className="text-ok" />
            <span className="num">{t('save.saved', { time: savedAt.toLocaleTimeString(locale) })}</span>
          </>
        )
      )}
    </span>
  );
}

/** True once `state` has held for so many milliseconds without a break. */
function useLasting(state: boolean, milliseconds: number): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!state) return;
    const timer = setTimeout(() => setLasting(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [state, milliseconds]);
  return state && lasting;
}
