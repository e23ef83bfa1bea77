/** When something was said or suggested: the time today, else the day. */
import { dateFormat } from '../../../../../shared/text/formats';
import type { ReactNode } from 'react';
import { useLocale } from '../../../app/i18n';

const TIME = { hour: '2-digit', minute: '2-digit', hour12: false } as const;
const DAY = { day: 'numeric', month: 'short' } as const;
const FULL = { dateStyle: 'medium', timeStyle: 'short' } as const;

export function TimeOf({ at }: { at: string }): ReactNode {
  const locale = useLocale();
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return null;
  const isToday = new Date().toDateString() === date.toDateString();
  const [time, day, full] = [dateFormat(locale, TIME), dateFormat(locale, DAY), dateFormat(locale, FULL)];
  return (
    <time className="review-card-time num" dateTime={at} title={full.format(date)}>
      {isToday ? time.format(date) : day.format(date)}
    </time>
  );
}
