import { addressOf } from '../../start/programs.js';
import { ask, type HealthAnswer } from '../asking.js';
import { compose, fault, fine, type Check, type Trouble } from '../finding.js';
import type { Machine } from '../places.js';

/** Whether the worker answers at the door of its own, where it has one. */
export const workerDoorCheck: Check<Machine> = {
  name: 'worker-door',
  settings: ['BIHUAN_WORKER_PORT', 'HOST', 'BIHUAN_DATA', 'DATABASE_URL'],
  well: { zh: '没有询问：未设 BIHUAN_WORKER_PORT，或系统没有运行。', en: 'Not asked: BIHUAN_WORKER_PORT is not set, or the system does not run.' },
  look: async ({ settings, server, run, limits }) => {
    if (settings.workerPort === undefined || (server !== undefined && run === undefined)) return [];
    const address = addressOf({ host: settings.host, port: settings.workerPort });
    const [live, ready] = await Promise.all([ask(`${address}/health/live`, limits.answer), ask(`${address}/health/ready`, limits.answer)]);
    if (live?.status === 'live' && ready?.status === 'ready') return [fine(`worker 在 ${address} 答复：正常，已就绪。`, `The worker answers at ${address}: it lives and is ready.`)];
    return [troubleOf(address, live?.status === 'live' ? ready : live)];
  },
};

function troubleOf(address: string, answer: HealthAnswer | undefined): Trouble {
  const again = compose('restart worker');
  if (answer?.status === undefined) {
    return fault(`worker 在 ${address} 没有答复。`, `The worker does not answer at ${address}.`, {
      zh: `停止系统后重新运行 npm start；容器中：${again}`,
      en: `stop the system and npm start again; in containers: ${again}`,
    });
  }
  const why = (answer.checks ?? []).filter(({ state }) => state !== 'ok').map(({ name, state }) => `${name}: ${state}`).join(', ');
  return fault(`worker 在 ${address} 答复 ${answer.status}（${why}）。`, `The worker at ${address} answers ${answer.status} (${why}).`, {
    zh: `先按下面的提示处理数据库；仍然如此时查看 worker 的日志，停止后重新运行 npm start；容器中：${again}`,
    en: `see to the database first, as told below; if it stays so, look at the worker’s log, stop and npm start again; in containers: ${again}`,
  });
}
