import type { Command } from 'commander';
import { accountsCommand } from './accounts.js';
import { clockCommand } from './clock.js';
import { demoCommand } from './demo.js';
import { doctorCommand } from './doctor.js';
import { engineCommand } from './engine.js';
import { figuresCommand } from './figures.js';
import { importCommand } from './import.js';
import { inviteCommand } from './invite.js';
import { migrateCommand } from './migrate.js';
import { rehearseCommand } from './rehearse.js';
import { replayCommand } from './replay.js';
import { rulesCommand } from './rules.js';
import { startCommand } from './start.js';
import { unparkCommand } from './unpark.js';
import { verifyCommand } from './verify.js';
import { webhookCommand } from './webhook.js';

/** Every command, in the order in which help names them. */
export const commands: readonly (() => Command)[] = [
  startCommand, migrateCommand, rulesCommand, demoCommand, importCommand, replayCommand, rehearseCommand, figuresCommand, verifyCommand, doctorCommand, unparkCommand, engineCommand,
  clockCommand, accountsCommand, inviteCommand, webhookCommand,
];
