/** Contract to services: exchange through a folder. */
import { os } from './context';

export const exchange = {
  run: os.exchange.run.handler(({ input, context: { services } }) => services.exchange.run(input.directory)),
};
