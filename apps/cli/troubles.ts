import type { InBoth } from '@bihuan/core';
import { isOutage, NotMigrated } from '@bihuan/desk';
import { PostgresTrouble } from '@bihuan/platform';
import { CommanderError } from 'commander';
import { exitCodes, Failed } from './failed.js';
import { Interrupted } from './interruption.js';
import { paragraph, remark } from './speech.js';

/** Says why a command failed, in one sentence where there is one, and answers the exit code. */
export function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.usage; // commander has said it
  if (error instanceof Interrupted) return say({ zh: '已中止。', en: 'Stopped before it was done.' });
  if (error instanceof Failed) return say(error.why, error.exitCode);
  if (error instanceof PostgresTrouble) return say({ zh: error.zh, en: error.en }, exitCodes.failed, error.logTail);
  if (error instanceof NotMigrated) return say({ zh: '数据库结构不是本程序的版本；请先运行 npm run -s bihuan -- migrate。', en: 'The schema is not the one of this program; run first: npm run -s bihuan -- migrate' });
  const unusable = databaseTrouble(error);
  if (unusable) return say(unusable);
  remark(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return exitCodes.failed;
}

function say(why: InBoth, code: number = exitCodes.failed, more = ''): number {
  remark(paragraph(why));
  if (more !== '') remark(more);
  return code;
}

/** A database that is away, or does not let us in. Wrong name (3D000), wrong password (28P01), no such role (28000). */
function databaseTrouble(error: unknown): InBoth | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (!isOutage(error) && !['3D000', '28P01', '28000'].includes(code)) return undefined;
  const reason = error.message || code;
  return {
    zh: `数据库不可用（${reason}）；请检查 DATABASE_URL 和数据库服务，再试一次。`,
    en: `The database cannot be used (${reason}); look at DATABASE_URL and at the server, and try again.`,
  };
}
