import type { FigureRow, LedgerEntry } from '@bihuan/replay';
import { clockLabel, labelOf, type InBoth } from '@bihuan/core';

const groups: Readonly<Record<string, InBoth>> = {
  states: { zh: '状态', en: 'rest in' },
  refused: { zh: '被拒', en: 'refused' },
  late: { zh: '逾期', en: 'late' },
  revisits: { zh: '回访', en: 'revisits' },
  supervised: { zh: '督办', en: 'supervised' },
  rungs: { zh: '到期', en: 'rang' },
  ledger: { zh: '台账', en: 'ledger' },
  load: { zh: '每周待办', en: 'list by week' },
};

/** The words of a row's group; one without any is shown as it is. */
export function groupLabel({ group }: Pick<FigureRow, 'group'>): InBoth {
  return groups[group] ?? { zh: group, en: group };
}

const names: Readonly<Record<string, InBoth>> = {
  begun: { zh: '应回访', en: 'to be made' },
  due: { zh: '已到期', en: 'fallen due' },
  made: { zh: '已回访', en: 'made' },
  nobody: { zh: '到期无人回访', en: 'fallen due, and made by nobody' },
  complaints: { zh: '件数', en: 'complaints' },
  entered: { zh: '列入台账的点位', en: 'places that came onto it' },
  came: { zh: '新到，平均', en: 'came, on average' },
  cameMost: { zh: '新到，最多', en: 'came, at most' },
  open: { zh: '周末在办，平均', en: 'at the end of a week, on average' },
  openMost: { zh: '周末在办，最多', en: 'at the end of a week, at most' },
};

/** What a row counts, in words: states, clocks and holders as everywhere else. */
export function nameLabel({ group, name }: Pick<FigureRow, 'group' | 'name'>): InBoth {
  if (group === 'states') return labelOf('state', name);
  if (group === 'supervised') return names[name] ?? labelOf('superviseReason', name);
  if (group === 'rungs') {
    const [clock = '', rung = ''] = name.split(':');
    return joined(clockLabel(clock), { zh: rung, en: rung });
  }
  if (group === 'ledger') return names[name] ?? placeOnLedger(name);
  const [holder = '', rest] = name.split(' ');
  if (rest === undefined) return names[name] ?? { zh: name, en: name };
  return joined(holderLabel(holder), names[rest] ?? clockLabel(rest));
}

/** `<nuisance>+<nuisance> <place>` */
function placeOnLedger(name: string): InBoth {
  const [nuisances = '', ...place] = name.split(' ');
  return joined({ zh: place.join(' '), en: place.join(' ') }, allNuisances(nuisances.split('+')));
}

function allNuisances(nuisances: readonly string[]): InBoth {
  const labels = nuisances.map((nuisance) => labelOf('nuisance', nuisance));
  return { zh: labels.map(({ zh }) => zh).join('、'), en: labels.map(({ en }) => en).join(', ') };
}

/** A place of the ledger as a row: how often it was complained of, where, when it came there and by what. */
export function ledgerRow({ place, nuisances, on, founding, rule, complaints, grade, state, relapses, revocations }: LedgerEntry): (number | InBoth)[] {
  const { count, days, metres } = rule;
  return [
    complaints, { zh: place ?? '点位不明', en: place ?? 'place unknown' }, allNuisances(nuisances), { zh: on, en: on },
    { zh: `${founding.days} 天内 ${founding.complaints} 件（规则：${metres} 米内 ${days} 天 ${count} 件）`, en: `${founding.complaints} in ${founding.days} days (rule: ${count} in ${days} days within ${metres} m)` },
    grade, labelOf('state', state), relapses + revocations > 0 ? { zh: `反弹 ${relapses}、撤销 ${revocations}`, en: `relapsed ${relapses}, revoked ${revocations}` } : { zh: '', en: '' },
  ];
}

function holderLabel(holder: string): InBoth {
  return holder.startsWith('role:') ? labelOf('role', holder.slice('role:'.length)) : { zh: holder, en: holder };
}

function joined(one: InBoth, other: InBoth): InBoth {
  return { zh: `${one.zh} ${other.zh}`, en: `${one.en} ${other.en}` };
}

/** How the numbers are to be read. */
export const readings: readonly InBoth[] = [
  { zh: '\n逾期：到期一分钟后仍未办的时限，记在当时的责任人名下，每个到期日只记一次。', en: '\nLate: a due date that was owed still a minute after it had passed, counted once, on whoever owed it then.' },
  { zh: '回访：经过中没有回访人；报告整改以后没有人去回访，时限照走。', en: 'Revisits: nobody in the stories revisits; after a rectification nobody asks, and the clock runs.' },
  { zh: '每周待办：责任人的待办列表，一件一条；周一零时到下周一零时，按本区时区。', en: 'List by week: what stands on the worklist of a holder, one entry a complaint; Monday to Monday in the zone of the district.' },
];
