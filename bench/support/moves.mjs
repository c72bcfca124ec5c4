// The move that is measured: a reassignment between two units. It reads the complaint with its clocks, updates its row,
// writes one chained line and one text, changes three clocks and tells three parties: rather more than the usual move.
import { core, desk, district, people, store, units } from './house.mjs';

/** The id of the n-th complaint, so that a peer can name it too. */
export const complaintId = (n) => `01900000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

const asker = { by: 'coordinator', actor: 'bench' };

function move(rulebook, id, commandId, commandOf, rest = {}) {
  return {
    district, kind: 'complaint', subject: id, commandId, request: commandId, ...rest,
    decide: ({ subject, now }) => {
      const procedure = subject?.procedure ?? rulebook.procedureFor(district, now);
      const blank = { district, id, kind: 'complaint', number: '', state: 'discovered', version: 0, procedure, standing: {}, clocks: {} };
      const command = { id: commandId, ...asker, ...commandOf(subject, now) };
      return core.takeTurn(core.complaintRules, subject, subject ?? blank, command, rulebook.terms(district, procedure, now));
    },
  };
}

/** Opens so many complaints, numbered from `first`. */
export async function register(journal, rulebook, count, first = 0) {
  const texts = { account: 'bench', reason: 'bench' };
  await journal.write(Array.from({ length: count }, (_, n) => complaintId(first + n)).map((id) => move(rulebook, id, `open:${id}`, (_, now) => ({
    action: 'register', by: 'clerk', texts,
    payload: { nuisances: ['noise-equipment'], channel: 'phone', matter: 'complaint', urgency: 'ordinary', receivedAt: now, points: 1, anonymous: true, placed: true },
  }), { openingKey: `open:${id}`, attachments: { texts: [{ name: 'account', body: '楼下设备夜间轰鸣，无法入睡' }], fact: { openingKey: `open:${id}`, place: { address: '南市街 8 号', subdistrict: '南市', lat: 39.1301, lon: 117.1902, resolved: true } }, queryCode: id.slice(-8) + id.slice(2, 8) } })), 'machines');
}

/** Opens and assigns so many complaints. */
export async function furnish(journal, rulebook, count, first = 0) {
  await register(journal, rulebook, count, first);
  const ids = Array.from({ length: count }, (_, n) => complaintId(first + n));
  await journal.write(ids.map((id) => move(rulebook, id, `assign:${id}`, () => ({ action: 'assign', payload: { unit: units[0] } }))), 'machines');
}

/** One reassignment of one complaint to the other unit, without its reason's text. */
export function reassignment(rulebook, id, commandId) {
  return move(rulebook, id, commandId, (subject) => ({
    action: 'reassign', texts: { reason: 'bench' }, payload: { unit: otherUnit(subject.standing.unit) },
  }));
}

/** What the unit says when it has heard: one clock stops, nobody is told. */
export function signing(rulebook, id, unit) {
  return move(rulebook, id, `sign:${id}`, () => ({ action: 'signFor', by: 'handler', actor: 'handler', actorUnit: unit, payload: {} }));
}

function otherUnit(unit) {
  return unit === units[0] ? units[1] : units[0];
}

/** Reassignments of the complaints in turn, each of one that nobody else is just moving; by way of the desk, or of the door. */
export class Reassigning {
  constructor(count, first = 0) {
    this.first = first;
    this.where = new Uint8Array(count);
    this.next = 0;
    this.made = 0;
  }

  take() {
    const n = this.next++ % this.where.length;
    this.where[n] = 1 - this.where[n];
    return { id: complaintId(this.first + n), unit: units[this.where[n]] };
  }

  /** `[method, path, body]` for the door. */
  asking() {
    const { id, unit } = this.take();
    return ['POST', `/api/complaints/${id}/reassign`, { unit, texts: { reason: '点位在对面辖区' } }];
  }

  /** A request for the desk. */
  request() {
    const { id, unit } = this.take();
    return {
      district, complaint: id, id: `bench:${process.hrtime.bigint()}`, action: 'reassign',
      asking: { account: 'bench', roles: people.office }, payload: { unit }, texts: { reason: '点位在对面辖区' },
    };
  }
}

/** A desk with a journal of its own over a pool. */
export function deskOver(pool, rulebook) {
  const journal = new store.Journal(pool, { reporterKey: 'bench' });
  return { journal, desk: new desk.Desk(journal, rulebook, new store.Lookups(pool, 'bench')) };
}

/** Reassignments by way of the desk within this process, so many at once, for so many seconds. */
export async function reassignFor(office, reassigning, flight, seconds) {
  const until = performance.now() + seconds * 1000;
  const cpu = process.cpuUsage();
  const began = performance.now();
  let made = 0;
  await Promise.all(Array.from({ length: flight }, async () => {
    while (performance.now() < until) {
      const done = await office.desk.perform(reassigning.request());
      if (done.outcome !== 'done') throw new Error(JSON.stringify(done.refusal ?? done.outcome));
      made += 1;
    }
  }));
  const { user, system } = process.cpuUsage(cpu);
  return { made, perSecond: (made * 1000) / (performance.now() - began), cpu: user + system };
}

/** Both statements of one real reassignment, as they went over the wire. */
export async function overheard(pool, rulebook, reassigning) {
  const heard = {};
  const listening = { query: (query) => {
    if (query.name === 'journal-read') heard.read = query;
    else if (query.name?.startsWith('journal-write')) heard.write = query;
    return pool.query(query);
  } };
  const request = reassigning.request();
  const done = await deskOver(listening, rulebook).desk.perform(request);
  if (done.outcome !== 'done') throw new Error(JSON.stringify(done));
  const common = { command: request.id, subject: request.complaint };
  return { read: { ...heard.read, ...common }, write: { ...heard.write, ...common, version: done.event.seq } };
}
