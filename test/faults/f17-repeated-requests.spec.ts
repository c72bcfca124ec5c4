import { Chance } from '../crash/chance';
import { callAboutFans, rectification, saying } from '../support/forms';
import { runningSystem, type RunningSystem } from '../support/running-system';
import { flawless, settled } from './stage/afterwards';
import { PersistentClerk } from './stage/persistent-clerk';
import { quick } from './stage/quick';

jest.setTimeout(180_000);

const COMPLAINTS = 12;

/** A request that was accepted, and what was answered. */
interface Done {
  key: string;
  path: string;
  form: object;
  by: PersistentClerk;
  body: string;
}

describe('F17 Requests that come twice, late and out of order', () => {
  let system: RunningSystem;
  let clerk: PersistentClerk;
  let handler: PersistentClerk;
  beforeAll(async () => {
    system = await runningSystem({ settings: quick });
    clerk = new PersistentClerk(system.url, await system.asPerson('clerk'));
    handler = new PersistentClerk(system.url, await system.asPerson('quanxue'));
  });
  afterAll(() => system?.stop());

  const done: Done[] = [];
  const chance = new Chance(17);

  it('are answered each time as the first time, and done once', async () => {
    for (let n = 0; n < COMPLAINTS; n += 1) {
      const form = callAboutFans({ texts: { account: `call-${n}` } });
      const id = JSON.parse(await once(clerk, `call-${n}`, '/api/complaints', 'register', form)) as { id: string };
      const at = (move: string) => `/api/complaints/${id.id}/${move}`;
      await once(clerk, `assign-${n}`, at('assign'), 'assign', { unit: 'quanxue' }, id.id);
      await once(handler, `sign-${n}`, at('sign-for'), 'signFor', {}, id.id);
      await once(clerk, `note-${n}`, at('note'), 'note', saying('note'), id.id);
      await once(handler, `rectify-${n}`, at('rectify'), 'rectify', rectification(), id.id);
    }
    const lines = await history();
    // One to three times each, shuffled; some of them ten minutes later.
    const again = chance.shuffled(done.flatMap((one) => Array.from({ length: chance.between(1, 3) }, () => one)));
    await repeat(again.slice(0, again.length / 2));
    await later(10);
    await repeat(again.slice(again.length / 2));
    expect(await history()).toEqual(lines);
  });

  it('are done once also when all of them arrive at the same moment', async () => {
    const key = 'at-once';
    const impatient = new PersistentClerk(system.url, await system.asPerson('clerk'));
    const answers = await Promise.all(Array.from({ length: 20 }, () => impatient.asks({ key, path: '/api/complaints', action: 'register', form: callAboutFans() })));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    clerk.lines.push(...impatient.lines.slice(0, 1), ...impatient.lines.slice(-1));
    expect(await system.rows(`select from bihuan.history where id like '%:at-once'`)).toHaveLength(1);
  });

  it('of somebody who saw an older version are refused, and stay refused when they come again', async () => {
    const { id } = JSON.parse(await once(clerk, 'seen', '/api/complaints', 'register', callAboutFans())) as { id: string };
    const path = `/api/complaints/${id}/note`;
    await clerk.asks({ key: 'first-note', path, action: 'note', form: saying('note'), subject: id, seen: 1 });
    for (const key of ['late-note', 'late-note', 'other-note']) {
      const answer = await clerk.once(key, path, saying('note'), 1);
      expect([answer?.status, (JSON.parse(answer?.body ?? '{}') as { code: string }).code]).toEqual([409, 'stale-version']);
    }
    // What was done under version 1 is answered as done, though the version has passed since.
    expect((await clerk.once('first-note', path, saying('note'), 1))?.status).toBe(200);
    expect(await system.rows(`select id from bihuan.history where subject = $1`, id)).toHaveLength(2);
  });

  it('leave a history in which the checker finds nothing', async () => {
    await settled(system.database.pool);
    await flawless(system.database.pool, { clients: [...clerk.lines, ...handler.lines] });
  });

  async function once(by: PersistentClerk, key: string, path: string, action: string, form: object, complaint?: string): Promise<string> {
    const { body } = await by.asks({ key, path, action, form, ...(complaint ? { complaint } : {}) });
    done.push({ key, path, form, by, body });
    return body;
  }

  async function repeat(requests: readonly Done[]): Promise<void> {
    for (const { by, key, path, form, body } of requests) expect({ key, body: (await by.once(key, path, form))?.body }).toEqual({ key, body });
  }

  async function later(minutes: number): Promise<void> {
    const [row] = await system.rows<{ at: Date }>('select bihuan.now() as at');
    await system.moveTo(new Date((row?.at.getTime() ?? 0) + minutes * 60_000).toISOString());
  }

  const history = () => system.rows(`select subject, seq, id from bihuan.history where id like 'http:%' order by 1, 2`);
});
