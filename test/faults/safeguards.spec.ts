import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

jest.setTimeout(600_000);

describe('A kill run without one of the safeguards ends red', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'bihuan-without-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    { without: 'outbox', so: 'somebody was not told what had happened', faults: 'kill-api,kill-worker', found: /^line (9|14): / },
    { without: 'sweep', so: 'clocks that no alarm was set for never rang', faults: 'kill-worker,drop-queue', found: /^line 5: |still wait|late/ },
    { without: 'receiver-key', so: 'a notice that came again took effect again', faults: 'kill-worker', found: /^line 10: .*took effect/ },
    { without: 'command-id', so: 'a request that was repeated was done again', faults: 'kill-api,lose-answer', found: /^line (1|2): / },
    { without: 'order', so: 'a later notice overtook an earlier one', faults: 'kill-worker,receiver-off', found: /^line 10: .*later notice/ },
  ])('($without): $so', async ({ without, faults, found }) => {
    const code = await run('--kills', '12', '--seed', '7', '--minutes', '4', '--keep', join(folder, 'run'), '--only', faults, '--without', without);
    const { violations } = JSON.parse(readFileSync(join(folder, 'run', 'report.json'), 'utf8')) as { violations: string[] };
    expect(violations.filter((violation) => found.test(violation))).not.toEqual([]);
    expect(code).toBe(1);
  });
});

/** One kill run on the built programs, from its start to its exit code. */
function run(...options: string[]): Promise<number | null> {
  const program = ['--import', '@swc-node/register/esm-register', join('test', 'crash', 'run.ts'), ...options];
  const env = { ...process.env, TS_NODE_PROJECT: join('test', 'tsconfig.json'), NODE_OPTIONS: '' };
  const child = spawn(process.execPath, program, { env, stdio: 'ignore' });
  return new Promise((resolve) => child.once('exit', resolve));
}
