import { setTimeout as pause } from 'node:timers/promises';

import type { Fault } from './fault';

/** Kills of each program at random moments. */
export const firstFaults: readonly Fault[] = [
  {
    name: 'kill-worker', rows: ['F2'], kills: 1,
    strike: async ({ workers }, chance) => {
      const n = chance.between(0, workers.length - 1);
      await workers[n]?.kill();
      return `worker ${n + 1}`;
    },
  },
  {
    name: 'kill-api', rows: ['F1'], kills: 1,
    strike: async ({ api, accepted }, chance) => {
      if (chance.next() < 0.5) await accepted.act(() => void api.kill());
      else await api.kill();
      return 'api';
    },
  },
  {
    name: 'kill-postgres', rows: ['F3'], kills: 1,
    strike: async ({ postgres, accepted }, chance) => {
      // The worst moment: somebody has just been told that it is done.
      await accepted.act(() => {
        if (postgres.pid > 0) process.kill(postgres.pid, 'SIGKILL');
      });
      const away = chance.between(0, 1_000);
      await pause(away);
      await postgres.revive();
      return `away for ${away} ms`;
    },
  },
  {
    name: 'receiver-off', rows: ['F7'],
    strike: async ({ receiver }, chance) => {
      receiver.on = false;
      const away = chance.between(1_000, 8_000);
      await pause(away);
      receiver.on = true;
      return `off for ${away} ms`;
    },
  },
];
