/** Between a moment with its zone and what a clock on the wall there shows. Pure; uses the platform's zone data. */
import type { ZonedTime } from '../model/piece';
import { knownZone } from './dates';
import { dateFormat } from './formats';

const DAY = 86_400_000;

/** "2026-11-23T16:00" as a clock in the value's zone shows it. */
export function toWallClock({ at, zone }: ZonedTime): string {
  return wallClock(Date.parse(at), zone);
}

/** The moment at which a clock in `zone` shows `text` ("2026-11-23T16:00"). In the hour that clocks repeat, the first. */
export function fromWallClock(text: string, zone: string): ZonedTime | null {
  const wanted = Date.parse(`${text}Z`);
  if (Number.isNaN(wanted)) return null;
  // The offset at the guess is right except near a change of clocks; a second step settles that.
  let moment = wanted - offset(wanted, zone);
  moment = wanted - offset(moment, zone);
  return { at: new Date(moment).toISOString(), zone };
}

/** The last moment, ISO 8601 UTC, of the day that `at` is in `zone`. */
export function endOfDay(at: string, zone: string): string {
  const known = knownZone(zone);
  const day = wallClock(Date.parse(at), known).slice(0, 10);
  const { at: minute } = fromWallClock(`${day}T23:59`, known) ?? { at };
  return new Date(Date.parse(minute) + 59_999).toISOString();
}

/** Whole days of the calendar in `zone` from one moment to another; negative where the second comes first. */
export function daysBetween(from: string, to: string, zone: string): number {
  const known = knownZone(zone);
  const day = (at: string): number => Date.parse(wallClock(Date.parse(at), known).slice(0, 10));
  return Math.round((day(to) - day(from)) / DAY);
}

function offset(moment: number, zone: string): number {
  return Date.parse(`${wallClock(moment, zone)}Z`) - Math.floor(moment / 60_000) * 60_000;
}

function wallClock(moment: number, zone: string): string {
  const format = dateFormat('en-GB', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  });
  const part = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${part['year']}-${part['month']}-${part['day']}T${part['hour']}:${part['minute']}`;
}
