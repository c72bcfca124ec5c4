import { killRun } from './stage/kill-run';

jest.setTimeout(600_000);

describe('A kill run without one of the safeguards ends red', () => {
  it.each([
    { without: 'outbox', so: 'somebody was not told what had happened', faults: 'kill-api,kill-worker', found: /^line (9|14): / },
    { without: 'version-guard', so: 'a move that was decided on an older version was written as far as the key of history', faults: 'kill-worker', found: /^the guard of the version/ },
    { without: 'sweep', so: 'clocks that no alarm was set for never rang', faults: 'kill-worker,drop-queue', found: /^line 5: |still wait|late/ },
    { without: 'receiver-key', so: 'a notice that came again took effect again', faults: 'kill-worker', found: /^line 10: .*took effect/ },
    { without: 'command-id', so: 'a request that was repeated was done again', faults: 'kill-api,lose-answer', found: /^line (1|2): / },
    { without: 'order', so: 'a later notice overtook an earlier one', faults: 'kill-worker,receiver-off', found: /^line 10: .*later notice/ },
  ])('($without): $so', async ({ without, faults, found }) => {
    const { code, report } = await killRun('--kills', '12', '--seed', '7', '--minutes', '4', '--only', faults, '--without', without);
    expect(report.violations.filter((violation) => found.test(violation))).not.toEqual([]);
    expect(code).toBe(1);
  });
});
