/** Which pictures of a piece may not be shown by the time it is out. Owns the calendar of that; the judgement is F7's. */
import type { Media } from '../../../../shared/model/desk';
import { knownZone } from '../../../../shared/text/dates';
import { toWallClock } from '../../../../shared/text/zoned-time';
import type { CheckDocument } from '../rule';
import { MONTHS } from './dates';

export interface EndedRights {
  media: Media;
  /** Before now, or only before the time of publication. */
  when: 'ended' | 'ends';
  /** The last day, in words. */
  until: string;
}

/** Pictures of the text, of the cards and of authors whose licence is over by the time the piece is out. */
export function endedRights({ publication, context }: CheckDocument): EndedRights[] {
  const { media, meta, site, editedAt } = publication;
  const zone = knownZone(site.timeZone);
  const dayOf = (at: string): string => toWallClock({ at, zone }).slice(0, 10);
  const today = dayOf(context.now ?? editedAt);
  const published = meta.publishAt ? dayOf(meta.publishAt.at) : today;
  return Object.values(media).flatMap((picture) => {
    const { usableUntil } = picture;
    if (usableUntil === null || (usableUntil >= today && usableUntil >= published)) return [];
    return [
      {
        media: picture,
        when: usableUntil < today ? 'ended' : ('ends' as const),
        until: inWords(usableUntil),
      },
    ];
  });
}

function inWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${String(Number(date))} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}
