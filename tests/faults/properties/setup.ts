/** How often a property is tried and from which seed: little and always the same, unless the soak says otherwise. */
import fc from 'fast-check';

const RUNS = 20;
const SEED = 20_261_122;

fc.configureGlobal({
  numRuns: RUNS * Number(process.env['COPYDESK_PROPERTY_FACTOR'] ?? 1),
  seed: Number(process.env['COPYDESK_PROPERTY_SEED'] ?? SEED),
  endOnFailure: false,
  // Of itself fast-check makes no script longer than a dozen steps.
  defaultSizeToMaxWhenMaxSpecified: true,
});
