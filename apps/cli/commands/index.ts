import type { Command } from 'commander';
import { importCommand } from './import.js';
import { migrateCommand } from './migrate.js';
import { startCommand } from './start.js';

/** Every command, in the order in which help names them. */
export const commands: readonly (() => Command)[] = [startCommand, migrateCommand, importCommand];
