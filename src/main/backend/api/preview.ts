/** Contract to services: previews. */
import { knownNetworks } from '../preview/share';
import { os } from './context';

export const preview = {
  render: os.preview.render.handler(({ input, context: { services } }) => services.previews.render(input)),
  follow: os.preview.follow.handler(({ input, context: { services } }) => services.previews.follow(input)),
  photograph: os.preview.photograph.handler(({ input, context: { services } }) =>
    services.previews.photograph(input),
  ),
  live: os.preview.live.handler(({ input, context: { services } }) => services.previews.live(input.id)),
  there: os.preview.there.handler(({ input, context: { services } }) => services.previews.there(input)),
  themes: os.preview.themes.handler(({ context: { services } }) => services.previews.themes()),
  networks: os.preview.networks.handler(() => knownNetworks()),
};
