/** Contract to services: house-style checks. */
import { os } from './context';

export const checks = {
  run: os.checks.run.handler(({ input, context: { services } }) => services.checks.run(input.id)),
};
