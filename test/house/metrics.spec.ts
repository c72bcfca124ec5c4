import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

test('docs/metrics.md says of every metric what the catalogue says', () => {
  const { status, stderr } = spawnSync(process.execPath, [join('scripts', 'make-metrics.mjs'), '--check'], { cwd: process.cwd(), encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
