// Processor time of other processes, from /proc (Linux): what holds still while throughput does not.
import { readdirSync, readFileSync } from 'node:fs';

/** Microseconds in a tick of /proc; Linux has had a hundred ticks a second for decades. */
const TICK = 10_000;

/** Microseconds of processor time that a process has used; with its ended children where `ended` is set. */
function usedBy(pid, ended) {
  try {
    // The name in brackets may hold anything; what is counted stands after it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
    const [user, system, childUser, childSystem] = fields.slice(11, 15).map(Number);
    return { parent: Number(fields[1]), used: (user + system + (ended ? childUser + childSystem : 0)) * TICK };
  } catch {
    return undefined;
  }
}

/** Microseconds of one process. */
export function cpuOf(pid) {
  return usedBy(pid, false)?.used ?? 0;
}

/** Microseconds of a PostgreSQL server: all its processes, also those that have ended meanwhile. */
export function cpuOfServer(pid) {
  let sum = usedBy(pid, true)?.used ?? 0;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const process = usedBy(name, false);
    if (process?.parent === pid) sum += process.used;
  }
  return sum;
}
