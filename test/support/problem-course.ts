import { randomUUID } from 'node:crypto';

import type { Problem } from '@bihuan/core';
import { ProblemDesk, type Asking, type Entry, type ProblemPerformed, type ProblemRequest } from '@bihuan/desk';
import { Journal, type Place } from '@bihuan/store';

import type { WorkerOffice } from './worker-office';

const DAY = 86_400_000;
const district = 'heping';
const evidence = ['record', 'photo-after', 'reading'].map((kind) => ({ kind: kind as 'record', name: kind, reference: 'TZ-0001' }));

/** An officer of the office of this role, always the same one. */
function officer(role: Asking['roles'][number]): Asking {
  return { account: randomUUID(), roles: [role] };
}

/** Takes problems through their course at the desk itself, without the API. */
export class ProblemCourse {
  readonly people = { clerk: officer('clerk'), coordinator: officer('coordinator'), verifier: officer('verifier'), supervisor: officer('supervisor'), leader: officer('leader') };
  private readonly problems: ProblemDesk;

  constructor(private readonly office: WorkerOffice) {
    this.problems = new ProblemDesk(new Journal(office.store.hot, { reporterKey: 'key' }), office.rulebook, office.store.hot);
  }

  /** Everything that waits is told and done. */
  async settle(): Promise<void> {
    await this.office.outgoing().flush();
  }

  /** Time goes on to an instant, and what falls due rings. */
  async until(instant: string): Promise<void> {
    await this.settle();
    for await (const _ of this.office.forwarding().forward({ to: instant })) void _;
    await this.settle();
  }

  /** A complaint at a place, given to a unit where one is named. */
  async told(place: Place, nuisance: 'noise-construction' | 'noise-equipment' = 'noise-construction', unit?: string): Promise<string> {
    const [id = ''] = await this.office.register(1, { fact: { place }, payload: { nuisances: [nuisance] } });
    if (unit) await this.complaint(id, 'assign', { unit });
    return id;
  }

  async complaint(complaint: string, action: 'assign' | 'withdraw', payload: object, texts: Readonly<Record<string, string>> = {}): Promise<void> {
    const asked = await this.office.desk.perform({ district, complaint, id: randomUUID(), action, asking: this.people.clerk, payload, texts } as Parameters<typeof this.office.desk.perform>[0]);
    if (asked.outcome === 'refused') throw new Error(JSON.stringify(asked.refusal));
  }

  /** The problem that a complaint is joined to. */
  async problemOf(complaint: string): Promise<string> {
    const [row] = await this.office.rows<{ problem: string }>(`select standing ->> 'problem' as problem from bihuan.subject where id = $1`, complaint);
    return row?.problem ?? '';
  }

  async enters(place: Place, payload: Partial<Entry['payload']>): Promise<string> {
    const entered = await this.problems.enter({ district, id: randomUUID(), asking: this.people.coordinator, payload: { source: 'patrol', nuisances: ['noise-equipment'], ...payload }, texts: { account: '巡查发现' }, fact: { place } });
    return done(entered).id;
  }

  /** From the assignment to the report that it is rectified. */
  async rectified(problem: string): Promise<void> {
    const [{ id: person = '' } = {}] = await this.office.rows<{ id: string }>(`select id from bihuan.account where district = 'heping' and unit = 'environment'`);
    const handler: Asking = { account: person, roles: ['handler'], unit: 'environment' };
    const soon = new Date(Date.parse(await this.office.time.now()) + DAY).toISOString();
    await this.asks(problem, this.people.coordinator, 'assign', { unit: 'environment', person });
    await this.asks(problem, handler, 'analyse', { causes: ['people', 'matter'] }, { people: '夜间赶工', matter: '无隔声' });
    await this.asks(problem, handler, 'plan', { way: 'immediate', milestones: [soon] }, { goal: '夜间安静', measures: '停工', 'milestone-1': '停工' });
    await this.asks(problem, handler, 'reach', { milestone: 1 }, { account: '已停工' });
    await this.asks(problem, handler, 'checkSimilar', { places: 2, found: 0 }, { account: '查看两处' });
    await this.asks(problem, handler, 'rectify', { finding: 'true' }, { measures: '夜间停工', answer: '已整改，夜间停工' });
    await this.settle();
  }

  async holds(problem: string): Promise<Problem> {
    return this.asks(problem, this.people.verifier, 'hold', { way: 'on-site' }, { account: '现场安静' });
  }

  /** Every step of the series on its day, the application, and every step of the sign-off by somebody else. */
  async signedOff(problem: string): Promise<void> {
    const { coordinator, supervisor, leader, clerk } = this.people;
    for (let held = await this.holds(problem); held.clocks['series']?.state === 'running'; held = await this.holds(problem)) await this.until(held.clocks['series'].dueAt);
    const [{ id = '' } = {}] = await this.office.rows<{ id: string }>(`select id from bihuan.account where district = 'heping' and unit = 'environment'`);
    await this.asks(problem, { account: id, roles: ['handler'], unit: 'environment' }, 'apply', {}, { application: '申请销号' });
    const noticed = await this.asks(problem, coordinator, 'pass', { step: 'check' }, { opinion: '属实' });
    await this.until(noticed.clocks['notice']?.dueAt ?? '');
    await this.asks(problem, supervisor, 'pass', { step: 'street-signs' }, { opinion: '同意' });
    await this.asks(problem, leader, 'pass', { step: 'leader-signs' }, { opinion: '同意' });
    await this.asks(problem, clerk, 'signOff', {});
    await this.settle();
  }

  private async asks(subject: string, asking: Asking, action: ProblemRequest['action'], payload: object, texts: Readonly<Record<string, string>> = {}): Promise<Problem> {
    const shows = action === 'reach' || action === 'rectify' ? { evidence } : {};
    return done(await this.problems.perform({ district, subject, id: randomUUID(), asking, action, payload: { ...payload, ...('evidence' in shows ? { evidence: [] } : {}) }, texts, ...shows } as ProblemRequest));
  }
}

function done(performed: ProblemPerformed): Problem {
  if (performed.outcome === 'refused') throw new Error(JSON.stringify(performed.refusal));
  return performed.subject;
}
