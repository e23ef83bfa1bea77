/** When something was said or suggested: the time today, else the day. */
import type { ReactNode } from 'react';
import { useLocale } from '../../../app/i18n';

export function TimeOf({ at }: { at: string }): ReactNode {
  const locale = useLocale();
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return null;
  const isToday = new Date().toDateString() === date.toDateString();
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hour12: false });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  const full = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <time className="review-card-time num" dateTime={at} title={full.format(date)}>
      {isToday ? time.format(date) : day.format(date)}
    </time>
  );
}
