// `npm start`: prepares the checkout and runs the whole system.
import { runCommand } from './prepare/command.mjs';

await runCommand(['start', ...process.argv.slice(2)]);
