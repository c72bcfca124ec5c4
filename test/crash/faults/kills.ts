import { setTimeout as pause } from 'node:timers/promises';

import type { Fault } from '../fault';

/** Each at a moment that chance says; whatever lies down is started again by the supervisor. */
export const killWorker: Fault = {
  name: 'kill-worker', rows: ['F2'], kills: 1,
  strike: async ({ workers }, chance) => {
    const n = chance.between(0, workers.length - 1);
    await workers[n]?.kill();
    return `worker ${n + 1}`;
  },
};

/** Every second time in the very moment at which somebody has been told that it is done. */
export const killApi: Fault = {
  name: 'kill-api', rows: ['F1'], kills: 1,
  strike: async ({ api, accepted }, chance) => {
    if (chance.next() < 0.5) {
      await api.kill();
      return 'at any moment';
    }
    await accepted.act(() => void api.kill());
    return 'at an acceptance';
  },
};

/** Every second time at the worst moment for a database: somebody has just been told that his complaint is registered. */
export const killPostgres: Fault = {
  name: 'kill-postgres', rows: ['F3'], kills: 1,
  strike: async ({ postgres, accepted }, chance) => {
    const kill = () => {
      if (postgres.pid > 0) process.kill(postgres.pid, 'SIGKILL');
    };
    const worst = chance.next() < 0.5;
    if (worst) await accepted.act(kill);
    else kill();
    const away = chance.between(0, 500);
    await pause(away);
    await postgres.revive();
    return `at ${worst ? 'an acceptance' : 'any moment'}, away for ${away} ms`;
  },
};

/** A machine that goes down with all its programs, but for the database. */
export const restartBoth: Fault = {
  name: 'restart-both', rows: ['F1', 'F2', 'T15'], kills: 3,
  strike: async ({ api, workers }) => {
    await Promise.all([api, ...workers].map((program) => program.kill()));
    return 'API and all workers at once';
  },
};
