import type { Complaint, ComplaintAction, Role } from '@bihuan/core';
import type { Performed, Registration, Request } from '@bihuan/desk';
import type { AsyncCommand } from 'fast-check';

import { aReport, blank, whatIsAsked } from '../../libs/core/complaint/testing/index';
import { heping } from '../office/open-office';
import { hears, looksAt, type Model } from './model';
import { standing, type Scene } from './scene';

const machines: readonly Role[] = ['clock', 'system'];

/** One more complaint comes in. */
export class Registers implements AsyncCommand<Model, Scene> {
  constructor(private readonly dice: number) {}

  check = ({ complaints }: Readonly<Model>) => complaints.size < 6;

  async run(model: Model, scene: Scene): Promise<void> {
    const registration = await registrationOf(model, scene, this.dice);
    scene.record.push({ line: 'intent', id: registration.id, at: Date.now(), district: heping.code, action: 'register' });
    const [performed, again] = await Promise.all([scene.office.desk.register(registration), scene.office.desk.register(registration)]);
    const first = performed.outcome === 'already' ? again : performed;
    record(scene, registration.id, first);
    hears(model, { ...registration, action: 'register' }, first);
    await looksAt(model, scene);
  }

  toString = () => `register(${this.dice})`;
}

async function registrationOf(model: Model, scene: Scene, dice: number): Promise<Registration> {
  const now = await scene.office.time.now();
  const { procedure, calendar } = scene.office.rulebook.terms(heping.code, 'cn-hotline@1', now);
  const asked = whatIsAsked({ now, procedure, calendar, complaint: { ...blank, version: 0 } }, dice);
  // Of what the dice say only a registration is of use here, and with that action goes its payload.
  const payload = asked.action === 'register' ? (asked.payload as Registration['payload']) : { ...aReport, receivedAt: now };
  model.asked += 1;
  return {
    district: heping.code, id: `r${model.asked}`, asking: { account: 'a-clerk', roles: ['clerk'], unit: 'petitions' }, payload, texts: { account: '夜间施工，无法入睡' },
    fact: { place: { address: '南市街 8 号', subdistrict: '南市', lat: 39.1301, lon: 117.1902, resolved: true } },
  };
}

/** Somebody asks something of a complaint: mostly what may be asked now by whoever may, sometimes anything by anybody. */
export class Asks implements AsyncCommand<Model, Scene> {
  constructor(private readonly which: number, private readonly dice: number) {}

  check = () => true;

  async run(model: Model, scene: Scene): Promise<void> {
    await asks(model, scene, await requestOf(model, scene, this.which, this.dice));
    await looksAt(model, scene);
  }

  toString = () => `ask(${this.which}, ${this.dice})`;
}

/** Sends a request, and keeps what was asked and answered. */
export async function sends(scene: Scene, request: Request): Promise<Performed> {
  scene.record.push({ line: 'intent', id: request.id, at: Date.now(), district: heping.code, subject: request.complaint, action: request.action });
  const performed = await scene.office.desk.perform(request);
  record(scene, request.id, performed, request);
  return performed;
}

/** Asks a move, and holds the answer against what is known. */
export async function asks(model: Model, scene: Scene, request: Request): Promise<void> {
  hears(model, request, await sends(scene, request));
}

/** What one of the complaints could be asked now. */
export async function requestOf(model: Model, scene: Scene, which: number, dice: number): Promise<Request> {
  const ids = [...model.complaints.keys()];
  const [complaint] = await standing(scene, [ids[which % ids.length] ?? '']);
  if (!complaint) throw new Error('there is no complaint to ask of');
  const now = await scene.office.time.now();
  const { procedure, calendar } = scene.office.rulebook.terms(heping.code, complaint.procedure, now);
  const { who, action, payload } = whatIsAsked({ now, procedure, calendar, complaint }, dice);
  model.asked += 1;
  return {
    district: heping.code, complaint: complaint.id, id: `q${model.asked}`, action, payload: named(action, payload, complaint, ids, action === 'join' ? await aProblem(scene) : ''),
    // Machines come by other ways.
    asking: { account: who.actor, roles: [machines.includes(who.by) ? 'clerk' : who.by], unit: who.actorUnit },
    texts: said,
    ...('evidence' in payload && Array.isArray(payload.evidence) ? { evidence: payload.evidence.map((kind: string) => ({ kind, name: '现场照片', reference: 'A-1' })) } : {}),
  };
}

/** Every text that a row of the table may want. */
const said = Object.fromEntries(['account', 'reason', 'note', 'judgement', 'seen', 'goal', 'measures', 'answer', 'missing', 'explanation', 'basis', 'words'].map((name) => [name, '说明']));

/** A complaint that is merged goes into one that is there, as far as there is another; and so it is with the problem that it joins. */
function named(action: ComplaintAction, payload: Request['payload'], { id }: Complaint, ids: readonly string[], problem: string): Request['payload'] {
  if (action === 'join') return { problem };
  return action === 'merge' ? { ...payload, into: ids.find((other) => other !== id) ?? id, sameReporter: true } : payload;
}

async function aProblem({ database }: Scene): Promise<string> {
  const { rows } = await database.pool.query<{ id: string }>(`select id from bihuan.subject where district = $1 and kind = 'problem' order by opened_at, id limit 1`, [heping.code]);
  return rows[0]?.id ?? '00000000-0000-4000-8000-000000000000';
}

function record({ record: lines, story }: Scene, id: string, performed: Performed, request?: Request): void {
  const refused = performed.outcome === 'refused';
  const said = refused ? `refused (${performed.refusal.refused})` : `${performed.outcome}, line ${performed.event.seq}, ${performed.complaint.state}`;
  story.push(`${id}: ${request ? `${request.asking.roles.join()} of ${request.asking.unit} asks ${request.action} ${JSON.stringify(request.payload)} of ${request.complaint.slice(-4)}` : 'a complaint comes in'} → ${said}`);
  lines.push({ line: 'outcome', id, at: Date.now(), outcome: refused ? 'refused' : 'ok', ...(refused ? {} : { subject: performed.complaint.id, number: performed.complaint.number }) });
}
