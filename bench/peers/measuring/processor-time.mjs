// Processor time of whole families of processes, read from /proc.
import { readdirSync, readFileSync } from 'node:fs';

/** A tick of /proc in milliseconds; USER_HZ is 100 on every Linux of today. */
const TICK = 10;

/** Milliseconds of processor time of a process, of all that descend from it, and of those of them that have ended. */
export function processorTime(root) {
  const family = descent();
  const of = (pid) => (family.get(pid)?.ticks ?? 0) + [...family].reduce((sum, [child, { parent }]) => (parent === pid ? sum + of(child) : sum), 0);
  return of(root) * TICK;
}

/** Processor time of what descends from a process, without its own. */
export function processorTimeBelow(root) {
  return processorTime(root) - (descent().get(root)?.ticks ?? 0) * TICK;
}

function descent() {
  const family = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      // The name of a program may hold spaces and brackets; what follows its last bracket is numbers.
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ').map(Number);
      family.set(Number(name), { parent: fields[1], ticks: fields[11] + fields[12] + fields[13] + fields[14] });
    } catch {
      continue; // it has ended meanwhile
    }
  }
  return family;
}
