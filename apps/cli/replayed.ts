import type { FigureRow } from '@bihuan/replay';
import { clockLabel, labelOf, type InBoth } from '@bihuan/core';

const groups: Readonly<Record<string, InBoth>> = {
  states: { zh: '状态', en: 'rest in' },
  late: { zh: '逾期', en: 'late' },
  revisits: { zh: '回访', en: 'revisits' },
  supervised: { zh: '督办', en: 'supervised' },
  rungs: { zh: '到期', en: 'rang' },
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
  const [holder = '', rest] = name.split(' ');
  if (rest === undefined) return names[name] ?? { zh: name, en: name };
  return joined(holderLabel(holder), names[rest] ?? clockLabel(rest));
}

function holderLabel(holder: string): InBoth {
  return holder.startsWith('role:') ? labelOf('role', holder.slice('role:'.length)) : { zh: holder, en: holder };
}

function joined(one: InBoth, other: InBoth): InBoth {
  return { zh: `${one.zh} ${other.zh}`, en: `${one.en} ${other.en}` };
}
