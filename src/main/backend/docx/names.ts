/** What people are called in a Word file. Pure. */
import { nameInId } from '../../../shared/text/person-name';
import type { OwnPart } from './own-part';

export function naming({ people, unknown }: { people: OwnPart['people']; unknown: string }): {
  nameOf: (id: string) => string;
  initialsOf: (id: string) => string;
} {
  return {
    nameOf: (id) => people[id]?.name || (nameInId(id) ?? unknown),
    initialsOf: (id) => people[id]?.initials ?? '',
  };
}
