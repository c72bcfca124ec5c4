import { scratchesLeft } from '@bihuan/store';
import { counted, warning, type Check } from '../finding.js';
import type { Store } from '../places.js';

/** Databases in which something was tried by a run that was killed. */
export const scratchesCheck: Check<Store> = {
  name: 'left-behind',
  look: async ({ pool }) => {
    const names = await scratchesLeft(pool);
    if (names.length === 0) return [];
    const drop = `dropdb ${names[0]}`;
    return [warning(
      `被中断的预演留下了 ${names.length} 个临时数据库：${names.join('、')}。`,
      `A rehearsal that was interrupted left ${counted(names.length, 'scratch database')}: ${names.join(', ')}.`,
      { zh: `下一次 rehearse 会清除；也可以自行删除：${drop}`, en: `the next rehearse removes them; or do it yourself: ${drop}` },
    )];
  },
};
