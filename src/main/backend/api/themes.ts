/** Contract to services: themes as folders. */
import { os } from './context';

export const themes = {
  create: os.themes.create.handler(({ input, context: { services } }) => services.themes.create(input)),
};
