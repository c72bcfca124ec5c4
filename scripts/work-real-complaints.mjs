// `node scripts/work-real-complaints.mjs`: an office of made-up people works all the real complaints beside this checkout
// (or some made-up ones) for half a year of moved time, on the real engine, and prints what came of it.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './prepare.mjs';

const test = spawn(process.execPath, [path.join(root, 'scripts', 'test.mjs'), 'journeys', '--testPathPatterns=real-complaints'], {
  cwd: root,
  env: { ...process.env, BIHUAN_OFFICE: process.env.BIHUAN_OFFICE ?? 'whole' },
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => test.kill(signal));
test.once('exit', (code) => process.exit(code ?? 1));
