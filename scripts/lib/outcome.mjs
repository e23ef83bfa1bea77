/** Says what came of the suites: counts from the reports that their runners wrote, each skipped test with its reason, the time. */

/**
 * @typedef {{ what: string, count: number, reason: string, allowed?: boolean }} Skip
 * @typedef {{ passed: number, failed: number, skipped: Skip[], failures?: string[] }} Outcome `failures` by name
 *
 * @typedef {{ status: string, fullName: string, meta?: { skipped?: string } }} VitestTest
 * @typedef {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: VitestTest[] }[] }} VitestReport
 *
 * @typedef {{ type: string, description?: string }} Annotation
 * @typedef {{ status: string, annotations: Annotation[] }} PlaywrightTest
 * @typedef {{ title: string, specs: { title: string, tests: PlaywrightTest[] }[], suites?: PlaywrightSuite[] }} PlaywrightSuite
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number }, suites: PlaywrightSuite[] }} PlaywrightReport
 */

/** Of `npm test`, on two cores. */
const LIMIT_MINUTES = 25;
const UNTOLD = 'it did not run; no reason was given';

/** @param {Outcome} outcome */
export function tally({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped.reduce((sum, { count }) => sum + count, 0)} skipped`;
}

/** How long all of it took, in one line, and whether that is more than it may. @param {number} seconds */
export function took(seconds) {
  const whole = Math.round(seconds);
  const time = whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return whole > LIMIT_MINUTES * 60
    ? `Warning: took ${time}, more than the ${LIMIT_MINUTES} min it may take on two cores.`
    : `Took ${time}.`;
}

/** @param {string} name @param {VitestReport | null} report @param {boolean} good how it exited @returns {Outcome} */
export function vitestOutcome(name, report, good) {
  if (!report) return { passed: 0, failed: 1, skipped: [] };
  // A file that could not even be loaded has no tests to count.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + broken;
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !good ? 1 : failed,
    skipped: tests
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName, meta }) => ({
        what: `${name}: ${fullName}`,
        count: 1,
        reason: meta?.skipped ?? UNTOLD,
      })),
    failures: tests.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
  };
}

/** @param {PlaywrightReport | null} report @param {boolean} good how it exited @returns {Outcome} */
export function playwrightOutcome(report, good) {
  if (!report) return { passed: 0, failed: 1, skipped: [] };
  const { expected, unexpected, flaky } = report.stats;
  const failed = unexpected + flaky;
  return {
    passed: expected,
    failed: failed === 0 && !good ? 1 : failed,
    skipped: report.suites.flatMap((suite) => skippedIn(suite, [])),
  };
}

/** @param {PlaywrightSuite} suite @param {string[]} above @returns {Skip[]} */
function skippedIn({ title, specs, suites = [] }, above) {
  const titles = [...above, title];
  const own = specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'skipped')
      .map(({ annotations }) => ({
        what: `e2e: ${[...titles, spec.title].join(' › ')}`,
        count: 1,
        reason: annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description ?? UNTOLD,
      })),
  );
  return [...own, ...suites.flatMap((suite) => skippedIn(suite, titles))];
}
