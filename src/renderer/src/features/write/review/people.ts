/** The people who suggest and comment, by their ids. Somebody this desk does not know is named as such, never dropped. */
import { useMemo } from 'react';
import { useLiveQuery } from '../../../api';
import { useDeskInfo } from '../../../app/desk/info';
import { peopleRead } from '../../../app/desk/reads';
import { useT } from '../../../app/i18n';
import { tintOf, type AvatarProps } from '../../../ui/Avatar';

export type Somebody = Pick<AvatarProps, 'name' | 'initials' | 'tint'> & { id: string };

export function usePeople(): { all: readonly Somebody[]; find: (id: string) => Somebody } {
  const t = useT();
  const device = useDeskInfo()?.deviceId;
  const people = useLiveQuery(...peopleRead).data;
  return useMemo(() => {
    const all = (people ?? []).map(({ id, name, initials }) => ({ id, name, initials, tint: tintOf(id) }));
    const known = new Map(all.map((person) => [person.id, person]));
    const find = (id: string): Somebody =>
      known.get(id) ?? {
        id,
        name: t(id === device ? 'review.here' : 'review.unknown'),
        initials: '?',
        tint: tintOf(id),
      };
    return { all, find };
  }, [people, device, t]);
}
