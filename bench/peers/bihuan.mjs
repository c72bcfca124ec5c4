// Ours, in one process: Desk, Clocks and Outgoing on one pool, as API and worker open them, with everything that a move really does
// (rules, chained history, clocks, texts and evidence, outbox, delivery into the inbox). The sweep and the post pause 50 ms between
// two rounds, as the worker's nudges do.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { serve } from './peer.mjs';
import { counted, forms, lastDue, people, TIMERS, walk } from './waves.mjs';

const { Office, SWEEP_PAGE } = await import('../../dist/libs/desk/index.js');
const district = 'bench';

let office;
let accounts;
let made = 0;
let runs = true;
let rounds = Promise.resolve();
const unrung = new Map();
let allRung = () => undefined;

const asking = (action) => accounts.get(people[action]);

const hands = {
  async register() {
    const { nuisances, channel, facts, reporter, texts } = forms.register;
    const payload = { nuisances, channel, matter: 'complaint', urgency: 'ordinary', points: 1, anonymous: false };
    const fact = { respondent: facts.respondent, place: { ...facts.place, resolved: true } };
    const performed = await office.desk.register({ district, id: randomUUID(), asking: asking('register'), payload, texts, fact, reporter: { ...reporter, confidential: false } });
    return closed(performed).id;
  },
  async move(complaint, action) {
    const { texts, evidence, ...payload } = forms[action];
    closed(await office.desk.perform({ district, complaint, id: randomUUID(), action, asking: asking(action), payload, texts, evidence }));
  },
  async passTimers(ids) {
    const rung = new Promise((resolve) => (allRung = resolve));
    for (const id of ids) unrung.set(id, TIMERS.length);
    await office.time.forwardTo(await lastDue(office.database.hot));
    await rung;
  },
  async delivered() {
    await office.outgoing.flush();
  },
};

serve({
  async start({ url }) {
    office = await Office.open(url, 'loops', (parked) => { throw new Error(`parked: ${JSON.stringify(parked)}`); });
    const { rows } = await office.database.hot.query('select id, login, roles, unit from bihuan.account');
    accounts = new Map(rows.map(({ id, login, roles, unit }) => [login, { account: id, roles, ...(unit ? { unit } : {}) }]));
    rounds = round();
  },
  async run({ loops, flight }) {
    await walk(hands, loops, flight);
    made += loops;
  },
  counts: () => counted(office.database.hot, made),
  async end() {
    runs = false;
    await rounds;
    await office.close();
  },
});

async function round() {
  while (runs) {
    const { claimed, rang, failed } = await office.clocks.sweep();
    if (failed > 0) throw new Error('a clock failed');
    for (const { subject, name } of rang) if (TIMERS.includes(name)) heard(subject);
    const moved = await office.outgoing.round();
    if (claimed < SWEEP_PAGE && moved < SWEEP_PAGE) await pause(50);
  }
}

function heard(subject) {
  const left = (unrung.get(subject) ?? 0) - 1;
  if (left > 0) unrung.set(subject, left);
  else unrung.delete(subject);
  if (unrung.size === 0) allRung();
}

function closed(performed) {
  if (performed.outcome !== 'done') throw new Error(JSON.stringify(performed.refusal ?? performed.outcome));
  return performed.complaint;
}
