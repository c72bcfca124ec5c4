import { setTimeout as pause } from 'node:timers/promises';

import type { Fault } from '../fault';

/** Whoever is to be told outside does not answer at all. */
export const receiverOff: Fault = {
  name: 'receiver-off', rows: ['F6', 'F7'],
  strike: async ({ receiver }, chance) => {
    receiver.on = false;
    const away = chance.between(1_000, 6_000);
    await pause(away);
    receiver.on = true;
    return `off for ${away} ms`;
  },
};
