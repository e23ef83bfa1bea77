/** Contract to services: pictures. */
import { AppError } from '../../../shared/model/errors';
import { allMedia, licencesInUse, mediaBySha } from '../media/media-records';
import { os } from './context';

export const media = {
  add: os.media.add.handler(({ input, context: { services } }) =>
    services.media.add(input.name, input.bytes),
  ),
  get: os.media.get.handler(({ input, context: { services } }) => {
    const found = mediaBySha(services.store, input.sha);
    if (!found) throw new AppError('not-found', { what: 'picture', id: input.sha });
    return found;
  }),
  setFocus: os.media.setFocus.handler(({ input, context: { services } }) => {
    services.media.setFocus(input.sha, input.focus);
    return { done: true as const };
  }),
  setRights: os.media.setRights.handler(({ input: { sha, ...rights }, context: { services } }) => {
    services.media.setRights(sha, rights);
    return { done: true as const };
  }),
  licences: os.media.licences.handler(({ context: { services } }) => licencesInUse(services.store)),
  list: os.media.list.handler(({ context: { services } }) => allMedia(services.store)),
};
