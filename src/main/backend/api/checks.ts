/** Contract to services: house-style checks. */
import { os } from './context';

export const checks = {
  grammar: os.checks.grammar.handler(({ input, context: { services } }) => services.checks.grammar(input.id)),
  run: os.checks.run.handler(({ input, context: { services } }) => services.checks.run(input.id)),
};
