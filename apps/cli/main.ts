import 'reflect-metadata';
import { programOf } from './program.js';
import { explain } from './troubles.js';

// A reader that has seen enough (`| head`) is no failure.
for (const out of [process.stdout, process.stderr]) out.on('error', () => process.exit(0));

const code = await programOf(process.argv)
  .parseAsync(process.argv)
  .then(() => process.exitCode ?? 0, explain);
process.exit(code);
