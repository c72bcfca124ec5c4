import { callAboutFans, saying } from '../support/forms';
import { heping, password } from '../support/office-people';
import { PersonAtWork } from '../support/person';
import { runningSystem, type RunningSystem } from '../support/running-system';

jest.setTimeout(120_000);

/** A clerk who is lent by a unit that complaints are about. */
const withTied = { ...heping, people: { ...heping.people, tied: { name: '登记员借调', roles: ['clerk'] as const, unit: 'huanbao-team' } } };
const demand = 'Demand-D1ZT';

let system: RunningSystem;
beforeAll(async () => {
  system = await runningSystem({ offices: [withTied] });
}, 240_000);
afterAll(() => system?.stop());

/** A complaint that a unit has and that is under an order of the supervisor's; its number, its id, and those of the order. */
async function supervised(unit: string, form: object = {}) {
  const [clerk, supervisor] = [await system.asPerson('clerk'), await system.asPerson('supervisor')];
  const complaint = await clerk.registers(callAboutFans(form));
  await clerk.does(complaint.number, 'assign', { unit });
  await supervisor.does(complaint.number, 'supervise', { level: 'district', reason: 'by-hand', ...saying('reason', demand) });
  await system.delivered();
  const [order] = await supervisor.ordersAbout(complaint.id);
  if (!order) throw new Error('no order was issued');
  return { number: complaint.number, id: complaint.id, order };
}

/** By which ways somebody could hear of an order, and what he gets. */
async function heard(person: PersonAtWork, { id, number }: { id: string; number: string }, about: string) {
  const register = await person.gets<{ rows: { number: string }[] }>('/api/orders?limit=200');
  const lines = [...(await person.inbox()), ...(await person.worklist())];
  return {
    byId: await person.looksAt(`/api/orders/${id}`),
    byNumber: await person.looksAt(`/api/orders/${encodeURIComponent(number)}`),
    register: register.rows.some((row) => row.number === number) || (await person.ordersAbout(about)).length > 0,
    desk: lines.some((line) => line.number === number),
  };
}

const nothing = { byId: '404 no-such-order-number', byNumber: '404 no-such-order-number', register: false, desk: false };
const seen = { byId: '200', byNumber: '200', register: true };

describe('Who sees a supervision order', () => {
  let case1: Awaited<ReturnType<typeof supervised>>;
  beforeAll(async () => {
    case1 = await supervised('quanxue', { respondentUnit: 'huanbao' });
  });

  it.each(['clerk', 'coordinator', 'supervisor', 'leader', 'verifier', 'auditor'])('is for the %s of the office, with what it demands', async (login) => {
    const person = await system.asPerson(login);
    expect(await heard(person, case1.order, case1.id)).toMatchObject(seen);
    expect((await person.readsOrder(case1.order.number)).demand).toBe(demand);
  });

  it('is for the unit that must answer: on its worklist, in its inbox, and to be answered', async () => {
    const handler = await system.asPerson('quanxue');
    expect(await heard(handler, case1.order, case1.id)).toEqual({ ...seen, desk: true });
    expect((await handler.worklist()).map(({ number, kind }) => [number, kind])).toContainEqual([case1.order.number, 'order']);
    expect((await handler.inbox()).filter(({ number }) => number === case1.order.number).map(({ about }) => about)).toEqual(['order-issued']);
    expect((await handler.readsOrder(case1.order.id)).demand).toBe(demand);
  });

  it.each([
    ['another unit', 'nanshi'], ['the unit that the complaint is about', 'huanbao'], ['a unit below it', 'team'], ['a clerk whom that unit has lent', 'tied'], ['an administrator', 'administrator'],
  ])('is not for %s, exactly like a number that nobody was given', async (_, login) => {
    const person = await system.asPerson(login);
    expect(await heard(person, case1.order, case1.id)).toEqual(nothing);
    for (const [move, text] of [['answer', 'answer'], ['lift', 'judgement'], ['note', 'note']] as const) {
      expect(await person.mayNotMoveOrder(case1.order.number, move, saying(text))).toBe('404 no-such-order-number');
    }
    const same = (problem: object) => ({ ...problem, instance: '' });
    const path = (number: string) => `/api/orders/${encodeURIComponent(number)}/lift`;
    expect(same(await person.problem(path(case1.order.number), saying('judgement')))).toEqual(same(await person.problem(path('督字〔2026〕999号'), saying('judgement'))));
    expect(system.heard.filter((answer) => answer.login === login && (answer.body.includes(demand) || answer.body.includes(case1.order.number)))).toEqual([]);
  });

  it('is for the auditor to read and not to move', async () => {
    const auditor = await system.asPerson('auditor');
    for (const [move, text] of [['answer', 'answer'], ['find-wanting', 'reason'], ['raise', 'reason'], ['lift', 'judgement'], ['note', 'note']] as const) {
      expect(await auditor.mayNotMoveOrder(case1.order.id, move, saying(text))).toMatch(/^403 /);
    }
    expect((await auditor.readsOrder(case1.order.id)).moves.filter(({ allowed }) => allowed)).toEqual([]);
  });

  it('is told to nobody by the stream of changes, which says that something moved and not what', async () => {
    const away = new AbortController();
    const stranger = await PersonAtWork.signIn(system.url, 'nanshi', password, system.database.pool, []);
    const response = await fetch(`${system.url}/api/live`, { headers: { authorization: `Bearer ${stranger.bearer}` }, signal: away.signal });
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const letters = new TextDecoder();
    const heardNext = async () => letters.decode((await reader.read()).value ?? new Uint8Array(), { stream: true });
    let said = await heardNext();
    await (await system.asPerson('supervisor')).movesOrder(case1.order.id, 'note', saying('note', 'Note-N1ZT'));
    while (!said.includes('event: changed')) said += await heardNext();
    away.abort();
    for (const word of [case1.order.id, case1.order.number, case1.number, 'Note-N1ZT', 'order']) expect(said).not.toContain(word);
  });

  it('is lost to whom the complaint turns out to be about', async () => {
    const tied = await system.asPerson('tied');
    const later = await supervised('nanshi');
    expect(await heard(tied, later.order, later.id)).toMatchObject(seen);
    await (await system.asPerson('clerk')).does(later.number, 'correct', { respondentUnit: 'huanbao', ...saying('reason') });
    await system.delivered();
    expect(await heard(tied, later.order, later.id)).toMatchObject({ ...nothing, desk: expect.any(Boolean) });
    expect((await tied.worklist()).map(({ number }) => number)).not.toContain(later.order.number);
  });

  it('is lost to the unit that had it when another one gets the complaint', async () => {
    await (await system.asPerson('coordinator')).does(case1.number, 'reassign', { unit: 'chengguan', ...saying('reason') });
    await system.delivered();
    const [former, present] = [await system.asPerson('quanxue'), await system.asPerson('chengguan')];
    expect(await heard(former, case1.order, case1.id)).toMatchObject({ ...nothing, desk: expect.any(Boolean) });
    expect((await former.worklist()).map(({ number }) => number)).not.toContain(case1.order.number);
    expect(await former.mayNotMoveOrder(case1.order.id, 'answer', saying('answer'))).toBe('404 no-such-order-number');
    expect(await heard(present, case1.order, case1.id)).toEqual({ ...seen, desk: true });
    expect(await present.movesOrder(case1.order.id, 'answer', saying('answer'))).toMatchObject({ state: 'answered' });
  });
});
