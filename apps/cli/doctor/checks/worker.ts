import { waitingWork, type WaitingWork } from '@bihuan/store';
import { compose, counted, fault, fine, warning, type Check, type Trouble } from '../finding.js';
import type { Installation } from '../places.js';

/** Whether what falls due rings and what was promised is sent, by the database's time. */
export const workerCheck: Check<Installation> = {
  name: 'worker',
  well: { zh: '没有到期未触发的时限，也没有待发的通知和指令。', en: 'No clock is due that has not rung, and no notice or command waits to be sent.' },
  look: async ({ pool, asleep, limits }) => {
    const work = await waitingWork(pool);
    if (work.rungs + work.promises === 0) return [];
    const late = Math.max(work.rungLate, work.promiseLate);
    if (late < limits.waitedWarning) {
      const { zh, en } = inWords(work);
      return [fine(`没有积压：${zh}。`, `Nothing waits for long: ${en}.`)];
    }
    return [asleep ? resting(work) : failing(work, late >= limits.waitedFault ? fault : warning)];
  },
};

/** Whoever stopped the system knows that nothing rings. */
function resting(work: WaitingWork): Trouble {
  const { zh, en } = inWords(work);
  return warning(`系统没有运行：${zh}。`, `The system does not run: ${en}.`, 'npm start');
}

function failing(work: WaitingWork, how: typeof fault): Trouble {
  const { zh, en } = inWords(work);
  if (work.workers === 0) {
    const up = compose('up -d worker');
    return how(`没有 worker 在运行：${zh}。`, `No worker runs: ${en}.`, { zh: `npm start；容器中：${up}`, en: `npm start; in containers: ${up}` });
  }
  const again = compose('restart worker');
  return how(`worker 已连接数据库，而没有及时办事：${zh}。`, `A worker is connected and does not keep up: ${en}.`, {
    zh: `查看 worker 的日志，停止后重新运行 npm start；容器中：${again}`,
    en: `look at the worker’s log, stop and npm start again; in containers: ${again}`,
  });
}

function inWords({ rungs, rungLate, promises, promiseLate }: WaitingWork): { zh: string; en: string } {
  const parts = [
    ...(rungs > 0 ? [{ zh: `${rungs} 个时限到期未触发，最早的已迟 ${rungLate} 秒`, en: `${counted(rungs, 'clock is', 'clocks are')} due and ${rungs === 1 ? 'has' : 'have'} not rung, the oldest ${rungLate} s late` }] : []),
    ...(promises > 0 ? [{ zh: `${promises} 个通知或指令未发出，最早的已等 ${promiseLate} 秒`, en: `${counted(promises, 'notice or command is', 'notices or commands are')} not sent, the oldest since ${promiseLate} s` }] : []),
  ];
  return { zh: parts.map((part) => part.zh).join('；'), en: parts.map((part) => part.en).join('; ') };
}
