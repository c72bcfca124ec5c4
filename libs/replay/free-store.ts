import type { Office } from '@bihuan/desk';
import { districtCodes, invitationIsOpen, programsAtWork } from '@bihuan/store';
import type { Candidate } from './candidate.js';
import { unplayable, type Unplayable } from './unplayable.js';

/**
 * Throws where a replay would take the time from somebody: from a system at work, from an office that stands, or,
 * unless it was said that this very store is meant, from one whose founder has been invited. Throws Unplayable.
 */
export async function mustBeFree({ database: { hot } }: Pick<Office, 'database'>, onThisStore = false): Promise<void> {
  const programs = await programsAtWork(hot);
  if (programs.length > 0) throw inUse(programs);
  if ((await districtCodes(hot)).length > 0) throw notEmpty();
  if (!onThisStore && (await invitationIsOpen(hot))) throw founderInvited();
}

/** Throws where a draft would have to share its name with versions that the store knows already. Throws Unplayable. */
export function mustBeFirstOfItsName({ rulebook }: Pick<Office, 'rulebook'>, { label, procedure, isDraft }: Candidate): void {
  if (!isDraft || !rulebook.all().some((known) => known.procedure === procedure)) return;
  throw unplayable(
    `此库已载入规程 ${procedure}，草案 ${label} 与它同名。请在空文件夹中重演，例如 BIHUAN_DATA=./.bihuan-replay，或用 rehearse 比较两部规程。`,
    `The procedure ${procedure} is stored here already, and the draft ${label} has its name. Replay it in an empty folder, e.g. BIHUAN_DATA=./.bihuan-replay, or compare two procedures with rehearse.`,
  );
}

/** A system that runs would ring in the midst of the stories, and go on in their time. */
export function inUse(programs: readonly string[]): Unplayable {
  const names = programs.join(', ');
  return unplayable(
    `此库正在被使用（${names}），重演会把它的时间永久拨走。请另选空文件夹，例如 BIHUAN_DATA=./.bihuan-replay；确要在此库重演，先停止系统。`,
    `This store is in use (${names}), and a replay would set its time for good. Choose an empty folder, e.g. BIHUAN_DATA=./.bihuan-replay; if it is to be this store, stop the system first.`,
  );
}

/** What a replay cannot be put on top of. */
export function notEmpty(): Unplayable {
  return unplayable(
    '重演要把时间拨到经过开始的时候，只能在空的数据库里进行；此库已有辖区或投诉件（可能是上次没有演完的），或时间已拨过。请另选空文件夹，例如 BIHUAN_DATA=./.bihuan-replay。',
    'A replay sets the clock to the beginning of the stories, so it wants an empty store. This one has a district or complaints (perhaps of a replay that was cut off), or its time was moved. Choose an empty folder, e.g. BIHUAN_DATA=./.bihuan-replay.',
  );
}

function founderInvited(): Unplayable {
  return unplayable(
    '此库是为建立辖区准备的：邀请已发出，尚未使用；重演会把它的时间永久拨走。请另选空文件夹，例如 BIHUAN_DATA=./.bihuan-replay；确要用此库重演，加上 --on-this-store。',
    'This store waits for its district: an invitation is open, and a replay would set its time for good. Choose an empty folder, e.g. BIHUAN_DATA=./.bihuan-replay; if it is to be this store, say --on-this-store.',
  );
}
