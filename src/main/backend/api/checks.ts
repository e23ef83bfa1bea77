/** Contract to services: house-style checks. */
import { os } from './context';

export const checks = {
  grammar: os.checks.grammar.handler(({ input, context: { services } }) => services.checks.grammar(input.id)),
  lookUpLinks: os.checks.lookUpLinks.handler(({ input, context: { services } }) => ({
    job: services.linkLookup.start(input.id),
  })),
  run: os.checks.run.handler(({ input, context: { services } }) => services.checks.run(input.id)),
};
