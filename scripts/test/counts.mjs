import fs from 'node:fs';

/** What a run came to. `troubles` are failures that no single test stands for. */
export const none = Object.freeze({ passed: 0, failed: 0, skipped: 0, troubles: [], skippedTitles: [] });

/** One failure that jest did not count itself. */
export function failure(why) {
  return { ...none, failed: 1, troubles: [why] };
}

/** Two counts as one. */
export function plus(a, b) {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    troubles: [...a.troubles, ...b.troubles],
    skippedTitles: [...a.skippedTitles, ...b.skippedTitles],
  };
}

/** Counts jest's own result of some projects. A file that could not run is a failure, and so is a jest that ended badly without saying why. */
export function countIn(file, { code, trouble }, projects) {
  let count = none;
  if (fs.existsSync(file)) {
    const result = JSON.parse(fs.readFileSync(file, 'utf8'));
    const tests = result.testResults.flatMap(({ assertionResults }) => assertionResults);
    count = {
      ...none,
      passed: result.numPassedTests,
      failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
      skipped: result.numPendingTests + result.numTodoTests,
      skippedTitles: tests.filter(({ status }) => status === 'pending' || status === 'todo').map(({ fullName }) => fullName),
    };
  } else {
    count = failure(`${projects}: jest left no result`);
  }
  if (trouble) count = plus(count, failure(`${projects}: ${trouble}`));
  return code !== 0 && count.failed === 0 ? plus(count, failure(`${projects}: jest ended with code ${code}`)) : count;
}

/** The last line of a run. */
export function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
