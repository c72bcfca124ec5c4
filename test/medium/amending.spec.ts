import { check } from '@bihuan/check';
import { isRefusal, type Procedure, type Refusal } from '@bihuan/core';
import { Amendments, countRung, Desk, Rulebook, rungName, type AmendmentRead, type Person, type Ringing } from '@bihuan/desk';
import { loadProcedures } from '@bihuan/rules';
import { addApproved, figuresOf, Journal, Lookups, writingVersions } from '@bihuan/store';
import { v7 as newId } from 'uuid';

import { workerOffice, type WorkerOffice } from '../support/worker-office';

jest.setTimeout(120_000);

const [v1] = loadProcedures('procedures').procedures.filter(({ procedure }) => procedure === 'cn-hotline');
if (!v1) throw new Error('the shipped procedure is gone');
const { finish } = v1.clocks;
/** In force from Friday 2026-09-11: eight working days instead of five, and no yellow card. */
const v2: Procedure = {
  ...v1, version: 2, valid: { from: '2026-09-11' },
  clocks: { ...v1.clocks, finish: { ...finish, amounts: [...finish.amounts.slice(0, -1), { amount: 8, unit: 'workingDay' }], rungs: finish.rungs.filter(({ name }) => name !== 'yellow-card') } },
};
const pace = { page: 2, lookFor: 0, rest: 0 };

describe('Running complaints under a mended version', () => {
  let office: WorkerOffice;
  let amendments: Amendments;
  const person = (account: string, ...roles: Person['roles'][number][]): Person => ({ account, district: 'heping', name: account, roles, unit: null });
  const [xu, ling] = [person('xu', 'coordinator', 'leader'), person('ling', 'leader')];
  const asked = { from: 'cn-hotline@1', to: 'cn-hotline@2', reason: '市里批准延长' };
  const of = (answer: AmendmentRead | Refusal): AmendmentRead => {
    if (isRefusal(answer)) throw new Error(answer.refused);
    return answer;
  };
  const approve = () => writingVersions(office.store.hot, (client) => addApproved(client, v2, newId())).then(() => office.rulebook.load());
  const assign = (complaint: string | undefined) =>
    office.desk.perform({ district: 'heping', complaint: complaint ?? '', id: `assign-${complaint}`, action: 'assign', payload: { unit: 'environment' }, asking: { account: 'chen', roles: ['clerk'], unit: 'petitions' } });
  const forward = async (by: string) => {
    const rang: Ringing[] = [];
    for await (const rung of office.forwarding().forward({ by })) rang.push(rung);
    return rang;
  };
  const procedures = () => office.rows<{ procedure: string; n: number }>(`select procedure, count(*)::int as n from bihuan.subject where district = 'heping' group by 1 order by 1`);
  const clean = async () => {
    await office.outgoing().flush();
    expect((await check(office.database.pool)).violations).toEqual([]);
  };

  beforeEach(async () => {
    office = await workerOffice();
    amendments = new Amendments(office.store.hot, office.rulebook, office.time, () => office.rulebook.load());
  });
  afterEach(() => office.end());

  it('are moved once it is signed by a second person and in force; what has ended stays', async () => {
    const [waiting, given, ended] = await office.register(3);
    await assign(given);
    await office.desk.perform({ district: 'heping', complaint: ended ?? '', id: 'end', action: 'withdraw', payload: {}, texts: { words: '不再追究' }, asking: { account: 'chen', roles: ['clerk'], unit: 'petitions' } });
    await approve();
    expect(await amendments.ask(xu, { ...asked, id: newId(), to: 'cn-hotline@3' })).toMatchObject({ refused: 'version-unknown' });
    expect(await amendments.ask(xu, { ...asked, id: newId(), from: 'cn-hotline@2', to: 'cn-hotline@1' })).toMatchObject({ refused: 'version-not-later' });
    const { id } = of(await amendments.ask(xu, { ...asked, id: newId() }));
    expect(await amendments.ask(xu, { ...asked, id: newId() })).toMatchObject({ refused: 'amendment-under-way' });
    expect(await amendments.read('heping', id)).toMatchObject({ status: 'asked', moved: 0, left: 2 });
    expect(await amendments.sign(xu, id)).toMatchObject({ refused: 'own-amendment' });
    expect(await amendments.sign(ling, id)).toMatchObject({ refused: 'version-not-in-force' });
    expect(await office.amending(pace).round()).toEqual({ moved: 0, failed: 0 });
    await forward('1d');
    expect(await amendments.sign(ling, id)).toMatchObject({ status: 'signed', signedBy: 'ling' });
    expect(await amendments.withdraw(xu, id)).toMatchObject({ refused: 'amendment-not-now' });

    const amending = office.amending(pace);
    expect([await amending.round(), await amending.round(), await amending.round()]).toEqual([{ moved: 2, failed: 0 }, { moved: 0, failed: 0 }, { moved: 0, failed: 0 }]);
    expect(await amendments.read('heping', id)).toMatchObject({ status: 'done', moved: 2, left: 0, failed: 0 });
    expect(await procedures()).toEqual([{ procedure: 'cn-hotline@1', n: 1 }, { procedure: 'cn-hotline@2', n: 2 }]);
    const [finishOfGiven] = await office.rows(`select to_char(due_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as due, due_no from bihuan.clock where name = 'finish' and subject = $1`, given);
    expect(finishOfGiven).toEqual({ due: '2026-09-21', due_no: 2 }); // eight working days from Thursday 09-10, the Sunday 09-20 among them
    const [line] = await office.rows<{ event: object }>(`select event from bihuan.history where subject = $1 and id = $2`, waiting, `amend:${id}`);
    expect(line?.event).toMatchObject({ action: 'amend', by: 'system', payload: { procedure: 'cn-hotline@2', amendment: id, signedBy: 'ling' }, settled: { former: 'cn-hotline@1' } });
    await clean();
  });

  it('are all moved, each once, by workers that are killed half way and others that go on', async () => {
    const complaints = await office.register(9);
    for (const complaint of complaints.slice(0, 5)) await assign(complaint);
    await approve();
    await forward('1d');
    const { id } = of(await amendments.ask(xu, { ...asked, id: newId() }));
    of(await amendments.sign(ling, id));
    await office.amending(pace).round(); // and is killed after its first page
    expect(await amendments.read('heping', id)).toMatchObject({ moved: 2, left: 7 });
    const [one, other] = [office.amending(pace), office.amending(pace)];
    for (let round = 0; round < 6; round += 1) await Promise.all([one.round(), other.round()]);
    expect(await amendments.read('heping', id)).toMatchObject({ status: 'done', moved: 9, left: 0 });
    expect(await office.rows(`select count(*)::int as n, count(distinct subject)::int as subjects from bihuan.history where id like 'amend:%'`)).toEqual([{ n: 9, subjects: 9 }]);
    await clean();
  });

  it('are looked for until every program works by the new rules: one that still opened under the old is moved too', async () => {
    await office.register(1);
    await approve();
    await forward('1d');
    const { id } = of(await amendments.ask(xu, { ...asked, id: newId() }));
    of(await amendments.sign(ling, id));
    const amending = office.amending({ ...pace, lookFor: 3_600_000 });
    await amending.round();
    await amending.round();
    expect(await amendments.read('heping', id)).toMatchObject({ status: 'signed', moved: 1, left: 0 });
    const blind = { ...office.rulebook, procedureFor: () => 'cn-hotline@1' };
    const late = jest.spyOn(office.rulebook, 'procedureFor').mockImplementation(blind.procedureFor);
    await office.register(1);
    late.mockRestore();
    await amending.round();
    expect(await amendments.read('heping', id)).toMatchObject({ moved: 2, left: 0 });
    await clean();
  });

  it('ring by the new ladder from then on, are counted by the version of their day, and no rung rings twice', async () => {
    const [given, extended] = await office.register(2);
    for (const complaint of [given, extended]) await assign(complaint);
    await forward('1d');
    const until = '2026-09-25T09:00:00.000Z';
    const request = { district: 'heping', complaint: extended ?? '', texts: { reason: '设备待运' } };
    await office.desk.perform({ ...request, id: 'ask', action: 'askExtension', payload: { until }, asking: { account: 'hao', roles: ['handler'], unit: 'environment' } });
    await office.desk.perform({ ...request, id: 'grant', action: 'grantExtension', payload: { until }, asking: { account: 'xu', roles: ['coordinator'], unit: 'petitions' } });
    await forward('6d'); // Thursday 09-17: reminder and yellow card of the first have rung
    await approve();
    const { id } = of(await amendments.ask(xu, { ...asked, id: newId() }));
    of(await amendments.sign(ling, id));
    await office.amending(pace).round();
    const dates = await office.rows(`select to_char(due_at at time zone 'Asia/Shanghai', 'MM-DD') as due, due_no from bihuan.clock where name = 'finish' order by due_at`);
    expect(dates).toEqual([{ due: '09-21', due_no: 2 }, { due: '09-25', due_no: 3 }]);
    const rang = await forward('25d');
    const rungs = await countRung(each(rang.filter(({ name }) => name === 'finish')), (rung) => rungName(office.rulebook, rung));
    expect(rungs).toEqual({ 'finish:reminder': 2, 'finish:due': 2, 'finish:red-card': 2, 'finish:supervision': 2, 'finish:overdue': 3 });
    expect(await office.rows(`select id from bihuan.history where id like 'clock:%' group by subject, id having count(*) > 1`)).toEqual([]);
    const counted = (await figuresOf(office.store.hot)).rungs.filter(({ clock }) => clock === 'finish').map(({ procedure, rung, rang: times }) => `${procedure} ${rung}: ${times}`);
    expect(counted.filter((line) => line.startsWith('cn-hotline@1'))).toEqual(['cn-hotline@1 0: 1', 'cn-hotline@1 1: 1']);
    await clean();
  });

  it('are left alone, with the reason, where a clock of theirs would never ring again', async () => {
    await office.register(1);
    await approve();
    await office.rows(`alter table bihuan.procedure_version disable trigger procedure_version_stays`);
    await office.rows(`update bihuan.procedure_version set document = jsonb_set(document, '{clocks,triage,rungs}', '[]') where name = 'cn-hotline' and version = 2`);
    await office.rulebook.load();
    await forward('1d');
    const { id } = of(await amendments.ask(xu, { ...asked, id: newId() }));
    of(await amendments.sign(ling, id));
    const amending = office.amending(pace);
    await amending.round();
    await amending.round();
    const read = of(await amendments.read('heping', id));
    expect(read).toMatchObject({ status: 'signed', moved: 0, left: 1, failed: 1 });
    expect(read.trouble).toContain('triage');
  });

  it('are dealt with at once by a program that has not heard of the new version yet', async () => {
    const [given] = await office.register(1);
    const { hot } = office.store;
    const rulebook = new Rulebook(hot);
    await rulebook.load();
    const desk = new Desk(new Journal(hot, { reporterKey: 'key' }), rulebook, new Lookups(hot, 'key'));
    await approve();
    await forward('1d');
    const { id } = of(await amendments.ask(xu, { ...asked, id: newId() }));
    of(await amendments.sign(ling, id));
    await office.amending(pace).round();
    expect(rulebook.has('cn-hotline@2')).toBe(false);
    const done = await desk.perform({ district: 'heping', complaint: given ?? '', id: 'assign', action: 'assign', payload: { unit: 'environment' }, asking: { account: 'chen', roles: ['clerk'], unit: 'petitions' } });
    expect(done).toMatchObject({ outcome: 'done', complaint: { procedure: 'cn-hotline@2' } });
    await clean();
  });

  it('are held against their histories: one that was set back by another hand is found by the checker', async () => {
    await office.register(1);
    await approve();
    await forward('1d');
    const { id } = of(await amendments.ask(xu, { ...asked, id: newId() }));
    of(await amendments.sign(ling, id));
    await office.amending(pace).round();
    await office.rows(`update bihuan.subject set procedure = 'cn-hotline@1'`);
    expect((await check(office.database.pool)).violations).toMatchObject([{ line: 4, what: 'procedure' }]);
  });
});

async function* each<T>(all: readonly T[]): AsyncGenerator<T> {
  for (const one of all) yield await Promise.resolve(one);
}
