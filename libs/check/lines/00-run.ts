import type { Line } from '../line.js';
import { requestsOf } from '../requests.js';

/** A run that asked nothing or harmed nothing proves nothing. */
export const run: Line = {
  no: 0,
  zh: '运行中确有请求、确有故障',
  en: 'the run asked something and harmed something',
  remedy: { zh: '重新运行：没有请求或没有故障的运行什么也证明不了', en: 'run it again: without requests or faults it proves nothing' },
  async *look({ evidence }) {
    const { clients, faults } = evidence;
    const isRun = clients !== undefined || faults !== undefined;
    const accepted = requestsOf(clients ?? []).filter(({ outcome }) => outcome === 'ok').length;
    if (isRun && accepted === 0) yield { what: 'operations', zh: '没有一个请求被接受', en: 'not one request was accepted' };
    if (faults === 0) yield { what: 'faults', zh: '没有发生任何故障', en: 'no harm was done' };
  },
};
