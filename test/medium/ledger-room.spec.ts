import type { Person } from '@bihuan/desk';
import type { Place } from '@bihuan/store';
import { randomUUID } from 'node:crypto';

import { ledgerOffice, near, people, personOf, problemOf, type LedgerOffice } from '../support/ledger-office';
import { china } from '../support/local-time';

jest.setTimeout(120_000);

const district = 'heping';
const supervisor = personOf(people.supervisor);
const ofUnit = (unit: string): Person => personOf({ roles: ['handler'], unit });

describe('A problem on the ledger', () => {
  let office: LedgerOffice;
  beforeAll(async () => {
    office = await ledgerOffice(china('2026-03-02 09:00')); // Monday
    await office.rows(`insert into bihuan.unit values ('heping', 'housing', '住建委', 'Housing', null, '2020-01-01', null)`);
    await office.rows(`insert into bihuan.account (district, id, login, name, password_hash, roles, unit) values ('heping', gen_random_uuid(), 'housing', '承办人住建', 'x', '{handler}', 'housing')`);
  });
  afterAll(() => office?.end());

  /** A place with so many complaints of the same person each, and its problem. */
  async function problemAt(place: Place, count: number, respondent?: string): Promise<{ id: string; complaints: string[] }> {
    const complaints: string[] = [];
    for (let n = 0; n < count; n += 1) complaints.push(await office.told(place, { fact: { place, ...(respondent ? { respondent } : {}) } }));
    await office.considered();
    const [problem] = await office.problemsAt(place);
    return { id: problem?.id ?? '', complaints };
  }

  const read = async (person: Person, named: string) => office.room.read(person, named, await office.time.now());
  const assigned = async (id: string, unit = 'environment') => {
    const [{ id: person = '' } = {}] = await office.rows<{ id: string }>(`select id from bihuan.account where district = 'heping' and unit = $1`, unit);
    return office.asks(id, { action: 'assign', asking: people.coordinator, payload: { unit, person } });
  };

  it('is read whole: its complaints, the people behind them without their names, its conditions, and the file of its place in time order', async () => {
    const place = office.somewhere();
    const [first] = [await office.told(place, { phone: '13900000001' })];
    await office.later(20);
    await office.told(place, { phone: '139 0000 0001' });
    await office.told(place, { phone: '13900000002' });
    await office.considered();
    const [{ id, number } = { id: '', number: '' }] = await office.problemsAt(place);
    await assigned(id);
    await office.asks(id, { action: 'visit', payload: { at: await office.time.now(), evidence: [] }, texts: { seen: '施工中' }, evidence: [{ kind: 'reading', name: '夜间监测', reference: '2026-3' }] });
    const whole = await read(supervisor, number);
    expect(whole?.complaints.map((complaint) => complaint.id)).toContain(first);
    expect(whole?.people).toEqual({ known: 2, unknown: 0 });
    expect(whole?.conditions.find(({ condition }) => condition === 'milestones')).toMatchObject({ met: false });
    expect(whole?.file.lines.map(({ what }) => what).sort()).toEqual(['complaint', 'complaint', 'complaint', 'finding', 'reading', 'visit']);
    expect(whole?.file.lines.map(({ at }) => at)).toEqual(whole?.file.lines.map(({ at }) => at).sort().reverse());
    expect(whole?.file.calm.map(({ days }) => days)).toEqual([20]);
    const other = problemOf(await office.problems.enter({ district, id: randomUUID(), asking: people.clerk, payload: { source: 'by-hand', nuisances: ['odor-cooking'] }, texts: { account: '油烟' }, fact: { place: near(place, 20) } }));
    expect((await read(supervisor, id))?.file.beside).toMatchObject([{ id: other.id }]);
  });

  it('shows a unit what was done there and for how long it was calm, and nothing of what complainants said when they were asked', async () => {
    const place = office.somewhere();
    const first = await office.told(place);
    await office.later(20);
    await office.told(place);
    await office.told(place);
    await office.considered();
    const [{ id } = { id: '' }] = await office.problemsAt(place);
    await assigned(id);
    await office.asksOf(first, { action: 'assign', asking: people.clerk, payload: { unit: 'environment' } });
    const evidence = [{ kind: 'photo-after', name: '现场', reference: '1' }] as const;
    await office.asksOf(first, { action: 'rectify', asking: office.handler, payload: { findings: ['true'], evidence: [], answered: true }, texts: { measures: '夜间停工', answer: '已整改' }, evidence });
    await office.asksOf(first, { action: 'fail', asking: people.verifier, payload: { way: 'phone', satisfaction: 'dissatisfied' }, texts: { reason: '我家孩子还是睡不着' } });
    const seen = (await read(ofUnit('environment'), id))?.file;
    expect(seen?.lines.map(({ what, words }) => [what, words])).toEqual(expect.arrayContaining([['rectification', '夜间停工'], ['revisit', null]]));
    expect(JSON.stringify(seen)).not.toContain('睡不着');
    expect(seen?.calm.map(({ days }) => days)).toEqual([20]);
  });

  it('is seen by the unit that has it and by one that had it, with no more complaints than these may see, and by no other', async () => {
    const { id, complaints } = await problemAt(office.somewhere(), 3);
    expect(await read(ofUnit('environment'), id)).toBeNull();
    await assigned(id);
    await office.asksOf(complaints[0] ?? '', { action: 'assign', asking: people.clerk, payload: { unit: 'environment' } });
    expect((await read(ofUnit('environment'), id))?.complaints.map((complaint) => complaint.id)).toEqual([complaints[0]]);
    expect((await read(ofUnit('environment'), id))?.file.lines.map(({ subject }) => subject)).toEqual([id, complaints[0]]);
    expect(await read(ofUnit('housing'), id)).toBeNull();
    const [{ id: person = '' } = {}] = await office.rows<{ id: string }>(`select id from bihuan.account where login = 'housing'`);
    await office.asks(id, { action: 'reassign', asking: people.coordinator, payload: { unit: 'housing', person }, texts: { reason: '属住建' } });
    expect((await read(ofUnit('environment'), id))?.timeline.subject.id).toBe(id);
    expect((await read(ofUnit('housing'), id))?.timeline.subject.id).toBe(id);
    const list = await office.room.ledger(ofUnit('housing'), { limit: 50 }, await office.time.now());
    expect(list.rows.map((row) => row.id)).toEqual([id]);
    expect(await read(personOf({ roles: ['administrator'] }), id)).toBeNull();
  });

  it('is out of the sight of whoever belongs to the unit that it is about, whatever his role', async () => {
    const place = office.somewhere();
    for (let n = 0; n < 3; n += 1) await office.told(place, { payload: { respondentUnit: 'housing' } });
    await office.considered();
    const [problem] = await office.problemsAt(place);
    const theirs = personOf({ roles: ['clerk'], unit: 'housing' });
    expect((await read(supervisor, problem?.id ?? ''))?.timeline.subject.id).toBe(problem?.id);
    expect(await read(theirs, problem?.number ?? '')).toBeNull();
    const listed = await office.room.ledger(theirs, { limit: 100 }, await office.time.now());
    expect(listed.rows.map((row) => row.id)).not.toContain(problem?.id);
    const complaint = await office.told(office.somewhere());
    expect(await office.desk.perform({ district, complaint, id: randomUUID(), action: 'join', asking: { account: theirs.account, roles: ['clerk'], unit: 'housing' }, payload: { problem: problem?.id ?? '' } }))
      .toMatchObject({ refusal: { refused: 'no-such-problem' } });
  });

  it('stands on the ledger before those of which fewer complain, page by page, and is found by what it is', async () => {
    const many = await problemAt(office.somewhere(), 6, '某某搅拌站');
    const few = await problemAt(office.somewhere(), 3, '某某 搅拌站');
    const now = await office.time.now();
    const pages: string[] = [];
    for (let after: Parameters<LedgerOffice['room']['ledger']>[3], more = true; more; ) {
      const { rows, next } = await office.room.ledger(supervisor, { limit: 2 }, now, after);
      pages.push(...rows.map(({ id }) => id));
      after = next;
      more = next !== undefined;
    }
    const all = (await office.room.ledger(supervisor, { limit: 100 }, now)).rows;
    expect(pages).toEqual(all.map(({ id }) => id));
    expect(all[0]).toMatchObject({ id: many.id, complaints: 6, grade: 'grave', clock: 'triage' });
    expect(all.map(({ complaints }) => complaints)).toEqual(all.map(({ complaints }) => complaints).sort((a, b) => b - a));
    const found = async (asked: Partial<Parameters<LedgerOffice['room']['ledger']>[1]>) => (await office.room.ledger(supervisor, { limit: 100, ...asked }, now)).rows.map(({ id }) => id);
    expect(await found({ respondent: '某某搅拌站' })).toEqual([many.id, few.id]);
    expect(await found({ respondent: '某某搅拌站', grade: 'general' })).toEqual([few.id]);
    expect((await found({ order: 'newest' }))[0]).toBe(few.id);
    expect(await found({ state: 'signedOff' })).toEqual([]);
    expect(await office.room.respondents(supervisor)).toMatchObject([{ problems: 2, open: 2, complaints: 9 }]);
    expect(await office.room.respondents(ofUnit('housing'))).toEqual([]);
  });

  it('says when the latest of its complaints was received, whichever was joined last, and of the others when that one leaves; and what is late or not', async () => {
    const place = office.somewhere();
    const { id } = await problemAt(place, 3);
    const line = async () => (await office.room.ledger(supervisor, { limit: 100 }, await office.time.now())).rows.find((row) => row.id === id);
    const before = await office.time.now();
    await office.later(3);
    const latest = await office.time.now();
    const last = await office.told(place);
    await office.considered();
    const late = await office.told({ ...place, address: null, lat: null, lon: null, resolved: false }, { payload: { receivedAt: new Date(Date.parse(latest) - 86_400_000).toISOString() } });
    await office.asksOf(late, { action: 'join', asking: people.clerk, payload: { problem: id }, texts: { reason: '同一点位' } });
    await office.considered();
    expect(await line()).toMatchObject({ complaints: 5, lastComplaintAt: expect.stringMatching(latest.slice(0, 16)) });
    for (const complaint of [last, late]) await office.asksOf(complaint, { action: 'leave', asking: people.clerk, payload: {}, texts: { reason: '不是同一处' } });
    await office.considered();
    expect(await line()).toMatchObject({ complaints: 3, lastComplaintAt: expect.stringMatching(before.slice(0, 13)) });

    const now = await office.time.now();
    const [all, overdue, inTime] = await Promise.all([undefined, true, false].map(async (asked) => (await office.room.ledger(supervisor, { overdue: asked, limit: 100 }, now)).rows));
    expect([overdue?.every((row) => row.overdue), inTime?.some((row) => row.overdue)]).toEqual([true, false]);
    expect((overdue?.length ?? 0) + (inTime?.length ?? 0)).toBe(all?.length);
  });

  it('settled in the interim is a column of its own, with the day on which it is looked at next', async () => {
    const { id } = await problemAt(office.somewhere(), 3);
    await assigned(id);
    const now = await office.time.now();
    const [soon, next] = [10, 60].map((days) => new Date(Date.parse(now) + days * 86_400_000).toISOString());
    await office.asks(id, { action: 'analyse', payload: { causes: ['cause', 'institution'] }, texts: { cause: '路面破损', institution: '无养护' } });
    await office.asks(id, { action: 'plan', payload: { way: 'long-term', milestones: [soon ?? ''] }, texts: { goal: '降噪', measures: '铺低噪路面', 'milestone-1': '招标' } });
    await office.asks(id, { action: 'settleInterim', asking: people.coordinator, payload: { nextDate: next ?? '' }, texts: { answer: '分期实施' } });
    const { rows } = await office.room.ledger(supervisor, { interim: true, limit: 10 }, now);
    expect(rows).toMatchObject([{ id, interim: true, nextDate: next, milestones: { reached: 0, of: 1 }, state: 'assigned' }]);
  });

  it('is booked with the words of its cause, the way of its plan and when it was signed off; a book that may hold no more says that there are others', async () => {
    const [planned, signedOff] = [await problemAt(office.somewhere(), 3), await problemAt(office.somewhere(), 3)];
    const now = await office.time.now();
    const soon = new Date(Date.parse(now) + 10 * 86_400_000).toISOString();
    await assigned(planned.id);
    await office.asks(planned.id, { action: 'analyse', payload: { causes: ['cause', 'institution'] }, texts: { cause: '减振垫老化', institution: '无停机制度' } });
    await office.asks(planned.id, { action: 'plan', payload: { way: 'by-date', milestones: [soon] }, texts: { goal: '夜间安静', measures: '更换减振垫', 'milestone-1': '更换' } });
    await office.signedOff(signedOff.id);
    const then = await office.time.now();
    const whole = await office.room.booked(supervisor, { limit: 1 }, then, 100);
    const line = (id: string) => whole.rows.find((row) => row.id === id);
    expect(line(planned.id)).toMatchObject({ causes: ['cause', 'institution'], planned: 'by-date', signedOffAt: null });
    expect(line(signedOff.id)).toMatchObject({ causes: ['people', 'matter'], planned: 'immediate', signedOffAt: expect.stringMatching(/^20\d\d-/) });
    expect(whole.more).toBe(false);
    const listed = (await office.room.ledger(supervisor, { limit: 100 }, then)).rows.map(({ id }) => id);
    expect(whole.rows.map(({ id }) => id)).toEqual(listed);
    const [exact, cut] = [await office.room.booked(supervisor, { limit: 1 }, then, listed.length), await office.room.booked(supervisor, { limit: 1 }, then, listed.length - 1)];
    expect([exact.more, cut.more, cut.rows.map(({ id }) => id)]).toEqual([false, true, listed.slice(0, -1)]);
    expect((await office.room.booked(ofUnit('housing'), { limit: 1 }, then, 100)).rows.map(({ id }) => id)).not.toContain(planned.id);
  });

  it('gets an order when its grade is grave enough, and none is open any more once it is lifted', async () => {
    const { id } = await problemAt(office.somewhere(), 4);
    await office.considered();
    const before = await read(supervisor, id);
    expect(before?.orders).toMatchObject([{ state: 'issued', level: 'district' }]);
    expect(before?.conditions.find(({ condition }) => condition === 'no-open-order')).toMatchObject({ met: false, has: 1 });
    const { rows: [listed] } = await office.orderRoom.newest(supervisor, { about: [id], limit: 5 }, await office.time.now());
    expect(listed).toMatchObject({ about: id, aboutNumber: before?.timeline.subject.number, nuisances: ['noise-construction'], reason: 'grade' });
    const lifted = await office.orders.perform({ district, subject: listed?.id ?? '', id: randomUUID(), action: 'lift', asking: people.supervisor, payload: {}, texts: { judgement: '已整改到位' } });
    expect(lifted.outcome).toBe('done');
    await office.considered();
    expect((await read(supervisor, id))?.conditions.find(({ condition }) => condition === 'no-open-order')).toMatchObject({ met: true });
  });
});
