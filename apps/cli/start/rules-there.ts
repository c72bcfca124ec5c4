import type { Office } from '@bihuan/desk';
import { exitCodes, Failed } from '../failed.js';

/** Ends the command when a district has no procedure in force, or no calendar: every registration in it would be refused. */
export async function rulesMustBeThere({ rulebook, time }: Office, districts: readonly string[]): Promise<void> {
  const now = await time.now();
  for (const district of districts) {
    await rulebook.know(district, -1);
    const { procedure, calendar } = rulebook.settings(district);
    if (!rulebook.procedureFor(district, now)) throw missing(district, { zh: `办理规程 ${procedure}`, en: `the procedure ${procedure}` });
    if (!isLoaded(() => rulebook.calendar(district))) throw missing(district, { zh: `工作日历 ${calendar}`, en: `the calendar ${calendar}` });
  }
}

/** The rulebook throws for a calendar that a district names and nobody loaded. */
function isLoaded(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

function missing(district: string, { zh, en }: { zh: string; en: string }): Failed {
  return new Failed(
    {
      zh: `辖区 ${district} 的${zh}不可用或尚未生效；请在 procedures 文件夹中改正后重新启动。`,
      en: `District ${district} wants ${en}, which cannot be used or is not in force; mend it in the folder procedures and start again.`,
    },
    exitCodes.mendFirst,
  );
}
