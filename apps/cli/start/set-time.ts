import type { Instant } from '@bihuan/core';
import type { Office } from '@bihuan/desk';
import type { Settings } from '@bihuan/platform';
import { TimeStands } from '@bihuan/store';
import { paragraph, remark, tell } from '../speech.js';

/** Makes time movable where the operator wants it and nothing is in the store yet; says so where it cannot be as he wants. */
export async function setTime({ time }: Office, { time: wanted }: Settings): Promise<void> {
  const movable = await time.movable();
  if (movable) {
    const now = shownHere(await time.now());
    const says = { zh: `此库的时间可移动，现在是 ${now}；时限按此计算`, en: `the time of this store can be moved, and is ${now}; due dates follow it` };
    return wanted === 'real' ? remark(says) : tell(says);
  }
  if (wanted === 'real') return;
  try {
    await time.begin();
    tell({ zh: '时间可移动：npm run -s bihuan -- clock forward 30d', en: 'time can be moved: npm run -s bihuan -- clock forward 30d' });
  } catch (error) {
    if (!(error instanceof TimeStands)) throw error;
    remark(
      paragraph({
        zh: '数据库中已有投诉件，时间不能再改为可移动；要试验请另选空文件夹，例如 BIHUAN_DATA=./.bihuan-demo BIHUAN_TIME=movable npm start。',
        en: 'There are complaints already, so time stays as it is; to move it begin with an empty folder, e.g. BIHUAN_DATA=./.bihuan-demo BIHUAN_TIME=movable npm start.',
      }),
    );
  }
}

/** Day and hour by the clock of this machine, with the name of its zone. */
function shownHere(at: Instant): string {
  return `${new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' }).format(new Date(at))} ${Intl.DateTimeFormat().resolvedOptions().timeZone}`;
}
