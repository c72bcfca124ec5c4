import { Alarm, type Queues } from '@bihuan/alarm';
import { DueClocks, MovedTime } from '@bihuan/store';

import { testStore, type TestStore } from '../support/store';
import { later } from '../support/store-moves';

jest.setTimeout(60_000);

const SECOND = 1_000;
const DAY = 86_400_000;
const start = '2026-09-18T00:00:00.000Z';

describe('An alarm for something that is due', () => {
  let store: TestStore;
  let time: MovedTime;
  beforeEach(async () => {
    store = await testStore();
    time = new MovedTime(store.sweep);
    await time.begin(start);
  });
  afterEach(() => store.end());

  it.each([
    ['in one second', SECOND], ['in 59 seconds', 59 * SECOND], ['in a minute', 60 * SECOND], ['in 24.8 days', 24.8 * DAY],
    ['in 24.9 days, which is more than a timer of 32 bits holds', 24.9 * DAY], ['in 60 days', 60 * DAY], ['in 400 days', 400 * DAY],
  ])('%s is set only when that is near, and then to the moment', async (_, ahead) => {
    const delays: number[] = [];
    const queues = { waiting: () => Promise.resolve(delays.length), add: async (_name: string, jobs: readonly { delay: number }[]) => void delays.push(...jobs.map(({ delay }) => delay)) };
    const alarm = new Alarm(new DueClocks(store.sweep), time, queues as unknown as Queues);
    const near = ahead < 600 * SECOND;
    // On a slow machine a second may have passed before it was looked at; then there is another.
    let armed = 0;
    for (let tries = 0; tries === 0 || (near && armed === 0 && tries < 20); tries += 1) {
      await store.open({ clocks: [{ dueAt: later(near ? await time.now() : start, ahead) }] });
      armed = await alarm.arm();
    }
    expect(armed).toBe(near ? 1 : 0);
    if (!near) {
      // Ten minutes before and not a moment earlier.
      await time.forwardTo(later(start, ahead - 601 * SECOND));
      expect(await alarm.arm()).toBe(0);
      await time.forwardTo(later(start, ahead - 599 * SECOND));
      expect(await alarm.arm()).toBe(1);
    }
    const due = near ? ahead : 599 * SECOND;
    expect(delays).toHaveLength(1);
    expect(delays[0]).toBeGreaterThan(due - 900); // some of it passes while it is set
    expect(delays[0]).toBeLessThanOrEqual(due + 20);
    expect(await alarm.arm()).toBe(0);
  });
});
