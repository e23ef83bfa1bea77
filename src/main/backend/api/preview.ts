/** Contract to services: previews. */
import { os } from './context';

export const preview = {
  render: os.preview.render.handler(({ input, context: { services } }) => services.previews.render(input)),
};
