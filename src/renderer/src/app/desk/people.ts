/** The people of the desk, each known by one id and written under others as well. */
import type { DeskPerson } from '../../../../shared/contract/desk';

/** Whoever has this id, or had it before they were found to be one person. */
export const personOf = (people: readonly DeskPerson[], id: string | null): DeskPerson | undefined =>
  people.find((person) => [person, ...person.also].some((one) => one.id === id));
