import type { Command } from 'commander';
import { importCommand } from './import.js';
import { migrateCommand } from './migrate.js';

/** Every command, in the order in which help names them. */
export const commands: readonly (() => Command)[] = [migrateCommand, importCommand];
