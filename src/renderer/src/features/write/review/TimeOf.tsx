/** When something was said or suggested: the time today, else the day. */
import type { ReactNode } from 'react';
import { useLocale } from '../../../app/i18n';

interface Formats {
  time: Intl.DateTimeFormat;
  day: Intl.DateTimeFormat;
  full: Intl.DateTimeFormat;
}

const known = new Map<string, Formats>();

/** A margin full of cards needs many; making a format is slow, using it is not. */
function formatsOf(locale: string): Formats {
  const formats = known.get(locale) ?? {
    time: new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hour12: false }),
    day: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }),
    full: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
  };
  known.set(locale, formats);
  return formats;
}

export function TimeOf({ at }: { at: string }): ReactNode {
  const locale = useLocale();
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return null;
  const isToday = new Date().toDateString() === date.toDateString();
  const { time, day, full } = formatsOf(locale);
  return (
    <time className="review-card-time num" dateTime={at} title={full.format(date)}>
      {isToday ? time.format(date) : day.format(date)}
    </time>
  );
}
