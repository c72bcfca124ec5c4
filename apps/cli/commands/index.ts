import type { Command } from 'commander';
import { accountsCommand } from './accounts.js';
import { backupCommand } from './backup.js';
import { checkCommand } from './check.js';
import { clockCommand } from './clock.js';
import { demoCommand } from './demo.js';
import { doctorCommand } from './doctor.js';
import { dutiesCommand } from './duties.js';
import { engineCommand } from './engine.js';
import { figuresCommand } from './figures.js';
import { importCommand } from './import.js';
import { importsCommand } from './imports.js';
import { inviteCommand } from './invite.js';
import { likenessCommand } from './likeness.js';
import { ledgerCommand } from './ledger.js';
import { migrateCommand } from './migrate.js';
import { rehearseCommand } from './rehearse.js';
import { replayCommand } from './replay.js';
import { restoreCommand } from './restore.js';
import { rulesCommand } from './rules.js';
import { startCommand } from './start.js';
import { unparkCommand } from './unpark.js';
import { verifyCommand } from './verify.js';
import { webhookCommand } from './webhook.js';

/** Every command, in the order in which help names them. */
export const commands: readonly (() => Command)[] = [
  startCommand, migrateCommand, rulesCommand, demoCommand, importCommand, importsCommand, ledgerCommand, likenessCommand, replayCommand, rehearseCommand, figuresCommand, verifyCommand, checkCommand, doctorCommand, unparkCommand, engineCommand,
  backupCommand, restoreCommand, clockCommand, accountsCommand, dutiesCommand, inviteCommand, webhookCommand,
];
