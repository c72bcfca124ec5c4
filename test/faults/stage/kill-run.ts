import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../crash/report';

/** What a kill run came to: its report, how it ended, and what it said. */
export interface KillRun {
  report: Report;
  code: number | null;
  said: string;
}

/** One kill run on the built programs, in a process of its own as `npm run crash` starts it; what it kept goes with it unless it found something. */
export async function killRun(...options: string[]): Promise<KillRun> {
  const folder = mkdtempSync(join(tmpdir(), 'bihuan-kill-run-'));
  const keep = join(folder, 'run');
  const program = ['--import', '@swc-node/register/esm-register', join('test', 'crash', 'run.ts'), ...options, '--keep', keep];
  const child = spawn(process.execPath, program, { env: { ...process.env, TS_NODE_PROJECT: join('test', 'tsconfig.json'), NODE_OPTIONS: '' }, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (text) => (said += String(text)));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const report = JSON.parse(readFileSync(join(keep, 'report.json'), 'utf8')) as Report;
  if (report.violations.length === 0 || options.includes('--without')) rmSync(folder, { recursive: true, force: true });
  return { report, code, said };
}
