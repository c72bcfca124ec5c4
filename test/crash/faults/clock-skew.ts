import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { faketimeLibrary } from '../../support/need';
import type { Fault } from '../fault';
import { restart } from './armed-program';

/** A worker whose machine is three days wrong, and whose clock then jumps, back too. Due is what the database says. */
export const clockSkew: Fault = {
  name: 'clock-skew', rows: ['F13', 'T10'], kills: 2, needs: ['libfaketime'],
  strike: async ({ workers, folder }, chance) => {
    const worker = workers[chance.between(0, workers.length - 1)];
    if (!worker) throw new Error('there is no worker');
    const file = join(folder, 'wrong-time');
    const jumps = chance.shuffled(['+72h', '-72h', '+0']);
    writeFileSync(file, `${jumps[0]}\n`);
    await restart(worker, {
      LD_PRELOAD: faketimeLibrary() ?? '', FAKETIME_TIMESTAMP_FILE: file, FAKETIME_NO_CACHE: '1', FAKETIME_DONT_FAKE_MONOTONIC: '1',
    });
    for (const jump of jumps) {
      writeFileSync(file, `${jump}\n`);
      await pause(chance.between(1_500, 2_500));
    }
    await worker.kill();
    return `${jumps.join(', then ')}`;
  },
};
