/** A moment in the zone it was chosen in. The zone is the site's unless the value says otherwise. */
import type { ReactNode } from 'react';
import { useLocale, useT } from '../../../app/i18n';
import type { ZonedTime } from '../../../../../shared/model/piece';
import { fromWallClock, toWallClock } from '../../../../../shared/text/zoned-time';
import { TextField } from '../../../ui/Field';
import { useSite } from '../desk-records';

export interface TimeFieldProps {
  field: string;
  label: string;
  value: ZonedTime | null;
  onChange: (value: ZonedTime | null) => void;
  /** Says how long it still is. */
  countdown?: boolean;
}

export function TimeField({ field, label, value, onChange, countdown = false }: TimeFieldProps): ReactNode {
  const t = useT();
  const locale = useLocale();
  const site = useSite();
  const zone = value?.zone ?? site?.timeZone ?? 'UTC';
  const left = value && countdown ? timeLeft(value.at, locale) : null;
  return (
    <TextField
      field={field}
      label={label}
      type="datetime-local"
      value={value ? toWallClock(value) : ''}
      onValueChange={(text) => onChange(text === '' ? null : fromWallClock(text, zone))}
      help={left ? t('field.time.left', { left, zone }) : value ? zone : undefined}
    />
  );
}

const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

function timeLeft(at: string, locale: string): string {
  const milliseconds = Date.parse(at) - Date.now();
  const [unit, size] = UNITS.find(([, length]) => Math.abs(milliseconds) >= length) ?? ['minute', 60_000];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(
    Math.round(milliseconds / size),
    unit,
  );
}
