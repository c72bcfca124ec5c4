// Complaints from the call to the closing, as many abreast as are in flight. Time is the installation's own and moves for all at once,
// so they walk in waves: register and assign; time goes on to the end of the sign-for and of the return window, and both
// ring; rectify, hold the revisit, close. Four transitions by three people, two timers, and eleven notices instead of three.

/** What the people of the office say, in the form in which the HTTP door takes it. */
export const forms = {
  register: {
    nuisances: ['noise-equipment'], channel: 'phone',
    facts: { place: { address: '成都道 88 号', subdistrict: '劝学街道', lat: 39.1081, lon: 117.1943 }, respondent: '某酒店排风机' },
    reporter: { name: '投诉人', phone: '13800002210' },
    texts: { account: '夜间排风机噪声扰民，请处理。' },
  },
  assign: { unit: 'east' },
  rectify: {
    findings: ['true'], texts: { measures: '加装消声器，夜间停机。', answer: '已整改，感谢监督。' },
    evidence: [{ kind: 'record', name: '现场核查记录', reference: 'B-1' }, { kind: 'reading', name: '夜间监测报告', reference: 'B-2' }],
  },
  hold: { way: 'phone', satisfaction: 'satisfied', texts: { account: '电话回访，反映人确认已解决。' } },
  close: {},
};

/** Who makes which move. */
export const people = { register: 'clerk', assign: 'clerk', rectify: 'east', hold: 'verifier', close: 'clerk' };

/** Timers of each complaint that must have rung before it goes on. */
export const TIMERS = ['signFor', 'returnWindow'];

/** Walks so many loops. `office`: `register()` answers a complaint's id, `move(id, action)`, `passTimers(ids)`, `delivered()`. */
export async function walk(office, loops, flight) {
  for (let left = loops; left > 0; left -= flight) {
    const ids = await Promise.all(Array.from({ length: Math.min(left, flight) }, async () => {
      const id = await office.register();
      await office.move(id, 'assign');
      return id;
    }));
    await office.passTimers(ids);
    await Promise.all(ids.map(async (id) => {
      for (const action of ['rectify', 'hold', 'close']) await office.move(id, action);
    }));
  }
  await office.delivered();
}

/** When the last of the timers falls due; asked of the database, as the wave's moves were written by it. */
export async function lastDue(pool) {
  const { rows: [row] } = await pool.query(`select max(due_at) as at from bihuan.clock where state = 'running' and name = any($1)`, [TIMERS]);
  return new Date(row.at).toISOString();
}

/** What stands in the database after so many loops; throws where one of them did not close. */
export async function counted(pool, loops) {
  const { rows: [row] } = await pool.query(`
    select (select count(*)::int from bihuan.subject where state = 'closed') as closed,
      (select count(*)::int from bihuan.history where event->>'actor' = 'clock') as rungs,
      (select count(*)::int from bihuan.inbox) as notices,
      (select count(*)::int from bihuan.outbox) as waiting`);
  if (row.closed !== loops || row.waiting !== 0 || row.rungs < loops * TIMERS.length) throw new Error(`not every loop is closed: ${JSON.stringify({ loops, ...row })}`);
  return { rungs: row.rungs, notices: row.notices };
}
