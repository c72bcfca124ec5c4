import { complaintStates, transitions } from '../complaint/index.js';
import { orderStates, orderTransitions, superviseReasons } from '../order/index.js';
import { optionalClocks, orderClocks, plainClocks, problemClocks } from '../procedure/index.js';
import { problemStates, problemTransitions } from '../problem/index.js';
import { channels, clockLabel, dueSentence, evidenceKinds, findings, labels, matters, missReasons, nuisances, revisitWays, roles, urgencies } from './index.js';

const rows = [...Object.values(transitions), ...Object.values(orderTransitions), ...Object.values(problemTransitions)];
const wanted = {
  state: [...complaintStates, ...orderStates, ...problemStates], action: [transitions, orderTransitions, problemTransitions].flatMap(Object.keys), role: roles, clock: [...plainClocks, ...optionalClocks, 'finish', ...orderClocks, ...problemClocks],
  nuisance: nuisances, urgency: urgencies, channel: channels, matter: matters, finding: findings,
  evidence: evidenceKinds, miss: missReasons, revisitWay: revisitWays, superviseReason: superviseReasons,
  text: rows.flatMap(({ texts }) => texts ?? []),
  notice: rows.flatMap(({ tells }) => (tells ?? []).map(({ about }) => about)),
} satisfies Partial<Record<keyof typeof labels, readonly string[]>>;

it.each(Object.entries(wanted))('has a label for every %s', (group, codes) => {
  const known = Object.keys(labels[group as keyof typeof labels]);
  expect(codes.filter((code) => !known.includes(code))).toEqual([]);
});

it('says every label in both languages', () => {
  const all = Object.values(labels).flatMap((group) => Object.values(group));
  expect(all.filter(({ zh, en }) => !/[\u4e00-\u9fff]/.test(zh) || !/^[\w ,()-]+$/.test(en))).toEqual([]);
});

it('numbers the milestones of a plan, and calls the clock of a unit beside the lead by that unit', () => {
  expect(clockLabel('assist-housing', { housing: { zh: '住建局', en: 'Housing' } })).toEqual({ zh: '协办（住建局）', en: 'assistance (Housing)' });
  expect(clockLabel('consult-housing')).toEqual({ zh: '会商（housing）', en: 'consultation (housing)' });
  expect(clockLabel('milestone-2')).toEqual({ zh: '整改节点 2', en: 'milestone 2' });
});

it('says why a date is due: the holiday passed over, the amount, the hour of the office', () => {
  const why = {
    from: '2026-09-30T02:00:00.000Z', startedOn: '2026-09-30', amount: 1, unit: 'workingDay' as const, workedWeekend: [], lastDay: '2026-10-08',
    skipped: ['01', '02', '03'].map((day) => ({ date: `2026-10-${day}`, because: 'holiday' as const })), zone: 'Asia/Shanghai', calendar: 'cn',
  };
  const clock = { name: 'signFor', dueAt: '2026-10-08T09:00:00.000Z', provisional: false, why };
  expect(dueSentence(clock, 'zh')).toBe('签收：2026-10-08 17:00 到期，自 2026-09-30 起 1 个工作日；跳过节假日 2026-10-01–2026-10-03。');
  expect(dueSentence(clock, 'en')).toContain('due 2026-10-08 17:00, 1 working day(s) from 2026-09-30');
});
