import { runningSystem, type RunningSystem } from '../support/running-system';
import { flawless, settled } from './stage/afterwards';
import { killedAt, startArmed } from './stage/armed';
import { PersistentClerk } from './stage/persistent-clerk';
import { quick } from './stage/quick';

jest.setTimeout(180_000);

/** From the first byte of a request to the last of its answer: registering brings papers, giving to a unit brings none. */
const points = [
  'http-post.came', 'session-by-token.after', 'journal-read.before', 'journal-read.after',
  'journal-write-papers.before', 'journal-write-papers.sent', 'journal-write-papers.after',
  'journal-write.before', 'journal-write.sent', 'journal-write.after', 'http-post.before', 'http-post.after',
];

describe('F1 An API that is killed in the middle of a request', () => {
  let system: RunningSystem;
  beforeAll(async () => {
    system = await runningSystem({ settings: quick });
  });
  afterAll(() => system?.stop());

  it('at each of twelve points, has done what it acknowledged once, and does the rest once when it is asked again', async () => {
    const clerk = new PersistentClerk(system.url, await system.asPerson('clerk'));
    await system.api.stop();
    const wishes: Promise<string>[] = [];
    for (const point of points) {
      startArmed(system.api, point);
      for (const name of ['a', 'b']) wishes.push(clerk.worksOn(`${point}-${name}`));
      await killedAt(system.api, point);
    }
    system.api.start();
    const complaints = await Promise.all(wishes);

    expect(new Set(complaints).size).toBe(2 * points.length);
    expect(clerk.repeated).toBeGreaterThan(points.length);
    expect(clerk.odd).toEqual([]);
    expect(await system.rows(`select from bihuan.history where id like 'http:%'`)).toHaveLength(4 * points.length);
    await settled(system.database.pool);
    await flawless(system.database.pool, { clients: clerk.lines, faults: points.length });
  });
});
