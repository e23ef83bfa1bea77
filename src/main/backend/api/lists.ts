/** Contract to services: the lists of the site's pages. */
import { os } from './context';

const api = os.lists;
const done = { done: true } as const;
/** Where a transport has no signal of its own. */
const NEVER = new AbortController().signal;

export const lists = {
  all: api.all.handler(({ context: { services } }) => services.lists.all()),
  save: api.save.handler(({ input, context: { services } }) => {
    services.lists.save(input);
    return done;
  }),
  reset: api.reset.handler(({ input, context: { services } }) => {
    services.lists.reset(input.key);
    return done;
  }),
  choose: api.choose.handler(({ input, context: { services } }) => {
    services.lists.choose(input.key, input.ids);
    return done;
  }),
  add: api.add.handler(({ input, context: { services } }) => {
    services.lists.add(input.key, input.ids);
    return done;
  }),
  pull: api.pull.handler(({ input, context: { services }, signal = NEVER }) =>
    services.lists.pull(input.key, signal),
  ),
};
