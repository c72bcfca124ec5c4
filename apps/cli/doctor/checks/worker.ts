import { waitingWork, type WaitingWork } from '@bihuan/store';
import { fault, warning, type Check, type Trouble } from '../finding.js';
import type { Installation } from '../places.js';

/** Whether what falls due rings and what was promised is sent, by the database's time. */
export const workerCheck: Check<Installation> = {
  name: 'worker',
  well: { zh: '到期的都已触发，应发的都已发出。', en: 'What fell due has rung, and what was promised is sent.' },
  look: async ({ pool, asleep, limits }) => {
    const work = await waitingWork(pool, limits.waited);
    if (work.clocks + work.outbox === 0) return [];
    return [asleep ? resting(work) : failing(work)];
  },
};

/** Whoever stopped the system knows that nothing rings. */
function resting(work: WaitingWork): Trouble {
  const { zh, en } = inWords(work);
  return warning(`系统没有运行：${zh}。`, `The system does not run: ${en}.`, 'npm start');
}

function failing(work: WaitingWork): Trouble {
  const { zh, en } = inWords(work);
  if (work.workers === 0) {
    return fault(`没有 worker 在运行：${zh}。`, `No worker runs: ${en}.`, {
      zh: 'npm start；容器中：docker compose -f docker/compose.yaml up -d worker',
      en: 'npm start; in containers: docker compose -f docker/compose.yaml up -d worker',
    });
  }
  return fault(`worker 在运行而没有办事：${zh}。`, `A worker runs and does not work: ${en}.`, {
    zh: '查看 worker 的日志，停止后重新运行 npm start；容器中：docker compose -f docker/compose.yaml restart worker',
    en: 'look at the worker’s log, stop and npm start again; in containers: docker compose -f docker/compose.yaml restart worker',
  });
}

function inWords({ clocks, oldestClock, outbox, oldestPromise }: WaitingWork): { zh: string; en: string } {
  const parts = [
    ...(clocks > 0 ? [{ zh: `${clocks} 个时限到期未触发，最早 ${oldestClock}`, en: `${clocks} clocks are due and have not rung, the first since ${oldestClock}` }] : []),
    ...(outbox > 0 ? [{ zh: `${outbox} 个通知或指令未发出，最早 ${oldestPromise}`, en: `${outbox} notices or commands are not sent, the first since ${oldestPromise}` }] : []),
  ];
  return { zh: parts.map((part) => part.zh).join('；'), en: parts.map((part) => part.en).join('; ') };
}
