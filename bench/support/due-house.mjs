// A store with a million clocks of which a hundred thousand fall due together: complaints that came in on a Friday
// morning, to be given to a unit by Monday at closing time. The rest is due months later.
import { migrateQueueOf, server } from './house.mjs';
import { copies, days, settle, whole } from './million.mjs';
import { complaintId, deskOver, furnish, register } from './moves.mjs';

/** Complaints of which people ask while it rings. */
export const PEOPLES = 300;
const FIRST = 100_000_000;

/** Starts the server with its filled database. `due` of `clocks` ring at `dueAt`. */
export async function dueHouse({ clocks, due, keep }) {
  const running = await server(keep ? `due-${clocks}-${due}` : undefined);
  try {
    await running.fillOnce(days.fridayMorning, async ({ admin, database, rulebook }) => {
      // A line's `at` is when its page was read; when it was written only the database can say.
      await admin.query('alter table bihuan.history add written timestamptz');
      await admin.query('alter table bihuan.history alter written set default clock_timestamp()');
      const { journal } = deskOver(database.hot, rulebook);
      await furnish(journal, rulebook, PEOPLES);
      await register(journal, rulebook, 1, PEOPLES);
      const template = complaintId(PEOPLES);
      await copies(admin, template, FIRST, 3);
      await whole(database);
      await copies(admin, template, FIRST + 3, due - 4);
      // In parts, so that two processors have something to do and no statement takes minutes.
      for (let first = due; first < clocks; first += 100_000) {
        await copies(admin, template, FIRST + first, Math.min(100_000, clocks - first), { later: `interval '90 days'` });
      }
      await admin.query('truncate bihuan.outbox');
      await settle(admin, FIRST + clocks);
    });
    return running;
  } catch (error) {
    await running.stop();
    throw error;
  }
}

/** A copy of the filled database, with queues where alarms are wanted. */
export async function copyOf(running, name, alarms) {
  const at = await running.copy(name);
  if (alarms) await migrateQueueOf(at.url);
  return at;
}

/** How many clocks are due by the movable time; `untouched`: of complaints that no person moves meanwhile, whose rungs must all ring. */
export async function dueNow(admin) {
  const { rows: [row] } = await admin.query(
    `select count(*)::int as due, (count(*) filter (where subject >= $1))::int as untouched from bihuan.clock where next_at <= bihuan.now() and parked_at is null`,
    [complaintId(FIRST)],
  );
  return row;
}

/** Moves the time, as the installation would find it after it was away. */
export async function jump(admin, to) {
  await admin.query(`update bihuan.installation set time_offset = make_interval(secs => extract(epoch from $1::timestamptz - now())::float8)`, [to]);
}

/** Waits until a question answers `done`, and gives the seconds since `began`. */
export async function secondsUntil(began, patience, done) {
  while (!(await done())) {
    if (performance.now() - began > patience * 1000) return Infinity;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return (performance.now() - began) / 1000;
}

/** Whether nothing is due, asked in the way of the sweep's index. */
export const nothingDue = (admin) => async () =>
  (await admin.query(`select not exists (select from bihuan.clock where district = 'bench' and parked_at is null and next_at <= (select bihuan.now())) as none`)).rows[0].none;

/** Whether no notice waits. */
export const nothingOwed = (admin) => async () =>
  (await admin.query(`select not exists (select from bihuan.outbox where district = 'bench' and topic = 'notice' and parked_at is null) as none`)).rows[0].none;

/** What rang and what was told, counted: each rung once, each of its notices in an inbox once. */
export async function counted(admin) {
  const { rows: [row] } = await admin.query(`
    with rang as materialized (select subject, seq, id, at, written from bihuan.history where event ? 'rang')
    select count(*)::int as rungs, count(distinct (subject, id))::int as different, (count(*) filter (where subject >= $1))::int as untouched,
      (select count(*)::int from rang r where not exists (select from bihuan.inbox i where i.district = 'bench' and i.subject = r.subject and starts_with(i.no, r.seq || '.'))) as untold,
      (select count(*)::int from bihuan.inbox) as notices,
      (select count(*)::int from (select from bihuan.inbox group by district, subject, no, addressee having count(*) > 1) as twice) as "toldTwice",
      (select count(*)::int from bihuan.clock where parked_at is not null) as parked
    from rang`, [complaintId(FIRST)]);
  return row;
}
