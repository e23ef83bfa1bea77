/** Contract to services: categories and tags. */
import { os } from './context';

const api = os.taxonomy;

export const taxonomy = {
  categories: api.categories.handler(({ context: { services } }) => services.taxonomy.categories()),
  tags: api.tags.handler(({ context: { services } }) => services.taxonomy.tags()),
  redirects: api.redirects.handler(({ context: { services } }) => services.taxonomy.redirects()),
  createCategory: api.createCategory.handler(({ input, context: { services } }) =>
    services.taxonomy.createCategory(input),
  ),
  renameCategory: api.renameCategory.handler(({ input, context: { services } }) =>
    services.taxonomy.renameCategory(input),
  ),
  moveCategory: api.moveCategory.handler(({ input, context: { services } }) =>
    services.taxonomy.moveCategory(input),
  ),
  mergeCategories: api.mergeCategories.handler(({ input, context: { services } }) =>
    services.taxonomy.mergeCategories(input),
  ),
  deleteCategory: api.deleteCategory.handler(({ input, context: { services } }) =>
    services.taxonomy.deleteCategory(input),
  ),
  createTag: api.createTag.handler(({ input, context: { services } }) => services.taxonomy.createTag(input)),
  renameTag: api.renameTag.handler(({ input, context: { services } }) => services.taxonomy.renameTag(input)),
  mergeTags: api.mergeTags.handler(({ input, context: { services } }) => services.taxonomy.mergeTags(input)),
  deleteTags: api.deleteTags.handler(({ input, context: { services } }) =>
    services.taxonomy.deleteTags(input.ids),
  ),
  undo: api.undo.handler(({ input, context: { services } }) => services.taxonomy.undo(input.undo)),
};
