import type { Line } from '../line.js';
import { run } from './00-run.js';
import { complaints } from './01-complaints.js';
import { commands } from './02-commands.js';
import { moves } from './03-moves.js';
import { rows } from './04-rows.js';
import { alive } from './07-alive.js';
import { chains } from './11-chains.js';

/** All that must hold, in order. */
export const lines: readonly Line[] = [run, complaints, commands, moves, rows, alive, chains];
