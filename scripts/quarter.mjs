// `npm run quarter -- --complaints 10000 --units 50`: prepares the checkout and plays a quarter of a large office with the clock moved.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { prepareOrExit, root } from './prepare.mjs';

await prepareOrExit();
const program = path.join('test', 'quarter', 'run.ts');
const env = { ...process.env, TS_NODE_PROJECT: path.join('test', 'tsconfig.json') };
const run = spawn(process.execPath, ['--import', '@swc-node/register/esm-register', program, ...process.argv.slice(2)], { cwd: root, env, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => run.kill(signal));
run.once('exit', (code) => process.exit(code ?? 1));
