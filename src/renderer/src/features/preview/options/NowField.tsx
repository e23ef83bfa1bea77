/** The moment the page pretends to be seen at, by this computer's clock; empty is now. */
import { fromWallClock, toWallClock } from '../../../../../shared/text/zoned-time';
import { useT } from '../../../app/i18n';
import { useStore } from '../../../app/store';
import { TextField } from '../../../ui/Field';
import { pretendedNow } from '../ways';

export function NowField() {
  const t = useT();
  const now = useStore(pretendedNow);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <TextField
      className="preview-now"
      label={t('preview.now')}
      type="datetime-local"
      value={now === null ? '' : toWallClock({ at: now, zone })}
      onValueChange={(text) => pretendedNow.set(fromWallClock(text, zone)?.at ?? null)}
    />
  );
}
