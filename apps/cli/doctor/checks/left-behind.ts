import { existsSync } from 'node:fs';
import type { InBoth } from '@bihuan/core';
import { hasDistricts, openReader } from '@bihuan/store';
import { comingFolder, filesFolder } from '../../backup/kept-files.js';
import { bihuan, counted, fault, warning, type Check, type Trouble } from '../finding.js';
import type { Limits } from '../limits.js';
import type { Machine } from '../places.js';

/** What a killed start left of the database that comes along: the next start takes it over or clears it away. */
export const leftBehindCheck: Check<Machine> = {
  name: 'left-behind',
  settings: ['BIHUAN_DATA', 'DATABASE_URL'],
  well: { zh: '没有上次异常中断遗留的进程和锁。', en: 'No interrupted run left a process or a lock.' },
  look: async ({ server, limits, settings }) => {
    if (server === undefined) return [];
    const { running, users, staleNote, orphans, lock } = server;
    const troubles: Trouble[] = [];
    if (lock?.alive && lock.sinceMs > limits.lockHeld) {
      const minutes = Math.floor(lock.sinceMs / 60_000);
      troubles.push(fault(`进程 ${lock.pid} 启动或停止数据库已有 ${minutes} 分钟。`, `Process ${lock.pid} has been starting or stopping the database for ${counted(minutes, 'minute')}.`, `kill ${lock.pid} && npm start`));
    }
    const left: [zh: string, en: string][] = [];
    if (lock && !lock.alive) left.push([`被中断的进程 ${lock.pid} 留下了启动锁。`, `Process ${lock.pid}, which was interrupted, left its lock.`]);
    if (running && users === 0) left.push([`数据库进程 ${running.pid} 是上次被中断的运行遗留的，没有程序在用。`, `The database server ${running.pid} was left running by an interrupted run, and nobody uses it.`]);
    if (orphans.length > 0) left.push([`上次遗留的数据库子进程：${orphans.join('、')}。`, `Processes of a database server that is gone: ${orphans.join(', ')}.`]);
    if (staleNote !== undefined) left.push([`数据库没有正常停止（如断电），留下了 ${server.folder}/postgres/postmaster.pid。`, `The database was not stopped in order, as by a power cut, and left ${server.folder}/postgres/postmaster.pid.`]);
    if (left.length === 0) return troubles;
    const repair = await takingOver(settings.dataFolder, running?.url, limits);
    return [...troubles, ...left.map(([zh, en]) => warning(zh, en, repair))];
  },
};

/**
 * The next command takes over what was left, whichever it is. Where no district is known to be there the interrupted
 * one may have been a restore, and a start before it would found a demo in its place.
 */
async function takingOver(dataFolder: string, url: string | undefined, limits: Limits): Promise<InBoth> {
  const again = bihuan('restore …');
  if (existsSync(comingFolder(filesFolder(dataFolder)))) {
    return { zh: `恢复曾被中断：重新恢复（会接管或清理）：${again}；不要先运行 npm start`, en: `a restore was interrupted: restore again, which takes it over or clears it away: ${again}; do not npm start before` };
  }
  if (url !== undefined && (await isFounded(url, limits))) return { zh: 'npm start（会接管或清理，数据不会丢失）', en: 'npm start (takes it over or clears it away; no data are lost)' };
  return {
    zh: `若中断的是恢复，重新恢复：${again}；否则 npm start。两者都会接管或清理，数据不会丢失；空库上的 npm start 会建立演示辖区，除非 BIHUAN_DEMO=off`,
    en: `if it was a restore that was interrupted, restore again: ${again}; otherwise npm start. Either takes it over or clears it away, and no data are lost; on an empty store npm start founds a demo district unless BIHUAN_DEMO=off`,
  };
}

/** A server that does not answer may hold anything. */
async function isFounded(url: string, { answer, question }: Limits): Promise<boolean> {
  const pool = openReader(url, { connect: answer, statement: question });
  try {
    return await hasDistricts(pool);
  } catch {
    return false;
  } finally {
    await pool.end();
  }
}
