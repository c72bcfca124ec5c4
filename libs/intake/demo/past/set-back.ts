import { TimeStands, type MovedTime } from '@bihuan/store';

/** How long ago the demo begins: a revisit that failed, its second round and half a year of looking again must fit in. */
export const DAYS = 210;

/** Begins time so long ago that the demo can be told from there; an office that stands, or whose time was begun before, keeps its time. */
export async function setBack(time: MovedTime): Promise<void> {
  if (await time.movable()) return;
  try {
    await time.begin(new Date(Date.now() - DAYS * 86_400_000).toISOString());
  } catch (error) {
    if (!(error instanceof TimeStands)) throw error;
  }
}
