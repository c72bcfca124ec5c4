import type { InBoth } from '@bihuan/core';
import { isOutage } from '@bihuan/desk';
import { PostgresTrouble, startEmbeddedPostgres } from '@bihuan/platform';
import { openReader } from '@bihuan/store';
import { Interruption } from '../interruption.js';
import { remark } from '../speech.js';
import { compose, fault, faultWithRemedy, type Trouble } from './finding.js';
import type { Machine, Store } from './places.js';

/** Said of the check of this name, which is the opening itself. */
export const databaseWell = { zh: '数据库可以连接。', en: 'The database answers.' };

/**
 * Whether the database that comes along may be started for a look and be stopped again: nobody has it, and nothing has
 * to be ended first. After a power cut its start repeats what it had promised, as every next start does.
 */
export function mayBeStarted({ server }: Machine): boolean {
  return server !== undefined && server.made && server.running === undefined && server.orphans.length === 0 && !server.lock?.alive;
}

/**
 * Opens the database for reading: the operator's, the one that runs, or the one that comes along, started for as long
 * as it takes. A server that runs is not joined: who does so last would stop it.
 */
export async function withStore(machine: Machine, work: (store: Store) => Promise<void>): Promise<Trouble[]> {
  const { settings, server, limits } = machine;
  const there = settings.databaseUrl ?? server?.running?.url;
  if (there !== undefined) return open(there, false);
  const interruption = new Interruption();
  const starting = startEmbeddedPostgres({ dataFolder: settings.dataFolder, onProgress: remark });
  try {
    const { url } = await interruption.orAsked(starting);
    return await interruption.orAsked(open(url, true));
  } catch (error) {
    if (error instanceof PostgresTrouble) return [faultWithRemedy(error)];
    throw error;
  } finally {
    await starting.then((started) => started.stop(), () => undefined);
    interruption.over();
  }

  async function open(url: string, asleep: boolean): Promise<Trouble[]> {
    const pool = openReader(url, { connect: limits.answer, statement: limits.question });
    try {
      await pool.query('select 1');
      await work({ ...machine, pool, asleep });
      return [];
    } catch (error) {
      const trouble = cannotConnect(error, settings.databaseUrl === undefined ? stopped(machine) : undefined);
      if (trouble === undefined) throw error;
      return [trouble];
    } finally {
      await pool.end();
    }
  }
}

/** What mends the database that comes along: it is nobody's service and has no address to put right. */
function stopped({ run, server }: Machine): InBoth {
  // Half made, as after a kill on the first start: whoever takes it over finishes it.
  if (server?.running && server.users === 0) return { zh: '见上面 left-behind 一项', en: 'see left-behind above' };
  const pid = run?.pid ?? server?.running?.pid;
  const kill = pid === undefined ? '' : `kill ${pid}`;
  return {
    zh: `停止正在运行的系统（Ctrl+C${kill && `，或 ${kill}`}），再运行 npm start`,
    en: `stop what runs (Ctrl+C${kill && `, or ${kill}`}), then npm start`,
  };
}

/** Why a database does not let us in, by PostgreSQL's code; with the remedy where it is not the operator's own. */
function cannotConnect(error: unknown, remedy?: InBoth): Trouble | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const reason = error.message || code;
  const mended = { zh: '改正 DATABASE_URL 后重新启动', en: 'put DATABASE_URL right and start again' };
  const up = compose('up -d postgres');
  if (code === '28P01') return fault('数据库密码不对。', 'The database refuses the password.', remedy ?? { zh: `${mended.zh}；或重设密码：psql -c "alter role … password '…'"`, en: `${mended.en}; or set it anew: psql -c "alter role … password '…'"` });
  if (code === '3D000') return fault(`数据库服务器上没有这个数据库（${reason}）。`, `There is no such database on the server (${reason}).`, remedy ?? { zh: `createdb 建立它，或${mended.zh}`, en: `make it with createdb, or ${mended.en}` });
  if (code === '28000' || code === '42501') return fault(`数据库不接受此用户（${reason}）。`, `The database does not let this user in (${reason}).`, remedy ?? { zh: `在 pg_hba.conf 中允许并授予 connect 权限，或${mended.zh}`, en: `allow it in pg_hba.conf and grant connect, or ${mended.en}` });
  if (!isOutage(error)) return undefined;
  return fault(`数据库没有应答（${reason}）。`, `The database does not answer (${reason}).`, remedy ?? {
    zh: `启动数据库（sudo systemctl start postgresql；容器中：${up}），或${mended.zh}`,
    en: `start it (sudo systemctl start postgresql; in containers: ${up}), or ${mended.en}`,
  });
}
