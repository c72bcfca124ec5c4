import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

test('docs/states.md says what the tables say', () => {
  const { status, stderr } = spawnSync(process.execPath, [join('scripts', 'make-states.mjs'), '--check'], { cwd: process.cwd(), encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
