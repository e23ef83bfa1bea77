/** Moments as the list says them: short, relative where near. `now` comes from outside. */
import { dateFormat } from '../../../../../shared/text/formats';
import type { Translate } from '../../../app/i18n';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export interface Clock {
  now: Date;
  locale: string;
  t: Translate;
}

export type Urgency = 'late' | 'soon' | 'calm';

/** Whole days from today to the day of `date`, by the calendar of this computer. */
export function daysFromToday(date: Date, now: Date): number {
  const day = (at: Date) => Date.UTC(at.getFullYear(), at.getMonth(), at.getDate());
  return Math.round((day(date) - day(now)) / DAY);
}

export function spanWords(milliseconds: number, t: Translate): string {
  if (milliseconds < HOUR)
    return t('time.minutes', { count: Math.max(1, Math.round(milliseconds / MINUTE)) });
  if (milliseconds < DAY) return t('time.hours', { count: Math.floor(milliseconds / HOUR) });
  return t('time.days', { count: Math.floor(milliseconds / DAY) });
}

/** "Late by 2 h", "16:00, in 4 h", "18:00", "Tue 09:00", "Fri 20 Nov". `open`: the piece still has work to do. */
export function deadlineWords(iso: string, open: boolean, clock: Clock): { text: string; urgency: Urgency } {
  const date = new Date(iso);
  const left = date.getTime() - clock.now.getTime();
  const days = daysFromToday(date, clock.now);
  if (left < 0 && open)
    return { text: clock.t('time.late', { span: spanWords(-left, clock.t) }), urgency: 'late' };
  if (left >= 0 && left < 6 * HOUR && open) {
    const text = clock.t('time.in', { time: timeOfDay(date, clock.locale), span: spanWords(left, clock.t) });
    return { text, urgency: 'soon' };
  }
  if (days === 0) return { text: timeOfDay(date, clock.locale), urgency: 'calm' };
  if (days > 0 && days < 7)
    return { text: `${weekday(date, clock.locale)} ${timeOfDay(date, clock.locale)}`, urgency: 'calm' };
  return { text: shortDate(date, clock), urgency: 'calm' };
}

/** "Just now", "18 min ago", "2 h ago", "Yesterday", "Fri 20 Nov". */
export function agoWords(iso: string, clock: Clock): string {
  const date = new Date(iso);
  const gone = clock.now.getTime() - date.getTime();
  const days = daysFromToday(date, clock.now);
  if (gone < MINUTE) return clock.t('time.justNow');
  if (days === 0) return clock.t('time.ago', { span: spanWords(gone, clock.t) });
  if (days === -1) return clock.t('time.yesterday');
  return shortDate(date, clock);
}

/** In full, for the reading pane: "Mon 23 Nov, 16:00". */
export function momentWords(iso: string, clock: Clock): string {
  const date = new Date(iso);
  return `${shortDate(date, clock)}, ${timeOfDay(date, clock.locale)}`;
}

function shortDate(date: Date, { now, locale }: Clock): string {
  const sameYear = date.getFullYear() === now.getFullYear();
  return join(
    date,
    locale,
    sameYear
      ? { weekday: 'short', day: 'numeric', month: 'short' }
      : { day: 'numeric', month: 'short', year: 'numeric' },
  );
}

const timeOfDay = (date: Date, locale: string): string =>
  join(date, locale, { hour: '2-digit', minute: '2-digit' });
const weekday = (date: Date, locale: string): string => join(date, locale, { weekday: 'short' });

function join(date: Date, locale: string, options: Intl.DateTimeFormatOptions): string {
  return dateFormat(locale, options).format(date).replace(',', '');
}
