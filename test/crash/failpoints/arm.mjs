// Preloaded into a built program (`--import`): at the borders where memory becomes fact it can be killed, held, failed or
// slowed at a passing that is told beforehand. The program itself knows nothing of it.
import { appendFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { armHttp } from './http.mjs';
import { armQueue } from './queue.mjs';
import { armStatements } from './statements.mjs';

/** `journal-write.sent:kill:3`, several with commas; `3+` is every passing from the third on. */
const told = (process.env.BIHUAN_FAILPOINT ?? '').split(',').filter(Boolean).map(read);
/** A folder with a file for each program, which gets the name of each point that it passes, once. */
const seenIn = process.env.BIHUAN_FAILPOINT_SEEN;
// Before the program reads its settings: it knows no such name.
delete process.env.BIHUAN_FAILPOINT;
delete process.env.BIHUAN_FAILPOINT_SEEN;

const passings = new Map();
const program = /[/\\](api|worker)[/\\]main\.js$/.exec(process.argv[1] ?? '')?.[1] ?? 'other';

function read(text) {
  const [, point, action, ms, nth = '1', on] = /^([\w.-]+):(kill|stop|throw|delay=(\d+))(?::(\d+)(\+)?)?$/.exec(text) ?? [];
  if (point === undefined) throw new Error(`no failpoint is written so: ${text}`);
  return { point, action: ms === undefined ? action : 'delay', ms: Number(ms), nth: Number(nth), on: on !== undefined };
}

/** Called whenever a point is passed; a promise where the passing is to be slow, a throw where it is to fail. */
function pass(point) {
  if (passings.size === 0) writeSync(2, `failpoints are passed by process ${process.pid}\n`);
  const passing = (passings.get(point) ?? 0) + 1;
  passings.set(point, passing);
  if (passing === 1 && seenIn !== undefined) appendFileSync(join(seenIn, program), `${point}\n`);
  const meant = told.find((one) => one.point === point && (one.on ? passing >= one.nth : passing === one.nth));
  if (!meant) return undefined;
  writeSync(2, `failpoint ${point}: ${meant.action} at passing ${passing} of process ${process.pid}\n`);
  switch (meant.action) {
    case 'kill':
      process.kill(process.pid, 'SIGKILL');
      return undefined;
    case 'stop':
      process.kill(process.pid, 'SIGSTOP');
      return undefined;
    case 'throw':
      throw new Error(`failpoint ${point}`);
    default:
      return pause(meant.ms);
  }
}

armStatements(pass);
armHttp(pass);
if (program === 'worker') await armQueue(pass);
