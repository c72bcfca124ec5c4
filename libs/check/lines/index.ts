import type { Line } from '../line.js';
import { run } from './00-run.js';
import { complaints } from './01-complaints.js';
import { commands } from './02-commands.js';
import { moves } from './03-moves.js';
import { rows } from './04-rows.js';
import { rungs } from './05-rungs.js';
import { instants } from './06-instants.js';
import { alive } from './07-alive.js';
import { dates } from './08-due-dates.js';
import { notices } from './09-notices.js';
import { receiver } from './10-receiver.js';
import { chains } from './11-chains.js';
import { secrets } from './12-secrets.js';
import { stuck } from './13-stuck.js';
import { sums } from './14-sums.js';
import { orders } from './15-orders.js';
import { problems } from './16-problems.js';

/** All that must hold, in order. */
export const lines: readonly Line[] = [run, complaints, commands, moves, rows, rungs, instants, alive, dates, notices, receiver, chains, secrets, stuck, sums, orders, problems];
