/** Contract to services: comparisons with published pages. */
import { os } from './context';

const api = os.compare;

export const compare = {
  start: api.start.handler(({ input: { pieceId, target, width }, context: { services } }) => ({
    jobId: services.comparisons.start(pieceId, target, width),
  })),
  history: api.history.handler(({ input, context: { services } }) =>
    services.comparisons.list(input.pieceId),
  ),
  get: api.get.handler(({ input, context: { services } }) => services.comparisons.get(input.id)),
  pictures: api.pictures.handler(({ input: { id, region }, context: { services } }) =>
    services.comparisons.pictures(id, region),
  ),
};
