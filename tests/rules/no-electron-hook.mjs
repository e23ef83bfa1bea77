/** Preloaded into a plain Node: whoever loads `electron` there fails at once. */
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    if (/^electron(\/|$)/.test(specifier))
      throw new Error(`electron must not be loaded here (from ${context.parentURL})`);
    return next(specifier, context);
  },
});
