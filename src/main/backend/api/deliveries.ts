/** Contract to services: pieces on their way to destinations. */
import { os } from './context';

const api = os.deliveries;

export const deliveries = {
  byPiece: api.byPiece.handler(({ input, context: { services } }) =>
    services.deliveries.byPiece(input.pieceId),
  ),
  history: api.history.handler(({ input, context: { services } }) => services.deliveries.history(input)),
  export: api.export.handler(async ({ input: { confirmed, ...where }, context: { services } }) => ({
    jobId: await services.deliveries.export(where, confirmed),
  })),
  conflict: api.conflict.handler(({ input, context: { services } }) => services.deliveries.conflict(input)),
  takeMine: api.takeMine.handler(async ({ input: { confirmed, seen, ...where }, context: { services } }) => ({
    jobId: await services.deliveries.takeMine(where, seen, confirmed),
  })),
  merge: api.merge.handler(async ({ input: { seen, token, choices, ...where }, context: { services } }) => ({
    jobId: await services.deliveries.merge(where, seen, { token, choices }),
  })),
  keepTheirs: api.keepTheirs.handler(({ input, context: { services } }) => ({
    jobId: services.deliveries.keepTheirs(input),
  })),
  exportAsNew: api.exportAsNew.handler(async ({ input: { confirmed, ...where }, context: { services } }) => ({
    jobId: await services.deliveries.exportAsNew(where, confirmed),
  })),
};
