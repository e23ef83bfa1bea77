/** Contract to services: stored jobs. */
import { os } from './context';

const api = os.jobs;
const done = { done: true } as const;

export const jobs = {
  list: api.list.handler(({ input, context: { services } }) => services.jobs.list(input)),
  get: api.get.handler(({ input, context: { services } }) => services.jobs.get(input.id)),
  cancel: api.cancel.handler(({ input, context: { services } }) => {
    services.jobs.cancel(input.id);
    return done;
  }),
  retry: api.retry.handler(({ input, context: { services } }) => {
    services.jobs.retry(input.id);
    return done;
  }),
};
