import { fault, warning, type Check, type Trouble } from '../finding.js';
import type { Machine } from '../places.js';

/** What a killed start left of the database that comes along: the next start takes it over or clears it away. */
export const leftBehindCheck: Check<Machine> = {
  name: 'left-behind',
  well: { zh: '没有上次异常中断遗留的进程和锁。', en: 'No interrupted run left a process or a lock.' },
  look: ({ server, limits }) => {
    if (server === undefined) return [];
    const { running, users, staleNote, orphans, lock } = server;
    const troubles: Trouble[] = [];
    if (lock?.alive && lock.sinceMs > limits.lockHeld) {
      const minutes = Math.floor(lock.sinceMs / 60_000);
      troubles.push(fault(`进程 ${lock.pid} 启动或停止数据库已有 ${minutes} 分钟。`, `Process ${lock.pid} has been starting or stopping the database for ${minutes} minutes.`, `kill ${lock.pid} && npm start`));
    }
    if (lock && !lock.alive) troubles.push(left(`被中断的进程 ${lock.pid} 留下了启动锁。`, `Process ${lock.pid}, which was interrupted, left its lock.`));
    if (running && users === 0) troubles.push(left(`数据库进程 ${running.pid} 是上次被中断的运行遗留的，没有程序在用。`, `The database server ${running.pid} was left running by an interrupted run, and nobody uses it.`));
    if (orphans.length > 0) troubles.push(left(`上次遗留的数据库子进程：${orphans.join('、')}。`, `Processes of a database server that is gone: ${orphans.join(', ')}.`));
    if (staleNote !== undefined) troubles.push(left(`数据库没有正常停止（如断电），留下了 ${server.folder}/postgres/postmaster.pid。`, `The database was not stopped in order, as by a power cut, and left ${server.folder}/postgres/postmaster.pid.`));
    return troubles;
  },
};

function left(zh: string, en: string): Trouble {
  return warning(zh, en, { zh: 'npm start（会接管或清理，数据不会丢失）', en: 'npm start (takes it over or clears it away; no data are lost)' });
}
