import { portIsFree } from '@bihuan/platform';
import { addressOf } from '../../start/programs.js';
import { ask } from '../asking.js';
import { fault, faultWithRemedy, type Check, type Trouble } from '../finding.js';
import type { Machine } from '../places.js';

/** Whether the HTTP door is open, or could be opened. */
export const doorCheck: Check<Machine> = {
  name: 'door',
  settings: ['PORT', 'HOST', 'BIHUAN_DATA', 'DATABASE_URL'],
  well: { zh: '服务端口可用。', en: 'The HTTP door answers, or its port is free.' },
  look: async ({ settings, run, limits }) => {
    if (run) return notReady(run.address, limits.answer);
    if (settings.port === 0) return [];
    const answer = await portIsFree(settings.host, settings.port);
    if (answer.free) return [];
    // Beside a database of the operator's own nobody notes who runs; the door itself tells.
    const address = addressOf(settings);
    const ours = settings.databaseUrl !== undefined && (await ask(`${address}/health/live`, limits.answer))?.status === 'live';
    return ours ? notReady(address, limits.answer) : [faultWithRemedy(answer)];
  },
};

async function notReady(address: string, patience: number): Promise<Trouble[]> {
  if ((await ask(`${address}/health/ready`, patience))?.status === 'ready') return [];
  return [fault(
    `系统在 ${address} 运行，但没有就绪。`,
    `The system runs at ${address} and is not ready.`,
    { zh: '先按下面的提示处理数据库；仍未就绪时停止并重新运行 npm start', en: 'see to the database first, as told below; if it is still not ready, stop it and run npm start again' },
  )];
}
