import 'reflect-metadata';
import { programOf } from './program.js';
import { explain } from './troubles.js';

// A reader that has seen enough (`| head`) is no failure.
for (const out of [process.stdout, process.stderr]) out.on('error', () => process.exit(0));

const code = await programOf(process.argv)
  .parseAsync(process.argv)
  .then(() => process.exitCode ?? 0, explain);
// A pipe takes a long answer piece by piece; what is still on its way would be cut off.
await Promise.all([process.stdout, process.stderr].map((out) => new Promise((sent) => out.write('', sent))));
process.exit(code);
