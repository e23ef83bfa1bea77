/** The people who suggest and comment, by their ids. Somebody this desk does not know is named as such, never dropped. */
import { useMemo } from 'react';
import { useLiveQuery } from '../../../api';
import { nameInId } from '../../../../../shared/text/person-name';
import { useDeskInfo } from '../../../app/desk/info';
import { initialsOf } from '../../../app/desk/initials';
import { peopleRead } from '../../../app/desk/reads';
import { useT } from '../../../app/i18n';
import type { AvatarProps } from '../../../ui/Avatar';
import { tintOf } from '../../../ui/tints';

export type Somebody = Pick<AvatarProps, 'name' | 'initials' | 'tint'> & { id: string };

export function usePeople(): { all: readonly Somebody[]; find: (id: string) => Somebody } {
  const t = useT();
  const device = useDeskInfo()?.deviceId;
  const people = useLiveQuery(...peopleRead).data;
  return useMemo(() => {
    const all = (people ?? []).map(({ id, name, initials }) => ({ id, name, initials, tint: tintOf(id) }));
    const byId = new Map(all.map((person) => [person.id, person]));
    const others = (people ?? []).flatMap(({ id, also }) =>
      also.map((other) => [other.id, byId.get(id)] as const),
    );
    const known = new Map<string, Somebody | undefined>([...byId, ...others]);
    const find = (id: string): Somebody => {
      const name = id === device ? null : nameInId(id);
      const unknown = t(id === device ? 'review.here' : 'review.unknown');
      const initials = name === null ? '?' : initialsOf(name);
      return known.get(id) ?? { id, name: name ?? unknown, initials, tint: tintOf(id) };
    };
    return { all, find };
  }, [people, device, t]);
}
