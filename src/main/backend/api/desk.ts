/** Contract to services: the desk around its pieces. */
import { uuidv7 } from 'uuidv7';
import { authors, presets, sources } from '../desk/records';
import { deleteSearch, savedSearches, saveSearch } from '../desk/saved-searches';
import { readSite, writeSite } from '../desk/site';
import { people, samePerson, savePerson, setPerson, workAs } from '../pieces/identity';
import { os } from './context';

const api = os.desk;
const done = { done: true } as const;

export const desk = {
  info: api.info.handler(({ context: { services, host } }) => ({ ...services.desk.info(), host })),
  setPerson: api.setPerson.handler(
    ({
      input,
      context: {
        services: { store },
      },
    }) => store.write((tx) => setPerson(tx, store.now(), input)),
  ),
  savePerson: api.savePerson.handler(({ input, context: { services } }) => {
    const { store } = services;
    return store.write((tx) => savePerson(tx, store.now(), { ...input, id: input.id ?? uuidv7() }));
  }),
  workAs: api.workAs.handler(({ input, context: { services } }) => {
    const person = services.store.write((tx) => workAs(tx, input.id));
    services.notifications.tellAnew(services.documents);
    return person;
  }),
  samePerson: api.samePerson.handler(({ input, context: { services } }) => {
    const { store } = services;
    store.write((tx) => samePerson(tx, store.now(), input.id, input.as));
    services.notifications.tellAnew(services.documents);
    return done;
  }),
  people: api.people.handler(({ context: { services } }) => people(services.store)),
  site: api.site.handler(({ context: { services } }) => readSite(services.store)),
  setSite: api.setSite.handler(({ input, context: { services } }) =>
    services.store.write((tx) => writeSite(tx, input)),
  ),
  authors: api.authors.handler(({ context: { services } }) => authors.list(services.store)),
  saveAuthor: api.saveAuthor.handler(({ input, context: { services } }) =>
    services.store.write((tx) => authors.save(tx, input)),
  ),
  deleteAuthor: api.deleteAuthor.handler(({ input, context: { services } }) => {
    services.store.write((tx) => authors.delete(tx, input.id));
    return done;
  }),
  sources: api.sources.handler(({ context: { services } }) => sources.list(services.store)),
  saveSource: api.saveSource.handler(({ input, context: { services } }) =>
    services.store.write((tx) => sources.save(tx, input)),
  ),
  deleteSource: api.deleteSource.handler(({ input, context: { services } }) => {
    services.store.write((tx) => sources.delete(tx, input.id));
    return done;
  }),
  presets: api.presets.handler(({ context: { services } }) => presets.list(services.store)),
  savePreset: api.savePreset.handler(({ input, context: { services } }) =>
    services.store.write((tx) => presets.save(tx, input)),
  ),
  deletePreset: api.deletePreset.handler(({ input, context: { services } }) => {
    services.store.write((tx) => presets.delete(tx, input.id));
    return done;
  }),
  savedSearches: api.savedSearches.handler(({ context: { services } }) => savedSearches(services.store)),
  saveSearch: api.saveSearch.handler(({ input, context: { services } }) =>
    services.store.write((tx) => saveSearch(tx, input)),
  ),
  deleteSearch: api.deleteSearch.handler(({ input, context: { services } }) => {
    services.store.write((tx) => deleteSearch(tx, input.id));
    return done;
  }),
  removeSample: api.removeSample.handler(({ context: { services } }) => services.desk.removeSample()),
};
