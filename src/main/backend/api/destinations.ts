/** Contract to services: sites that pieces are sent to. */
import { os } from './context';

const api = os.destinations;
/** Where a transport has no signal of its own. */
const NEVER = new AbortController().signal;

export const destinations = {
  list: api.list.handler(({ context: { services } }) => services.destinations.list()),
  add: api.add.handler(({ input, context: { services }, signal = NEVER }) =>
    services.destinations.add(input, signal),
  ),
  update: api.update.handler(({ input, context: { services }, signal = NEVER }) =>
    services.destinations.update(input, signal),
  ),
  remove: api.remove.handler(({ input, context: { services } }) => {
    services.destinations.remove(input.id);
    return { done: true as const };
  }),
  test: api.test.handler(({ input, context: { services }, signal = NEVER }) =>
    services.destinations.test(input.id, signal),
  ),
};
