/** What several screens read of the desk. Without React, since it is asked for before that is there (see boot.ts). */
import { api, liveRead } from '../../api/client';
import { knowPeople } from '../../ui/tints';

export const infoRead = liveRead(['desk-info'], ['desk', 'person', 'piece'], () => api.desk.info());

export const peopleRead = liveRead(['people'], ['person'], async () => {
  const people = await api.desk.people();
  knowPeople(people.map(({ id, also }) => [id, ...also.map((other) => other.id)]));
  return people;
});

export const categoriesRead = liveRead(['categories'], ['category', 'piece', 'desk'], () =>
  api.taxonomy.categories(),
);

export const countsRead = liveRead(['counts'], ['piece', 'delivery', 'category', 'person'], () =>
  api.pieces.counts(),
);

export const savedSearchesRead = liveRead(['saved-searches'], ['saved-search'], () =>
  api.desk.savedSearches(),
);
