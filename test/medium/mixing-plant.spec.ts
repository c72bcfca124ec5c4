import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

import { inTimeOrder, type Reported } from '@bihuan/core';
import { Hints, ProblemDesk, type Asking, type Hint, type Person } from '@bihuan/desk';
import { reportsOf } from '@bihuan/intake';
import { Journal } from '@bihuan/store';
import { parse } from 'csv-parse/sync';

import { sharedData, describeWith } from '../support/shared-data';
import { clerk, workerOffice, type WorkerOffice } from '../support/worker-office';

jest.setTimeout(600_000);

const district = 'heping';
const coordinator: Asking = { account: '019a0000-0000-7000-8000-0000000000c2', roles: ['coordinator'] };
const atTheDesk: Person = { district, account: clerk.account, name: '登记员', roles: ['clerk'], unit: 'petitions' };

/** The messages are older than any procedure that is shipped: ten years are added to each. */
const shifted = (at: string) => new Date(Date.parse(at) + 3_652 * 86_400_000).toISOString();

describeWith('cn_messages_repeat_labels.csv.gz', 'The messages about one mixing plant, under forty titles', (labels) => {
  const labelled = parse(gunzipSync(readFileSync(labels)), { columns: true }) as { id: string; cluster: string; kind: string }[];
  let office: WorkerOffice;
  let hints: Hints;
  let problems: ProblemDesk;
  let messages: Reported[];
  /** The complaint of each message, and the message of each complaint. */
  const complaints = new Map<string, string>();

  beforeAll(async () => {
    const file = sharedData('cn_messages_noise_odor.csv.gz') ?? '';
    messages = inTimeOrder((await reportsOf(file, { now: new Date().toISOString(), digest: (reporter) => reporter })).reports);
    office = await workerOffice(shifted(messages[0]?.at ?? ''));
    await office.rulebook.know(district);
    hints = new Hints(office.store.hot, office.rulebook, 'key');
    problems = new ProblemDesk(new Journal(office.store.hot, { reporterKey: 'key' }), office.rulebook, office.store.hot);
  });
  afterAll(() => office?.end());

  const goTo = async (at: string) => {
    if (at > (await office.time.now())) await office.time.forwardTo(at);
  };

  async function hintOf({ nuisances, activity, words }: Reported, at: string): Promise<Hint | undefined> {
    const answer = await hints.told(atTheDesk, { nuisances, ...(activity ? { activity } : {}), words }, at);
    if ('refused' in answer) throw new Error(answer.refused);
    return answer.find(({ kind }) => kind !== null);
  }

  async function registered({ id, nuisances, activity, words, dayOnly = false }: Reported, at: string): Promise<string> {
    const [complaint = ''] = await office.register(1, {
      id: `message:${id}`, payload: { nuisances, ...(activity ? { activity } : {}), anonymous: true }, texts: { account: words },
      fact: { place: { address: null, subdistrict: null, lat: null, lon: null, resolved: false }, told: { at, dayOnly } },
    });
    complaints.set(complaint, id);
    return complaint;
  }

  /** What a clerk does who takes the first hint for true: both belong to one problem. */
  async function accepted(hint: Hint, complaint: string, { nuisances }: Reported): Promise<void> {
    const problem = hint.problem?.id ?? (await entered(hint, nuisances));
    if (!hint.problem) await join(hint.subject, problem);
    await join(complaint, problem);
    await office.outgoing().flush();
  }

  async function entered({ subject, nuisances }: Hint, own: Reported['nuisances']): Promise<string> {
    const done = await problems.enter({
      district, id: `ledger:${subject}`, asking: coordinator, texts: { account: '多人反映同一问题' },
      payload: { source: 'by-hand', nuisances: nuisances.length > 0 ? nuisances : own },
      fact: { place: { address: null, subdistrict: null, lat: null, lon: null, resolved: false } },
    });
    if (done.outcome === 'refused') throw new Error(done.refusal.refused);
    return done.subject.id;
  }

  async function join(complaint: string, problem: string): Promise<void> {
    const done = await office.desk.perform({ district, complaint, id: `join:${complaint}`, action: 'join', asking: clerk, payload: { problem } });
    if (done.outcome === 'refused') throw new Error(done.refusal.refused);
  }

  it('come onto one problem, as good as all of them, and no near-miss, when each first hint above the threshold is accepted in the order of time', async () => {
    for (const message of messages) {
      const at = shifted(message.at);
      await goTo(at);
      const hint = await hintOf(message, at);
      const complaint = await registered(message, at);
      if (hint?.sure) await accepted(hint, complaint, message);
    }
    const joined = await office.rows<{ id: string; complaints: string[] }>(`select id, standing -> 'complaints' as complaints from bihuan.subject where kind = 'problem'`);
    const of = (kind: string) => new Set(labelled.filter((one) => one.cluster === 'lifa-mixing-plant' && one.kind === kind).map(({ id }) => id));
    const [same, nearMiss] = [of('same'), of('near-miss')];
    const [most = []] = joined.map((problem) => problem.complaints.map((one) => complaints.get(one) ?? '')).sort((a, b) => b.filter((id) => same.has(id)).length - a.filter((id) => same.has(id)).length);
    const gathered = most.filter((id) => same.has(id)).length;
    // Forty of forty-six; fewer of them are in the file.
    expect(gathered / same.size).toBeGreaterThanOrEqual(40 / 46);
    expect(most.filter((id) => nearMiss.has(id))).toEqual([]);
    expect(most.filter((id) => !same.has(id))).toEqual([]);
  });
});
