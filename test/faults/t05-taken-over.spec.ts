import { DueClocks, Outbox } from '@bihuan/store';

import { testStore, type TestStore } from '../support/store';
import { district } from '../support/store-moves';
import { workerOffice, type WorkerOffice } from '../support/worker-office';

jest.setTimeout(180_000);

const TIMES = 500;

describe('T5 A worker that starts while another is between taking up and writing down', () => {
  let office: WorkerOffice | undefined;
  let store: TestStore | undefined;
  afterEach(async () => {
    await office?.end();
    await store?.end();
    [office, store] = [undefined, undefined];
  });

  it('rings nothing that the other rings too, five hundred times', async () => {
    office = await workerOffice();
    const complaints = await office.register(TIMES);
    await office.time.forwardTo('2026-09-11T10:00:00.000Z');
    const first = office.worker();
    const due = new DueClocks(office.store.sweep);
    for (let time = 0; time < TIMES; time += 1) {
      const page = await due.claimDue(1);
      // The one that starts sees the same row, and both write in the same millisecond.
      await Promise.all([first.ring(page), office.worker().sweep(1)]);
    }
    while ((await first.sweep()).claimed > 0);
    expect(await office.rows(`select count(*)::int as n, count(distinct subject)::int as complaints from bihuan.history where id = 'clock:triage:1:0'`)).toEqual([{ n: TIMES, complaints: complaints.length }]);
    expect(await office.rows('select from bihuan.history group by subject, id having count(*) > 1')).toEqual([]);
  });

  it('leaves a command of the other to it for as long as the other has leased it, five hundred times', async () => {
    store = await testStore();
    const target = await store.open();
    const dispatches = Array.from({ length: TIMES }, (_, n) => ({ no: `1.c${n}`, district, kind: 'complaint' as const, subject: target, command: { id: `command-${n}`, action: 'lift', by: 'system' as const, actor: target, payload: {} } }));
    await store.open({ dispatches });
    const first = new Outbox(store.sweep);
    for (let time = 0; time < TIMES; time += 1) {
      const mine = await first.claimCommands(1);
      const theirs = await new Outbox(store.hot).claimCommands(TIMES);
      expect([mine.length, theirs.some(({ id }) => id === mine[0]?.id)]).toEqual([1, false]);
      await first.completeCommands(mine);
      await store.rows('update bihuan.outbox set next_try = null');
    }
    expect(await store.rows('select from bihuan.outbox')).toEqual([]);
  });
});
