/** Contract to services: revisions. */
import { os } from './context';

const api = os.revisions;

export const revisions = {
  list: api.list.handler(({ input, context: { services } }) => services.revisions.list(input.id)),
  get: api.get.handler(({ input, context: { services } }) => services.revisions.get(input.id, input.number)),
  keep: api.keep.handler(({ input: { id, kind, state, origin }, context: { services } }) => ({
    number: services.revisions.keep(id, kind, {
      ...(state && { state }),
      ...(origin !== undefined && { origin }),
    }),
  })),
  name: api.name.handler(({ input: { id, number, name }, context: { services } }) => ({
    number: services.revisions.name(id, number, name),
  })),
  restore: api.restore.handler(({ input: { id, number, block }, context: { services } }) => ({
    number: services.revisions.restore(id, number, block),
  })),
  compare: api.compare.handler(({ input: { id, ...asked }, context: { services } }) =>
    services.comparing.compare(id, asked),
  ),
  text: api.text.handler(({ input: { id, point, file }, context: { services } }) =>
    services.comparing.text(id, point, file),
  ),
  readFile: api.readFile.handler(({ input, context: { services } }) => services.comparing.readFile(input)),
  thin: api.thin.handler(async ({ context: { services } }) => ({ removed: await services.revisions.thin() })),
};
