/** Contract to services: controlled vocabularies. */
import { os } from './context';

const api = os.vocabulary;

export const vocabulary = {
  load: api.load.handler(({ input: { language, ...file }, context: { services } }) =>
    services.vocabulary.load(file, language),
  ),
  info: api.info.handler(({ input, context: { services } }) => services.vocabulary.info(input.language)),
  search: api.search.handler(({ input, context: { services } }) => services.vocabulary.search(input)),
  children: api.children.handler(({ input, context: { services } }) => services.vocabulary.children(input)),
  pick: api.pick.handler(({ input, context: { services } }) => services.vocabulary.pick(input)),
};
