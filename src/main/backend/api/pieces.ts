/** Contract to services: pieces. */
import { hasSuggestions, publishedRoot } from '../../../shared/document/suggestions/decide';
import { os } from './context';

const api = os.pieces;

export const pieces = {
  list: api.list.handler(({ input, context: { services } }) => services.search.list(input)),
  suggest: api.suggest.handler(({ input, context: { services } }) =>
    services.search.suggest(input.query, input.caret),
  ),
  counts: api.counts.handler(({ context: { services } }) => services.search.counts()),
  get: api.get.handler(({ input, context: { services } }) => {
    services.documents.project(input.id);
    const { root, meta } = services.pieces.current(input.id);
    const text = hasSuggestions(root) ? publishedRoot(root) : root;
    return { row: services.pieces.row(input.id), root: text, meta };
  }),
  create: api.create.handler(({ input, context: { services } }) => ({ id: services.desk.newPiece(input) })),
  open: api.open.handler(({ input, context: { services } }) => {
    services.revisions.begin(input.id);
    return services.documents.state(input.id);
  }),
  push: api.push.handler(({ input, context: { services } }) => ({
    seq: services.documents.push(input.id, input.update, input.client),
  })),
  updatesSince: api.updatesSince.handler(({ input, context: { services } }) =>
    services.documents.updatesSince(input.id, input.seq),
  ),
  bulk: api.bulk.handler(async ({ input, context: { services } }) => {
    if (input.change.workflow) await services.workflow.assertMay(input.ids, input.change.workflow);
    const undo = await services.pieces.bulk(input.ids, input.change);
    return { changed: undo.length, undo };
  }),
  applyMeta: api.applyMeta.handler(async ({ input, context: { services } }) => {
    const approved = input.changes.filter(({ meta }) => meta.workflow === 'approved').map(({ id }) => id);
    if (approved.length > 0) await services.workflow.assertMay(approved, 'approved');
    await services.pieces.applyMeta(input.changes);
    return { done: true as const };
  }),
  deleteForGood: api.deleteForGood.handler(async ({ input, context: { services } }) => ({
    deleted: await services.pieces.deleteForGood(input.ids),
  })),
};
