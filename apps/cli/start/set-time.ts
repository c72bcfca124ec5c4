import type { Instant } from '@bihuan/core';
import type { Office } from '@bihuan/desk';
import { setBack } from '@bihuan/intake';
import type { Settings } from '@bihuan/platform';
import { TimeStands } from '@bihuan/store';
import { paragraph, remark, tell } from '../speech.js';

type Wanted = Pick<Settings, 'time' | 'timeAsked'>;

/**
 * Makes time movable where the operator wants it and nothing is in the store yet; says so where it cannot be as he wants. What
 * nobody asked for is done in a demo only, which then begins in the past; every other store keeps the time that it has.
 */
export async function setTime({ time }: Office, { time: wanted, timeAsked }: Wanted, demo: boolean): Promise<void> {
  if (wanted === 'movable' && demo) await setBack(time);
  if (demo && (await time.behind())) return;
  if (await time.movable()) {
    const now = shownHere(await time.now());
    const says = { zh: `此库的时间可移动，现在是 ${now}；时限按此计算`, en: `the time of this store can be moved, and is ${now}; due dates follow it` };
    return timeAsked && wanted === 'real' ? remark(says) : tell(says);
  }
  if (wanted === 'real' || !timeAsked) return;
  try {
    await time.begin();
    tell({ zh: '时间可移动：npm run -s bihuan -- clock forward 30d', en: 'time can be moved: npm run -s bihuan -- clock forward 30d' });
  } catch (error) {
    if (!(error instanceof TimeStands)) throw error;
    remark(
      paragraph({
        zh: '数据库中已有投诉件，时间不能再改为可移动；要试验请另选空文件夹，例如 BIHUAN_DATA=./.bihuan-demo npm start。',
        en: 'There are complaints already, so time stays as it is; to move it begin with an empty folder, e.g. BIHUAN_DATA=./.bihuan-demo npm start.',
      }),
    );
  }
}

/** Day and hour by the clock of this machine, with the name of its zone. */
function shownHere(at: Instant): string {
  return `${new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' }).format(new Date(at))} ${Intl.DateTimeFormat().resolvedOptions().timeZone}`;
}
