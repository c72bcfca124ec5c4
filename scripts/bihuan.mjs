// `npm run -s bihuan -- <command>`: prepares the checkout, silently when nothing is to do, and runs one command.
import { runCommand } from './prepare/command.mjs';

await runCommand(process.argv.slice(2));
