import type { Stage } from './stage';

/** Takes back whatever harm may still last: gates pass, everything that was held goes on, what is killed stands again. */
export async function mend({ api, workers, postgres, redis, workerGate, apiGate, receiver }: Stage): Promise<void> {
  for (const gate of [workerGate, apiGate]) gate.pass();
  receiver.on = true;
  for (const program of [api, ...workers]) program.signal('SIGCONT');
  if (!lives(postgres.pid)) await postgres.revive();
  if (redis && !lives(redis.pid ?? 0)) await redis.up();
}

/** Zero would mean our own group of processes. */
function lives(pid: number): boolean {
  if (pid === 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
